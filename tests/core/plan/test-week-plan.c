/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-day.h"
#include "gr-week-plan.h"

#define MINUTE (60 * G_GINT64_CONSTANT (1000))
#define HOUR (60 * MINUTE)

/* Monday and Wednesday evening, Saturday morning. */
static const GrFreeTime week[] = {
  { 0, GR_FREE_TIME_WEEKLY, 20 * 60, 60 },
  { 2, GR_FREE_TIME_WEEKLY, 20 * 60, 60 },
  { 5, GR_FREE_TIME_WEEKLY, 9 * 60, 120 },
};

/* The sessions as text: task, day and time on the clock there, minutes. */
static char *
tell (const GrWeekPlan *plan,
      GTimeZone        *zone)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < plan->sessions->len; i++)
    {
      const GrWeekSession *session = &g_array_index (plan->sessions, GrWeekSession, i);
      g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (session->starts_at / 1000);
      g_autoptr (GDateTime) local = g_date_time_to_timezone (utc, zone);
      g_autofree char *when = g_date_time_format (local, "%m-%d %H:%M");

      g_string_append_printf (text, "%u %s %" G_GINT64_FORMAT "\n", session->task, when, session->minutes);
    }
  g_string_append_printf (text, "left %" G_GINT64_FORMAT, plan->minutes_left);
  return g_string_free_and_steal (text);
}

static void
assert_week (const GrFreeTime *times,
             guint             n_times,
             const GrBusyTime *busy,
             guint             n_busy,
             const gint64     *tasks,
             guint             n_tasks,
             const char       *first,
             guint             n_days,
             gint64            now_ms,
             const char       *zone_name,
             const char       *expected)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (zone_name);
  g_autoptr (GrWeekPlan) plan = NULL;
  g_autofree char *text = NULL;
  gint64 day = 0;

  g_assert_true (gr_day_parse (first, &day));
  plan = gr_week_plan_new (times, n_times, busy, n_busy, tasks, n_tasks, day, n_days, now_ms, zone);
  text = tell (plan, zone);
  g_assert_cmpstr (text, ==, expected);
}

static void
test_lays_out (void)
{
  static const gint64 tasks[] = { 45, 0, 90, 100 };

  assert_week (week, 3, NULL, 0, tasks, 4, "2026-11-30", 7, 0, "Europe/Berlin",
               "0 11-30 20:00 45\n2 11-30 20:45 15\n2 12-02 20:00 60\n2 12-05 09:00 15\n3 12-05 09:15 100\nleft 0");
  assert_week (week, 3, NULL, 0, tasks, 4, "2026-11-30", 3, 0, "Europe/Berlin",
               "0 11-30 20:00 45\n2 11-30 20:45 15\n2 12-02 20:00 60\nleft 115");
}

/* What is left of a window is no session when it is short, unless the task is. */
static void
test_short_rest (void)
{
  static const gint64 tasks[] = { 50, 30 };
  static const gint64 small[] = { 50, 5 };

  assert_week (week, 3, NULL, 0, tasks, 2, "2026-11-30", 7, 0, "UTC", "0 11-30 20:00 50\n1 12-02 20:00 30\nleft 0");
  assert_week (week, 3, NULL, 0, small, 2, "2026-11-30", 7, 0, "UTC", "0 11-30 20:00 50\n1 11-30 20:50 5\nleft 0");
}

/* A day has what is said of it alone; without minutes it is off. */
static void
test_special_days (void)
{
  static const gint64 tasks[] = { 100 };
  GrFreeTime times[5] = { week[0], week[1], week[2] };

  g_assert_true (gr_day_parse ("2026-11-30", &times[3].day));
  g_assert_true (gr_day_parse ("2026-12-02", &times[4].day));
  times[4].start_minute = 7 * 60;
  times[4].minutes = 30;
  assert_week (times, 5, NULL, 0, tasks, 1, "2026-11-30", 7, 0, "UTC", "0 12-02 07:00 30\n0 12-05 09:00 70\nleft 0");
}

/* Around an interview, and not before now. */
static void
test_busy (void)
{
  static const gint64 tasks[] = { 200 };
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  GrBusyTime busy[2];
  gint64 day = 0;
  gint64 midnight;

  g_assert_true (gr_day_parse ("2026-12-05", &day));
  midnight = gr_day_to_time (day, zone, 0);
  busy[0] = (GrBusyTime) { midnight + 9 * HOUR + 30 * MINUTE, midnight + 10 * HOUR };
  busy[1] = (GrBusyTime) { midnight + 7 * HOUR, midnight + 8 * HOUR };
  assert_week (week, 3, busy, 2, tasks, 1, "2026-12-05", 1, 0, "UTC", "0 12-05 09:00 30\n0 12-05 10:00 60\nleft 110");
  assert_week (week, 3, busy, 2, tasks, 1, "2026-12-05", 1, midnight + 10 * HOUR + 15 * MINUTE, "UTC",
               "0 12-05 10:15 45\nleft 155");
  busy[0] = (GrBusyTime) { midnight, midnight + 24 * HOUR };
  assert_week (week, 3, busy, 1, tasks, 1, "2026-12-05", 1, 0, "UTC", "left 200");
}

/* Windows that overlap are not used twice. */
static void
test_overlap (void)
{
  static const gint64 tasks[] = { 500 };
  static const GrFreeTime times[] = { { 0, GR_FREE_TIME_WEEKLY, 600, 120 }, { 0, GR_FREE_TIME_WEEKLY, 660, 120 } };

  assert_week (times, 2, NULL, 0, tasks, 1, "2026-11-30", 1, 0, "UTC", "0 11-30 10:00 120\n0 11-30 12:00 60\nleft 320");
}

/* Eight in the evening is eight on both sides of summer time; the hour that is left out begins late. */
static void
test_summer_time (void)
{
  static const char *const zones[] = { "UTC", "America/New_York", "Europe/Berlin", "Australia/Lord_Howe",
                                       "Asia/Kathmandu" };
  static const gint64 tasks[] = { 60 * 400 };
  static const gint64 night[] = { 60 };
  GrFreeTime times[7];

  for (int i = 0; i < 7; i++)
    times[i] = (GrFreeTime) { i, GR_FREE_TIME_WEEKLY, 20 * 60, 60 };
  for (guint z = 0; z < G_N_ELEMENTS (zones); z++)
    {
      g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (zones[z]);
      g_autoptr (GrWeekPlan) plan = gr_week_plan_new (times, 7, NULL, 0, tasks, 1, 20454, 400, 0, zone);

      g_assert_cmpuint (plan->sessions->len, ==, 400);
      for (guint i = 0; i < plan->sessions->len; i++)
        {
          gint64 at = g_array_index (plan->sessions, GrWeekSession, i).starts_at;
          g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (at / 1000);
          g_autoptr (GDateTime) local = g_date_time_to_timezone (utc, zone);

          g_assert_cmpint (g_date_time_get_hour (local), ==, 20);
          g_assert_cmpint (g_date_time_get_minute (local), ==, 0);
          g_assert_cmpint (gr_day_of_time (at, zone, 0), ==, 20454 + i);
        }
    }
  times[6].start_minute = 2 * 60 + 30; /* 29 March 2026: from 2:00 to 3:00 */
  assert_week (times + 6, 1, NULL, 0, night, 1, "2026-03-29", 1, 0, "Europe/Berlin", "0 03-29 03:00 60\nleft 0");
}

static void
test_hours (void)
{
  GrFreeTime times[6] = { week[0],          week[1],         week[2], { 5, GR_FREE_TIME_WEEKLY, 14 * 60, 30 },
                          { .day = 20500 }, { .day = 20400 } };
  g_autoptr (GArray) off = g_array_new (FALSE, FALSE, sizeof (gint64));
  GrHours hours = { .adherence = 1, .days_off = off };

  gr_free_time_get_hours (times, 6, 20454, 20800, &hours);
  g_assert_cmpfloat (hours.weekday[0], ==, 1);
  g_assert_cmpfloat (hours.weekday[1], ==, 0);
  g_assert_cmpfloat (hours.weekday[5], ==, 2.5);
  g_assert_cmpuint (off->len, ==, 1); /* the other is past */
  g_assert_cmpint (g_array_index (off, gint64, 0), ==, 20500);
  g_assert_cmpfloat (gr_hours_on (&hours, 20500), ==, 0);
}

/* Nothing said of weekdays: a week's minutes on all of them, none lost; anything said: just that. */
static void
test_spread (void)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (GrFreeTime));
  GrFreeTime off = { .day = 20500 };
  gint64 sum = 0;

  g_array_append_val (times, off);
  gr_free_time_spread (times, 180);
  for (gint64 day = 20503; day < 20510; day++)
    {
      gint64 minutes = gr_free_time_on ((const GrFreeTime *) (gpointer) times->data, times->len, day);

      g_assert_cmpint (minutes, >=, 25);
      sum += minutes;
    }
  g_assert_cmpint (sum, ==, 180);
  g_assert_cmpint (gr_free_time_on ((const GrFreeTime *) (gpointer) times->data, times->len, 20500), ==, 0);
  gr_free_time_spread (times, 600);
  g_assert_cmpuint (times->len, ==, 8); /* said once is said */
}

/* What a day has left: not what is past, nor what is busy. */
static void
test_left (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");
  gint64 day = 0;
  gint64 nine;
  GrBusyTime busy;

  g_assert_true (gr_day_parse ("2026-12-05", &day));
  nine = gr_day_at_minute (day, 9 * 60, zone);
  busy = (GrBusyTime) { nine + 30 * MINUTE, nine + 40 * MINUTE };
  g_assert_cmpint (gr_free_time_left (week, 3, &busy, 1, day, 0, zone), ==, 110);
  g_assert_cmpint (gr_free_time_left (week, 3, &busy, 1, day, nine + 35 * MINUTE, zone), ==, 80);
  g_assert_cmpint (gr_free_time_left (week, 3, &busy, 1, day, nine + 3 * HOUR, zone), ==, 0);
  g_assert_cmpint (gr_free_time_left (week, 3, NULL, 0, day + 1, 0, zone), ==, 0);
}

static void
assert_place (const GrBusyTime *busy,
              guint             n_busy,
              gint64            minutes,
              const char       *date,
              gint64            now_ms,
              const char       *expected)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autofree char *text = NULL;
  GrWeekSession session;
  gint64 day = 0;

  g_assert_true (gr_day_parse (date, &day));
  gr_week_plan_place (week, 3, busy, n_busy, minutes, day, now_ms, zone, &session);
  text = g_strdup_printf ("%02d:%02d %d", (int) (gr_day_minute_of (session.starts_at, zone) / 60),
                          (int) (gr_day_minute_of (session.starts_at, zone) % 60), (int) session.minutes);
  g_assert_cmpstr (text, ==, expected);
  g_assert_cmpint (gr_day_of_time (session.starts_at, zone, 0), ==, day);
}

/* The first stretch that holds it, else the longest; a day that is full takes it all the same, last. */
static void
test_place (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  GrBusyTime busy[2];
  gint64 day = 0;
  gint64 nine;

  g_assert_true (gr_day_parse ("2026-12-05", &day));
  nine = gr_day_at_minute (day, 9 * 60, zone);
  busy[0] = (GrBusyTime) { nine + 20 * MINUTE, nine + 30 * MINUTE };
  busy[1] = (GrBusyTime) { nine, nine + 2 * HOUR };
  assert_place (busy, 1, 15, "2026-12-05", 0, "09:00 15");
  assert_place (busy, 1, 45, "2026-12-05", 0, "09:30 45");
  assert_place (busy, 1, 300, "2026-12-05", 0, "09:30 90");
  assert_place (busy, 1, 300, "2026-12-05", nine + 50 * MINUTE, "09:50 70");
  assert_place (busy, 2, 45, "2026-12-05", 0, "11:00 45");
  assert_place (busy, 2, 45, "2026-12-06", 0, "18:30 45"); /* a Sunday, without time */
  assert_place (busy, 2, 45, "2026-12-05", nine + 14 * HOUR, "23:00 45");
}

static void
test_nothing (void)
{
  static const gint64 tasks[] = { 60 };

  assert_week (NULL, 0, NULL, 0, tasks, 1, "2026-11-30", 7, 0, "UTC", "left 60");
  assert_week (week, 3, NULL, 0, NULL, 0, "2026-11-30", 7, 0, "UTC", "left 0");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plan/week/lays-out", test_lays_out);
  g_test_add_func ("/plan/week/short-rest", test_short_rest);
  g_test_add_func ("/plan/week/special-days", test_special_days);
  g_test_add_func ("/plan/week/busy", test_busy);
  g_test_add_func ("/plan/week/overlap", test_overlap);
  g_test_add_func ("/plan/week/summer-time", test_summer_time);
  g_test_add_func ("/plan/week/hours", test_hours);
  g_test_add_func ("/plan/week/spread", test_spread);
  g_test_add_func ("/plan/week/left", test_left);
  g_test_add_func ("/plan/week/place", test_place);
  g_test_add_func ("/plan/week/nothing", test_nothing);
  return g_test_run ();
}
