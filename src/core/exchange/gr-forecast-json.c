/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-forecast-json.h"

#include "gr-day.h"
#include "gr-pack-reader.h"

#include <glib/gi18n-lib.h>

#define MOST_HOURS 100000.0
#define MOST_PHASES 1000
#define MOST_ROWS 10000

static void
need (GrPackReader *reader,
      JsonObject   *object,
      const char   *name)
{
  if (object != NULL && !gr_pack_has (object, name))
    gr_pack_fail (reader, name, _("a number of hours"));
}

static void
read_phase (GrPackReader *reader,
            JsonNode     *node,
            gpointer      data)
{
  JsonObject *object = gr_pack_node_object (reader, node);
  GrForecastPhase phase = { 0 };

  need (reader, object, "min");
  need (reader, object, "max");
  phase.min = gr_pack_number (reader, object, "min", MOST_HOURS);
  phase.max = gr_pack_number (reader, object, "max", MOST_HOURS);
  phase.logged = gr_pack_number (reader, object, "logged", MOST_HOURS);
  phase.mode = gr_pack_has (object, "mode") ? gr_pack_number (reader, object, "mode", MOST_HOURS)
                                            : (phase.min + phase.max) / 2.0;
  if (phase.min > phase.max)
    gr_pack_fail (reader, "min", _("no more than “max”"));
  if (phase.mode < phase.min || phase.mode > phase.max)
    gr_pack_fail (reader, "mode", _("between “min” and “max”"));
  g_array_append_val ((GArray *) data, phase);
}

static void
read_past (GrPackReader *reader,
           JsonNode     *node,
           gpointer      data)
{
  JsonObject *object = gr_pack_node_object (reader, node);
  GrForecastPast past = { 0 };

  need (reader, object, "estimate");
  need (reader, object, "actual");
  past.estimate = gr_pack_number (reader, object, "estimate", MOST_HOURS);
  past.actual = gr_pack_number (reader, object, "actual", MOST_HOURS);
  g_array_append_val ((GArray *) data, past);
}

static void
read_weekday (GrPackReader *reader,
              JsonNode     *node,
              gpointer      data)
{
  double hours = gr_pack_node_number (reader, node, 24.0);

  g_array_append_val ((GArray *) data, hours);
}

static gint64
read_day_text (GrPackReader *reader,
               const char   *text,
               const char   *name)
{
  gint64 day = 0;

  if (reader->error == NULL && !gr_day_parse (text, &day))
    gr_pack_fail (reader, name, _("a date as 2026-11-25"));
  return day;
}

static void
read_day_off (GrPackReader *reader,
              JsonNode     *node,
              gpointer      data)
{
  g_autofree char *text = gr_pack_node_text (reader, node, 64);
  gint64 day = read_day_text (reader, text, "");

  g_array_append_val ((GArray *) data, day);
}

static gint64
read_day (GrPackReader *reader,
          JsonObject   *object,
          const char   *name)
{
  g_autofree char *text = gr_pack_text (reader, object, name, 64);

  return read_day_text (reader, text, name);
}

static void
read_hours (GrPackReader *reader,
            JsonObject   *object,
            GrHours      *hours)
{
  g_autoptr (GArray) week = g_array_new (FALSE, FALSE, sizeof (double));
  double sum = 0.0;

  gr_pack_each (reader, object, "weekday_hours", 7, read_weekday, week);
  for (guint i = 0; i < week->len && i < 7; i++)
    {
      hours->weekday[i] = g_array_index (week, double, i);
      sum += hours->weekday[i];
    }
  if (week->len != 7 || !(sum > 0.0))
    gr_pack_fail (reader, "weekday_hours", _("the hours of seven days from Monday on, and not all of them 0"));
  hours->adherence =
      gr_pack_has (object, "adherence") ? gr_pack_number (reader, object, "adherence", 10.0) : GR_HOURS_ADHERENCE;
  if (reader->error == NULL && !(hours->adherence > 0.0))
    gr_pack_fail (reader, "adherence", _("above 0: of hours that never come to pass there is no date"));
  hours->adherence = CLAMP (hours->adherence, GR_HOURS_ADHERENCE_MIN, GR_HOURS_ADHERENCE_MAX);
  gr_pack_each (reader, object, "days_off", MOST_ROWS, read_day_off, hours->days_off);
  g_array_sort (hours->days_off, gr_hours_compare_days);
}

/**
 * gr_forecast_json_read:
 * @bytes: JSON: an object of "phases" ("min", "max", and if wanted "mode" and
 *   "logged", in hours), "history" ("estimate", "actual"), "weekday_hours"
 *   (seven, from Monday on), "adherence", "start", "deadline" and "days_off"
 * @name: what it is called in messages
 * @today: the day to start on where it does not say, since 1970
 * @error: return location; %GR_ERROR_INVALID
 *
 * Returns: (transfer full) (nullable): the plan
 */
GrForecastInput *
gr_forecast_json_read (GBytes     *bytes,
                       const char *name,
                       gint64      today,
                       GError    **error)
{
  g_autoptr (GrForecastInput) input = g_new0 (GrForecastInput, 1);
  g_autofree char *action = g_strdup_printf (_("Forecast “%s”"), name);
  JsonObject *object;
  g_auto (GrPackReader) reader = { 0 };

  input->phases = g_array_new (FALSE, FALSE, sizeof (GrForecastPhase));
  input->past = g_array_new (FALSE, FALSE, sizeof (GrForecastPast));
  input->hours.days_off = g_array_new (FALSE, FALSE, sizeof (gint64));
  input->start = today;
  gr_pack_reader_init (&reader, action);
  object = gr_pack_reader_parse (&reader, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  if (object != NULL && !gr_pack_has (object, "phases"))
    gr_pack_fail (&reader, "phases", _("a list in square brackets"));
  gr_pack_each (&reader, object, "phases", MOST_PHASES, read_phase, input->phases);
  gr_pack_each (&reader, object, "history", MOST_ROWS, read_past, input->past);
  read_hours (&reader, object, &input->hours);
  if (gr_pack_has (object, "start"))
    input->start = read_day (&reader, object, "start");
  input->has_deadline = gr_pack_has (object, "deadline");
  if (input->has_deadline)
    input->deadline = read_day (&reader, object, "deadline");
  if (reader.error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&reader.error));
      return NULL;
    }
  return g_steal_pointer (&input);
}

/**
 * gr_forecast_input_free:
 * @input: (transfer full): a plan
 */
void
gr_forecast_input_free (GrForecastInput *input)
{
  g_array_unref (input->phases);
  g_array_unref (input->past);
  g_array_unref (input->hours.days_off);
  g_free (input);
}

static void
add_number (JsonBuilder *b,
            const char  *name,
            double       value)
{
  json_builder_set_member_name (b, name);
  json_builder_add_double_value (b, value);
}

static void
add_null (JsonBuilder *b,
          const char  *name)
{
  json_builder_set_member_name (b, name);
  json_builder_add_null_value (b);
}

static void
add_date (JsonBuilder           *b,
          const GrForecastInput *input,
          const char            *name,
          double                 hours)
{
  g_autofree char *date = NULL;
  gint64 day;

  if (!gr_hours_finish (&input->hours, input->start, hours, &day))
    {
      add_null (b, name); /* never */
      return;
    }
  date = gr_day_format (day);
  json_builder_set_member_name (b, name);
  json_builder_add_string_value (b, date);
}

/**
 * gr_forecast_json_write:
 * @input: a plan
 * @forecast: what is left of it
 *
 * "mean", "variance" and the quantiles "p10", "p50", "p80" and "p90" of the
 * hours left; "dates" by which it is done in half, four fifths and nine tenths
 * of the futures, null where never; "chance" to be done by the deadline, 0 to
 * 1, null where there is none.
 *
 * Returns: (transfer full): JSON
 */
char *
gr_forecast_json_write (const GrForecastInput *input,
                        const GrForecast      *forecast)
{
  static const struct
  {
    const char *name;
    double p;
    gboolean dated;
  } quantiles[] = { { "p10", .1, FALSE }, { "p50", .5, TRUE }, { "p80", .8, TRUE }, { "p90", .9, TRUE } };
  g_autoptr (JsonBuilder) b = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;

  json_builder_begin_object (b);
  if (input->has_deadline)
    add_number (b, "chance",
                gr_forecast_share (forecast, gr_hours_between (&input->hours, input->start, input->deadline)));
  else
    add_null (b, "chance");
  json_builder_set_member_name (b, "dates");
  json_builder_begin_object (b);
  for (guint i = 0; i < G_N_ELEMENTS (quantiles); i++)
    if (quantiles[i].dated)
      add_date (b, input, quantiles[i].name, gr_forecast_quantile (forecast, quantiles[i].p));
  json_builder_end_object (b);
  add_number (b, "mean", forecast->mean);
  for (guint i = 0; i < G_N_ELEMENTS (quantiles); i++)
    add_number (b, quantiles[i].name, gr_forecast_quantile (forecast, quantiles[i].p));
  add_number (b, "variance", forecast->variance);
  json_builder_end_object (b);
  root = json_builder_get_root (b);
  return json_to_string (root, TRUE);
}
