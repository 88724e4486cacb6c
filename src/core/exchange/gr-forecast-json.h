/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-forecast.h"
#include "gr-hours.h"

G_BEGIN_DECLS

/**
 * GrForecastInput:
 * @phases: (element-type GrForecastPhase): what is left to do
 * @past: (element-type GrForecastPast): what was done
 * @hours: when the person works
 * @start: the first day, since 1970
 * @has_deadline: whether there is one
 * @deadline: the last day, since 1970, which counts too
 *
 * A plan that somebody else made, to be forecast.
 */
typedef struct
{
  GArray *phases;
  GArray *past;
  GrHours hours;
  gint64 start;
  gboolean has_deadline;
  gint64 deadline;
} GrForecastInput;

GrForecastInput *gr_forecast_json_read  (GBytes                *bytes,
                                         const char            *name,
                                         gint64                 today,
                                         GError               **error);
void             gr_forecast_input_free (GrForecastInput       *input);
char            *gr_forecast_json_write (const GrForecastInput *input,
                                         const GrForecast      *forecast);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrForecastInput, gr_forecast_input_free)

G_END_DECLS
