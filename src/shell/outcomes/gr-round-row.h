/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-positions.h"

G_BEGIN_DECLS

/**
 * GrRoundRow:
 *
 * An interview in the list of its position's, one click from its page.
 */
#define GR_TYPE_ROUND_ROW (gr_round_row_get_type ())
G_DECLARE_FINAL_TYPE (GrRoundRow, gr_round_row, GR, ROUND_ROW, AdwActionRow)

GtkWidget *gr_round_row_new       (GrPositions *positions,
                                   GrRound     *round);
GrRound   *gr_round_row_get_round (GrRoundRow  *self);
void       gr_round_row_update    (GrRoundRow  *self);

G_END_DECLS
