/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-positions.h"

G_BEGIN_DECLS

/* What a view says of positions and their interviews. */

char       *gr_position_dup_subtitle    (GrPositions *positions,
                                         GrOpening   *opening);
char       *gr_position_dup_pill        (GrPositions *positions,
                                         GrOpening   *opening,
                                         gboolean    *good);
char       *gr_round_dup_subtitle       (GrPositions *positions,
                                         GrRound     *round);
const char *gr_round_get_state_name     (GrPositions *positions,
                                         GrRound     *round);
char       *gr_positions_dup_open       (GrPositions *positions);
char       *gr_positions_dup_decided    (GrPositions *positions);
char       *gr_positions_dup_ask        (GrPositions *positions,
                                         GrRound     *round);
char       *gr_positions_dup_ask_about  (GrPositions *positions,
                                         GrRound     *round);

G_END_DECLS
