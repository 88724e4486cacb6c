/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"
#include "gr-enums.h"

G_BEGIN_DECLS

#define GR_TYPE_QUESTION (gr_question_get_type ())
G_DECLARE_FINAL_TYPE (GrQuestion, gr_question, GR, QUESTION, GrEntity)

const char   *gr_question_get_guide    (GrQuestion *self);
const char   *gr_question_get_section  (GrQuestion *self);
const char   *gr_question_get_prompt   (GrQuestion *self);
const char   *gr_question_get_answer   (GrQuestion *self);
GrQuestionKind gr_question_get_kind     (GrQuestion *self);
const char   *gr_question_get_topic    (GrQuestion *self);
double        gr_question_get_position (GrQuestion *self);
gint64        gr_question_get_line     (GrQuestion *self);
gboolean      gr_question_get_retired  (GrQuestion *self);

G_END_DECLS
