/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-quiz-run.h"

G_BEGIN_DECLS

/**
 * GrQuizResult:
 *
 * How it went: the count, what it is measured by, and every answer, those that
 * are not right first.
 */
#define GR_TYPE_QUIZ_RESULT (gr_quiz_result_get_type ())
G_DECLARE_FINAL_TYPE (GrQuizResult, gr_quiz_result, GR, QUIZ_RESULT, AdwNavigationPage)

void gr_quiz_result_set_run (GrQuizResult *self,
                             GrQuizRun    *run);
void gr_quiz_result_focus   (GrQuizResult *self);

G_END_DECLS
