/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * GrQuizSteps:
 *
 * One short bar a question: those behind, this one, those to come.  It does not
 * say which were right.  A picture only: the header says "Question 2 of 6".
 */
#define GR_TYPE_QUIZ_STEPS (gr_quiz_steps_get_type ())
G_DECLARE_FINAL_TYPE (GrQuizSteps, gr_quiz_steps, GR, QUIZ_STEPS, GtkWidget)

void gr_quiz_steps_set (GrQuizSteps *self,
                        guint        n,
                        guint        index);

G_END_DECLS
