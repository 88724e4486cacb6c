/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-calibration.h"

G_BEGIN_DECLS

/**
 * GrCalibrationBar:
 *
 * What was predicted beside what came, from 0 to 100 %: a band for the range in
 * which the true share lies, a dot for what was seen, a stroke for what was
 * predicted.  For a screen reader a picture; the row beside it says it in words.
 */
#define GR_TYPE_CALIBRATION_BAR (gr_calibration_bar_get_type ())
G_DECLARE_FINAL_TYPE (GrCalibrationBar, gr_calibration_bar, GR, CALIBRATION_BAR, GtkWidget)

GtkWidget *gr_calibration_bar_new (const GrCalibration *calibration);

G_END_DECLS
