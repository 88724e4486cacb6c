/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-test-live.h"
#include "gr-tips.h"
#include "gr-today-variant.h"

/* A fortnight of one person, from the file: what Today says as the days go by. */

#define DAY_MS G_GINT64_CONSTANT (86400000)

typedef struct
{
  GrTestLive live;
  GTimeZone *zone;
  gint64 now_ms;
} Days;

static void
set_up (Days         *d,
        gconstpointer data)
{
  gr_test_live_setup (&d->live, NULL);
  gr_clock_advance (d->live.clock, DAY_MS / 2); /* noon of a Monday */
  d->zone = g_time_zone_new_utc ();
  d->now_ms = gr_clock_get_wall_ms (d->live.clock);
}

static void
tear_down (Days         *d,
           gconstpointer data)
{
  gr_test_live_teardown (&d->live, NULL);
  g_time_zone_unref (d->zone);
}

static void
sleep_days (Days *d,
            int   days)
{
  gr_clock_advance (d->live.clock, days * DAY_MS);
  d->now_ms += days * DAY_MS;
}

static GrToday *
look (Days *d)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = gr_store_open (d->live.path, GR_STORE_READ, &error);
  GrToday *today;

  g_assert_no_error (error);
  today = gr_today_read (store, d->now_ms, d->zone, &error);
  g_assert_no_error (error);
  return today;
}

static void
assert_next (Days        *d,
             GrAgendaMood mood,
             GrStepKind   kind,
             const char  *uid)
{
  g_autoptr (GrToday) today = look (d);
  const GrStep *first = g_ptr_array_index (today->agenda->steps, 0);

  g_assert_cmpint (today->agenda->mood, ==, mood);
  g_assert_cmpint (first->kind, ==, kind);
  g_assert_cmpstr (first->uid, ==, uid);
}

static void
commit_text (Days       *d,
             const char *type,
             const char *uid,
             const char *field,
             const char *text)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Set");

  gr_change_set_text (change, type, uid, field, text);
  gr_test_live_commit (&d->live, change);
}

static void
add_section (GrChange   *change,
             const char *uid,
             double      position,
             const char *body)
{
  gr_change_create (change, "section", uid);
  gr_change_set_text (change, "section", uid, "guide", "guide");
  gr_change_set_text (change, "section", uid, "title", uid);
  gr_change_set_text (change, "section", uid, "kind", "notes");
  gr_change_set_text (change, "section", uid, "body", body);
  gr_change_set_integer (change, "section", uid, "level", 2);
  gr_change_set_real (change, "section", uid, "position", position);
}

static void
begin (Days *d)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Begin");

  gr_change_create (change, "guide", "guide");
  gr_change_set_text (change, "guide", "guide", "title", "Talking");
  add_section (change, "Listening", 1, "Half of a talk is the other half.");
  add_section (change, "Before the Interview", 2, "1. **Say them aloud:** twice.\n2. Sleep.\n");
  gr_change_create (change, "story", "story");
  gr_change_set_text (change, "story", "story", "situation", "x");
  gr_change_set_text (change, "story", "story", "task", "x");
  gr_change_set_text (change, "story", "story", "action", "x");
  gr_change_create (change, "profile", "profile");
  gr_change_set_integer (change, "profile", "profile", "minutes_a_week", 140);
  gr_test_live_commit (&d->live, change);
}

static void
read_section (Days *d)
{
  GrChange *change = gr_change_new (GR_CHANGE_QUIET, NULL);

  gr_change_create (change, "reading", "reading");
  gr_change_set_text (change, "reading", "reading", "guide", "guide");
  gr_change_set_text (change, "reading", "reading", "section", "Listening");
  gr_change_set_text (change, "reading", "reading", "review", "auto");
  gr_change_set_integer (change, "reading", "reading", "read_at", d->now_ms);
  gr_test_live_commit (&d->live, change);
}

static void
test_fortnight (Days         *d,
                gconstpointer data)
{
  GrChange *change;
  const char *work;

  begin (d);
  assert_next (d, GR_AGENDA_USUAL, GR_STEP_STORY, "story");
  commit_text (d, "story", "story", "result", "x");
  assert_next (d, GR_AGENDA_USUAL, GR_STEP_GUIDE, "guide");
  read_section (d);
  assert_next (d, GR_AGENDA_USUAL, GR_STEP_SECTION, "Listening");

  sleep_days (d, 4);
  assert_next (d, GR_AGENDA_USUAL, GR_STEP_SECTION, "Listening");
  sleep_days (d, 1);
  assert_next (d, GR_AGENDA_BACK, GR_STEP_SECTION, "Listening");
  /* What is done on the day one is back does not end that day's welcome; ten minutes of work do. */
  commit_text (d, "story", "story", "learning", "x");
  assert_next (d, GR_AGENDA_BACK, GR_STEP_SECTION, "Listening");
  change = gr_change_new (GR_CHANGE_EDIT, "Work");
  gr_change_create (change, "task", "task");
  gr_change_set_integer (change, "task", "task", "done", TRUE);
  work = gr_change_create (change, "work", NULL);
  gr_change_set_text (change, "work", work, "task", "task");
  gr_change_set_text (change, "work", work, "source", "timer");
  gr_change_set_text (change, "work", work, "zone", "UTC");
  gr_change_set_integer (change, "work", work, "started_at", d->now_ms);
  gr_change_set_integer (change, "work", work, "seconds", 600);
  gr_test_live_commit (&d->live, change);
  assert_next (d, GR_AGENDA_DONE, GR_STEP_SECTION, "Listening");
  sleep_days (d, 1);
  assert_next (d, GR_AGENDA_USUAL, GR_STEP_SECTION, "Listening");
}

static void
test_interview (Days         *d,
                gconstpointer data)
{
  g_autoptr (GrToday) today = NULL;
  const GrTips *tips;

  begin (d);
  commit_text (d, "story", "story", "result", "x");
  commit_text (d, "profile", "profile", "interview_on", "2026-11-25");
  today = look (d);
  g_assert_cmpuint (today->tips->len, ==, 1);
  tips = g_ptr_array_index (today->tips, 0);
  g_assert_cmpstr (tips->tips[0], ==, "Say them aloud: twice.");
  g_assert_cmpstr (tips->tips[1], ==, "Sleep.");
  g_assert_null (tips->tips[2]);
  g_assert_cmpint (today->standing->on, ==, today->interview);
  g_assert_cmpint (today->interview - today->today, ==, 2);
  assert_next (d, GR_AGENDA_USUAL, GR_STEP_TIPS, "Before the Interview");
  sleep_days (d, 3); /* it has been */
  assert_next (d, GR_AGENDA_USUAL, GR_STEP_GUIDE, "guide");
}

/* An interview that is kept as one is where its tips are ticked; what it is for is said with it. */
static void
test_round (Days         *d,
            gconstpointer data)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New");
  g_autoptr (GrToday) today = NULL;
  g_autoptr (GrToday) after = NULL;

  begin (d);
  commit_text (d, "story", "story", "result", "x");
  gr_change_create (change, "opening", "opening");
  gr_change_set_text (change, "opening", "opening", "role", "Lead <b>");
  for (int i = 0; i < 2; i++)
    {
      const char *uid = gr_change_create (change, "round", i == 0 ? "near" : "far");

      gr_change_set_text (change, "round", uid, "opening", "opening");
      gr_change_set_integer (change, "round", uid, "starts_at", d->now_ms + (2 + i * 9) * DAY_MS);
    }
  gr_test_live_commit (&d->live, change);
  today = look (d);
  g_assert_cmpstr (today->upcoming->round, ==, "near");
  g_assert_cmpstr (today->upcoming->role, ==, "Lead <b>");
  g_assert_cmpint (today->interview - today->today, ==, 2);
  assert_next (d, GR_AGENDA_USUAL, GR_STEP_ROUND, "near");
  commit_text (d, "round", "near", "outcome", "cancelled");
  after = look (d);
  g_assert_cmpstr (after->upcoming->round, ==, "far");
}

static void
add_card (GrChange   *change,
          const char *uid,
          gint64      reviewed_at,
          double      stability)
{
  gr_change_create (change, "card", uid);
  gr_change_set_text (change, "card", uid, "guide", "guide");
  gr_change_set_text (change, "card", uid, "front", uid);
  gr_change_set_text (change, "card", uid, "back", "x");
  gr_change_set_text (change, "card", uid, "state", reviewed_at > 0 ? "review" : "new");
  gr_change_set_integer (change, "card", uid, "reps", reviewed_at > 0 ? 3 : 0);
  gr_change_set_integer (change, "card", uid, "reviewed_at", reviewed_at);
  gr_change_set_integer (change, "card", uid, "due_at", reviewed_at > 0 ? reviewed_at + 90 * DAY_MS : 0);
  gr_change_set_real (change, "card", uid, "stability", stability);
  gr_change_set_real (change, "card", uid, "difficulty", reviewed_at > 0 ? 5 : 0);
}

/* A share is only said with data; a card never seen counts as not known; a guide without a quiz is not asked for one. */
static void
test_standing (Days         *d,
               gconstpointer data)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Cards");
  g_autoptr (GrToday) today = NULL;
  const GrTopicStanding *topic;
  GrInterval interval;
  g_autofree char *brief = NULL;

  begin (d);
  today = look (d);
  g_assert_cmpuint (today->standing->topics->len, ==, 0); /* nobody has opened it */
  g_clear_pointer (&today, gr_today_free);
  read_section (d);
  today = look (d);
  topic = g_ptr_array_index (today->standing->topics, 0);
  g_assert_cmpfloat (topic->composite, <, 0);
  brief = gr_standing_describe_short (topic);
  g_assert_cmpstr (brief, ==, "Recall: no cards yet");
  g_clear_pointer (&today, gr_today_free);

  add_card (change, "sure", d->now_ms, 100000);
  add_card (change, "half", d->now_ms, 1);
  add_card (change, "new", 0, 0);
  gr_test_live_commit (&d->live, change);
  today = look (d);
  topic = g_ptr_array_index (today->standing->topics, 0);
  interval = gr_topic_standing_get_recall (topic);
  g_assert_cmpuint (topic->recall.n, ==, 3);
  g_assert_cmpuint (topic->recall.n_seen, ==, 2);
  g_assert_cmpfloat (gr_recall_get_share (&topic->recall), <, 2 / 3.0);
  g_assert_cmpfloat (gr_recall_get_share (&topic->recall), >, 1 / 3.0);
  g_assert_cmpfloat (interval.low, <, gr_recall_get_share (&topic->recall));
  g_assert_cmpfloat_with_epsilon (topic->composite, interval.low, 1e-9);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/today/fortnight", Days, NULL, set_up, test_fortnight, tear_down);
  g_test_add ("/today/interview", Days, NULL, set_up, test_interview, tear_down);
  g_test_add ("/today/round", Days, NULL, set_up, test_round, tear_down);
  g_test_add ("/today/standing", Days, NULL, set_up, test_standing, tear_down);
  return g_test_run ();
}
