/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gr-queries.h"
#include "gr-random.h"
#include "gr-registry.h"

/* Times commits, loading and search, each beside a floor: what bare SQLite takes, in the same run, by turns, for the
 * same text.  Usage: bench-store [FOLDER]; the disk below FOLDER, or below the temporary one, is what is measured. */

#define N_COMMITS 2000
#define N_ENTITIES 5000
#define N_ROUNDS 20
#define N_SECTIONS 5500 /* of 400 words: 2.2 million */
#define N_WORDS 400
#define N_KEYS 300
#define N_VOCABULARY 60000

static double
since (gint64 start)
{
  return (double) (g_get_monotonic_time () - start) / 1000;
}

static int
compare (const void *a,
         const void *b)
{
  double one = *(const double *) a;
  double other = *(const double *) b;

  return one < other ? -1 : one > other;
}

static void
report (const char *what,
        double     *ms,
        guint       n)
{
  qsort (ms, n, sizeof *ms, compare);
  printf ("%-28s %9.3f %9.3f %9.3f %9.3f\n", what, ms[n / 2], ms[n * 95 / 100], ms[n * 99 / 100], ms[n - 1]);
}

/* Words of syllables: the r-th is used about 1/r times as often as the first, as in any language (Zipf), so that the
 * indexes meet what they meet in earnest. */
static void
append_word (GString  *text,
             GrRandom *random)
{
  guint rank = (guint) exp (gr_random_double (random) * log (N_VOCABULARY));
  guint32 letters = rank * 2654435761u; /* Knuth's multiplicative hash: neighbours share no letters */

  for (guint n = 2 + (rank > 50) + (rank > 3000); n > 0; n--)
    {
      g_string_append_c (text, "bcdfghklmnprstvw"[letters % 16]);
      letters /= 16;
      g_string_append_c (text, "aeiou"[letters % 5]);
      letters = letters / 5 + rank;
    }
  g_string_append_c (text, ' ');
}

static char *
make_text (GrRandom *random,
           guint     words)
{
  GString *text = g_string_new (NULL);

  while (words-- > 0)
    append_word (text, random);
  return g_string_free_and_steal (text);
}

static void
run_sql (sqlite3    *db,
         const char *sql)
{
  if (sqlite3_exec (db, sql, NULL, NULL, NULL) != SQLITE_OK)
    g_error ("%s: %s", sql, sqlite3_errmsg (db));
}

static sqlite3 *
open_floor (const char *dir)
{
  g_autofree char *path = g_build_filename (dir, "floor.db", NULL);
  sqlite3 *db = NULL;

  if (sqlite3_open_v2 (path, &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
    g_error ("%s", sqlite3_errmsg (db));
  run_sql (db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
               "CREATE TABLE story (id INTEGER PRIMARY KEY, uid TEXT UNIQUE, situation TEXT);"
               "INSERT INTO story (uid) VALUES ('s')");
  return db;
}

static double
commit_floor (sqlite3      *db,
              sqlite3_stmt *update,
              const char   *text)
{
  gint64 start = g_get_monotonic_time ();

  run_sql (db, "BEGIN IMMEDIATE");
  sqlite3_bind_text (update, 1, text, -1, SQLITE_STATIC);
  if (sqlite3_step (update) != SQLITE_DONE)
    g_error ("%s", sqlite3_errmsg (db));
  sqlite3_reset (update);
  run_sql (db, "COMMIT");
  return since (start);
}

static double
commit_ours (GrStore     *store,
             GrChangeKind kind,
             const char  *text,
             gint64       now_ms)
{
  g_autoptr (GrChange) change = gr_change_new (kind, "Write");
  g_autoptr (GError) error = NULL;
  g_autoptr (GrCommit) commit = NULL;
  gint64 start = g_get_monotonic_time ();

  gr_change_set_text (change, "story", "s", "situation", text);
  commit = gr_store_apply (store, change, now_ms, &error);
  if (commit == NULL)
    g_error ("%s", error->message);
  return since (start);
}

static void
bench_commits (GrStore  *store,
               sqlite3  *floor,
               GrRandom *random)
{
  g_autofree double *bare = g_new (double, N_COMMITS);
  g_autofree double *text = g_new (double, N_COMMITS);
  g_autofree double *edit = g_new (double, N_COMMITS);
  sqlite3_stmt *update = NULL;
  gint64 now = G_GINT64_CONSTANT (1767225600000);

  if (sqlite3_prepare_v2 (floor, "UPDATE story SET situation = ?1 WHERE uid = 's'", -1, &update, NULL) != SQLITE_OK)
    g_error ("%s", sqlite3_errmsg (floor));
  for (guint i = 0; i < N_COMMITS; i++)
    {
      g_autofree char *a = make_text (random, 150);
      g_autofree char *b = make_text (random, 150);

      bare[i] = commit_floor (floor, update, a);
      text[i] = commit_ours (store, GR_CHANGE_TEXT, a, now + i);
      edit[i] = commit_ours (store, GR_CHANGE_EDIT, b, now + i);
    }
  sqlite3_finalize (update);
  printf ("%-28s %9s %9s %9s %9s   ms\n", "commit of 150 words", "p50", "p95", "p99", "worst");
  report ("bare SQLite (floor)", bare, N_COMMITS);
  report ("typed text", text, N_COMMITS);
  report ("edit", edit, N_COMMITS);
}

static void
fill (GrStore    *store,
      GrRandom   *random,
      const char *type,
      guint       n,
      guint       words)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_CONTENT, "Fill");
  g_autoptr (GError) error = NULL;
  g_autoptr (GrCommit) commit = NULL;
  gint64 start;

  gr_change_create (change, "guide", type);
  for (guint i = 0; i < n; i++)
    {
      const char *uid = gr_change_create (change, type, NULL);
      g_autofree char *title = make_text (random, 6);
      g_autofree char *body = make_text (random, words);

      gr_change_set_text (change, type, uid, "guide", type);
      gr_change_set_text (change, type, uid, g_str_equal (type, "section") ? "title" : "prompt", title);
      gr_change_set_text (change, type, uid, g_str_equal (type, "section") ? "body" : "answer", body);
      gr_change_set_real (change, type, uid, "position", i);
    }
  start = g_get_monotonic_time ();
  commit = gr_store_apply (store, change, 1, &error);
  if (commit == NULL)
    g_error ("%s", error->message);
  printf ("\nimport of %u × %u words: %.0f ms\n", n, words, since (start));
}

static double
load_floor (sqlite3 *db)
{
  sqlite3_stmt *select = NULL;
  gint64 start = g_get_monotonic_time ();
  gsize bytes = 0;

  if (sqlite3_prepare_v2 (db,
                          "SELECT uid, guide, section, prompt, NULL, kind, topic, position, line FROM question "
                          "ORDER BY position, id",
                          -1, &select, NULL) != SQLITE_OK)
    g_error ("%s", sqlite3_errmsg (db));
  while (sqlite3_step (select) == SQLITE_ROW)
    for (int i = 0; i < sqlite3_column_count (select); i++)
      bytes += sqlite3_column_text (select, i) != NULL ? (gsize) sqlite3_column_bytes (select, i) : 0;
  sqlite3_finalize (select);
  g_assert (bytes > N_ENTITIES);
  return since (start);
}

static double
load_ours (GrStore *store)
{
  g_autoptr (GError) error = NULL;
  gint64 start = g_get_monotonic_time ();
  g_autoptr (GPtrArray) rows = gr_store_load (store, gr_registry_find ("question"), NULL, FALSE, &error);

  g_assert (rows != NULL && rows->len == N_ENTITIES);
  return since (start);
}

static void
bench_load (GrStore    *store,
            const char *path)
{
  double bare[N_ROUNDS];
  double ours[N_ROUNDS];
  sqlite3 *db = NULL;

  if (sqlite3_open_v2 (path, &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
    g_error ("%s", sqlite3_errmsg (db));
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      bare[i] = load_floor (db);
      ours[i] = load_ours (store);
    }
  sqlite3_close (db);
  printf ("%-28s %9s %9s %9s %9s   ms\n", "load of 5,000 heads", "p50", "p95", "p99", "worst");
  report ("bare SQLite (floor)", bare, N_ROUNDS);
  report ("gr_store_load", ours, N_ROUNDS);
}

/* Two words as they are typed, key by key, from the first letter on. */
static void
bench_search (GrStore  *store,
              GrRandom *random)
{
  double ms[N_KEYS];

  for (guint i = 0; i < N_KEYS; i++)
    {
      g_autofree char *typed = make_text (random, 2);
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) hits = NULL;
      gint64 start;

      typed[1 + (strlen (typed) - 1) * (i % 10) / 10] = '\0';
      start = g_get_monotonic_time ();
      hits = gr_query_search (store, typed, 50, &error);
      ms[i] = since (start);
      if (hits == NULL)
        g_error ("%s", error->message);
    }
  printf ("%-28s %9s %9s %9s %9s   ms\n", "search, a key", "p50", "p95", "p99", "worst");
  report ("2.2 million words", ms, N_KEYS);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *pattern = g_build_filename (argc > 1 ? argv[1] : g_get_tmp_dir (), "bench-store-XXXXXX", NULL);
  const char *dir = g_mkdtemp (pattern);
  g_autofree char *path = g_build_filename (dir, "library.db", NULL);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "New story");
  g_autoptr (GError) error = NULL;
  g_autofree char *remove = g_strdup_printf ("rm -rf '%s'", dir);
  sqlite3 *floor = open_floor (dir);
  GrStore *store = gr_store_open (path, GR_STORE_WRITE, &error);
  GrRandom random;

  if (store == NULL)
    g_error ("%s", error->message);
  gr_random_init (&random, 1);
  gr_change_create (change, "story", "s");
  gr_commit_free (gr_store_apply (store, change, 1, NULL));
  bench_commits (store, floor, &random);
  fill (store, &random, "question", N_ENTITIES, 60);
  bench_load (store, path);
  fill (store, &random, "section", N_SECTIONS, N_WORDS);
  bench_search (store, &random);
  gr_store_close (store);
  sqlite3_close (floor);
  return system (remove);
}
