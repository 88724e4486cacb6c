/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "gr-random.h"
#include "gr-test-library.h"
#include "gr-test-writer.h"

/* A writer is killed at any moment; what it had acknowledged must be there. */

#define MAX_WORDS 60
#define MOST_CHANGES 30      /* a cycle */
#define CYCLES_A_LIBRARY 25

static guint n_kills = 200;

typedef struct
{
  guint kills;
  guint lost;
  guint damaged;
  guint unacknowledged; /* kept, though the kill came before the word of it */
  gint64 changes;
} Outcome;

static void write_until_killed (const char *path, gint64 next, int pipe_end, gboolean too_early) G_GNUC_NORETURN;

static void
write_until_killed (const char *path,
                    gint64      next,
                    int         pipe_end,
                    gboolean    too_early)
{
  g_autoptr (GError) error = NULL;
  GrStore *store = gr_store_open (path, GR_STORE_WRITE, &error);

  if (store == NULL)
    _exit (1);
  for (gint64 n = next;; n++)
    {
      if (too_early && write (pipe_end, &n, sizeof n) != sizeof n)
        _exit (2);
      if (!gr_test_writer_step (store, n, MAX_WORDS, &error))
        _exit (3);
      if (!too_early && write (pipe_end, &n, sizeof n) != sizeof n)
        _exit (4);
    }
}

/* Gives the last change that the child said to be kept. */
static gint64
run_and_kill (const char *path,
              gint64      next,
              GrRandom   *random,
              gboolean    too_early)
{
  guint wait_for = gr_random_below (random, MOST_CHANGES);
  gint64 acknowledged = next - 1;
  gint64 n;
  int status = 0;
  int ends[2];
  pid_t child;

  g_assert_cmpint (pipe (ends), ==, 0);
  child = fork ();
  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    {
      close (ends[0]);
      write_until_killed (path, next, ends[1], too_early);
    }
  close (ends[1]);
  for (guint i = 0; i < wait_for && read (ends[0], &n, sizeof n) == sizeof n; i++)
    acknowledged = n;
  g_usleep (gr_random_below (random, 3000));
  g_assert_cmpint (kill (child, SIGKILL), ==, 0);
  while (read (ends[0], &n, sizeof n) == sizeof n) /* what it had said before it died */
    acknowledged = n;
  close (ends[0]);
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status));
  return acknowledged;
}

static void
run_library (Outcome  *outcome,
             GrRandom *random,
             guint     kills,
             gboolean  too_early)
{
  g_autofree char *dir = gr_test_dir_new ();
  g_autofree char *path = g_build_filename (dir, "library.db", NULL);
  gint64 found = 0;

  for (guint i = 0; i < kills; i++)
    {
      gint64 acknowledged = run_and_kill (path, found + 1, random, too_early);
      g_autofree char *damage = NULL;

      found = gr_test_writer_verify (path, MAX_WORDS, &damage);
      outcome->kills++;
      if (damage != NULL)
        {
          g_test_message ("after %d acknowledged: %s", (int) acknowledged, damage);
          outcome->damaged++;
          break;
        }
      outcome->lost += found < acknowledged;
      outcome->unacknowledged += found > acknowledged;
    }
  outcome->changes += found;
  gr_test_dir_remove (dir);
}

static Outcome
run (guint64  seed,
     guint    kills,
     gboolean too_early)
{
  Outcome outcome = { 0 };
  GrRandom random;

  gr_random_init (&random, seed);
  while (outcome.kills < kills)
    run_library (&outcome, &random, MIN (CYCLES_A_LIBRARY, kills - outcome.kills), too_early);
  g_test_message ("%u kills, %d changes kept: %u lost something, %u damaged, %u kept a change they had not yet told of",
                  outcome.kills, (int) outcome.changes, outcome.lost, outcome.damaged, outcome.unacknowledged);
  return outcome;
}

static void
test_nothing_is_lost (void)
{
  Outcome outcome = run (1, n_kills, FALSE);

  g_assert_cmpuint (outcome.lost, ==, 0);
  g_assert_cmpuint (outcome.damaged, ==, 0);
}

/* A writer that says so before COMMIT must be seen to lose, or nothing above says anything.  (Leaving out the syncs
 * would not do here: what was written outlives the program, only not the power.) */
static void
test_early_word_is_seen (void)
{
  Outcome outcome = run (2, 40, TRUE);

  g_assert_cmpuint (outcome.lost, >, 0);
  g_assert_cmpuint (outcome.damaged, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  if (gr_test_is_soak (argc, argv))
    n_kills = 2000;
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/kill/nothing-is-lost", test_nothing_is_lost);
  g_test_add_func ("/store/kill/early-word-is-seen", test_early_word_is_seen);
  return g_test_run ();
}
