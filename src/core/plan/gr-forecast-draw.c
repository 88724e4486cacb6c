/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-forecast.h"

#include "gr-normal.h"
#include "gr-random.h"

#include <math.h>

#define MAX_ROUNDS 100      /* of draws: a phase that keeps fewer than one in a hundred is stale */
#define TRIAL_ROUNDS 4      /* after which it shows whether so many will do */
#define STALE_REMAINDER 0.1 /* of the estimate, until there is a new one */

/* What a round draws in: uniform numbers, one in each n-th of [0, 1), in a random order (Latin hypercube sampling;
 * McKay, Beckman & Conover 1979).  As likely as plain draws, and their averages settle sooner. */
typedef struct
{
  GrRandom random;
  guint *order;
  double *bias;      /* V of each draw */
  double *remaining; /* the sum of what is left of each phase */
  double *parts;     /* what is left of each, phase after phase; NULL where nobody asks */
  gboolean *kept;
  guint n_kept;
} Round;

static void
round_init (Round  *self,
            guint64 seed)
{
  gr_random_init (&self->random, seed);
  self->order = g_new (guint, GR_FORECAST_N_DRAWS);
  self->bias = g_new (double, GR_FORECAST_N_DRAWS);
  self->remaining = g_new (double, GR_FORECAST_N_DRAWS);
  self->kept = g_new (gboolean, GR_FORECAST_N_DRAWS);
  for (guint i = 0; i < GR_FORECAST_N_DRAWS; i++)
    self->order[i] = i;
}

static void
round_clear (Round *self)
{
  g_free (self->order);
  g_free (self->bias);
  g_free (self->remaining);
  g_free (self->parts);
  g_free (self->kept);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Round, round_clear)

/* Of a few that are left, no more lie in each n-th than by chance. */
static gboolean
is_sparse (const Round *self)
{
  return self->n_kept < GR_FORECAST_N_DRAWS / 4;
}

static void
next_dimension (Round *self)
{
  if (!is_sparse (self))
    gr_random_shuffle (&self->random, self->order, GR_FORECAST_N_DRAWS);
}

/* Inside (0, 1): both ends are out of a normal quantile's reach. */
static double
uniform (Round *self,
         guint  draw)
{
  double u = gr_random_double (&self->random);

  if (!is_sparse (self))
    u = (self->order[draw] + u) / GR_FORECAST_N_DRAWS;
  return CLAMP (u, 0x1p-53, 1.0 - 0x1p-53);
}

static double
triangular (const GrForecastPhase *phase,
            double                 u)
{
  double range = phase->max - phase->min;

  if (!(range > 0.0))
    return phase->min;
  if (u < (phase->mode - phase->min) / range)
    return phase->min + sqrt (u * range * (phase->mode - phase->min));
  return phase->max - sqrt ((1.0 - u) * range * (phase->max - phase->mode));
}

/* Adds what is left of one phase to each future that still fits what was spent. */
static void
draw_phase (Round                 *self,
            const GrForecastPhase *phase,
            double                *part)
{
  double *base = g_new (double, GR_FORECAST_N_DRAWS);
  guint n_kept = 0;

  next_dimension (self);
  for (guint i = 0; i < GR_FORECAST_N_DRAWS; i++)
    if (self->kept[i])
      base[i] = triangular (phase, uniform (self, i));
  next_dimension (self);
  for (guint i = 0; i < GR_FORECAST_N_DRAWS; i++)
    {
      double noise, hours;

      if (!self->kept[i])
        continue;
      noise = GR_FORECAST_NOISE * (gr_normal_quantile (uniform (self, i)) - GR_FORECAST_NOISE / 2.0);
      hours = base[i] * self->bias[i] * exp (noise);
      /* What was spent already rules out the futures in which the phase would be done by now, and so says something
       * about the bias, which all phases share. */
      self->kept[i] = !(phase->logged > 0.0) || hours > phase->logged;
      self->remaining[i] += hours - phase->logged;
      if (part != NULL)
        part[i] = hours - phase->logged;
      n_kept += self->kept[i];
    }
  g_free (base);
  self->n_kept = n_kept;
}

/* Those in progress are to come first: a future that they rule out is not drawn on. */
static void
draw_phases (Round                 *self,
             const GrForecastPhase *phases,
             guint                  n_phases,
             const gboolean        *stale,
             gboolean               begun)
{
  for (guint p = 0; p < n_phases && self->n_kept > 0; p++)
    if (!stale[p] && (phases[p].logged > 0.0) == begun)
      draw_phase (self, &phases[p], self->parts != NULL ? self->parts + p * GR_FORECAST_N_DRAWS : NULL);
}

static void
draw_bias (Round                *self,
           const GrForecastBias *bias)
{
  self->n_kept = GR_FORECAST_N_DRAWS;
  next_dimension (self);
  for (guint i = 0; i < GR_FORECAST_N_DRAWS; i++)
    {
      self->bias[i] = exp (bias->mean + sqrt (bias->variance) * gr_normal_quantile (uniform (self, i)));
      self->remaining[i] = 0.0;
      self->kept[i] = TRUE;
    }
}

static double
mean_estimate (const GrForecastPhase *phase)
{
  return (phase->min + phase->mode + phase->max) / 3.0;
}

/* Takes over the futures of a round that fit what was spent, up to as many as are wanted. */
static void
take_round (GrForecast  *self,
            const Round *round,
            double       fixed)
{
  for (guint i = 0; i < GR_FORECAST_N_DRAWS && self->draws->len < GR_FORECAST_N_DRAWS; i++)
    {
      double hours = round->remaining[i] + fixed;

      if (!round->kept[i])
        continue;
      for (guint p = 0; self->parts != NULL && p < self->n_phases; p++)
        self->parts[p * GR_FORECAST_N_DRAWS + self->draws->len] = round->parts[p * GR_FORECAST_N_DRAWS + i];
      if (self->parts != NULL)
        self->parts[self->n_phases * GR_FORECAST_N_DRAWS + self->draws->len] = hours;
      g_array_append_val (self->draws, hours);
    }
}

/* What is counted of phases that are set aside, until there is a new estimate. */
static double
fix_stale (Round                 *round,
           const GrForecastPhase *phases,
           guint                  n_phases,
           const gboolean        *stale)
{
  double sum = 0.0;

  for (guint p = 0; p < n_phases; p++)
    {
      double fixed = STALE_REMAINDER * mean_estimate (&phases[p]);

      if (!stale[p])
        continue;
      sum += fixed;
      for (guint i = 0; round->parts != NULL && i < GR_FORECAST_N_DRAWS; i++)
        round->parts[p * GR_FORECAST_N_DRAWS + i] = fixed;
    }
  return sum;
}

/* Draws until there are enough futures that fit what was spent. */
static gboolean
draw (GrForecast            *self,
      const GrForecastPhase *phases,
      const gboolean        *stale,
      const GrForecastBias  *bias,
      guint64                seed)
{
  g_auto (Round) round = { 0 };
  double fixed;

  round_init (&round, seed);
  if (self->parts != NULL)
    round.parts = g_new (double, GR_FORECAST_N_DRAWS *(gsize) self->n_phases);
  g_array_set_size (self->draws, 0);
  fixed = fix_stale (&round, phases, self->n_phases, stale);
  for (guint n = 0; n < MAX_ROUNDS && self->draws->len < GR_FORECAST_N_DRAWS; n++)
    {
      if (n >= TRIAL_ROUNDS && self->draws->len * MAX_ROUNDS < n * GR_FORECAST_N_DRAWS)
        return FALSE;
      draw_bias (&round, bias);
      draw_phases (&round, phases, self->n_phases, stale, TRUE);
      draw_phases (&round, phases, self->n_phases, stale, FALSE);
      take_round (self, &round, fixed);
    }
  return self->draws->len == GR_FORECAST_N_DRAWS;
}

/* How far a phase in progress has gone past its estimate; below 0 where that is not asked. */
static double
get_over (const GrForecastPhase *phase,
          gboolean               stale)
{
  return !stale && phase->logged > 0.0 ? phase->logged / MAX (mean_estimate (phase), 1e-9) : -1.0;
}

/* Sets aside the phases in progress that have gone furthest past their estimates: one, or of many every fourth, so that
 * a plan of a thousand of them is not drawn a thousand times. */
static void
set_aside (GrForecast            *self,
           const GrForecastPhase *phases,
           gboolean              *stale)
{
  guint n = 0;

  for (guint i = 0; i < self->n_phases; i++)
    n += get_over (&phases[i], stale[i]) >= 0.0;
  n = MAX (n / 4, 1);
  while (n-- > 0)
    {
      guint found = 0;

      for (guint i = 1; i < self->n_phases; i++)
        if (get_over (&phases[i], stale[i]) > get_over (&phases[found], stale[found]))
          found = i;
      stale[found] = TRUE;
      g_array_append_val (self->stale, found);
    }
}

static int
compare_hours (gconstpointer a,
               gconstpointer b)
{
  double x = *(const double *) a;
  double y = *(const double *) b;

  return (x > y) - (x < y);
}

static void
measure_draws (GrForecast *self)
{
  double sum = 0.0;
  double squares = 0.0;

  for (guint i = 0; i < self->draws->len; i++)
    sum += g_array_index (self->draws, double, i);
  self->mean = sum / self->draws->len;
  for (guint i = 0; i < self->draws->len; i++)
    squares += pow (g_array_index (self->draws, double, i) - self->mean, 2.0);
  self->variance = squares / (self->draws->len - 1);
}

static GrForecast *
make (const GrForecastPhase *phases,
      guint                  n_phases,
      const GrForecastBias  *bias,
      guint64                seed,
      gboolean               in_parts)
{
  GrForecast *self = g_new0 (GrForecast, 1);
  g_autofree gboolean *stale = g_new0 (gboolean, n_phases + 1);
  gboolean begun = FALSE;

  self->draws = g_array_sized_new (FALSE, FALSE, sizeof (double), GR_FORECAST_N_DRAWS);
  self->stale = g_array_new (FALSE, FALSE, sizeof (guint));
  self->n_phases = n_phases;
  if (in_parts)
    self->parts = g_new (double, GR_FORECAST_N_DRAWS *((gsize) n_phases + 1));
  while (!draw (self, phases, stale, bias, seed))
    set_aside (self, phases, stale); /* there are some: with none in progress every draw is kept */
  g_array_sort (self->draws, compare_hours);
  measure_draws (self);
  for (guint i = 0; i < n_phases; i++)
    begun = begun || phases[i].logged > 0.0;
  if (!begun)
    gr_forecast_moments (phases, n_phases, bias, GR_FORECAST_NOISE, &self->mean, &self->variance);
  return self;
}

/**
 * gr_forecast_new:
 * @phases: (array length=n_phases): what is not done yet, with 0 ≤ min ≤ mode ≤ max
 * @n_phases: how many
 * @bias: the person's bias
 * @seed: kept with the plan, so that a date stays until something changes
 *
 * Draws %GR_FORECAST_N_DRAWS futures.  Where no phase was begun, mean and
 * variance are the exact ones.  A phase that has taken so long that less than
 * one future in a hundred is left counts with a tenth of its estimate, and is
 * named as stale.
 *
 * Returns: (transfer full): how much work is left
 */
GrForecast *
gr_forecast_new (const GrForecastPhase *phases,
                 guint                  n_phases,
                 const GrForecastBias  *bias,
                 guint64                seed)
{
  return make (phases, n_phases, bias, seed, FALSE);
}

/**
 * gr_forecast_new_in_parts:
 * @phases: (array length=n_phases): what is not done yet
 * @n_phases: how many
 * @bias: the person's bias
 * @seed: kept with the plan
 *
 * As gr_forecast_new(), and keeps what each phase takes in each future.
 *
 * Returns: (transfer full): how much work is left
 */
GrForecast *
gr_forecast_new_in_parts (const GrForecastPhase *phases,
                          guint                  n_phases,
                          const GrForecastBias  *bias,
                          guint64                seed)
{
  return make (phases, n_phases, bias, seed, TRUE);
}

/**
 * gr_forecast_drop:
 * @self: a forecast in parts
 * @phase: one of its phases, by index
 *
 * The same futures without one phase: what was spent on it has told of the
 * person's bias all the same.
 *
 * Returns: (transfer full): how much work is left of the others
 */
GrForecast *
gr_forecast_drop (const GrForecast *self,
                  guint             phase)
{
  GrForecast *rest = g_new0 (GrForecast, 1);

  g_return_val_if_fail (self->parts != NULL && phase < self->n_phases, NULL);

  rest->draws = g_array_sized_new (FALSE, FALSE, sizeof (double), GR_FORECAST_N_DRAWS);
  rest->stale = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < GR_FORECAST_N_DRAWS; i++)
    {
      double whole = self->parts[self->n_phases * GR_FORECAST_N_DRAWS + i];
      double hours = MAX (whole - self->parts[phase * GR_FORECAST_N_DRAWS + i], 0.0);

      g_array_append_val (rest->draws, hours);
    }
  g_array_sort (rest->draws, compare_hours);
  measure_draws (rest);
  return rest;
}

/**
 * gr_forecast_free:
 * @self: (transfer full): a forecast
 */
void
gr_forecast_free (GrForecast *self)
{
  g_array_unref (self->draws);
  g_array_unref (self->stale);
  g_free (self->parts);
  g_free (self);
}

/**
 * gr_forecast_quantile:
 * @self: a forecast
 * @p: a share, 0 to 1
 *
 * Returns: the hours that are enough in that share of the futures
 */
double
gr_forecast_quantile (const GrForecast *self,
                      double            p)
{
  guint n = self->draws->len;
  double at = CLAMP (p, 0.0, 1.0) * (n - 1);
  guint below = (guint) floor (at);
  guint above = MIN (below + 1, n - 1);
  double low = g_array_index (self->draws, double, below);

  return low + (at - below) * (g_array_index (self->draws, double, above) - low);
}

/**
 * gr_forecast_share:
 * @self: a forecast
 * @hours: so many
 *
 * Returns: the share of the futures in which @hours are enough, 0 to 1
 */
double
gr_forecast_share (const GrForecast *self,
                   double            hours)
{
  guint low = 0;
  guint high = self->draws->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->draws, double, middle) <= hours)
        low = middle + 1;
      else
        high = middle;
    }
  return (double) low / self->draws->len;
}
