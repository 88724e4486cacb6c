/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "gr-clock-row.h"
#include "gr-day.h"
#include "gr-round.h"
#include "gr-session-row.h"
#include "gr-test-widgets.h"
#include "gr-week-day.h"
#include "gr-week-view.h"
#include "gr-week.h"

#define HOUR_MS (3600 * G_GINT64_CONSTANT (1000))
#define MINUTE_MS (60 * G_GINT64_CONSTANT (1000))
#define HOSTILE "R&D <b>bold</b> %s"

typedef struct
{
  GrTestLive live;
  GrPlanLedger *ledger;
  GrWeek *week;
  gint64 monday;
} Fixture;

/* Monday at ten; Monday, Wednesday and Saturday have an hour in the evening; three tasks of 45, 30 and no minutes. */
static void
setup (Fixture      *f,
       gconstpointer data)
{
  static const int weekdays[] = { 0, 2, 5 };
  static const int minutes[] = { 45, 30, 0 };
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Plan");

  gr_test_live_setup (&f->live, NULL);
  gr_clock_advance (f->live.clock, 10 * HOUR_MS);
  gr_change_create (change, "project", "project");
  gr_change_create (change, "phase", "phase");
  gr_change_set_text (change, "phase", "phase", "project", "project");
  gr_change_set_text (change, "phase", "phase", "title", "Phase " HOSTILE);
  for (guint i = 0; i < G_N_ELEMENTS (minutes); i++)
    {
      g_autofree char *uid = g_strdup_printf ("task-%u", i);

      gr_change_create (change, "task", uid);
      gr_change_set_text (change, "task", uid, "phase", "phase");
      gr_change_set_text (change, "task", uid, "title", HOSTILE);
      gr_change_set_integer (change, "task", uid, "estimate_minutes", minutes[i]);
      gr_change_set_real (change, "task", uid, "position", i);
    }
  for (guint i = 0; i < G_N_ELEMENTS (weekdays); i++)
    {
      g_autofree char *uid = g_strdup_printf ("time-%u", i);

      gr_change_create (change, "availability", uid);
      gr_change_set_integer (change, "availability", uid, "weekday", weekdays[i]);
      gr_change_set_integer (change, "availability", uid, "start_minute", 19 * 60);
      gr_change_set_integer (change, "availability", uid, "minutes", 60);
    }
  gr_test_live_commit (&f->live, change);
  f->ledger = gr_plan_ledger_new (f->live.library);
  f->week = gr_week_new (f->ledger);
  f->monday = gr_week_get_first (f->week);
  gr_test_live_settle (&f->live);
}

static void
teardown (Fixture      *f,
          gconstpointer data)
{
  g_assert_finalize_object (f->week);
  g_assert_finalize_object (f->ledger);
  gr_test_live_settle (&f->live);
  gr_test_live_teardown (&f->live, NULL);
}

/* The days' sessions as "day time minutes" of each. */
static char *
tell (Fixture *f)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < GR_WEEK_DAYS; i++)
    for (guint j = 0; j < g_list_model_get_n_items (gr_week_get_day (f->week, i)); j++)
      {
        g_autoptr (GrEntity) entity = g_list_model_get_item (gr_week_get_day (f->week, i), j);
        gboolean session = GR_IS_SESSION (entity);
        gint64 at =
            session ? gr_session_get_starts_at (GR_SESSION (entity)) : gr_round_get_starts_at (GR_ROUND (entity));
        g_autofree char *clock = gr_clock_row_format (gr_day_minute_of (at, zone));

        g_string_append_printf (text, "%u %s", i, clock);
        if (session)
          g_string_append_printf (text, " %s %d", gr_session_get_task (GR_SESSION (entity)),
                                  (int) gr_session_get_minutes (GR_SESSION (entity)));
        g_string_append (text, "\n");
      }
  return g_string_free_and_steal (text);
}

static void
assert_week (Fixture    *f,
             const char *expected)
{
  g_autofree char *text = NULL;

  gr_test_live_settle (&f->live);
  text = tell (f);
  g_assert_cmpstr (text, ==, expected);
}

static void
undo (Fixture *f)
{
  gr_library_undo (f->live.library);
  gr_test_live_settle (&f->live);
}

static GrTask *
get_task (Fixture    *f,
          const char *uid)
{
  return gr_library_lookup (f->live.library, "task", uid);
}

/* Around the interview, in the order of the plan; what no estimate has takes a short sitting; undo takes all of it back. */
static void
test_plan_week (Fixture      *f,
                gconstpointer data)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Interview");
  gint64 left = -1;

  gr_change_create (change, "round", "round");
  gr_change_set_integer (change, "round", "round", "starts_at", f->monday * 86400000 + 19 * HOUR_MS + 50 * MINUTE_MS);
  gr_test_live_commit (&f->live, change);
  g_assert_cmpint (gr_week_get_free (f->week, f->monday), ==, 50);
  g_assert_cmpint (gr_week_get_free (f->week, f->monday + 1), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (gr_week_get_unplanned (f->week)), ==, 3);
  g_assert_cmpuint (gr_week_plan_rest (f->week, &left), ==, 3);
  g_assert_cmpint (left, ==, 0);
  assert_week (f, "0 19:00 task-0 45\n0 19:50\n2 19:00 task-1 30\n2 19:30 task-2 25\n");
  g_assert_cmpuint (g_list_model_get_n_items (gr_week_get_unplanned (f->week)), ==, 0);
  g_assert_cmpint (gr_week_get_planned (f->week, f->monday + 2), ==, 55);
  undo (f);
  assert_week (f, "0 19:50\n");
  g_assert_cmpuint (g_list_model_get_n_items (gr_week_get_unplanned (f->week)), ==, 3);
}

/* A day takes what is free there; the rest is still to be planned. */
static void
test_plan_task (Fixture      *f,
                gconstpointer data)
{
  g_autofree char *first = gr_week_plan_task (f->week, get_task (f, "task-0"), f->monday);
  g_autofree char *second = NULL;

  assert_week (f, "0 19:00 task-0 45\n");
  second = gr_week_plan_task (f->week, get_task (f, "task-1"), f->monday);
  assert_week (f, "0 19:00 task-0 45\n0 19:45 task-1 15\n");
  g_assert_cmpint (gr_week_get_left (f->week, get_task (f, "task-0")), ==, 0);
  g_assert_cmpint (gr_week_get_left (f->week, get_task (f, "task-1")), ==, 15);
  g_assert_cmpuint (g_list_model_get_n_items (gr_week_get_unplanned (f->week)), ==, 2);
}

static void
test_move (Fixture      *f,
           gconstpointer data)
{
  g_autofree char *uid = gr_week_plan_task (f->week, get_task (f, "task-0"), f->monday);
  g_autofree char *followed = NULL;
  GrSession *session;

  gr_test_live_settle (&f->live);
  session = gr_library_lookup (f->live.library, "session", uid);
  gr_week_move (f->week, session, f->monday + 3);
  assert_week (f, "3 19:00 task-0 45\n");
  undo (f);
  assert_week (f, "0 19:00 task-0 45\n");

  /* beyond Sunday the week goes with it */
  gr_week_follow (f->week, uid);
  gr_week_move (f->week, session, f->monday + 8);
  assert_week (f, "1 19:00 task-0 45\n");
  g_assert_cmpint (gr_week_get_first (f->week), ==, f->monday + 7);
  followed = gr_week_take_followed (f->week);
  g_assert_cmpstr (followed, ==, uid);
  g_assert_null (gr_week_take_followed (f->week));

  gr_week_remove (f->week, session);
  assert_week (f, "");
  undo (f);
  assert_week (f, "1 19:00 task-0 45\n");
}

/* Without a timer its minutes are what was spent; with one the timer has said it. */
static void
test_done (Fixture      *f,
           gconstpointer data)
{
  g_autofree char *first = gr_week_plan_task (f->week, get_task (f, "task-0"), f->monday);
  g_autofree char *second = NULL;
  GrSession *session;

  gr_test_live_settle (&f->live);
  session = gr_library_lookup (f->live.library, "session", first);
  g_assert_cmpint (gr_week_set_done (f->week, session, TRUE), ==, 45);
  while (gr_week_get_done (f->week, f->monday, NULL) == 0) /* a figure, a frame later */
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (gr_week_get_done (f->week, f->monday, "task-0"), ==, 45 * 60);
  g_assert_cmpint (gr_session_get_done_at (session), !=, 0);

  second = gr_week_plan_task (f->week, get_task (f, "task-0"), f->monday);
  gr_test_live_settle (&f->live);
  g_assert_cmpint (gr_week_set_done (f->week, gr_library_lookup (f->live.library, "session", second), TRUE), ==, 0);
  gr_test_live_settle (&f->live);
  g_assert_cmpint (gr_week_get_done (f->week, f->monday, NULL), ==, 45 * 60);
  g_assert_cmpint (gr_week_set_done (f->week, session, FALSE), ==, 0);
  gr_test_live_settle (&f->live);
  g_assert_cmpint (gr_session_get_done_at (session), ==, 0);
}

/* A profile's hours alone are spread; said of a weekday, that is what counts, and a day off has none. */
static void
test_hours (Fixture      *f,
            gconstpointer data)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Hours");

  g_assert_false (gr_week_is_spread (f->week));
  gr_change_create (change, "availability", "off");
  gr_change_set_text (change, "availability", "off", "day", "2026-11-25");
  gr_test_live_commit (&f->live, change);
  g_assert_cmpint (gr_week_get_given (f->week, f->monday + 2), ==, 0);
  g_assert_cmpint (gr_week_get_given (f->week, f->monday + 9), ==, 60);

  change = gr_change_new (GR_CHANGE_EDIT, "Hours");
  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *uid = g_strdup_printf ("time-%u", i);

      gr_change_remove (change, "availability", uid);
    }
  gr_change_create (change, "profile", "profile");
  gr_change_set_integer (change, "profile", "profile", "minutes_a_week", 210);
  gr_test_live_commit (&f->live, change);
  g_assert_true (gr_week_is_spread (f->week));
  g_assert_cmpint (gr_week_get_given (f->week, f->monday), ==, 30);
  g_assert_cmpint (gr_week_get_given (f->week, f->monday + 2), ==, 0);
}

/* What a session's row says to those who hear it, and its keys: a day on with the focus, gone, and back. */
static void
test_view (Fixture      *f,
           gconstpointer data)
{
  GtkWidget *view = g_object_new (GR_TYPE_WEEK_VIEW, NULL);
  GtkWidget *window =
      g_object_new (ADW_TYPE_WINDOW, "content", view, "default-width", 1000, "default-height", 640, NULL);
  g_autofree char *uid = gr_week_plan_task (f->week, get_task (f, "task-0"), f->monday);
  GtkWidget *row;

  gr_week_view_set_ledger (GR_WEEK_VIEW (view), f->ledger);
  gtk_window_present (GTK_WINDOW (window));
  gtk_test_widget_wait_for_draw (window);
  gr_test_live_settle (&f->live);
  row = gr_test_find (view, GR_TYPE_SESSION_ROW, 0);
  gtk_test_accessible_assert_role (row, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, HOSTILE ", 19:00, 45 min");

  gtk_widget_grab_focus (row);
  gtk_widget_activate_action (row, "session.right", NULL);
  assert_week (f, "1 19:00 task-0 45\n");
  row = gtk_window_get_focus (GTK_WINDOW (window));
  g_assert_true (GR_IS_SESSION_ROW (row));
  g_assert_cmpstr (gr_entity_get_uid (gr_session_row_get_entity (GR_SESSION_ROW (row))), ==, uid);

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  gtk_widget_activate_action (row, "session.right", NULL); /* there earlier is on the right */
  assert_week (f, "0 19:00 task-0 45\n");
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  undo (f);
  assert_week (f, "1 19:00 task-0 45\n");
  g_assert_true (GR_IS_SESSION_ROW (gtk_window_get_focus (GTK_WINDOW (window)))); /* it came along */
  undo (f);

  row = gr_test_find (view, GR_TYPE_SESSION_ROW, 0);
  gtk_widget_activate_action (row, "session.delete", NULL);
  assert_week (f, "");
  undo (f);
  assert_week (f, "0 19:00 task-0 45\n");
  gtk_window_destroy (GTK_WINDOW (window));
  gr_test_live_settle (&f->live);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/plan/week/plan-week", Fixture, NULL, setup, test_plan_week, teardown);
  g_test_add ("/plan/week/plan-task", Fixture, NULL, setup, test_plan_task, teardown);
  g_test_add ("/plan/week/move", Fixture, NULL, setup, test_move, teardown);
  g_test_add ("/plan/week/done", Fixture, NULL, setup, test_done, teardown);
  g_test_add ("/plan/week/hours", Fixture, NULL, setup, test_hours, teardown);
  g_test_add ("/plan/week/view", Fixture, NULL, setup, test_view, teardown);
  return g_test_run ();
}
