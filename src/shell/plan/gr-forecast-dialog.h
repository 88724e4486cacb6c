/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-plan-forecast.h"

G_BEGIN_DECLS

/**
 * GrForecastDialog:
 *
 * What would change a forecast: each phase that may be left out, an hour more
 * a week; and how the days are reckoned.
 */
#define GR_TYPE_FORECAST_DIALOG (gr_forecast_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrForecastDialog, gr_forecast_dialog, GR, FORECAST_DIALOG, AdwDialog)

AdwDialog *gr_forecast_dialog_new (GrLibrary      *library,
                                   GrPlanForecast *forecast);

G_END_DECLS
