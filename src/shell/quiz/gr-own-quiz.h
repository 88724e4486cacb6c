/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"
#include "gr-quiz.h"

G_BEGIN_DECLS

/**
 * GrOwnQuiz:
 *
 * A quiz that a person wrote: what it is called, and its questions.  A row
 * opens its question by the action `quiz.edit-item`.
 */
#define GR_TYPE_OWN_QUIZ (gr_own_quiz_get_type ())
G_DECLARE_FINAL_TYPE (GrOwnQuiz, gr_own_quiz, GR, OWN_QUIZ, AdwNavigationPage)

GrOwnQuiz *gr_own_quiz_new      (GrLibrary *library,
                                 GrQuiz    *quiz);
GrQuiz    *gr_own_quiz_get_quiz (GrOwnQuiz *self);
void       gr_own_quiz_focus    (GrOwnQuiz *self);

G_END_DECLS
