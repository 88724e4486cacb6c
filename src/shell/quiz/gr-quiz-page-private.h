/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-quiz-page.h"
#include "gr-quiz-start.h"

G_BEGIN_DECLS

struct _GrQuizPage
{
  GrPage parent_instance;

  GrQuizRun *run;

  AdwNavigationView *views;
  GrQuizStart *start;
  AdwNavigationPage *question;
  AdwNavigationPage *result;
};

/* gr-quiz-page-own.c */
void gr_quiz_page_class_init_own (GrQuizPageClass *klass);
void gr_quiz_page_edit_own       (GrQuizPage      *self,
                                  GrQuiz          *quiz);
void gr_quiz_page_follow_own     (GrQuizPage      *self);

G_END_DECLS
