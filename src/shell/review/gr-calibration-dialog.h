/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrCalibrationDialog:
 *
 * Whether the intervals can be trusted: what was expected to be remembered
 * beside what was, with how many answers that rests on.
 */
#define GR_TYPE_CALIBRATION_DIALOG (gr_calibration_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrCalibrationDialog, gr_calibration_dialog, GR, CALIBRATION_DIALOG, AdwDialog)

AdwDialog *gr_calibration_dialog_new (GrLibrary *library);

G_END_DECLS
