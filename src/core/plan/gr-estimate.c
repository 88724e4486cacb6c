/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-estimate.h"

#include <glib/gi18n-lib.h>

#include "gr-plan-words.h"

/**
 * gr_estimate_is_sound:
 * @self: an estimate
 *
 * Returns: whether what is said is in order, from the least to the most
 */
gboolean
gr_estimate_is_sound (const GrEstimate *self)
{
  if (self->minutes < 0 || self->minutes_min < 0 || self->minutes_max < 0)
    return FALSE;
  if (self->minutes_max > 0 && (self->minutes_max < self->minutes || self->minutes_max < self->minutes_min))
    return FALSE;
  return self->minutes == 0 || self->minutes_min <= self->minutes;
}

/**
 * gr_estimate_get_phase:
 * @self: an estimate
 * @seconds: time spent so far
 * @phase: (out caller-allocates): the same for a forecast, in hours
 *
 * What was not said is taken from what was: one number is a range without
 * width, and the likeliest of two is their middle.
 */
void
gr_estimate_get_phase (const GrEstimate *self,
                       gint64            seconds,
                       GrForecastPhase  *phase)
{
  double likely = self->minutes > 0 ? (double) self->minutes : (double) (self->minutes_min + self->minutes_max) / 2.0;
  double least = self->minutes_min > 0 ? (double) self->minutes_min : likely;
  double most = self->minutes_max > 0 ? (double) self->minutes_max : likely;

  phase->min = MIN (least, most) / 60.0;
  phase->max = MAX (least, most) / 60.0;
  phase->mode = CLAMP (likely / 60.0, phase->min, phase->max);
  phase->logged = (double) MAX (seconds, 0) / 3600.0;
}

/**
 * gr_estimate_get_mean:
 * @self: an estimate
 *
 * Returns: what it comes to on average, in minutes: the mean of the triangular
 *   distribution that the forecast draws from, (a + m + b) / 3
 */
double
gr_estimate_get_mean (const GrEstimate *self)
{
  GrForecastPhase hours;

  gr_estimate_get_phase (self, 0, &hours);
  return (hours.min + hours.mode + hours.max) / 3.0 * 60.0;
}

/**
 * gr_estimate_describe:
 * @self: an estimate
 *
 * Returns: (transfer full): a sentence on it
 */
char *
gr_estimate_describe (const GrEstimate *self)
{
  g_autofree char *mean = gr_plan_format_minutes ((gint64) (gr_estimate_get_mean (self) + .5));

  if (!gr_estimate_is_sound (self))
    return g_strdup (_("These are kept once they go from the least to the most."));
  if (self->minutes <= 0 && self->minutes_min <= 0 && self->minutes_max <= 0)
    return g_strdup (_("No estimate yet. A range is more honest than one number."));
  if (self->minutes_min <= 0 && self->minutes_max <= 0)
    return g_strdup (_("One number, taken as it is. A range is more honest."));
  /* Translators: the placeholder is a length of time */
  return g_strdup_printf (_("On average about %s; the forecast uses the whole range."), mean);
}

/**
 * gr_estimate_is_passed:
 * @minutes: what a task was thought to take; 0: nobody has said
 * @seconds_before: time spent on it before the timer was started
 * @seconds_now: what the timer has counted
 * @asked_at: the estimate at which the person was asked last; 0: not yet
 *
 * Returns: whether to ask now what to do: once for an estimate, and only where
 *   it was passed while the timer ran
 */
gboolean
gr_estimate_is_passed (gint64 minutes,
                       gint64 seconds_before,
                       gint64 seconds_now,
                       gint64 asked_at)
{
  gint64 limit = minutes * 60;

  return minutes > 0 && asked_at != minutes && seconds_before < limit && seconds_before + seconds_now >= limit;
}

/**
 * gr_estimate_extend:
 * @minutes: what a task was thought to take
 * @seconds: time spent on it
 *
 * Returns: the estimate with %GR_ESTIMATE_EXTRA more, from now where it was
 *   passed a while ago, in whole minutes
 */
gint64
gr_estimate_extend (gint64 minutes,
                    gint64 seconds)
{
  return MAX (minutes, (seconds + 59) / 60) + GR_ESTIMATE_EXTRA;
}
