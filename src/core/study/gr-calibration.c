/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-calibration.h"

#include <math.h>

/**
 * gr_calibration_add:
 * @self: a comparison
 * @predicted: the chance of recall that the model gave
 * @passed: whether it was recalled
 */
void
gr_calibration_add (GrCalibration *self,
                    double         predicted,
                    gboolean       passed)
{
  double missed = predicted - (passed ? 1 : 0);

  self->n++;
  self->n_passed += passed != FALSE;
  self->predicted += predicted;
  self->squares += missed * missed;
}

/**
 * gr_calibration_get_predicted:
 * @self: a comparison
 *
 * Returns: the mean of what was predicted; 0 where there is nothing
 */
double
gr_calibration_get_predicted (const GrCalibration *self)
{
  return self->n > 0 ? self->predicted / self->n : 0;
}

/**
 * gr_calibration_get_observed:
 * @self: a comparison
 *
 * Returns: the share that was recalled; 0 where there is nothing
 */
double
gr_calibration_get_observed (const GrCalibration *self)
{
  return self->n > 0 ? (double) self->n_passed / self->n : 0;
}

/**
 * gr_calibration_get_interval:
 * @self: a comparison
 *
 * Returns: the 95 % Wilson interval of the share that was recalled
 */
GrInterval
gr_calibration_get_interval (const GrCalibration *self)
{
  return gr_wilson (gr_calibration_get_observed (self), self->n, GR_Z_95);
}

/**
 * gr_calibration_get_brier:
 * @self: a comparison
 *
 * Returns: the mean squared difference (Brier 1950); 0 would be foresight
 */
double
gr_calibration_get_brier (const GrCalibration *self)
{
  return self->n > 0 ? self->squares / self->n : 0;
}

/**
 * gr_calibration_get_bias:
 * @self: a comparison
 *
 * Returns: by how many percentage points the model promises too much (or, where
 *   negative, too little); 0 while that may be chance
 */
int
gr_calibration_get_bias (const GrCalibration *self)
{
  double predicted = gr_calibration_get_predicted (self);
  GrInterval interval = gr_calibration_get_interval (self);

  if (self->n < GR_CALIBRATION_ENOUGH || (predicted >= interval.low && predicted <= interval.high))
    return 0;
  return (int) floor ((predicted - gr_calibration_get_observed (self)) * 100 + 0.5);
}
