/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-angle.h"

G_BEGIN_DECLS

/**
 * GrAnglesPopover:
 *
 * What a story is told for at each employer, a line each, to be chosen,
 * added and removed.
 *
 * Signals: "edited" (GrAngle *angle; %NULL for a new one), "removed" (GrAngle
 * *angle).
 */
#define GR_TYPE_ANGLES_POPOVER (gr_angles_popover_get_type ())
G_DECLARE_FINAL_TYPE (GrAnglesPopover, gr_angles_popover, GR, ANGLES_POPOVER, GtkPopover)

void  gr_angles_popover_set_model (GrAnglesPopover *self,
                                   GListModel      *model);
char *gr_angles_popover_dup_label (GrAnglesPopover *self);

G_END_DECLS
