/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-quiz-run.h"

G_BEGIN_DECLS

/**
 * GrQuizQuestion:
 *
 * One question with its choices; after the answer, in the same place, what was
 * right and why.  1 to 9 and A to I choose, Up and Down as well; Enter checks
 * and goes on.
 */
#define GR_TYPE_QUIZ_QUESTION (gr_quiz_question_get_type ())
G_DECLARE_FINAL_TYPE (GrQuizQuestion, gr_quiz_question, GR, QUIZ_QUESTION, AdwNavigationPage)

void gr_quiz_question_set_run (GrQuizQuestion *self,
                               GrQuizRun      *run);
void gr_quiz_question_focus   (GrQuizQuestion *self);
void gr_quiz_question_go      (GrQuizQuestion *self);

G_END_DECLS
