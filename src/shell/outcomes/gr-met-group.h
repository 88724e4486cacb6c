/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-positions.h"

G_BEGIN_DECLS

/**
 * GrMetGroup:
 *
 * Who was in an interview, and a line to name somebody: one of the people, or
 * somebody new.
 */
#define GR_TYPE_MET_GROUP (gr_met_group_get_type ())
G_DECLARE_FINAL_TYPE (GrMetGroup, gr_met_group, GR, MET_GROUP, AdwPreferencesGroup)

void gr_met_group_open (GrMetGroup  *self,
                        GrPositions *positions,
                        GrRound     *round);

G_END_DECLS
