/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-review-deck.h"
#include "gr-today.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>

#include "gr-random.h"

/* From one answer to the next card with 10,000 in review: everything that is read and decided, beside bare SQLite
 * stepping through the same rows.  And the figures of Today, which are the same and more; greenroom agenda is these
 * and a process. */

#define N_CARDS 10000
#define RUNS 21
#define NOW G_GINT64_CONSTANT (1795683600000)
#define DAY G_GINT64_CONSTANT (86400000)

static int
compare (const void *a,
         const void *b)
{
  double x = *(const double *) a;
  double y = *(const double *) b;

  return (x > y) - (x < y);
}

static double
ms_since (gint64 start)
{
  return (double) (g_get_monotonic_time () - start) / 1000;
}

/* One guide with as many questions, four of five reviewed up to a hundred days ago. */
static void
fill (GrStore  *store,
      GrRandom *random)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_CONTENT, "Fill");
  g_autoptr (GrCommit) commit = NULL;

  gr_change_create (change, "guide", "guide");
  gr_change_create (change, "reading", NULL);
  gr_change_set_text (change, "reading", gr_change_get_op (change, 1)->uid, "guide", "guide");
  gr_change_set_text (change, "reading", gr_change_get_op (change, 1)->uid, "review", "auto");
  for (guint i = 0; i < N_CARDS; i++)
    {
      const char *question = gr_change_create (change, "question", NULL);
      gint64 reviewed = NOW - (gint64) (100 * gr_random_double (random) * (double) DAY);
      const char *card;

      gr_change_set_text (change, "question", question, "guide", "guide");
      gr_change_set_text (change, "question", question, "kind", "question");
      gr_change_set_text (change, "question", question, "prompt", "How do you follow up after a meeting?");
      gr_change_set_text (change, "question", question, "answer", "Write within two days. Keep a note for later.");
      gr_change_set_integer (change, "question", question, "line", i);
      if (i % 5 == 0)
        continue;
      card = gr_change_create (change, "card", NULL);
      gr_change_set_text (change, "card", card, "source_type", "question");
      gr_change_set_text (change, "card", card, "source", question);
      gr_change_set_text (change, "card", card, "guide", "guide");
      gr_change_set_text (change, "card", card, "state", "review");
      gr_change_set_real (change, "card", card, "stability", 0.5 + 99 * gr_random_double (random));
      gr_change_set_real (change, "card", card, "difficulty", 1 + 9 * gr_random_double (random));
      gr_change_set_integer (change, "card", card, "reps", 3);
      gr_change_set_integer (change, "card", card, "reviewed_at", reviewed);
      gr_change_set_integer (change, "card", card, "due_at", reviewed + 30 * DAY);
    }
  commit = gr_store_apply (store, change, NOW, NULL);
  g_assert_nonnull (commit);
}

static double
read_ours (GrStore   *store,
           GTimeZone *zone)
{
  GrReviewAsk ask = { .now_ms = NOW, .zone = zone };
  gint64 start = g_get_monotonic_time ();
  g_autoptr (GrReviewDeck) deck = gr_review_deck_read (store, &ask, TRUE, NULL);

  g_assert_cmpuint (deck->rows->len, ==, N_CARDS);
  g_assert_cmpint (deck->current, >=, 0);
  return ms_since (start);
}

static double
read_today (GrStore   *store,
            GTimeZone *zone)
{
  gint64 start = g_get_monotonic_time ();
  g_autoptr (GrToday) today = gr_today_read (store, NOW, zone, NULL);

  g_assert_nonnull (today);
  return ms_since (start);
}

static double
read_floor (sqlite3 *db)
{
  gint64 start = g_get_monotonic_time ();
  sqlite3_stmt *select = NULL;
  guint n = 0;

  if (sqlite3_prepare_v2 (db,
                          "SELECT item.uid, item.prompt, card.uid, card.state, card.stability, card.due_at "
                          "FROM question AS item LEFT JOIN card ON card.source = item.uid",
                          -1, &select, NULL) != SQLITE_OK)
    g_error ("%s", sqlite3_errmsg (db));
  while (sqlite3_step (select) == SQLITE_ROW)
    for (int i = 0; i < sqlite3_column_count (select); i++)
      n += sqlite3_column_bytes (select, i) > 0;
  sqlite3_finalize (select);
  g_assert (n > N_CARDS);
  return ms_since (start);
}

static void
report (const char *what,
        double     *ms,
        double     *bare)
{
  qsort (ms, RUNS, sizeof *ms, compare);
  printf ("%-28s %9.2f ms %9.2f ms %9.2f ms %8.1f\n", what, ms[RUNS / 2], ms[RUNS * 95 / 100], bare[RUNS / 2],
          ms[RUNS / 2] / bare[RUNS / 2]);
}

/* Usage: bench-review [LIBRARY], where the library is to stay. */
int
main (int   argc,
      char *argv[])
{
  g_autofree char *pattern = g_build_filename (g_get_tmp_dir (), "bench-review-XXXXXX", NULL);
  const char *dir = g_mkdtemp (pattern);
  g_autofree char *path = argc > 1 ? g_strdup (argv[1]) : g_build_filename (dir, "library.db", NULL);
  g_autofree char *remove = g_strdup_printf ("rm -rf '%s'", dir);
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GError) error = NULL;
  GrStore *store = gr_store_open (path, GR_STORE_WRITE, &error);
  double ours[RUNS], today[RUNS], bare[RUNS];
  sqlite3 *db = NULL;
  GrRandom random;

  if (store == NULL)
    g_error ("%s", error->message);
  gr_random_init (&random, 1);
  fill (store, &random);
  if (sqlite3_open_v2 (path, &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
    g_error ("%s", sqlite3_errmsg (db));
  for (guint i = 0; i < RUNS; i++)
    {
      bare[i] = read_floor (db);
      ours[i] = read_ours (store, zone);
      today[i] = read_today (store, zone);
    }
  sqlite3_close (db);
  gr_store_close (store);
  qsort (bare, RUNS, sizeof *bare, compare);
  printf ("%-28s %12s %12s %12s %8s\n", "the next of 10,000 cards", "p50", "p95", "bare SQLite", "ratio");
  report ("read and decided", ours, bare);
  report ("Today", today, bare);
  return system (remove);
}
