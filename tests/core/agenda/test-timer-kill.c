/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "gr-entity-private.h"
#include "gr-random.h"
#include "gr-registry.h"
#include "gr-stopwatch.h"
#include "gr-test-library.h"
#include "gr-timer-change.h"

/* A program with a running timer is killed at any moment: nothing is lost beyond the heartbeat. */

#define START G_GINT64_CONSTANT (1795000000000)
#define BEAT_MS (GR_STOPWATCH_BEAT_S * G_GINT64_CONSTANT (1000))
#define KILLS 8

static void
apply (GrStore  *store,
       GrChange *change)
{
  g_autoptr (GrCommit) commit = gr_store_apply (store, change, START, NULL);

  if (commit == NULL)
    _exit (1);
}

/* Starts the timer and beats for ever; says so after each COMMIT. */
G_NORETURN static void
keep_time (const char *path,
           int         out)
{
  g_autoptr (GrClock) clock = gr_clock_new_manual (START, 3 * BEAT_MS);
  g_auto (GrStopwatch) stopwatch = GR_STOPWATCH_INIT;
  GrStore *store = gr_store_open (path, GR_STORE_WRITE, NULL);
  g_autoptr (GrChange) start = gr_change_new (GR_CHANGE_QUIET, NULL);
  g_autofree char *uid = NULL;
  GrInstant now;

  if (store == NULL)
    _exit (1);
  gr_instant_read (&now, clock);
  uid = g_strdup (gr_timer_change_start (start, "task", "Drafts", &now));
  gr_stopwatch_start (&stopwatch, &now);
  apply (store, start);
  while (write (out, ".", 1) == 1)
    {
      g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_QUIET, NULL);

      gr_clock_advance (clock, BEAT_MS);
      gr_instant_read (&now, clock);
      gr_stopwatch_beat (&stopwatch, &now);
      gr_timer_change_set (change, uid, &stopwatch);
      apply (store, change);
    }
  _exit (1);
}

/* What the library says of the timer once it is opened again. */
static void
load (const char  *path,
      GrStopwatch *stopwatch)
{
  g_autoptr (GError) error = NULL;
  GrStore *store = gr_store_open (path, GR_STORE_WRITE, &error);
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (GrEntity) timer = NULL;
  const GrRow *row;

  g_assert_no_error (error);
  rows = gr_store_load (store, gr_registry_find ("timer"), NULL, FALSE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (rows->len, ==, 1);
  row = rows->pdata[0];
  timer = gr_entity_new (G_TYPE_FROM_CLASS (row->klass), row->uid);
  for (guint i = 0; i < row->n_values; i++)
    gr_entity_apply (timer, i, &row->values[i]);
  gr_stopwatch_load (stopwatch, GR_TIMER (timer));
  gr_store_close (store);
}

static void
test_kill (void)
{
  GrRandom random;

  gr_random_init (&random, 1);
  for (guint n = 0; n < KILLS; n++)
    {
      g_autofree char *dir = gr_test_dir_new ();
      g_autofree char *path = g_build_filename (dir, "library.db", NULL);
      g_auto (GrStopwatch) stopwatch = GR_STOPWATCH_INIT;
      guint beats = 1 + gr_random_below (&random, 12);
      int pipes[2];
      char said;
      pid_t child;
      GrInstant now;
      gint64 gap, certain;

      g_assert_cmpint (pipe (pipes), ==, 0);
      child = fork ();
      if (child == 0)
        keep_time (path, pipes[1]);
      close (pipes[1]);
      for (guint i = 0; i <= beats; i++)
        g_assert_cmpint (read (pipes[0], &said, 1), ==, 1);
      g_usleep (gr_random_below (&random, 2000));
      kill (child, SIGKILL);
      g_assert_cmpint (waitpid (child, NULL, 0), ==, child);
      close (pipes[0]);

      load (path, &stopwatch);
      certain = gr_stopwatch_get_certain (&stopwatch);
      g_assert_cmpint (certain, >=, beats * GR_STOPWATCH_BEAT_S);
      g_assert_cmpint (certain % GR_STOPWATCH_BEAT_S, ==, 0);
      /* ten seconds later the app is back: that counts, and nothing is asked; after an hour it is asked */
      now = (GrInstant) { stopwatch.beat_at + 10000, stopwatch.beat_boot_ms + 10000, stopwatch.boot_id };
      g_assert_cmpint (gr_stopwatch_check (&stopwatch, &now, &gap), ==, GR_GAP_NONE);
      g_assert_cmpint (gr_stopwatch_get_seconds (&stopwatch, &now), ==, certain + 10);
      now.wall_ms += 3600000;
      now.boot_ms += 3600000;
      g_assert_cmpint (gr_stopwatch_check (&stopwatch, &now, &gap), ==, GR_GAP_ASK);
      g_assert_cmpint (gap, ==, 3610);
      gr_test_dir_remove (dir);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plan/timer/killed", test_kill);
  return g_test_run ();
}
