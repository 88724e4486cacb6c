/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-doc.h"

G_BEGIN_DECLS

char *gr_doc_to_markdown (const GrDoc *doc);
char *gr_doc_to_html     (const GrDoc *doc);
char *gr_doc_to_text     (const GrDoc *doc);

G_END_DECLS
