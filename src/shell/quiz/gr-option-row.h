/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-quiz-option.h"

G_BEGIN_DECLS

/**
 * GrOptionRow:
 *
 * A whole row that is one choice: letter, text and, with feedback, a reason and
 * a word.  For a screen reader a radio button or, where several are right, a
 * check box.
 */
#define GR_TYPE_OPTION_ROW (gr_option_row_get_type ())
G_DECLARE_FINAL_TYPE (GrOptionRow, gr_option_row, GR, OPTION_ROW, GtkListBoxRow)

GtkWidget *gr_option_row_new (GrQuizOption *option);

G_END_DECLS
