/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-bank-item.h"

G_BEGIN_DECLS

/**
 * GrQuestionRow:
 *
 * A question in the bank, and how far one is with it.
 */
#define GR_TYPE_QUESTION_ROW (gr_question_row_get_type ())
G_DECLARE_FINAL_TYPE (GrQuestionRow, gr_question_row, GR, QUESTION_ROW, AdwActionRow)

GtkWidget  *gr_question_row_new      (GrBankItem    *item);
GrBankItem *gr_question_row_get_item (GrQuestionRow *self);

G_END_DECLS
