/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-quiz-line.h"

G_BEGIN_DECLS

/**
 * GrQuizLineRow:
 *
 * The row of a [class@QuizLine].  One that leads somewhere shows it by an
 * arrow.
 */
#define GR_TYPE_QUIZ_LINE_ROW (gr_quiz_line_row_get_type ())
G_DECLARE_FINAL_TYPE (GrQuizLineRow, gr_quiz_line_row, GR, QUIZ_LINE_ROW, AdwActionRow)

GtkWidget  *gr_quiz_line_row_new      (gpointer       line,
                                       gpointer       leads);
GrQuizLine *gr_quiz_line_row_get_line (GrQuizLineRow *self);

G_END_DECLS
