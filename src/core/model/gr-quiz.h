/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_QUIZ (gr_quiz_get_type ())
G_DECLARE_FINAL_TYPE (GrQuiz, gr_quiz, GR, QUIZ, GrEntity)

const char *gr_quiz_get_guide             (GrQuiz *self);
const char *gr_quiz_get_section           (GrQuiz *self);
const char *gr_quiz_get_title             (GrQuiz *self);
gint64      gr_quiz_get_threshold_correct (GrQuiz *self);
gint64      gr_quiz_get_threshold_total   (GrQuiz *self);
gint64      gr_quiz_get_threshold_percent (GrQuiz *self);
double      gr_quiz_get_position          (GrQuiz *self);
gboolean    gr_quiz_get_retired           (GrQuiz *self);

G_END_DECLS
