/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"
#include "gr-enums.h"

G_BEGIN_DECLS

#define GR_TYPE_TAKE (gr_take_get_type ())
G_DECLARE_FINAL_TYPE (GrTake, gr_take, GR, TAKE, GrEntity)

const char *    gr_take_get_question         (GrTake *self);
const char *    gr_take_get_question_title   (GrTake *self);
const char *    gr_take_get_story            (GrTake *self);
GrMedium        gr_take_get_medium           (GrTake *self);
GrInterviewKind gr_take_get_kind             (GrTake *self);
gint64          gr_take_get_started_at       (GrTake *self);
gint64          gr_take_get_think_ms         (GrTake *self);
gint64          gr_take_get_duration_ms      (GrTake *self);
gint64          gr_take_get_situation_ms     (GrTake *self);
gint64          gr_take_get_task_ms          (GrTake *self);
gint64          gr_take_get_action_ms        (GrTake *self);
gint64          gr_take_get_result_ms        (GrTake *self);
GrMeasure       gr_take_get_measure          (GrTake *self);
gint64          gr_take_get_spoken_ms        (GrTake *self);
gint64          gr_take_get_pauses           (GrTake *self);
gint64          gr_take_get_longest_pause_ms (GrTake *self);
gboolean        gr_take_get_hint             (GrTake *self);
gint64          gr_take_get_structure        (GrTake *self);
gint64          gr_take_get_detail           (GrTake *self);
gint64          gr_take_get_own_part         (GrTake *self);
gint64          gr_take_get_calm             (GrTake *self);
const char *    gr_take_get_next_time        (GrTake *self);

G_END_DECLS
