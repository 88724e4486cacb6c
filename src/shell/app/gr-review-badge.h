/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"
#include "gr-place.h"

G_BEGIN_DECLS

/**
 * GrReviewBadge:
 *
 * Keeps the badge of a place in the sidebar true: how many minutes of review
 * there are today.
 */
#define GR_TYPE_REVIEW_BADGE (gr_review_badge_get_type ())
G_DECLARE_FINAL_TYPE (GrReviewBadge, gr_review_badge, GR, REVIEW_BADGE, GObject)

GrReviewBadge *gr_review_badge_new     (GrLibrary     *library,
                                        GrPlace       *place);
void           gr_review_badge_refresh (GrReviewBadge *self);

G_END_DECLS
