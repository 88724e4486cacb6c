/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-folio.h"
#include "gr-store.h"

G_BEGIN_DECLS

GrFolio *gr_portfolio_snapshot     (GrStore    *store,
                                    gint64      now_ms,
                                    GError    **error);
guint    gr_portfolio_get_n_chapters  (void);

GrPaper  gr_portfolio_locale_paper (void);

G_END_DECLS
