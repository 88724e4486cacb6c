/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-angle.h"

G_BEGIN_DECLS

/**
 * GrAngleDialog:
 *
 * Asks for an employer and what the story is told for there.
 *
 * Signal: "edited" (GrAngle *angle, %NULL for a new one; char *employer; char
 * *text).
 */
#define GR_TYPE_ANGLE_DIALOG (gr_angle_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrAngleDialog, gr_angle_dialog, GR, ANGLE_DIALOG, AdwAlertDialog)

AdwDialog *gr_angle_dialog_new (GrAngle *angle);

G_END_DECLS
