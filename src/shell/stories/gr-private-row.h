/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-private-words.h"

G_BEGIN_DECLS

/**
 * GrPrivateRow:
 *
 * A private word, what stands for it, and a button that takes the mark away.
 *
 * It activates `private.remove` (s) with the word's identifier.
 */
#define GR_TYPE_PRIVATE_ROW (gr_private_row_get_type ())
G_DECLARE_FINAL_TYPE (GrPrivateRow, gr_private_row, GR, PRIVATE_ROW, AdwActionRow)

GtkWidget *gr_private_row_new (GrPrivateWords *words,
                               GrPrivateWord  *word);

G_END_DECLS
