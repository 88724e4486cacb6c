/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-page.h"

G_BEGIN_DECLS

/**
 * GrPortfolioPage:
 *
 * The portfolio: its parts, its pages, its export.
 */
#define GR_TYPE_PORTFOLIO_PAGE (gr_portfolio_page_get_type ())
G_DECLARE_FINAL_TYPE (GrPortfolioPage, gr_portfolio_page, GR, PORTFOLIO_PAGE, GrPage)

G_END_DECLS
