/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <json-glib/json-glib.h>
#include <math.h>
#include <string.h>

#include "gr-coach-json.h"
#include "gr-day.h"
#include "gr-error.h"
#include "gr-forecast-json.h"

/* What other programs hand in to be looked at, a story or a plan, and what they get. */

#define WEEK "\"weekday_hours\":[1,1,1,1,1,3,2]"
#define PHASES                                                                                                         \
  "\"phases\":[{\"min\":2,\"max\":3},{\"min\":3,\"max\":4},{\"min\":2,\"max\":4},{\"min\":4,\"mode\":6,\"max\":8},"    \
  "{\"min\":1,\"max\":2,\"logged\":0}]"

static JsonObject *
parse (JsonParser *parser,
       const char *json)
{
  g_autoptr (GError) error = NULL;

  json_parser_load_from_data (parser, json, -1, &error);
  g_assert_no_error (error);
  return json_node_get_object (json_parser_get_root (parser));
}

static char *
forecast (const char *json,
          GError    **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (json, strlen (json));
  g_autoptr (GrForecastInput) input = gr_forecast_json_read (bytes, "plan.json", 0, error);
  g_autoptr (GrForecast) result = NULL;
  GrForecastBias bias;

  if (input == NULL)
    return NULL;
  gr_forecast_learn (&bias, (const GrForecastPast *) input->past->data, input->past->len);
  result = gr_forecast_new ((const GrForecastPhase *) input->phases->data, input->phases->len, &bias, 1);
  return gr_forecast_json_write (input, result);
}

static void
test_forecast (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autofree char *json =
      forecast ("{" PHASES "," WEEK ",\"history\":[{\"estimate\":10,\"actual\":12},{\"estimate\":10,\"actual\":9},"
                "{\"estimate\":2,\"actual\":3},{\"estimate\":10,\"actual\":11}],\"adherence\":0.8,"
                "\"start\":\"2026-11-30\",\"deadline\":\"2026-12-20\",\"days_off\":[]}",
                &error);
  JsonObject *result, *dates;

  g_assert_no_error (error);
  result = parse (parser, json);
  dates = json_object_get_object_member (result, "dates");
  g_assert_cmpfloat_with_epsilon (json_object_get_double_member (result, "mean"), 19.605, 1e-3);
  g_assert_cmpfloat_with_epsilon (json_object_get_double_member (result, "variance"), 17.1442, 1e-3);
  g_assert_cmpfloat_with_epsilon (json_object_get_double_member (result, "p10"), 14.677, .2);
  g_assert_cmpfloat_with_epsilon (json_object_get_double_member (result, "p90"), 25.070, .2);
  g_assert_cmpfloat_with_epsilon (json_object_get_double_member (result, "chance"), .858, .01);
  g_assert_cmpstr (json_object_get_string_member (dates, "p50"), ==, "2026-12-17");
  g_assert_cmpstr (json_object_get_string_member (dates, "p80"), ==, "2026-12-20");
  g_assert_cmpstr (json_object_get_string_member (dates, "p90"), ==, "2026-12-22");
}

/* Nothing left to do is done today; a deadline that has passed has no chance while something is. */
static void
test_edges (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autofree char *none =
      forecast ("{\"phases\":[]," WEEK ",\"start\":\"2026-11-30\",\"deadline\":\"2026-11-30\"}", &error);
  g_autofree char *late =
      forecast ("{" PHASES "," WEEK ",\"start\":\"2026-11-30\",\"deadline\":\"2026-11-01\"}", &error);
  JsonObject *result;

  g_assert_no_error (error);
  result = parse (parser, none);
  g_assert_cmpstr (json_object_get_string_member (json_object_get_object_member (result, "dates"), "p80"), ==,
                   "2026-11-30");
  g_assert_cmpfloat (json_object_get_double_member (result, "chance"), ==, 1.0);
  result = parse (parser, late);
  g_assert_cmpfloat (json_object_get_double_member (result, "chance"), ==, 0.0);
}

static void
test_refused_plans (void)
{
  static const char *const plans[][2] = {
    { "", "not JSON" },
    { "[]", "braces" },
    { "{\"phases\":[{\"min\":4,\"max\":3}]," WEEK "}", "“phases[0].min” has to be no more than “max”" },
    { "{\"phases\":[{\"min\":1,\"mode\":5,\"max\":3}]," WEEK "}", "“phases[0].mode” has to be between" },
    { "{\"phases\":[{\"min\":1}]," WEEK "}", "“phases[0].max” has to be a number" },
    { "{\"phases\":[{\"min\":-1,\"max\":1}]," WEEK "}", "“phases[0].min” has to be a number" },
    { "{\"phases\":[{\"min\":\"1\",\"max\":1}]," WEEK "}", "“phases[0].min” has to be a number" },
    { "{\"phases\":[{\"min\":1,\"max\":1e999}]," WEEK "}", "" },
    { "{" PHASES "}", "weekday_hours" },
    { "{" PHASES ",\"weekday_hours\":[1,1,1]}", "weekday_hours" },
    { "{" PHASES ",\"weekday_hours\":[0,0,0,0,0,0,0]}", "not all of them 0" },
    { "{" PHASES ",\"weekday_hours\":[25,0,0,0,0,0,0]}", "weekday_hours[0]" },
    { "{" PHASES "," WEEK ",\"start\":\"2026-02-30\"}", "“start” has to be a date" },
    { "{" PHASES "," WEEK ",\"deadline\":\"soon\"}", "“deadline” has to be a date" },
    { "{" PHASES "," WEEK ",\"days_off\":[\"2026-13-01\"]}", "“days_off[0]” has to be a date" },
    { "{" PHASES "," WEEK ",\"history\":[{\"estimate\":1}]}", "history[0].actual" },
    { "{" PHASES "," WEEK "} x", "not JSON" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (forecast (plans[i][0], &error));
      g_assert_error (error, GR_ERROR, GR_ERROR_INVALID);
      g_assert_true (g_str_has_prefix (error->message, "Forecast “plan.json”: "));
      if (strstr (error->message, plans[i][1]) == NULL)
        g_error ("“%s” does not say “%s”", error->message, plans[i][1]);
    }
}

static GrCoachInput *
read_story (const char *json,
            GError    **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (json, strlen (json));

  return gr_coach_json_read (bytes, "story.json", error);
}

static void
test_coach (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GrCoachInput) input =
      read_story ("{\"situation\":\"Im Mai fiel ein Raum aus.\",\"task\":\"Ich sollte einen finden.\","
                  "\"action\":\"Ä. Wir riefen an.\",\"result\":\"Zwei sagten zu, nach 4 Tagen.\",\"language\":\"de\"}",
                  &error);
  g_autoptr (GPtrArray) hints = NULL;
  g_autofree char *json = NULL;
  GrTelling telling;
  JsonObject *result, *hint;
  JsonArray *array;

  g_assert_no_error (error);
  gr_telling_measure (&telling, (const char *const *) input->texts, 0);
  hints = gr_coach_read ((const char *const *) input->texts, input->language, 0);
  json = gr_coach_json_write (&telling, hints);
  result = parse (parser, json);
  g_assert_cmpint (json_object_get_int_member (json_object_get_object_member (result, "words"), "action"), ==, 4);
  g_assert_cmpint (json_object_get_int_member (result, "seconds"), ==, (gint64) telling.total_seconds);
  g_assert_cmpint (json_object_get_int_member (json_object_get_object_member (result, "shares"), "result"), ==,
                   telling.shares[GR_STORY_PART_RESULT]);
  array = json_object_get_array_member (result, "hints");
  g_assert_cmpuint (json_array_get_length (array), ==, 2);
  hint = json_array_get_object_element (array, 0);
  g_assert_cmpstr (json_object_get_string_member (hint, "code"), ==, "we-not-i");
  g_assert_cmpstr (json_object_get_string_member (hint, "field"), ==, "action");
  g_assert_cmpint (json_object_get_int_member (hint, "start"), ==, 3); /* characters, not bytes */
  g_assert_cmpint (json_object_get_int_member (hint, "end"), ==, 6);
  hint = json_array_get_object_element (array, 1);
  g_assert_cmpstr (json_object_get_string_member (hint, "code"), ==, "empty-part");
  g_assert_cmpstr (json_object_get_string_member (hint, "field"), ==, "learning");
}

static void
test_refused_stories (void)
{
  static const char *const stories[] = { "", "null", "[1]", "{\"situation\":1}", "{\"language\":[]}", "{'a':1}", "{" };

  for (guint i = 0; i < G_N_ELEMENTS (stories); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (read_story (stories[i], &error));
      g_assert_error (error, GR_ERROR, GR_ERROR_INVALID);
      g_assert_true (g_str_has_prefix (error->message, "Coach “story.json”: "));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/forecast/plan", test_forecast);
  g_test_add_func ("/exchange/forecast/edges", test_edges);
  g_test_add_func ("/exchange/forecast/refused", test_refused_plans);
  g_test_add_func ("/exchange/coach/story", test_coach);
  g_test_add_func ("/exchange/coach/refused", test_refused_stories);
  return g_test_run ();
}
