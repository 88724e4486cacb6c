/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-choice.h"
#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrOwnChoiceRow:
 *
 * An answer of a question that a person writes: whether it is right, what it
 * says, and why.
 */
#define GR_TYPE_OWN_CHOICE_ROW (gr_own_choice_row_get_type ())
G_DECLARE_FINAL_TYPE (GrOwnChoiceRow, gr_own_choice_row, GR, OWN_CHOICE_ROW, GtkListBoxRow)

GtkWidget *gr_own_choice_row_new      (GrLibrary      *library,
                                       GrChoice       *choice);
gboolean   gr_own_choice_row_is_blank (GrOwnChoiceRow *self);
void       gr_own_choice_row_close    (GrOwnChoiceRow *self);

G_END_DECLS
