/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-outcomes.h"

G_BEGIN_DECLS

/**
 * GrIndicatorGroup:
 *
 * Four of the networking guide's indicators that belong together, folded.
 *
 * Property: "group" (construct only), which.
 */
#define GR_TYPE_INDICATOR_GROUP (gr_indicator_group_get_type ())
G_DECLARE_FINAL_TYPE (GrIndicatorGroup, gr_indicator_group, GR, INDICATOR_GROUP, AdwExpanderRow)

void gr_indicator_group_set (GrIndicatorGroup *self,
                             const GrOutcomes *outcomes,
                             GPtrArray        *values,
                             const char       *month);

G_END_DECLS
