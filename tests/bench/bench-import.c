/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-exchange-find.h"
#include "gr-exchange-read.h"
#include "gr-import.h"

#include <cmark.h>
#include <sqlite3.h>
#include <stdio.h>
#include <sys/resource.h>

/* How long a folder of guides takes into a library, and again where nothing is new; beside the floor: cmark on the
 * same bytes, and these bytes as rows that SQLite indexes for search as the library does, a transaction a guide. */

static double
cpu_seconds (void)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);
  return (double) (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
         (double) (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static double
import_all (GPtrArray  *files,
            const char *library)
{
  double start = cpu_seconds ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = gr_store_open (library, GR_STORE_WRITE, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < files->len; i++)
    {
      g_autoptr (GrGuideDraft) draft = gr_exchange_read_file (files->pdata[i], NULL, NULL, &error);
      g_autoptr (GrChange) change = gr_import_prepare (store, draft, FALSE, 1000, NULL, &error);
      g_autoptr (GrCommit) commit = NULL;

      g_assert_no_error (error);
      if (gr_change_get_n_ops (change) > 0)
        commit = gr_store_apply (store, change, 1000, &error);
      g_assert_no_error (error);
    }
  return cpu_seconds () - start;
}

static double
floor_of (GPtrArray  *files,
          const char *path,
          gsize      *bytes)
{
  double start = cpu_seconds ();
  sqlite3 *db;
  sqlite3_stmt *insert;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  sqlite3_exec (db,
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE doc (id INTEGER PRIMARY KEY, body);"
                "CREATE VIRTUAL TABLE stem USING fts5 (body, content = 'doc', tokenize = 'porter unicode61');"
                "CREATE VIRTUAL TABLE word USING fts5 (body, content = 'doc', tokenize = 'unicode61');",
                NULL, NULL, NULL);
  sqlite3_prepare_v2 (db, "INSERT INTO doc (body) VALUES (?1)", -1, &insert, NULL);
  *bytes = 0;
  for (guint i = 0; i < files->len; i++)
    {
      g_autofree char *text = NULL;
      gsize len;
      gint64 last = sqlite3_last_insert_rowid (db);
      g_auto (GStrv) parts = NULL;
      g_autofree char *index = NULL;

      g_assert_true (g_file_load_contents (files->pdata[i], NULL, &text, &len, NULL, NULL));
      *bytes += len;
      cmark_node_free (cmark_parse_document (text, len, CMARK_OPT_DEFAULT));
      parts = g_strsplit (text, "\n\n", -1);
      sqlite3_exec (db, "BEGIN IMMEDIATE", NULL, NULL, NULL);
      for (guint n = 0; parts[n] != NULL; n++)
        {
          sqlite3_bind_text (insert, 1, parts[n], -1, SQLITE_STATIC);
          sqlite3_step (insert);
          sqlite3_reset (insert);
        }
      index = g_strdup_printf ("INSERT INTO stem (rowid, body) SELECT id, body FROM doc WHERE id > %" G_GINT64_FORMAT
                               "; INSERT INTO word (rowid, body) SELECT id, body FROM doc WHERE id > %" G_GINT64_FORMAT
                               "; COMMIT",
                               i > 0 ? last : 0, i > 0 ? last : 0);
      g_assert_cmpint (sqlite3_exec (db, index, NULL, NULL, NULL), ==, SQLITE_OK);
    }
  sqlite3_finalize (insert);
  sqlite3_close (db);
  return cpu_seconds () - start;
}

/* Usage: bench-import FOLDER [LIBRARY], where the library is to stay. */
int
main (int   argc,
      char *argv[])
{
  g_autoptr (GFile) folder = g_file_new_for_commandline_arg (argc > 1 ? argv[1] : ".");
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) files = gr_exchange_find (folder, NULL, &error);
  g_autofree char *home = g_dir_make_tmp ("greenroom-bench-XXXXXX", NULL);
  g_autofree char *library = argc > 2 ? g_strdup (argv[2]) : g_build_filename (home, "l", "library.db", NULL);
  g_autofree char *bare = g_build_filename (home, "bare.db", NULL);
  struct rusage usage;
  double first, again, least;
  gsize bytes;

  g_assert_no_error (error);
  least = floor_of (files, bare, &bytes);
  first = import_all (files, library);
  again = import_all (files, library);
  getrusage (RUSAGE_SELF, &usage);
  printf ("%u guides, %.1f MB: seconds of processor time\n", files->len, (double) bytes / 1e6);
  printf ("%-36s %8.2f\n", "floor: cmark, SQLite, two indexes", least);
  printf ("%-36s %8.2f   %5.1f MB/s   %.1f × the floor\n", "import", first, (double) bytes / 1e6 / first,
          first / least);
  printf ("%-36s %8.2f   %5.1f MB/s\n", "again, nothing new", again, (double) bytes / 1e6 / again);
  printf ("%-36s %8ld MiB\n", "most memory", usage.ru_maxrss / 1024);
  return 0;
}
