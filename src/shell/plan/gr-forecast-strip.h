/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-project-outlook.h"

G_BEGIN_DECLS

/**
 * GrForecastStrip:
 *
 * On which days a plan may be done, as a hill over the days: dark up to the
 * day of an even chance, lighter up to the likely one, and a dashed line where
 * the interview is.
 */
#define GR_TYPE_FORECAST_STRIP (gr_forecast_strip_get_type ())
G_DECLARE_FINAL_TYPE (GrForecastStrip, gr_forecast_strip, GR, FORECAST_STRIP, GtkWidget)

void gr_forecast_strip_set (GrForecastStrip        *self,
                            const GrProjectOutlook *outlook);

G_END_DECLS
