/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-quiz-run.h"

G_BEGIN_DECLS

/**
 * GrQuizHistory:
 *
 * The attempts at a quiz: how they went, as a line and one by one.  A row opens
 * its attempt answer by answer, by the action `quiz.show-attempt`.  Hidden
 * while there is none.
 */
#define GR_TYPE_QUIZ_HISTORY (gr_quiz_history_get_type ())
G_DECLARE_FINAL_TYPE (GrQuizHistory, gr_quiz_history, GR, QUIZ_HISTORY, AdwBin)

void gr_quiz_history_set (GrQuizHistory *self,
                          GrQuizRun     *run,
                          GrQuiz        *quiz);

G_END_DECLS
