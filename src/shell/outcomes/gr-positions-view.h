/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrPositionsView:
 *
 * The view Positions of the page Outcomes.
 *
 * Property: "library" (settable once), where they are kept.
 */
#define GR_TYPE_POSITIONS_VIEW (gr_positions_view_get_type ())
G_DECLARE_FINAL_TYPE (GrPositionsView, gr_positions_view, GR, POSITIONS_VIEW, AdwBin)

void gr_positions_view_show (GrPositionsView *self,
                             const char      *type,
                             const char      *uid);

G_END_DECLS
