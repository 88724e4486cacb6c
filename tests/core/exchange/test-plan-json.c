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

static JsonObject *
forecast_object (JsonParser *parser,
                 const char *json)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *result = forecast (json, &error);

  g_assert_no_error (error);
  return parse (parser, result);
}

static void
assert_members (JsonObject        *object,
                const char *const *names)
{
  g_assert_cmpuint (json_object_get_size (object), ==, g_strv_length ((char **) names));
  for (guint i = 0; names[i] != NULL; i++)
    g_assert_true (json_object_has_member (object, names[i]));
}

/* The same names always, whatever is known. */
static void
test_members (void)
{
  static const char *const names[] = { "mean", "variance", "p10", "p50", "p80", "p90", "dates", "chance", NULL };
  static const char *const dates[] = { "p50", "p80", "p90", NULL };
  static const char *const plans[] = {
    "{" PHASES "," WEEK ",\"start\":\"2026-11-30\",\"deadline\":\"2026-12-20\"}",
    "{" PHASES "," WEEK ",\"start\":\"2026-11-30\"}",
    "{" PHASES "," WEEK ",\"history\":null,\"adherence\":null,\"start\":null,\"deadline\":null,\"days_off\":null}",
    "{\"phases\":[]," WEEK "}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    {
      g_autoptr (JsonParser) parser = json_parser_new ();
      JsonObject *result = forecast_object (parser, plans[i]);

      assert_members (result, names);
      assert_members (json_object_get_object_member (result, "dates"), dates);
      g_assert_cmpint (json_object_get_null_member (result, "chance"), ==, i > 0);
    }
}

/* What may be odd in a plan and is one all the same. */
static void
test_odd_plans (void)
{
  static const struct
  {
    const char *json;
    double mean_min, mean_max; /* hours left */
    const char *p80;           /* NULL: not looked at; "": never */
    double chance;             /* below 0: not looked at */
  } plans[] = {
    /* a range without width is one number, of which the bias alone is not known: 10 × 1.329 */
    { "{\"phases\":[{\"min\":10,\"max\":10}]," WEEK "}", 13.28, 13.30, NULL, -1 },
    { "{\"phases\":[{\"min\":10,\"mode\":10,\"max\":10}]," WEEK "}", 13.28, 13.30, NULL, -1 },
    /* a mode at an end is one */
    { "{\"phases\":[{\"min\":3,\"mode\":3,\"max\":9}]," WEEK "}", 6.64, 6.65, NULL, -1 },
    { "{\"phases\":[{\"min\":0,\"max\":0}]," WEEK ",\"start\":\"2026-11-30\",\"deadline\":\"2026-11-29\"}", 0, 0,
      "2026-11-30", 1 },
    /* more logged than the most it was thought to take: something is left, if little */
    { "{\"phases\":[{\"min\":2,\"max\":4,\"logged\":5}]," WEEK "}", .1, 3, NULL, -1 },
    { "{\"phases\":[{\"min\":2,\"max\":4,\"logged\":90000}]," WEEK "}", .3, .3, NULL, -1 },
    /* a start behind the deadline; a deadline on the start */
    { "{" PHASES "," WEEK ",\"start\":\"2026-12-24\",\"deadline\":\"2026-12-20\"}", 21, 23, NULL, 0 },
    { "{\"phases\":[{\"min\":0.1,\"max\":0.1}]," WEEK ",\"start\":\"2026-11-30\",\"deadline\":\"2026-11-30\"}", .13,
      .14, "2026-11-30", 1 },
    /* every day up to the deadline off, given in no order and one twice */
    { "{" PHASES ",\"weekday_hours\":[24,0,0,0,0,0,0],\"start\":\"2026-11-30\",\"deadline\":\"2026-12-13\","
      "\"days_off\":[\"2026-12-07\",\"2026-11-30\",\"2026-12-07\",\"1999-01-01\"]}",
      21, 23, NULL, 0 },
    /* the 29th of February is a day, in the year that has one: a Tuesday */
    { "{\"phases\":[{\"min\":1,\"max\":1}],\"weekday_hours\":[0,4,0,0,0,0,0],\"start\":\"2028-02-23\"}", 1.3, 1.4,
      "2028-02-29", -1 },
    { "{\"phases\":[{\"min\":1,\"max\":1}],\"weekday_hours\":[0,4,0,0,0,0,0],\"start\":\"2028-02-23\","
      "\"days_off\":[\"2028-02-29\"]}",
      1.3, 1.4, "2028-03-07", -1 },
    /* over summer time a day stays a day: the Sundays of March 2026 */
    { "{\"phases\":[{\"min\":3,\"max\":3}],\"weekday_hours\":[0,0,0,0,0,0,1.5],\"start\":\"2026-03-16\","
      "\"history\":[{\"estimate\":1,\"actual\":1},{\"estimate\":1,\"actual\":1},{\"estimate\":1,\"actual\":1}]}",
      3, 3.6, "2026-04-12", -1 },
    /* more than a hundred years of work: never */
    { "{\"phases\":[{\"min\":100000,\"max\":100000}],\"weekday_hours\":[0.1,0,0,0,0,0,0],\"deadline\":\"9999-12-31\"}",
      132000, 133500, "", 0 },
    /* adherence is held within what it may be */
    { "{\"phases\":[{\"min\":1,\"max\":1}],\"weekday_hours\":[24,24,24,24,24,24,24],\"adherence\":0.001}", 1.3, 1.4,
      NULL, -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    {
      g_autoptr (JsonParser) parser = json_parser_new ();
      JsonObject *result = forecast_object (parser, plans[i].json);
      JsonObject *dates = json_object_get_object_member (result, "dates");
      double mean = json_object_get_double_member (result, "mean");

      g_test_message ("%s: mean %g, p80 on %s", plans[i].json, mean,
                      json_object_get_string_member_with_default (dates, "p80", "no day"));
      g_assert_cmpfloat (mean, >=, plans[i].mean_min - 1e-9);
      g_assert_cmpfloat (mean, <=, plans[i].mean_max + 1e-9);
      g_assert_cmpfloat (json_object_get_double_member (result, "p10"), <=,
                         json_object_get_double_member (result, "p50"));
      g_assert_cmpfloat (json_object_get_double_member (result, "p50"), <=,
                         json_object_get_double_member (result, "p80"));
      g_assert_cmpfloat (json_object_get_double_member (result, "p80"), <=,
                         json_object_get_double_member (result, "p90"));
      if (plans[i].p80 != NULL)
        g_assert_cmpstr (json_object_get_string_member_with_default (dates, "p80", ""), ==, plans[i].p80);
      if (plans[i].chance >= 0)
        g_assert_cmpfloat (json_object_get_double_member (result, "chance"), ==, plans[i].chance);
    }
}

/* Two hundred phases, nearly all of them begun and over: an answer, and not next week. */
static void
test_many_phases (void)
{
  g_autoptr (GString) json = g_string_new ("{\"phases\":[");
  g_autoptr (JsonParser) parser = json_parser_new ();

  for (guint i = 0; i < 200; i++)
    g_string_append_printf (json, "%s{\"min\":1,\"max\":2,\"logged\":%g}", i > 0 ? "," : "", i % 7 * .5);
  g_string_append (json, "]," WEEK "}");
  g_assert_cmpfloat (json_object_get_double_member (forecast_object (parser, json->str), "mean"), >, 0);
  g_string_assign (json, "{\"phases\":[");
  for (guint i = 0; i < 1001; i++)
    g_string_append_printf (json, "%s{\"min\":1,\"max\":2}", i > 0 ? "," : "");
  g_string_append (json, "]," WEEK "}");
  g_assert_null (forecast (json->str, NULL));
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
    { "{" WEEK "}", "“phases” has to be a list" },
    { "{\"phases\":{}," WEEK "}", "“phases” has to be a list" },
    { "{\"phases\":[1]," WEEK "}", "phases[0]" },
    { "{\"phases\":[{\"min\":1,\"max\":2,\"logged\":-1}]," WEEK "}", "“phases[0].logged” has to be a number" },
    { "{\"phases\":[{\"min\":1,\"max\":1e300}]," WEEK "}", "“phases[0].max” has to be a number" },
    { "{\"phases\":[{\"min\":NaN,\"max\":1}]," WEEK "}", "" },
    { "{" PHASES ",\"weekday_hours\":[1,1,1,1,1,1,1,1]}", "weekday_hours" },
    { "{" PHASES ",\"weekday_hours\":[-1,1,1,1,1,1,1]}", "weekday_hours[0]" },
    { "{" PHASES "," WEEK ",\"adherence\":0}", "“adherence” has to be above 0" },
    { "{" PHASES "," WEEK ",\"adherence\":-0.5}", "“adherence” has to be" },
    { "{" PHASES "," WEEK ",\"adherence\":\"much\"}", "“adherence” has to be" },
    { "{" PHASES "," WEEK ",\"start\":\"2027-02-29\"}", "“start” has to be a date" },
    { "{" PHASES "," WEEK ",\"start\":20261130}", "“start”" },
    { "{" PHASES "," WEEK ",\"deadline\":\"2026-12-20T10:00\"}", "“deadline” has to be a date" },
    { "{" PHASES "," WEEK ",\"days_off\":\"2026-12-20\"}", "“days_off” has to be a list" },
    { "{" PHASES "," WEEK ",\"history\":[{\"estimate\":-1,\"actual\":1}]}", "history[0].estimate" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (forecast (plans[i][0], &error));
      g_assert_error (error, GR_ERROR, GR_ERROR_INVALID);
      g_assert_true (g_str_has_prefix (error->message, "Forecast “plan.json”: "));
      g_assert_null (strchr (error->message, '\n'));
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
tell_story (const char *json,
            JsonParser *parser,
            GrTelling  *telling)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrCoachInput) input = read_story (json, &error);
  g_autoptr (GPtrArray) hints = NULL;
  g_autofree char *result = NULL;

  g_assert_no_error (error);
  gr_telling_measure (telling, (const char *const *) input->texts, 0);
  hints = gr_coach_read ((const char *const *) input->texts, input->language, 0);
  result = gr_coach_json_write (telling, hints);
  parse (parser, result);
}

/* The same names always; each hint lies within its text, and has one of the codes that are promised. */
static void
test_coach_members (void)
{
  static const char *const names[] = { "words", "seconds", "shares", "hints", NULL };
  static const char *const parts[] = { "situation", "task", "action", "result", "learning", NULL };
  static const char *const shares[] = { "situation", "task", "action", "result", NULL };
  static const char *const hint_names[] = { "field", "start", "end", "code", "message", NULL };
  static const char *const codes[] = { "empty-part", "we-not-i", "no-figure",     "result-short", "long-sentence",
                                       "passive",    "vague",    "transactional", "over-time",    NULL };
  static const char *const stories[] = {
    "{}",
    "{\"situation\":\"\",\"task\":null,\"language\":\"xx\"}",
    "{\"situation\":\"It was a long year.\",\"task\":\"We had to, you know, fix a lot of "
    "things.\",\"action\":\"Mistakes were made "
    "and we used people to get what we wanted; it was decided.\",\"result\":\"It was good.\",\"learning\":\"A lot.\"}",
    "{\"action\":\"\\u0000 \\ud83d\\ude00 we\",\"extra\":[1,{}]}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (stories); i++)
    {
      g_autoptr (JsonParser) parser = json_parser_new ();
      JsonObject *result;
      JsonArray *hints;
      GrTelling telling;

      tell_story (stories[i], parser, &telling);
      result = json_node_get_object (json_parser_get_root (parser));
      assert_members (result, names);
      assert_members (json_object_get_object_member (result, "words"), parts);
      assert_members (json_object_get_object_member (result, "shares"), shares);
      hints = json_object_get_array_member (result, "hints");
      for (guint h = 0; h < json_array_get_length (hints); h++)
        {
          JsonObject *hint = json_array_get_object_element (hints, h);

          assert_members (hint, hint_names);
          g_assert_true (g_strv_contains (codes, json_object_get_string_member (hint, "code")));
          g_assert_true (g_strv_contains (parts, json_object_get_string_member (hint, "field")));
          g_assert_cmpint (json_object_get_int_member (hint, "start"), <=, json_object_get_int_member (hint, "end"));
          g_assert_cmpstr (json_object_get_string_member (hint, "message"), !=, "");
        }
    }
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
  g_test_add_func ("/exchange/forecast/members", test_members);
  g_test_add_func ("/exchange/forecast/odd", test_odd_plans);
  g_test_add_func ("/exchange/forecast/many", test_many_phases);
  g_test_add_func ("/exchange/forecast/refused", test_refused_plans);
  g_test_add_func ("/exchange/coach/story", test_coach);
  g_test_add_func ("/exchange/coach/members", test_coach_members);
  g_test_add_func ("/exchange/coach/refused", test_refused_stories);
  return g_test_run ();
}
