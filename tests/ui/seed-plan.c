/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-day.h"
#include "gr-library.h"

/* usage: seed-plan [FILE [TASKS [ENTRIES]]]
 *
 * Makes a library with a plan that has been worked on for three weeks: five phases, of which one is done, time spent,
 * some of it more than was thought, three hours a week and an interview in 16 days.  With TASKS, so many in all; with
 * ENTRIES, so many of time.  For walks, pictures and benches. */

#define DAY_MS G_GINT64_CONSTANT (86400000)

typedef struct
{
  const char *title;
  int estimate; /* minutes */
  int spent;
  int ago; /* days since it was worked on */
  gboolean done;
} SeedTask;

typedef struct
{
  const char *title;
  int minutes_min;
  int minutes_max;
  int weeks;
  SeedTask tasks[4];
} SeedPhase;

static const SeedPhase phases[] = {
  { "Assess and research",
    120,
    180,
    0,
    { { "Read three advertisements", 30, 40, 22, TRUE },
      { "Rate yourself on each skill", 45, 40, 21, TRUE },
      { "Mark the gaps that matter", 30, 50, 19, TRUE },
      { "Draw a map of the people you know", 45, 40, 15, TRUE } } },
  { "Portfolio and materials",
    180,
    240,
    0,
    { { "Collect projects worth showing", 60, 70, 14, TRUE },
      { "Rewrite the résumé around outcomes", 60, 85, 9, TRUE },
      { "Bring the online profile up to date", 45, 45, 4, TRUE },
      { "Shorten three stories to 60 seconds", 45, 23, 0, FALSE } } },
  { "Interview skills",
    180,
    240,
    0,
    { { "Prepare fifty answers", 90, 95, 10, TRUE },
      { "Practise with a clock & recorder", 45, 60, 6, TRUE },
      { "Prepare five questions of your own", 30, 0, 0, FALSE },
      { "Plan what to say first", 45, 0, 0, FALSE } } },
  { "Practice and refinement",
    180,
    240,
    4,
    { { "Mock round with Jonas", 60, 75, 8, TRUE },
      { "Rework one story", 45, 45, 3, TRUE },
      { "Mock round with two people", 60, 0, 0, FALSE },
      { "Listen to both recordings", 45, 0, 0, FALSE } } },
  { "Apply and teach",
    120,
    180,
    0,
    { { "Write to three people", 30, 50, 5, TRUE },
      { "Teach a colleague", 60, 0, 0, FALSE },
      { "Note each real round", 30, 0, 0, FALSE },
      { "Compare first and latest take", 30, 0, 0, FALSE } } },
};

static void
add_work (GrChange   *change,
          const char *task,
          gint64      at_ms,
          int         minutes)
{
  const char *uid = gr_change_create (change, "work", NULL);

  gr_change_set_text (change, "work", uid, "task", task);
  gr_change_set_text (change, "work", uid, "source", "timer");
  gr_change_set_text (change, "work", uid, "zone", "UTC");
  gr_change_set_integer (change, "work", uid, "started_at", at_ms);
  gr_change_set_integer (change, "work", uid, "ended_at", at_ms + minutes * 60000);
  gr_change_set_integer (change, "work", uid, "seconds", minutes * 60);
}

static void
add_task (GrChange       *change,
          const char     *phase,
          const SeedTask *task,
          int             n,
          gint64          now_ms)
{
  g_autofree char *uid = g_strdup_printf ("%s-%d", phase, n);
  gint64 at_ms = now_ms - task->ago * DAY_MS;

  gr_change_create (change, "task", uid);
  gr_change_set_text (change, "task", uid, "phase", phase);
  gr_change_set_text (change, "task", uid, "title", task->title);
  gr_change_set_text (change, "task", uid, "note", "");
  gr_change_set_integer (change, "task", uid, "estimate_minutes", task->estimate);
  gr_change_set_real (change, "task", uid, "position", n + 1);
  if (task->done)
    {
      gr_change_set_integer (change, "task", uid, "done", TRUE);
      gr_change_set_integer (change, "task", uid, "done_at", at_ms);
    }
  if (task->spent > 0)
    add_work (change, uid, at_ms, task->spent);
}

static void
add_phase (GrChange *change,
           guint     at,
           int       n_tasks,
           gint64    now_ms)
{
  const SeedPhase *phase = &phases[at];
  g_autofree char *uid = g_strdup_printf ("phase-%u", at);

  gr_change_create (change, "phase", uid);
  gr_change_set_text (change, "phase", uid, "project", "project");
  gr_change_set_text (change, "phase", uid, "title", phase->title);
  gr_change_set_text (change, "phase", uid, "source", "gone");
  gr_change_set_integer (change, "phase", uid, "minutes_min", phase->minutes_min);
  gr_change_set_integer (change, "phase", uid, "minutes_max", phase->minutes_max);
  gr_change_set_integer (change, "phase", uid, "weeks_min", phase->weeks);
  gr_change_set_integer (change, "phase", uid, "weeks_max", phase->weeks);
  gr_change_set_real (change, "phase", uid, "position", at + 1);
  for (int i = 0; i < n_tasks; i++)
    {
      SeedTask task = { "A task of the usual length", 45, 0, 0, FALSE };

      add_task (change, uid, i < 4 ? &phase->tasks[i] : &task, i, now_ms);
    }
}

static void
add_person (GrChange *change,
            gint64    now_ms)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autofree char *interview = gr_day_format (gr_day_of_time (now_ms, zone, GR_DAY_START_HOUR) + 16);

  gr_change_create (change, "profile", "profile");
  gr_change_set_text (change, "profile", "profile", "role", "Partnerships Manager");
  gr_change_set_text (change, "profile", "profile", "interview_on", interview);
  gr_change_set_integer (change, "profile", "profile", "minutes_a_week", 180);
  gr_change_create (change, "project", "project");
  gr_change_set_text (change, "project", "project", "title", "Ready for the panel");
  gr_change_set_text (change, "project", "project", "source", "gone");
  gr_change_set_integer (change, "project", "project", "minutes_min", 600);
  gr_change_set_integer (change, "project", "project", "minutes_max", 1500);
  gr_change_set_integer (change, "project", "project", "budget_minutes", 930);
  gr_change_set_integer (change, "project", "project", "created_at", now_ms - 22 * DAY_MS);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *path = argc > 1 ? g_strdup (argv[1]) : gr_library_default_path ();
  int n_tasks = argc > 2 ? atoi (argv[2]) : 20;
  int n_entries = argc > 3 ? atoi (argv[3]) : 0;
  gint64 now_ms = g_get_real_time () / 1000;
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = NULL;
  g_autoptr (GrCommit) commit = NULL;
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_CONTENT, "Prepare");

  add_person (change, now_ms);
  for (guint i = 0; i < G_N_ELEMENTS (phases); i++)
    add_phase (change, i, n_tasks / (int) G_N_ELEMENTS (phases), now_ms);
  for (int i = 0; i < n_entries; i++)
    {
      g_autofree char *task = g_strdup_printf ("phase-%d-%d", i % 5, i % MAX (n_tasks / 5, 1));

      add_work (change, task, now_ms - i % 21 * DAY_MS, 1);
    }
  store = gr_store_open (path, GR_STORE_WRITE, &error);
  if (store != NULL)
    commit = gr_store_apply (store, change, now_ms, &error);
  if (commit == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  return 0;
}
