/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-agenda.h"
#include "gr-test-live.h"

#define ADD(path, func) g_test_add (path, GrTestLive, NULL, gr_test_live_setup, func, gr_test_live_teardown)

static char *
add (GrTestLive *t, const char *type, ...)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Add");
  char *uid = g_strdup (gr_change_create (change, type, NULL));
  const char *field;
  va_list args;

  va_start (args, type);
  while ((field = va_arg (args, const char *)) != NULL)
    gr_change_set_text (change, type, uid, field, va_arg (args, const char *));
  va_end (args);
  gr_test_live_commit (t, change);
  return uid;
}

static void
set_integer (GrTestLive *t,
             const char *type,
             const char *uid,
             const char *field,
             gint64      value)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Set");

  gr_change_set_integer (change, type, uid, field, value);
  gr_test_live_commit (t, change);
}

static void
assert_first (GrTestLive *t,
              GrStepKind  kind,
              const char *uid,
              const char *reason)
{
  g_autoptr (GPtrArray) steps = gr_agenda_make (t->library);
  const GrStep *first;

  g_assert_cmpuint (steps->len, >, 0);
  first = g_ptr_array_index (steps, 0);
  g_assert_cmpint (first->kind, ==, kind);
  g_assert_cmpstr (first->uid, ==, uid);
  if (reason != NULL)
    g_assert_cmpstr (first->reason, ==, reason);
}

static void
test_order (GrTestLive   *t,
            gconstpointer data)
{
  g_autofree char *guide = NULL;
  g_autofree char *project = NULL;
  g_autofree char *phase = NULL;
  g_autofree char *task = NULL;
  g_autofree char *far_story = NULL;
  g_autofree char *near_story = NULL;
  g_autofree char *quiz = NULL;
  g_autofree char *attempt = NULL;

  assert_first (t, GR_STEP_NEW_STORY, NULL, NULL);
  guide = add (t, "guide", "title", "Talking", NULL);
  assert_first (t, GR_STEP_GUIDE, guide, NULL);
  project = add (t, "project", "title", "Sprint", NULL);
  phase = add (t, "phase", "project", project, "title", "List", NULL);
  task = add (t, "task", "phase", phase, "title", "List six", NULL);
  set_integer (t, "task", task, "estimate_minutes", 60);
  assert_first (t, GR_STEP_TASK, task, "The next task of “List”.");
  far_story = add (t, "story", "title", "A", "situation", "x", NULL);
  assert_first (t, GR_STEP_STORY, far_story, "Its Task comes next.");
  near_story = add (t, "story", "title", "B", "situation", "x", "task", "x", "action", "x", "result", " \n", NULL);
  assert_first (t, GR_STEP_STORY, near_story, "Only its Result is still empty.");
  quiz = add (t, "quiz", "guide", guide, "title", "Quiz", NULL);
  attempt = add (t, "attempt", "quiz", quiz, NULL);
  assert_first (t, GR_STEP_QUIZ, quiz, NULL);

  set_integer (t, "attempt", attempt, "finished_at", 5);
  assert_first (t, GR_STEP_STORY, near_story, NULL);
  set_integer (t, "task", task, "done", 1);
  g_autoptr (GPtrArray) steps = gr_agenda_make (t->library);
  for (guint i = 0; i < steps->len; i++)
    g_assert_cmpint (((GrStep *) g_ptr_array_index (steps, i))->kind, !=, GR_STEP_TASK);
}

static void
test_days_to (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");
  gint64 late =
      G_GINT64_CONSTANT (1795651200000); /* 2026-11-26 00:00 UTC: one o'clock at night in Berlin, still the 25th */

  g_assert_cmpint (gr_agenda_days_to ("2026-12-10", late, zone, 4), ==, 15);
  g_assert_cmpint (gr_agenda_days_to ("2026-11-25", late, zone, 4), ==, 0);
  g_assert_cmpint (gr_agenda_days_to ("2026-11-20", late, zone, 4), ==, -5);
  g_assert_cmpint (gr_agenda_days_to (NULL, late, zone, 4), ==, G_MININT64);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/agenda/order", test_order);
  g_test_add_func ("/agenda/days-to", test_days_to);
  return g_test_run ();
}
