/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-positions.h"

G_BEGIN_DECLS

/**
 * GrPositionRow:
 *
 * A position in its list: how it stands in a word, and unfolded its
 * interviews.
 */
#define GR_TYPE_POSITION_ROW (gr_position_row_get_type ())
G_DECLARE_FINAL_TYPE (GrPositionRow, gr_position_row, GR, POSITION_ROW, AdwExpanderRow)

GtkWidget *gr_position_row_new         (GrPositions   *positions,
                                        GrOpening     *opening);
GrOpening *gr_position_row_get_opening (GrPositionRow *self);

G_END_DECLS
