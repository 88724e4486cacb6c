/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-quiz-run.h"

G_BEGIN_DECLS

/**
 * GrQuizStart:
 *
 * Where a quiz is chosen and begun: one of them, or a mixture, on the card, how it
 * is to be asked, the others below, and how it went so far.
 */
#define GR_TYPE_QUIZ_START (gr_quiz_start_get_type ())
G_DECLARE_FINAL_TYPE (GrQuizStart, gr_quiz_start, GR, QUIZ_START, AdwNavigationPage)

void      gr_quiz_start_set_run   (GrQuizStart *self,
                                   GrQuizRun   *run);
GrQuiz   *gr_quiz_start_get_quiz  (GrQuizStart *self);
gboolean  gr_quiz_start_get_mixed (GrQuizStart *self);
void      gr_quiz_start_select    (GrQuizStart *self,
                                   const char  *quiz);
void      gr_quiz_start_refresh   (GrQuizStart *self);

G_END_DECLS
