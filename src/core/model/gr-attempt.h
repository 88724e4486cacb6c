/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"
#include "gr-enums.h"

G_BEGIN_DECLS

#define GR_TYPE_ATTEMPT (gr_attempt_get_type ())
G_DECLARE_FINAL_TYPE (GrAttempt, gr_attempt, GR, ATTEMPT, GrEntity)

const char *  gr_attempt_get_quiz         (GrAttempt *self);
const char *  gr_attempt_get_quiz_title   (GrAttempt *self);
gint64        gr_attempt_get_started_at   (GrAttempt *self);
gint64        gr_attempt_get_finished_at  (GrAttempt *self);
gint64        gr_attempt_get_seed         (GrAttempt *self);
gint64        gr_attempt_get_total        (GrAttempt *self);
gint64        gr_attempt_get_threshold    (GrAttempt *self);
gboolean      gr_attempt_get_scored       (GrAttempt *self);
gint64        gr_attempt_get_correct      (GrAttempt *self);
GrAttemptKind gr_attempt_get_kind         (GrAttempt *self);
GrFeedback    gr_attempt_get_feedback     (GrAttempt *self);
gboolean      gr_attempt_get_certainty    (GrAttempt *self);
gboolean      gr_attempt_get_recall_first (GrAttempt *self);

G_END_DECLS
