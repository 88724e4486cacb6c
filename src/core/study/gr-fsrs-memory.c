/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-fsrs.h"

#include <math.h>

/* The memory model of FSRS-6 (github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm), with the rounding of
 * ts-fsrs 5.4.2, against whose numbers it is tested. */

#define STABILITY_MIN 0.001
#define STABILITY_MAX 36500.0
#define FIRST_STABILITY_MIN 0.1

/**
 * gr_fsrs_round:
 * @x: a number
 *
 * Returns: @x to eight decimals, halves upwards
 */
double
gr_fsrs_round (double x)
{
  return floor (x * 1e8 + 0.5) / 1e8;
}

/* Signed, as the enumeration is not. */
static int
above_good (GrRating rating)
{
  return (int) rating - (int) GR_RATING_GOOD;
}

static double
first_difficulty (const double *w,
                  GrRating      rating)
{
  return gr_fsrs_round (w[4] - exp ((above_good (rating) + 2) * w[5]) + 1);
}

/**
 * gr_fsrs_init:
 * @self: (out caller-allocates): a scheduler
 * @params: what it is to go by; its weights are clipped
 *
 * Returns: whether a weight of @params was out of range and is another now
 */
gboolean
gr_fsrs_init (GrFsrs             *self,
              const GrFsrsParams *params)
{
  gboolean clipped;

  self->params = *params;
  clipped = gr_fsrs_params_clip (&self->params);
  self->decay = -self->params.w[20];
  self->factor = gr_fsrs_round (exp (log (0.9) / self->decay) - 1);
  self->modifier = gr_fsrs_round ((pow (params->retention, 1 / self->decay) - 1) / self->factor);
  self->easy_difficulty = first_difficulty (self->params.w, GR_RATING_EASY);
  return clipped;
}

/**
 * gr_fsrs_get_recall:
 * @self: a scheduler
 * @stability: days; 0 for what was never reviewed
 * @days: since the last review, fractions count
 *
 * For showing and for summing up; the scheduler itself goes by
 * [func@Fsrs.get_retrievability].
 *
 * Returns: the chance of recall; 0 for what was never reviewed
 */
double
gr_fsrs_get_recall (const GrFsrs *self,
                    double        stability,
                    double        days)
{
  return stability > 0 ? pow (1 + self->factor * fmax (days, 0) / stability, self->decay) : 0;
}

/**
 * gr_fsrs_get_retrievability:
 * @self: a scheduler
 * @stability: days
 * @days: since the last review
 *
 * Returns: the chance of recall to eight decimals, as the scheduler uses it
 */
double
gr_fsrs_get_retrievability (const GrFsrs *self,
                            double        stability,
                            double        days)
{
  return gr_fsrs_round (gr_fsrs_get_recall (self, stability, days));
}

static double
next_difficulty (const GrFsrs *self,
                 double        difficulty,
                 GrRating      rating)
{
  const double *w = self->params.w;
  double moved = difficulty + gr_fsrs_round (-w[6] * above_good (rating) * (10 - difficulty) / 9);
  double returned = gr_fsrs_round (w[7] * self->easy_difficulty + (1 - w[7]) * moved);

  return CLAMP (returned, 1, 10);
}

static double
keep_in_bounds (double stability)
{
  return gr_fsrs_round (CLAMP (stability, STABILITY_MIN, STABILITY_MAX));
}

static double
same_day_stability (const double *w,
                    double        stability,
                    double        saturation,
                    GrRating      rating)
{
  double gain = saturation * exp (w[17] * (above_good (rating) + w[18]));

  if (rating >= GR_RATING_HARD)
    gain = fmax (gain, 1);
  return keep_in_bounds (stability * gain);
}

/* What the three ratings of a recalled card have in common. */
static double
recall_gain (const double *w,
             GrFsrsMemory  memory,
             double        recall)
{
  return exp (w[8]) * (11 - memory.difficulty) * pow (memory.stability, -w[9]) * (exp ((1 - recall) * w[10]) - 1);
}

static double
recalled_stability (const double *w,
                    double        stability,
                    double        gain,
                    GrRating      rating)
{
  double hard = rating == GR_RATING_HARD ? w[15] : 1;
  double easy = rating == GR_RATING_EASY ? w[16] : 1;

  return keep_in_bounds (stability * (1 + gain * hard * easy));
}

static double
lapsed_stability (const GrFsrs *self,
                  GrFsrsMemory  memory,
                  double        recall)
{
  const double *w = self->params.w;
  double lapsed = keep_in_bounds (w[11] * pow (memory.difficulty, -w[12]) * (pow (memory.stability + 1, w[13]) - 1) *
                                  exp ((1 - recall) * w[14]));
  double cap = self->params.short_term ? memory.stability / exp (w[17] * w[18]) : memory.stability;

  return fmin (fmax (gr_fsrs_round (cap), STABILITY_MIN), lapsed);
}

static void
remember_first (const double *w,
                GrFsrsMemory *next)
{
  for (guint i = 0; i < GR_N_RATINGS; i++)
    {
      next[i].stability = fmax (w[i], FIRST_STABILITY_MIN);
      next[i].difficulty = CLAMP (first_difficulty (w, (GrRating) (GR_RATING_AGAIN + i)), 1, 10);
    }
}

static void
remember_same_day (const double *w,
                   double        stability,
                   GrFsrsMemory *next)
{
  double saturation = pow (stability, -w[19]);

  for (guint i = 0; i < GR_N_RATINGS; i++)
    next[i].stability = same_day_stability (w, stability, saturation, (GrRating) (GR_RATING_AGAIN + i));
}

static void
remember_later (const GrFsrs *self,
                GrFsrsMemory  memory,
                gint64        elapsed_days,
                GrFsrsMemory *next)
{
  const double *w = self->params.w;
  double recall = gr_fsrs_get_retrievability (self, memory.stability, (double) elapsed_days);
  double gain = recall_gain (w, memory, recall);

  next[0].stability = lapsed_stability (self, memory, recall);
  for (guint i = 1; i < GR_N_RATINGS; i++)
    next[i].stability = recalled_stability (w, memory.stability, gain, (GrRating) (GR_RATING_AGAIN + i));
}

/**
 * gr_fsrs_remember:
 * @self: a scheduler
 * @memory: how well the card sits
 * @elapsed_days: days since the last review, ≥ 0
 * @next: (out caller-allocates) (array fixed-size=4): how well it sits after
 *   each answer, Again to Easy
 */
void
gr_fsrs_remember (const GrFsrs *self,
                  GrFsrsMemory  memory,
                  gint64        elapsed_days,
                  GrFsrsMemory *next)
{
  if (memory.stability <= 0)
    {
      remember_first (self->params.w, next);
      return;
    }
  for (guint i = 0; i < GR_N_RATINGS; i++)
    next[i].difficulty = next_difficulty (self, memory.difficulty, (GrRating) (GR_RATING_AGAIN + i));
  if (elapsed_days <= 0 && self->params.short_term)
    remember_same_day (self->params.w, memory.stability, next);
  else
    remember_later (self, memory, elapsed_days, next);
}
