/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-positions.h"

G_BEGIN_DECLS

/**
 * GrRoundWhen:
 *
 * When an interview is, how it is held and where, in one line; unfolded to be
 * changed.
 */
#define GR_TYPE_ROUND_WHEN (gr_round_when_get_type ())
G_DECLARE_FINAL_TYPE (GrRoundWhen, gr_round_when, GR, ROUND_WHEN, AdwExpanderRow)

void     gr_round_when_open  (GrRoundWhen *self,
                              GrPositions *positions,
                              GrRound     *round);
void     gr_round_when_flush (GrRoundWhen *self);

G_END_DECLS
