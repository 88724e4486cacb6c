/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define GR_FORECAST_N_DRAWS 5000

/**
 * GrForecastPhase:
 * @min: the least it is thought to take, in hours
 * @mode: the likeliest, between @min and @max
 * @max: the most
 * @logged: hours spent on it so far; 0 where it was not begun
 *
 * What is left of a plan, or a part of it, as a person estimates it.
 */
typedef struct
{
  double min;
  double mode;
  double max;
  double logged;
} GrForecastPhase;

/**
 * GrForecastPast:
 * @estimate: hours it was thought to take
 * @actual: hours it took
 *
 * A phase that is done: what the person's own bias is learned from.
 */
typedef struct
{
  double estimate;
  double actual;
} GrForecastPast;

/**
 * GrForecastBias:
 * @mean: of the logarithm of actual / estimate
 * @variance: of the same
 *
 * How far a person's phases run over their estimates, a normal distribution on
 * the logarithmic scale that all phases of a plan share.
 */
typedef struct
{
  double mean;
  double variance;
} GrForecastBias;

/**
 * GrForecast:
 * @mean: hours left, on average
 * @variance: hours squared
 * @draws: (element-type double): hours left in each future that was drawn, ascending
 * @stale: (element-type guint): the phases, by index, that have taken longer
 *   than the model thinks possible and should be estimated anew
 *
 * How much work is left.
 */
typedef struct
{
  double mean;
  double variance;
  GArray *draws;
  GArray *stale;
  /*< private >*/
  guint n_phases;
  double *parts; /* of each phase, then of all, in the order in which futures were drawn */
} GrForecast;

void        gr_forecast_learn        (GrForecastBias        *bias,
                                      const GrForecastPast  *past,
                                      guint                  n_past);
void        gr_forecast_moments      (const GrForecastPhase *phases,
                                      guint                  n_phases,
                                      const GrForecastBias  *bias,
                                      double                 noise,
                                      double                *mean,
                                      double                *variance);
double      gr_forecast_fit_quantile (double                 mean,
                                      double                 variance,
                                      double                 p);
double      gr_forecast_fit_share    (double                 mean,
                                      double                 variance,
                                      double                 hours);

GrForecast *gr_forecast_new          (const GrForecastPhase *phases,
                                      guint                  n_phases,
                                      const GrForecastBias  *bias,
                                      guint64                seed);
GrForecast *gr_forecast_new_in_parts (const GrForecastPhase *phases,
                                      guint                  n_phases,
                                      const GrForecastBias  *bias,
                                      guint64                seed);
void        gr_forecast_free         (GrForecast            *self);
GrForecast *gr_forecast_drop         (const GrForecast      *self,
                                      guint                  phase);
double      gr_forecast_quantile     (const GrForecast      *self,
                                      double                 p);
double      gr_forecast_share        (const GrForecast      *self,
                                      double                 hours);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrForecast, gr_forecast_free)

#define GR_FORECAST_NOISE 0.25 /* of one phase against another, on the logarithmic scale */

G_END_DECLS
