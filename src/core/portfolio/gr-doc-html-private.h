/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-doc.h"

G_BEGIN_DECLS

extern const char gr_doc_html_style[];

void gr_doc_html_chart (GString       *out,
                        const GrChart *chart,
                        gboolean       rtl);

G_END_DECLS
