/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-doc.h"
#include "gr-folio.h"

G_BEGIN_DECLS

gboolean gr_folio_scan_text (const GrFolio  *folio,
                             const char     *text,
                             GError        **error);
gboolean gr_folio_scan      (const GrFolio  *folio,
                             const GrDoc    *doc,
                             const char     *path,
                             GError        **error);

G_END_DECLS
