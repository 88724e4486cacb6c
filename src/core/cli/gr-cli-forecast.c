/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-cli-private.h"

#include "gr-day.h"
#include "gr-forecast-json.h"

#define SEED 1 /* always the same, so that the same plan has the same dates */

static gint64
get_today (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();

  return gr_day_of_time (g_get_real_time () / 1000, zone, GR_DAY_START_HOUR);
}

/* When a plan is likely to be done. */
int
gr_cli_forecast (GrCliArguments *arguments)
{
  const char *path = g_ptr_array_index (arguments->words, 0);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = gr_cli_read_input (path, &error);
  g_autoptr (GrForecastInput) input = NULL;
  g_autoptr (GrForecast) forecast = NULL;
  g_autofree char *json = NULL;
  GrForecastBias bias;

  if (bytes != NULL)
    input = gr_forecast_json_read (bytes, path, get_today (), &error);
  if (input == NULL)
    return gr_cli_fail (error);
  gr_forecast_learn (&bias, (const GrForecastPast *) input->past->data, input->past->len);
  forecast = gr_forecast_new ((const GrForecastPhase *) input->phases->data, input->phases->len, &bias, SEED);
  json = gr_forecast_json_write (input, forecast);
  g_print ("%s\n", json);
  return GR_CLI_OK;
}
