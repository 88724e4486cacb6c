/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define GR_FSRS_N_WEIGHTS 21
#define GR_FSRS_MAX_STEPS 10
#define GR_FSRS_MAX_INTERVAL 36500 /* days: a hundred years, as in every implementation */

/**
 * GrFsrsParams:
 * @retention: the recall at which a card falls due, in (0, 1]
 * @maximum_interval: days, ≥ 1
 * @short_term: whether there are steps, and formulas of their own for a second
 *   review on one day
 * @n_learning: how many of @learning
 * @learning: minutes until a new card is shown again
 * @n_relearning: how many of @relearning
 * @relearning: minutes until a forgotten card is shown again
 * @w: the weights of the memory model
 *
 * What the scheduler is told, as plain numbers.
 */
typedef struct
{
  double retention;
  int maximum_interval;
  gboolean short_term;
  guint n_learning;
  int learning[GR_FSRS_MAX_STEPS];
  guint n_relearning;
  int relearning[GR_FSRS_MAX_STEPS];
  double w[GR_FSRS_N_WEIGHTS];
} GrFsrsParams;

void      gr_fsrs_params_init     (GrFsrsParams  *self);
gboolean  gr_fsrs_params_clip     (GrFsrsParams  *self);
gboolean  gr_fsrs_weights_parse   (const char    *text,
                                   double        *w,
                                   GError       **error);
char     *gr_fsrs_weights_format  (const double  *w);

G_END_DECLS
