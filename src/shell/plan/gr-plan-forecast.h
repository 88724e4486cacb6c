/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"
#include "gr-project-outlook.h"

G_BEGIN_DECLS

/**
 * GrPlanForecast:
 *
 * When one project is likely to be done, and how it lies in the weeks: a
 * figure that is also read anew when the day is another.  It is reckoned on
 * the reader's thread.
 *
 * Signal: "changed", when there is a new outlook.
 */
#define GR_TYPE_PLAN_FORECAST (gr_plan_forecast_get_type ())
G_DECLARE_FINAL_TYPE (GrPlanForecast, gr_plan_forecast, GR, PLAN_FORECAST, GObject)

GrPlanForecast         *gr_plan_forecast_new         (GrLibrary      *library,
                                                      const char     *project);
void                    gr_plan_forecast_refresh     (GrPlanForecast *self);
const GrProjectOutlook *gr_plan_forecast_get_outlook (GrPlanForecast *self);

G_END_DECLS
