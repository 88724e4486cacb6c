/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-positions.h"

G_BEGIN_DECLS

/**
 * GrAskedGroup:
 *
 * What was asked in an interview, and a line to write down one more: one of
 * the bank, or one that gets into it.
 */
#define GR_TYPE_ASKED_GROUP (gr_asked_group_get_type ())
G_DECLARE_FINAL_TYPE (GrAskedGroup, gr_asked_group, GR, ASKED_GROUP, AdwPreferencesGroup)

void gr_asked_group_open  (GrAskedGroup *self,
                           GrPositions  *positions,
                           GrRound      *round);
void gr_asked_group_flush (GrAskedGroup *self);

G_END_DECLS
