/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <stdlib.h>

#include "gr-store-private.h"
#include "gr-test-disk.h"
#include "gr-test-library.h"
#include "gr-test-writer.h"

/* The power goes at some moment of a writer's life; what was acknowledged must be there, whole, and no more than the
 * beginning of what was tried. */

#define N_CHANGES 160
#define MAX_WORDS 700
#define REOPEN_AT 70 /* a WAL is deleted and begun anew */

static guint n_cuts = 200;

typedef struct
{
  guint lost;
  guint damaged;
  guint cuts;
} Outcome;

static GPtrArray *
log_a_writer (void)
{
  g_autofree char *dir = gr_test_dir_new ();
  g_autofree char *path = g_build_filename (dir, "library.db", NULL);
  g_autoptr (GError) error = NULL;
  GPtrArray *entries;
  GrStore *store;

  gr_test_vfs_start_log ();
  store = gr_store_open (path, GR_STORE_WRITE, &error);
  g_assert_no_error (error);
  for (gint64 n = 1; n <= N_CHANGES; n++)
    {
      if (!gr_test_writer_step (store, n, MAX_WORDS, &error))
        g_error ("%s", error->message);
      gr_test_vfs_mark (n);
      if (n != REOPEN_AT)
        continue;
      gr_store_close (store);
      store = gr_store_open (path, GR_STORE_WRITE, &error);
      g_assert_no_error (error);
    }
  gr_store_close (store);
  entries = gr_test_vfs_take_log ();
  gr_test_dir_remove (dir);
  return entries;
}

static void
cut_and_look (GrTestDisk *disk,
              GrRandom   *random,
              gint64      acknowledged,
              Outcome    *outcome)
{
  g_autofree char *dir = gr_test_dir_new ();
  g_autofree char *path = g_build_filename (dir, "library.db", NULL);
  g_autofree char *lock = g_strconcat (path, ".lock", NULL);
  g_autofree char *damage = NULL;
  gint64 found;

  gr_test_disk_cut (disk, random, dir);
  g_assert_true (g_file_set_contents (lock, "open\n", -1, NULL));
  found = gr_test_writer_verify (path, MAX_WORDS, &damage);
  outcome->cuts++;
  if (damage != NULL)
    {
      g_test_message ("after %d acknowledged: %s", (int) acknowledged, damage);
      outcome->damaged++;
    }
  else if (found < acknowledged)
    {
      g_test_message ("%d acknowledged, %d found", (int) acknowledged, (int) found);
      outcome->lost++;
    }
  gr_test_dir_remove (dir);
}

static int
compare_places (const void *a,
                const void *b)
{
  return (int) *(const guint *) a - (int) *(const guint *) b;
}

static Outcome
run (guint64 seed,
     guint   cuts)
{
  g_autoptr (GPtrArray) entries = log_a_writer ();
  g_autoptr (GrTestDisk) disk = gr_test_disk_new ();
  g_autofree guint *places = g_new (guint, cuts);
  Outcome outcome = { 0 };
  gint64 acknowledged = 0;
  guint next = 0;
  GrRandom random;

  gr_random_init (&random, seed);
  for (guint i = 0; i < cuts; i++)
    places[i] = gr_random_below (&random, entries->len + 1);
  qsort (places, cuts, sizeof *places, compare_places);
  for (guint i = 0; i <= entries->len; i++)
    {
      const GrTestIo *io;

      for (; next < cuts && places[next] == i; next++)
        cut_and_look (disk, &random, acknowledged, &outcome);
      if (i == entries->len)
        break;
      io = entries->pdata[i];
      if (io->kind == GR_TEST_IO_MARK)
        acknowledged = io->offset;
      gr_test_disk_add (disk, io);
    }
  g_test_message ("%u cuts of %u writes, syncs, truncations and deletions: %u lost something, %u damaged", outcome.cuts,
                  entries->len, outcome.lost, outcome.damaged);
  g_assert_cmpuint (outcome.cuts, ==, cuts);
  return outcome;
}

static void
test_nothing_is_lost (void)
{
  Outcome outcome = run (1, n_cuts);

  g_assert_cmpuint (outcome.lost, ==, 0);
  g_assert_cmpuint (outcome.damaged, ==, 0);
}

static void
test_nothing_is_lost_without_wal (void)
{
  Outcome outcome;

  gr_test_vfs_set_wal (FALSE);
  outcome = run (3, n_cuts / 4);
  gr_test_vfs_set_wal (TRUE);
  g_assert_cmpuint (outcome.lost, ==, 0);
  g_assert_cmpuint (outcome.damaged, ==, 0);
}

/* The same with less syncing must be seen to lose, or nothing above says anything. */
static void
test_carelessness_is_seen (gconstpointer pragma)
{
  Outcome outcome;

  gr_store_test_set_synchronous (pragma);
  outcome = run (2, MAX (n_cuts / 10, 20));
  gr_store_test_set_synchronous (NULL);
  g_assert_cmpuint (outcome.lost, >, 0);
}

int
main (int    argc,
      char **argv)
{
  if (gr_test_is_soak (argc, argv))
    n_cuts = 2000;
  g_test_init (&argc, &argv, NULL);
  gr_test_vfs_install ();
  g_test_add_func ("/store/power/nothing-is-lost", test_nothing_is_lost);
  g_test_add_func ("/store/power/without-wal", test_nothing_is_lost_without_wal);
  g_test_add_data_func ("/store/power/normal-loses", "PRAGMA synchronous = NORMAL", test_carelessness_is_seen);
  g_test_add_data_func ("/store/power/off-loses", "PRAGMA synchronous = OFF", test_carelessness_is_seen);
  return g_test_run ();
}
