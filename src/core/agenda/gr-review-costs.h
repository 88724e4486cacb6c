/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-queries-review.h"
#include "gr-study-gain.h"

G_BEGIN_DECLS

/**
 * GrReviewCosts:
 *
 * How long cards take a person, by guide and by whether they are answered in
 * sentences: the median of their own times from ten on, and before that what
 * is assumed (see [func@Study.costs_init]).
 */
typedef struct _GrReviewCosts GrReviewCosts;

GrReviewCosts      *gr_review_costs_new     (const GArray  *samples);
void                gr_review_costs_free    (GrReviewCosts *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrReviewCosts, gr_review_costs_free)

const GrStudyCosts *gr_review_costs_get     (GrReviewCosts *self,
                                             const char    *guide,
                                             const char    *type);
void                gr_review_habits_read   (GrStudyHabits *habits,
                                             const GArray  *samples);
gboolean            gr_review_is_spoken     (const char    *type);

G_END_DECLS
