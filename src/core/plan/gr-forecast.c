/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-forecast.h"

#include "gr-normal.h"

#include <math.h>

/* The model: a phase takes B · V · W hours.  B is what the person estimated, a triangular distribution over the range;
 * V the person's own bias, one draw for all phases, since whoever is late with one is late with the others; W noise of
 * mean 1 for each phase.  Before anything is done the bias is what surveys of software estimates found, a mean overrun
 * of 30 to 40 % (Moløkken & Jørgensen 2003; Jørgensen 2014): E[V] = 1.33. */
#define PRIOR_MEAN 0.22314355131420976 /* ln 1.25 */
#define PRIOR_SD 0.35
#define PAST_SD 0.35 /* of one finished phase: with that of the prior alike, the prior weighs one phase */
#define SHORTEST 0.25 /* hours; what was shorter says more about the clock than about the estimate */

/**
 * gr_forecast_learn:
 * @bias: (out caller-allocates): the bias
 * @past: (array length=n_past) (nullable): finished phases
 * @n_past: how many
 *
 * Learns how far a person's estimates are off: the prior, and each finished
 * phase as a measurement of it.  Phases under a quarter of an hour, and those
 * that took nothing, are left out.
 */
void
gr_forecast_learn (GrForecastBias       *bias,
                   const GrForecastPast *past,
                   guint                 n_past)
{
  double precision = 1.0 / (PRIOR_SD * PRIOR_SD);
  double weighted = PRIOR_MEAN * precision;

  for (guint i = 0; i < n_past; i++)
    {
      if (!(past[i].estimate >= SHORTEST) || !(past[i].actual > 0.0))
        continue;
      weighted += log (past[i].actual / past[i].estimate) / (PAST_SD * PAST_SD);
      precision += 1.0 / (PAST_SD * PAST_SD);
    }
  bias->variance = 1.0 / precision;
  bias->mean = bias->variance * weighted;
}

/**
 * gr_forecast_moments:
 * @phases: (array length=n_phases): phases, of which none was begun
 * @n_phases: how many
 * @bias: the person's bias
 * @noise: of one phase against another, a standard deviation on the
 *   logarithmic scale; %GR_FORECAST_NOISE
 * @mean: (out): hours
 * @variance: (out): hours squared
 *
 * The exact mean and variance of what the phases take together.
 */
void
gr_forecast_moments (const GrForecastPhase *phases,
                     guint                  n_phases,
                     const GrForecastBias  *bias,
                     double                 noise,
                     double                *mean,
                     double                *variance)
{
  double v = exp (bias->mean + bias->variance / 2.0);
  double v_squared = exp (2.0 * bias->mean + 2.0 * bias->variance);
  double sum = 0.0;
  double spread = 0.0;

  for (guint i = 0; i < n_phases; i++)
    {
      double a = phases[i].min;
      double m = phases[i].mode;
      double b = phases[i].max;
      double mu = (a + m + b) / 3.0;
      double var = (a * a + m * m + b * b - a * m - a * b - m * b) / 18.0;

      sum += mu;
      spread += (mu * mu + var) * exp (noise * noise) - mu * mu;
    }
  *mean = v * sum;
  *variance = v_squared * spread + (v_squared - v * v) * sum * sum;
}

/**
 * gr_forecast_fit_quantile:
 * @mean: hours
 * @variance: hours squared
 * @p: a share, above 0 and below 1
 *
 * Returns: the quantile of the lognormal distribution of that mean and
 *   variance, which comes close to the sum of phases
 */
double
gr_forecast_fit_quantile (double mean,
                          double variance,
                          double p)
{
  double s2;

  if (!(mean > 0.0))
    return 0.0;
  s2 = log1p (variance / (mean * mean));
  return exp (log (mean) - s2 / 2.0 + gr_normal_quantile (p) * sqrt (s2));
}

/**
 * gr_forecast_fit_share:
 * @mean: hours
 * @variance: hours squared
 * @hours: so many
 *
 * Returns: how likely the lognormal distribution of that mean and variance
 *   finds it that @hours are enough, 0 to 1
 */
double
gr_forecast_fit_share (double mean,
                       double variance,
                       double hours)
{
  double s2;

  if (!(mean > 0.0))
    return 1.0;
  if (!(hours > 0.0))
    return 0.0;
  s2 = log1p (variance / (mean * mean));
  if (!(s2 > 0.0))
    return hours >= mean ? 1.0 : 0.0;
  return gr_normal_share ((log (hours / mean) + s2 / 2.0) / sqrt (s2));
}
