/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"
#include "gr-enums.h"

G_BEGIN_DECLS

#define GR_TYPE_REVIEW (gr_review_get_type ())
G_DECLARE_FINAL_TYPE (GrReview, gr_review, GR, REVIEW, GrEntity)

const char *gr_review_get_card         (GrReview *self);
gint64      gr_review_get_reviewed_at  (GrReview *self);
gint64      gr_review_get_rating       (GrReview *self);
gint64      gr_review_get_milliseconds (GrReview *self);
GrCardState gr_review_get_state        (GrReview *self);
gint64      gr_review_get_step         (GrReview *self);
double      gr_review_get_stability    (GrReview *self);
double      gr_review_get_difficulty   (GrReview *self);
gint64      gr_review_get_elapsed_days (GrReview *self);
double      gr_review_get_predicted    (GrReview *self);

G_END_DECLS
