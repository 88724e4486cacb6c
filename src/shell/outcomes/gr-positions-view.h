/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-positions.h"

G_BEGIN_DECLS

/**
 * GrPositionsView:
 *
 * The view Positions of the page Outcomes: what is open, what is decided, and
 * after an interview once the question how it went.
 */
#define GR_TYPE_POSITIONS_VIEW (gr_positions_view_get_type ())
G_DECLARE_FINAL_TYPE (GrPositionsView, gr_positions_view, GR, POSITIONS_VIEW, AdwBin)

void gr_positions_view_set_positions (GrPositionsView *self,
                                      GrPositions     *positions);
void gr_positions_view_show_position (GrPositionsView *self,
                                      const char      *uid);

G_END_DECLS
