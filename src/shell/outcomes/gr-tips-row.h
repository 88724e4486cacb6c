/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-positions.h"

G_BEGIN_DECLS

/**
 * GrTipsRow:
 *
 * What a guide advises for an interview, to be ticked for this one.  Hidden
 * where no guide says anything.
 */
#define GR_TYPE_TIPS_ROW (gr_tips_row_get_type ())
G_DECLARE_FINAL_TYPE (GrTipsRow, gr_tips_row, GR, TIPS_ROW, AdwExpanderRow)

void gr_tips_row_open (GrTipsRow   *self,
                       GrPositions *positions,
                       GrRound     *round);

G_END_DECLS
