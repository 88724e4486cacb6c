/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-angle.h"

G_BEGIN_DECLS

/**
 * GrAngleRow:
 *
 * An employer, and what a story is told for there.  Signal: "removed".
 */
#define GR_TYPE_ANGLE_ROW (gr_angle_row_get_type ())
G_DECLARE_FINAL_TYPE (GrAngleRow, gr_angle_row, GR, ANGLE_ROW, AdwActionRow)

GtkWidget *gr_angle_row_new       (GrAngle    *angle);
GrAngle   *gr_angle_row_get_angle (GrAngleRow *self);

G_END_DECLS
