/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_ROUND_QUESTION (gr_round_question_get_type ())
G_DECLARE_FINAL_TYPE (GrRoundQuestion, gr_round_question, GR, ROUND_QUESTION, GrEntity)

const char * gr_round_question_get_round          (GrRoundQuestion *self);
const char * gr_round_question_get_question       (GrRoundQuestion *self);
const char * gr_round_question_get_question_title (GrRoundQuestion *self);
const char * gr_round_question_get_story          (GrRoundQuestion *self);
const char * gr_round_question_get_version        (GrRoundQuestion *self);
const char * gr_round_question_get_story_title    (GrRoundQuestion *self);
gint64       gr_round_question_get_rating         (GrRoundQuestion *self);
const char * gr_round_question_get_note           (GrRoundQuestion *self);
double       gr_round_question_get_position       (GrRoundQuestion *self);

G_END_DECLS
