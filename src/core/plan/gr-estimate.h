/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-forecast.h"

G_BEGIN_DECLS

#define GR_ESTIMATE_EXTRA 15 /* minutes: what one click adds to an estimate that was passed; a convention */

/**
 * GrEstimate:
 * @minutes_min: if all goes well; 0: not said
 * @minutes: the likeliest
 * @minutes_max: if little does; 0: not said
 *
 * What a person thinks that a task takes, as three numbers or as one.
 */
typedef struct
{
  gint64 minutes_min;
  gint64 minutes;
  gint64 minutes_max;
} GrEstimate;

gboolean gr_estimate_is_sound  (const GrEstimate *self);
void     gr_estimate_get_phase (const GrEstimate *self,
                                gint64            seconds,
                                GrForecastPhase  *phase);
double   gr_estimate_get_mean  (const GrEstimate *self);
char    *gr_estimate_describe  (const GrEstimate *self);
gboolean gr_estimate_is_passed (gint64            minutes,
                                gint64            seconds_before,
                                gint64            seconds_now,
                                gint64            asked_at);
gint64   gr_estimate_extend    (gint64            minutes,
                                gint64            seconds);

G_END_DECLS
