/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-readiness.h"

G_BEGIN_DECLS

#define GR_CALIBRATION_ENOUGH 50 /* answers before a difference is worth a word */

/**
 * GrCalibration:
 * @n: answers
 * @n_passed: of these, recalled
 * @predicted: sum of the chances that the model gave
 * @squares: sum of the squared differences
 *
 * What the memory model predicted beside what came; starts as zeros.  Only
 * answers at least a day after the one before belong here.
 */
typedef struct
{
  guint n;
  guint n_passed;
  double predicted;
  double squares;
} GrCalibration;

void        gr_calibration_add           (GrCalibration       *self,
                                          double               predicted,
                                          gboolean             passed);
double      gr_calibration_get_predicted (const GrCalibration *self);
double      gr_calibration_get_observed  (const GrCalibration *self);
GrInterval  gr_calibration_get_interval  (const GrCalibration *self);
double      gr_calibration_get_brier     (const GrCalibration *self);
int         gr_calibration_get_bias      (const GrCalibration *self);
char       *gr_calibration_describe      (const GrCalibration *self);

G_END_DECLS
