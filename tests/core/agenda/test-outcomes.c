/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "gr-day.h"
#include "gr-outcomes.h"
#include "gr-people.h"
#include "gr-project-outlook.h"
#include "gr-registry.h"
#include "gr-test-store.h"
#include "gr-today.h"

#define NOW G_GINT64_CONSTANT (1795000000000) /* Wednesday, 18 November 2026, 11:06 in UTC */
#define HOUR (60 * 60 * G_GINT64_CONSTANT (1000))
#define DAY (24 * HOUR)

static GTimeZone *zone; /* where all of it happens */

static void
number (GrTestStore *self,
        const char  *type,
        const char  *uid,
        const char  *field,
        gint64       value)
{
  gr_change_set_integer (self->change, type, uid, field, value);
}

static void
add_rounds (GrTestStore *self,
            const char  *outcome,
            guint        n)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *uid = g_strdup_printf ("%s-%u", outcome, i);

      gr_test_store_add (self, "round", uid, "opening", "o", "outcome", outcome, NULL);
      number (self, "round", uid, "starts_at", NOW - DAY);
      number (self, "round", uid, "minutes", 45);
    }
}

static void
add_plan (GrTestStore *self)
{
  gr_test_store_add (self, "plan-item", "full", "kind", "full", "title", "Program", NULL);
  gr_test_store_add (self, "plan-item", "m1", "parent", "full", "kind", "metric", "title", "Achieve 85%+ success rate",
                     NULL);
  gr_change_set_real (self->change, "plan-item", "m1", "target", 85);
  gr_test_store_add (self, "plan-item", "m2", "parent", "full", "kind", "metric", "title", "Teach 5+ people", NULL);
  gr_change_set_real (self->change, "plan-item", "m2", "target", 5);
  gr_test_store_add (self, "plan-item", "m3", "parent", "other", "kind", "metric", "title", "Of a plan that nobody has",
                     NULL);
  gr_test_store_add (self, "plan-item", "m4", "parent", "full", "kind", "metric", "title", "Gone from the guide", NULL);
  number (self, "plan-item", "m4", "retired", TRUE);
  gr_test_store_add (self, "project", "p", "source", "full", "title", "Program", NULL);
}

static const GrOutcomeMetric *
get_metric (GrOutcomes *outcomes,
            guint       at)
{
  g_assert_cmpuint (at, <, outcomes->metrics->len);
  return outcomes->metrics->pdata[at];
}

/* What no rule counts is what was written down last; what is counted stays counted. */
static void
test_by_hand (GrTestStore  *self,
              gconstpointer data)
{
  g_autoptr (GrOutcomes) outcomes = NULL;
  g_autoptr (GError) error = NULL;

  gr_test_store_add (self, "plan-item", "full", "kind", "full", "title", "Program", NULL);
  gr_test_store_add (self, "plan-item", "m1", "parent", "full", "kind", "metric", "title", "Finish 5+ stories", NULL);
  gr_test_store_add (self, "plan-item", "m2", "parent", "full", "kind", "metric", "title", "Teach 5+ people", NULL);
  gr_test_store_add (self, "project", "p", "source", "full", "title", "Program", NULL);
  gr_test_store_add (self, "metric-value", "v1", "source", "m1", "month", "2026-11-01", NULL);
  gr_test_store_add (self, "metric-value", "v2", "source", "m1", "month", "2026-10-01", NULL);
  gr_test_store_add (self, "metric-value", "v3", "source", "m2", "month", "2026-11-01", NULL);
  gr_test_store_add (self, "metric", "own", "title", "Sleep well", NULL);
  gr_test_store_add (self, "metric-value", "v4", "metric", "own", "day", "2026-11-20", NULL);
  gr_test_store_add (self, "metric-value", "v5", "metric", "own", "day", "2026-11-03", NULL);
  for (guint i = 0; i < 5; i++)
    {
      static const char *const values[] = { "v1", "v2", "v3", "v4", "v5" };

      number (self, "metric-value", values[i], "manual", TRUE);
      gr_change_set_real (self->change, "metric-value", values[i], "value", 4 - i);
    }
  gr_test_store_keep (self, NOW);
  outcomes = gr_outcomes_read (self->store, NOW, zone, &error);
  g_assert_no_error (error);
  g_assert_cmpfloat (get_metric (outcomes, 0)->result.written, ==, 4);
  g_assert_cmpuint (get_metric (outcomes, 0)->result.n, ==, 2);
  g_assert_cmpint (get_metric (outcomes, 0)->result.state, ==, GR_METRIC_NOT_MET);
  g_assert_cmpuint (get_metric (outcomes, 1)->result.value, ==, 0);
  g_assert_cmpstr (get_metric (outcomes, 2)->settled, ==, "own");
  g_assert_cmpfloat (get_metric (outcomes, 2)->result.written, ==, 1);
  g_assert_cmpuint (get_metric (outcomes, 2)->result.n, ==, 2);
}

/* Metrics of the guides there is a plan from, with the person's own targets and words; then their own. */
static void
test_metrics (GrTestStore  *self,
              gconstpointer data)
{
  g_autoptr (GrOutcomes) outcomes = NULL;
  g_autoptr (GError) error = NULL;

  add_plan (self);
  gr_test_store_add (self, "opening", "o", "employer", "Bakery", NULL);
  add_rounds (self, "advanced", 8);
  add_rounds (self, "rejected", 2);
  add_rounds (self, "pending", 1);
  gr_test_store_add (self, "person", "a", "name", "Amira", NULL);
  gr_test_store_add (self, "interaction", "i1", "person", "a", "kind", "teaching", NULL);
  gr_test_store_add (self, "interaction", "i2", "person_name", "amira", "kind", "teaching", NULL);
  gr_test_store_add (self, "metric", "mine", "source", "m2", "definition", "Colleagues at the bakery", NULL);
  gr_change_set_real (self->change, "metric", "mine", "target", 1);
  gr_test_store_add (self, "metric", "own", "title", "Sleep before interviews", NULL);
  number (self, "metric", "own", "met", TRUE);
  gr_test_store_keep (self, NOW);

  outcomes = gr_outcomes_read (self->store, NOW, zone, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (outcomes->metrics->len, ==, 3);
  g_assert_cmpint (get_metric (outcomes, 0)->result.state, ==, GR_METRIC_NOT_MET);
  g_assert_cmpuint (get_metric (outcomes, 0)->result.value, ==, 8);
  g_assert_cmpuint (get_metric (outcomes, 0)->result.needed, ==, 9);
  g_assert_cmpstr (get_metric (outcomes, 1)->definition, ==, "Colleagues at the bakery");
  g_assert_cmpuint (get_metric (outcomes, 1)->result.value, ==, 1);
  g_assert_cmpint (get_metric (outcomes, 1)->result.state, ==, GR_METRIC_MET);
  g_assert_cmpstr (get_metric (outcomes, 1)->settled, ==, "mine");
  g_assert_cmpstr (get_metric (outcomes, 2)->title, ==, "Sleep before interviews");
  g_assert_null (get_metric (outcomes, 2)->source);
  g_assert_cmpint (get_metric (outcomes, 2)->result.state, ==, GR_METRIC_MET);
  g_assert_cmpint (outcomes->held_minutes, ==, 11 * 45);
}

static void
test_follow_ups (GrTestStore  *self,
                 gconstpointer data)
{
  g_autoptr (GrOutcomes) outcomes = NULL;
  g_autoptr (GError) error = NULL;

  gr_test_store_add (self, "person", "a", "name", "Amira", "met_on", "2026-06-01", NULL);
  number (self, "person", "a", "cadence_days", 60);
  gr_test_store_add (self, "person", "b", "name", "Bilal", NULL);
  gr_test_store_add (self, "interaction", "i", "person", "b", "promise", "the list", NULL);
  number (self, "interaction", "i", "happened_at", NOW - 30 * HOUR);
  gr_test_store_keep (self, NOW);
  outcomes = gr_outcomes_read (self->store, NOW, zone, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (gr_follow_ups_count (outcomes->follow_ups), ==, 2);
  g_assert_cmpint (g_array_index (outcomes->follow_ups, GrFollowUp, 0).kind, ==, GR_FOLLOW_UP_PROMISE);
  g_assert_cmpint (g_array_index (outcomes->follow_ups, GrFollowUp, 1).kind, ==, GR_FOLLOW_UP_CONTACT);
  g_assert_cmpstr (outcomes->rows->track.people[g_array_index (outcomes->follow_ups, GrFollowUp, 1).index].name, ==,
                   "Amira");
}

static void
take_snapshot (GrTestStore *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrOutcomes) outcomes = gr_outcomes_read (self->store, NOW, zone, &error);
  g_autoptr (GPtrArray) rows = gr_store_load (self->store, gr_registry_find ("metric-value"), NULL, FALSE, &error);
  g_autoptr (GHashTable) kept = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_no_error (error);
  for (guint i = 0; i < rows->len; i++)
    g_hash_table_insert (kept, (gpointer) gr_row_get_text (rows->pdata[i], "indicator"),
                         ((GrRow *) rows->pdata[i])->uid);
  gr_outcomes_snapshot (outcomes, "2026-11-01", kept, self->change);
  gr_test_store_keep (self, NOW);
}

/* A month has one value of what is counted, and what was written down by hand stays. */
static void
test_snapshot (GrTestStore  *self,
               gconstpointer data)
{
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GrOutcomes) outcomes = NULL;

  gr_test_store_add (self, "interaction", "i1", "kind", "event", NULL);
  gr_test_store_add (self, "metric-value", "v1", "indicator", "business", "month", "2026-10-01", NULL);
  number (self, "metric-value", "v1", "manual", TRUE);
  gr_change_set_real (self->change, "metric-value", "v1", "value", 3);
  gr_test_store_add (self, "metric-value", "v2", "indicator", "business", "month", "2026-11-01", NULL);
  number (self, "metric-value", "v2", "manual", TRUE);
  gr_change_set_real (self->change, "metric-value", "v2", "value", 4);
  gr_test_store_keep (self, NOW);
  take_snapshot (self);
  gr_test_store_add (self, "interaction", "i2", "kind", "event", NULL);
  gr_test_store_keep (self, NOW);
  take_snapshot (self);
  rows = gr_store_load (self->store, gr_registry_find ("metric-value"), NULL, FALSE, &error);
  g_assert_cmpuint (rows->len, ==, 3);
  for (guint i = 0; i < rows->len; i++)
    if (g_strcmp0 (gr_row_get_text (rows->pdata[i], "indicator"), "events") == 0)
      g_assert_cmpfloat (gr_row_get_real (rows->pdata[i], "value"), ==, 2);
  outcomes = gr_outcomes_read (self->store, NOW, zone, &error);
  g_assert_cmpfloat (outcomes->indicators[GR_INDICATOR_BUSINESS].result.value, ==, 4); /* the latest */
}

static gboolean
see_month (GrTestStore *self,
           gint64       now_ms)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrOutcomes) outcomes = gr_outcomes_read (self->store, now_ms, zone, &error);
  g_autoptr (GrChange) change = gr_outcomes_see_month (outcomes, self->store, now_ms, zone, &error);

  g_assert_no_error (error);
  if (change == NULL)
    return FALSE;
  g_assert_cmpint (gr_change_get_kind (change), ==, GR_CHANGE_QUIET);
  gr_change_unref (self->change);
  self->change = gr_change_ref (change);
  gr_test_store_keep (self, NOW);
  return TRUE;
}

/* Once, when a month is first seen; a number written down by hand is no reason not to. */
static void
test_month (GrTestStore  *self,
            gconstpointer data)
{
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (see_month (self, NOW)); /* nothing to count */
  gr_test_store_add (self, "interaction", "i1", "kind", "event", NULL);
  gr_test_store_add (self, "metric-value", "v1", "indicator", "business", "month", "2026-11-01", NULL);
  number (self, "metric-value", "v1", "manual", TRUE);
  gr_test_store_keep (self, NOW);
  g_assert_true (see_month (self, NOW));
  gr_test_store_add (self, "interaction", "i2", "kind", "event", NULL);
  gr_test_store_keep (self, NOW);
  g_assert_false (see_month (self, NOW + 10 * DAY));
  g_assert_true (see_month (self, NOW + 20 * DAY));
  rows = gr_store_load (self->store, gr_registry_find ("metric-value"), NULL, FALSE, &error);
  g_assert_cmpuint (rows->len, ==, 3);
  for (guint i = 0; i < rows->len; i++)
    if (g_strcmp0 (gr_row_get_text (rows->pdata[i], "indicator"), "events") == 0)
      g_assert_cmpfloat (gr_row_get_real (rows->pdata[i], "value"), ==,
                         g_str_equal (gr_row_get_text (rows->pdata[i], "month"), "2026-11-01") ? 1 : 2);
}

/* Who asked in a mock interview, named as a person or only by their name. */
static void
test_askers (GrTestStore  *self,
             gconstpointer data)
{
  g_autoptr (GrOutcomes) outcomes = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *words = NULL;

  gr_test_store_add (self, "person", "a", "name", "Amira", NULL);
  gr_test_store_add (self, "person", "b", "name", "Bilal & Sons", NULL);
  gr_test_store_add (self, "person", "c", "name", "Chen", NULL);
  gr_test_store_add (self, "mock-person", "m1", "name", "Somebody", "person", "a", NULL);
  gr_test_store_add (self, "mock-person", "m2", "name", " bilal  &  sons", NULL);
  gr_test_store_add (self, "mock-person", "m3", "name", "Chen", "person", "a", NULL);
  gr_test_store_keep (self, NOW);
  outcomes = gr_outcomes_read (self->store, NOW, zone, &error);
  g_assert_no_error (error);
  words = gr_people_describe (&outcomes->rows->track, NOW);
  g_assert_cmpstr (words, ==, "3 people · 2 have played interviewer");
  g_assert_cmpuint (gr_track_count_askers (&outcomes->rows->track), ==, 2);
}

static void
add_project (GrTestStore *self)
{
  gr_test_store_add (self, "project", "p", "title", "Program", "due_on", "2026-12-20", NULL);
  number (self, "project", "p", "created_at", NOW - 7 * DAY);
  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *phase = g_strdup_printf ("ph%u", i);
      g_autofree char *task = g_strdup_printf ("t%u", i);

      gr_test_store_add (self, "phase", phase, "project", "p", NULL);
      number (self, "phase", phase, "minutes_min", 120);
      number (self, "phase", phase, "minutes_max", 240);
      gr_change_set_real (self->change, "phase", phase, "position", i);
      gr_test_store_add (self, "task", task, "phase", phase, NULL);
      number (self, "task", task, "estimate_minutes", 180);
    }
  gr_test_store_add (self, "work", "w", "task", "t0", NULL);
  number (self, "work", "w", "started_at", NOW - 3 * DAY);
  number (self, "work", "w", "seconds", 4 * 3600);
}

static void
test_outlook (GrTestStore  *self,
              gconstpointer data)
{
  g_autoptr (GrProjectOutlook) silent = NULL;
  g_autoptr (GrProjectOutlook) open = NULL;
  g_autoptr (GrProjectOutlook) one_done = NULL;
  g_autoptr (GrProjectOutlook) gone = NULL;
  g_autoptr (GError) error = NULL;

  add_project (self);
  gr_test_store_keep (self, NOW);
  silent = gr_project_outlook_read (self->store, "p", NOW, zone, &error);
  g_assert_no_error (error);
  g_assert_null (silent->outlook); /* nobody has said when there is time */

  gr_test_store_add (self, "availability", "mon", NULL);
  number (self, "availability", "mon", "minutes", 240);
  gr_test_store_add (self, "availability", "off", "day", "2026-11-23", NULL);
  gr_test_store_keep (self, NOW);
  open = gr_project_outlook_read (self->store, "p", NOW, zone, &error);
  g_assert_no_error (error);
  g_assert_cmpfloat (open->hours_a_week, ==, 4);
  g_assert_cmpfloat_with_epsilon (open->adherence, (4 + .8 * 4) / 8, 1e-9); /* four of four hours in its first week */
  g_assert_nonnull (open->outlook);
  g_assert_cmpuint (open->outlook->n_left, ==, 3);
  g_assert_cmpfloat (open->outlook->dates.chance, >=, 0);
  g_assert_cmpint (open->outlook->dates.p50, >, 20779); /* no Monday before the 30th */
  g_assert_cmpuint (open->spans->len, ==, 3);
  g_assert_cmpint (g_array_index (open->spans, GrPhaseSpan, 0).worked.first, ==, open->today - 3);
  g_assert_cmpint (g_array_index (open->spans, GrPhaseSpan, 1).worked.first, ==, GR_TIMELINE_NO_DAY);
  g_assert_cmpint (g_array_index (open->spans, GrPhaseSpan, 1).planned.first, ==,
                   g_array_index (open->spans, GrPhaseSpan, 0).planned.last + 1);

  number (self, "task", "t0", "done", TRUE);
  number (self, "task", "t0", "done_at", NOW);
  gr_test_store_keep (self, NOW);
  one_done = gr_project_outlook_read (self->store, "p", NOW, zone, &error);
  g_assert_cmpuint (one_done->outlook->n_left, ==, 2);
  g_assert_cmpuint (one_done->outlook->n_past, ==, 1);
  g_assert_cmpuint (one_done->calibration.n, ==, 1);
  g_assert_cmpuint (one_done->calibration.n_within, ==, 1);

  gone = gr_project_outlook_read (self->store, "nobody", NOW, zone, &error);
  g_assert_no_error (error);
  g_assert_null (gone->outlook);
}

/* Without a week of their own, what they mean to give in one is spread over it. */
static void
test_spread (GrTestStore  *self,
             gconstpointer data)
{
  g_autoptr (GrProjectOutlook) outlook = NULL;
  g_autoptr (GError) error = NULL;

  add_project (self);
  gr_test_store_add (self, "profile", "me", NULL);
  number (self, "profile", "me", "minutes_a_week", 180);
  gr_test_store_keep (self, NOW);
  outlook = gr_project_outlook_read (self->store, "p", NOW, zone, &error);
  g_assert_no_error (error);
  g_assert_cmpfloat_with_epsilon (outlook->hours_a_week, 3, 1e-9);
  g_assert_nonnull (outlook->outlook);
}

/* A phase lies where somebody put it only if they said when it begins and how long it takes: there is a day to begin on,
 * and hours of a week for its effort. */
static void
test_dated (GrTestStore  *self,
            gconstpointer data)
{
  static const struct
  {
    const char *type, *uid, *field, *day;
    gint64 minutes;
    gboolean dated[3];
  } steps[] = {
    { "profile", "me", NULL, NULL, 420, { FALSE, FALSE, FALSE } },
    { "phase", "ph1", "start_on", "2026-11-30", 420, { FALSE, TRUE, TRUE } },
    { "project", "p", "start_on", "2026-11-16", 420, { TRUE, TRUE, TRUE } },
    { "phase", "ph2", "end_on", "2026-12-24", 0, { FALSE, FALSE, FALSE } },
    { "phase", "ph2", "start_on", "2026-12-07", 0, { FALSE, FALSE, TRUE } },
  };

  add_project (self);
  gr_test_store_add (self, "profile", "me", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autoptr (GrProjectOutlook) outlook = NULL;
      g_autoptr (GError) error = NULL;

      number (self, "profile", "me", "minutes_a_week", steps[i].minutes);
      if (steps[i].field != NULL)
        gr_change_set_text (self->change, steps[i].type, steps[i].uid, steps[i].field, steps[i].day);
      gr_test_store_keep (self, NOW);
      outlook = gr_project_outlook_read_spans (self->store, "p", NOW, zone, &error);
      g_assert_no_error (error);
      g_assert_null (outlook->outlook);
      for (guint k = 0; k < 3; k++)
        g_assert_cmpint (g_array_index (outlook->spans, GrPhaseSpan, k).dated, ==, steps[i].dated[k]);
    }
}

/* A project's own last day goes before the interview's; an interview that is over is none to be ready for. */
static void
test_deadline (GrTestStore  *self,
               gconstpointer data)
{
  g_autoptr (GrProjectOutlook) own = NULL;
  g_autoptr (GrProjectOutlook) interview = NULL;
  g_autoptr (GrProjectOutlook) over = NULL;
  gint64 day = 0;

  add_project (self);
  gr_test_store_add (self, "profile", "me", "interview_on", "2026-12-15", NULL);
  gr_test_store_keep (self, NOW);
  own = gr_project_outlook_read (self->store, "p", NOW, zone, NULL);
  g_assert_true (gr_day_parse ("2026-12-20", &day));
  g_assert_cmpint (own->deadline, ==, day);
  g_assert_cmpint (own->interview, ==, day - 5);

  gr_change_set_text (self->change, "project", "p", "due_on", NULL);
  gr_test_store_keep (self, NOW);
  interview = gr_project_outlook_read (self->store, "p", NOW, zone, NULL);
  g_assert_cmpint (interview->deadline, ==, day - 5);

  gr_change_set_text (self->change, "profile", "me", "interview_on", "2026-01-15");
  gr_test_store_keep (self, NOW);
  over = gr_project_outlook_read (self->store, "p", NOW, zone, NULL);
  g_assert_cmpint (over->deadline, ==, GR_OUTLOOK_NEVER);
}

/* The next interview with a time is the one to prepare for; without one it is the date that the person has set. */
static void
test_interview (GrTestStore  *self,
                gconstpointer data)
{
  static const struct
  {
    const char *uid;
    gint64 at;
    const char *outcome;
    gint64 day; /* after adding it, in days from today */
  } steps[] = {
    { "far", 20 * DAY, "pending", 20 }, { "past", -DAY, "pending", 20 }, { "off", DAY, "cancelled", 20 },
    { "near", 3 * DAY, "pending", 3 },  { "told", HOUR, "rejected", 3 }, { "today", -5 * HOUR, "pending", 0 },
  };
  gint64 today = NOW / DAY;

  gr_test_store_add (self, "profile", "me", "interview_on", "2026-12-24", NULL);
  gr_test_store_keep (self, NOW);
  for (guint i = 0; i <= G_N_ELEMENTS (steps); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GrToday) read = gr_today_read (self->store, NOW, zone, &error);

      g_assert_no_error (error);
      g_assert_cmpint (read->interview - today, ==, i == 0 ? 36 : steps[i - 1].day);
      if (i == G_N_ELEMENTS (steps))
        break;
      gr_test_store_add (self, "round", steps[i].uid, "outcome", steps[i].outcome, NULL);
      number (self, "round", steps[i].uid, "starts_at", NOW + steps[i].at);
      gr_test_store_keep (self, NOW);
    }
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();

  g_test_init (&argc, &argv, NULL);
  zone = utc;
#define ADD(path, func)                                                                                                \
  g_test_add ("/agenda/" path, GrTestStore, NULL, gr_test_store_setup, func, gr_test_store_teardown)
  ADD ("outcomes/metrics", test_metrics);
  ADD ("outcomes/by-hand", test_by_hand);
  ADD ("outcomes/follow-ups", test_follow_ups);
  ADD ("outcomes/snapshot", test_snapshot);
  ADD ("outcomes/month", test_month);
  ADD ("outcomes/askers", test_askers);
  ADD ("today/interview", test_interview);
  ADD ("outlook/project", test_outlook);
  ADD ("outlook/spread", test_spread);
  ADD ("outlook/dated", test_dated);
  ADD ("outlook/deadline", test_deadline);
  return g_test_run ();
}
