/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-page.h"

G_BEGIN_DECLS

/**
 * GrReviewPage:
 *
 * Cards, one at a time: say it, look, and say how well it went.
 */
#define GR_TYPE_REVIEW_PAGE (gr_review_page_get_type ())
G_DECLARE_FINAL_TYPE (GrReviewPage, gr_review_page, GR, REVIEW_PAGE, GrPage)

G_END_DECLS
