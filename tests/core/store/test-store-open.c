/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "gr-error.h"
#include "gr-registry.h"
#include "gr-store-private.h"
#include "gr-test-library.h"
#include "gr-test-vfs.h"

typedef struct
{
  char *dir;
  char *path;
} Fixture;

static void
set_up (Fixture      *self,
        gconstpointer data)
{
  self->dir = gr_test_dir_new ();
  self->path = g_build_filename (self->dir, "new", "library.db", NULL);
}

static void
tear_down (Fixture      *self,
           gconstpointer data)
{
  gr_test_dir_remove (self->dir);
  g_free (self->path);
  g_free (self->dir);
}

static GrStore *
open_store (const char *path,
            GrStoreMode mode)
{
  g_autoptr (GError) error = NULL;
  GrStore *store = gr_store_open (path, mode, &error);

  g_assert_no_error (error);
  return store;
}

static void
assert_no_open (const char *path,
                GrStoreMode mode,
                int         code)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (gr_store_open (path, mode, &error));
  g_assert_error (error, GR_ERROR, code);
  g_assert_true (g_str_has_prefix (error->message, "Open “library.db”: "));
}

static void
add_story (GrStore    *store,
           const char *uid)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "New story");
  g_autoptr (GrCommit) commit = NULL;
  g_autoptr (GError) error = NULL;

  gr_change_create (change, "story", uid);
  commit = gr_store_apply (store, change, 1, &error);
  g_assert_no_error (error);
}

static guint
count_stories (GrStore *store)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = gr_store_load (store, gr_registry_find ("story"), NULL, FALSE, &error);

  g_assert_no_error (error);
  return rows->len;
}

static int
rights_of (const char *path,
           const char *suffix)
{
  g_autofree char *name = g_strconcat (path, suffix, NULL);
  GStatBuf info;

  g_assert_cmpint (g_stat (name, &info), ==, 0);
  return info.st_mode & 0777;
}

static void
test_new (Fixture      *self,
          gconstpointer data)
{
  g_autoptr (GrStore) store = open_store (self->path, GR_STORE_WRITE);
  g_autofree char *folder = g_path_get_dirname (self->path);

  add_story (store, "s");
  g_assert_cmpint (rights_of (folder, ""), ==, 0700);
  g_assert_cmpint (rights_of (self->path, ""), ==, 0600);
  g_assert_cmpint (rights_of (self->path, "-wal"), ==, 0600);
  g_assert_cmpint (rights_of (self->path, ".lock"), ==, 0600);
  g_assert_true (gr_store_get_was_clean (store));
  g_assert_cmpstr (gr_store_get_path (store), ==, self->path);
  g_assert_cmpint (gr_test_count (self->path, "PRAGMA application_id"), ==, GR_STORE_APPLICATION_ID);
}

static gint64
ask (GrStore    *store,
     const char *sql)
{
  sqlite3_stmt *stmt = NULL;
  gint64 answer;

  g_assert_cmpint (sqlite3_prepare_v2 (store->db, sql, -1, &stmt, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_step (stmt), ==, SQLITE_ROW);
  answer = sqlite3_column_int64 (stmt, 0);
  sqlite3_finalize (stmt);
  return answer;
}

static void
test_settings (Fixture      *self,
               gconstpointer data)
{
  g_autoptr (GrStore) store = open_store (self->path, GR_STORE_WRITE);
  int on = 0;

  g_assert_cmpint (ask (store, "SELECT journal_mode = 'wal' FROM pragma_journal_mode"), ==, 1);
  g_assert_cmpint (ask (store, "PRAGMA synchronous"), ==, 2);
  g_assert_cmpint (ask (store, "PRAGMA foreign_keys"), ==, 1);
  g_assert_cmpint (ask (store, "PRAGMA trusted_schema"), ==, 0);
  g_assert_cmpint (ask (store, "PRAGMA user_version"), ==, gr_migrations_get_latest ());
  sqlite3_db_config (store->db, SQLITE_DBCONFIG_DEFENSIVE, -1, &on);
  g_assert_cmpint (on, ==, 1);
}

/* As on a network disk. */
static void
test_without_wal (Fixture      *self,
                  gconstpointer data)
{
  GrStore *store;

  gr_test_vfs_set_wal (FALSE);
  store = open_store (self->path, GR_STORE_WRITE);
  g_assert_cmpint (ask (store, "SELECT journal_mode = 'delete' FROM pragma_journal_mode"), ==, 1);
  g_assert_cmpint (ask (store, "PRAGMA synchronous"), ==, 3);
  add_story (store, "s");
  gr_store_close (store);
  store = open_store (self->path, GR_STORE_READ);
  g_assert_cmpuint (count_stories (store), ==, 1);
  gr_store_close (store);
  gr_test_vfs_set_wal (TRUE);
}

static void
test_one_writer (Fixture      *self,
                 gconstpointer data)
{
  GrStore *store = open_store (self->path, GR_STORE_WRITE);

  assert_no_open (self->path, GR_STORE_WRITE, GR_ERROR_BUSY);
  gr_store_close (store);
  store = open_store (self->path, GR_STORE_WRITE);
  gr_store_close (store);
}

static void
test_readers_beside (Fixture      *self,
                     gconstpointer data)
{
  g_autoptr (GrStore) writer = open_store (self->path, GR_STORE_WRITE);
  g_autoptr (GrStore) reader = open_store (self->path, GR_STORE_READ);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "New story");
  g_autoptr (GError) error = NULL;

  add_story (writer, "one");
  g_assert_cmpuint (count_stories (reader), ==, 1);
  g_assert_true (gr_store_begin_read (reader, &error));
  add_story (writer, "two");
  g_assert_cmpuint (count_stories (reader), ==, 1);
  gr_store_end_read (reader);
  g_assert_cmpuint (count_stories (reader), ==, 2);

  gr_change_create (change, "story", NULL);
  g_assert_null (gr_store_apply (reader, change, 1, &error));
  g_assert_error (error, GR_ERROR, GR_ERROR_READONLY);
}

static void
test_read_alters_nothing (Fixture      *self,
                          gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *wal = g_strconcat (self->path, "-wal", NULL);
  GrStore *store = open_store (self->path, GR_STORE_WRITE);

  add_story (store, "s");
  gr_store_close (store);
  g_assert_false (g_file_test (wal, G_FILE_TEST_EXISTS));
  before = gr_test_hash_file (self->path);
  store = open_store (self->path, GR_STORE_READ);
  g_assert_cmpuint (count_stories (store), ==, 1);
  gr_store_close (store);
  after = gr_test_hash_file (self->path);
  g_assert_cmpstr (after, ==, before);
}

static void
test_refused (Fixture      *self,
              gconstpointer data)
{
  const struct
  {
    const char *sql;
    int code;
  } cases[] = {
    { "PRAGMA application_id = 1198674541; PRAGMA user_version = 10000; CREATE TABLE t (x)", GR_ERROR_TOO_NEW },
    { "PRAGMA application_id = 7; PRAGMA user_version = 1; CREATE TABLE t (x)", GR_ERROR_INVALID },
    { "CREATE TABLE notes (x)", GR_ERROR_INVALID },
  };
  g_autofree char *path = g_build_filename (self->dir, "library.db", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (int wal = 0; wal < 2; wal++)
      {
        g_autofree char *before = NULL;
        g_autofree char *after = NULL;

        g_unlink (path);
        gr_test_exec (path, wal ? "PRAGMA journal_mode = WAL" : "PRAGMA journal_mode = DELETE");
        gr_test_exec (path, cases[i].sql);
        before = gr_test_hash_file (path);
        assert_no_open (path, GR_STORE_WRITE, cases[i].code);
        assert_no_open (path, GR_STORE_READ, cases[i].code);
        after = gr_test_hash_file (path);
        g_assert_cmpstr (after, ==, before);
      }
}

/* The version is in the WAL alone: the file's own header still tells of the old one. */
static void
test_too_new_in_wal (Fixture      *self,
                     gconstpointer data)
{
  g_autofree char *copy = g_build_filename (self->dir, "library.db", NULL);
  g_autofree char *wal = g_strconcat (self->path, "-wal", NULL);
  g_autofree char *copied_wal = g_strconcat (copy, "-wal", NULL);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *after_wal = NULL;
  g_autofree char *before_wal = NULL;
  GrStore *store = open_store (self->path, GR_STORE_WRITE);

  gr_store_close (store);
  store = open_store (self->path, GR_STORE_WRITE);
  g_assert_cmpint (sqlite3_exec (store->db, "PRAGMA user_version = 10000", NULL, NULL, NULL), ==, SQLITE_OK);
  gr_test_copy_file (self->path, copy);
  gr_test_copy_file (wal, copied_wal);
  gr_store_close (store);
  before = gr_test_hash_file (copy);
  before_wal = gr_test_hash_file (copied_wal);
  assert_no_open (copy, GR_STORE_WRITE, GR_ERROR_TOO_NEW);
  after = gr_test_hash_file (copy);
  after_wal = gr_test_hash_file (copied_wal);
  g_assert_cmpstr (after, ==, before);
  g_assert_cmpstr (after_wal, ==, before_wal);
}

static void
test_missing (Fixture      *self,
              gconstpointer data)
{
  assert_no_open (self->path, GR_STORE_READ, GR_ERROR_NOT_FOUND);
  g_assert_false (g_file_test (self->path, G_FILE_TEST_EXISTS));
}

static void
damage (const char *path)
{
  g_autofree char *content = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &content, &length, NULL));
  memset (content + 4096 * 3, 0x5a, 4096 * 4);
  g_assert_true (g_file_set_contents (path, content, (gssize) length, NULL));
}

static void
mark_as_open (const char *path)
{
  g_autofree char *lock = g_strconcat (path, ".lock", NULL);

  g_assert_true (g_file_set_contents (lock, "open\n", -1, NULL));
}

static void
test_unclean (Fixture      *self,
              gconstpointer data)
{
  GrStore *store = open_store (self->path, GR_STORE_WRITE);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  gr_store_close (store);
  mark_as_open (self->path);
  store = open_store (self->path, GR_STORE_WRITE);
  g_assert_false (gr_store_get_was_clean (store));
  gr_store_close (store);
  store = open_store (self->path, GR_STORE_WRITE);
  g_assert_true (gr_store_get_was_clean (store));
  gr_store_close (store);

  mark_as_open (self->path);
  damage (self->path);
  before = gr_test_hash_file (self->path);
  for (int i = 0; i < 2; i++) /* and it stays marked */
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (gr_store_open (self->path, GR_STORE_WRITE, &error));
      g_assert_error (error, GR_ERROR, GR_ERROR_CORRUPT);
    }
  after = gr_test_hash_file (self->path);
  g_assert_cmpstr (after, ==, before);
}

static void
test_check (Fixture      *self,
            gconstpointer data)
{
  GrStore *store = open_store (self->path, GR_STORE_WRITE);

  add_story (store, "s");
  for (int thorough = 0; thorough < 2; thorough++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) problems = gr_store_check (store, thorough, &error);

      g_assert_no_error (error);
      g_assert_cmpuint (problems->len, ==, 0);
    }
  gr_store_close (store);

  /* What is searched no longer agrees with what is indexed, and a row names a missing one. */
  gr_test_exec (self->path, "DROP TRIGGER search_doc_update; UPDATE search_doc SET title = 'never indexed';"
                            "INSERT INTO section (uid, kind, guide) VALUES ('x', 'notes', 'nowhere')");
  store = open_store (self->path, GR_STORE_WRITE);
  for (int thorough = 0; thorough < 2; thorough++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) problems = gr_store_check (store, thorough, &error);

      g_assert_no_error (error);
      g_assert_cmpuint (problems->len, ==, thorough ? 3 : 1);
      g_assert_cmpstr (problems->pdata[0], ==, "row 1 of section names a missing guide");
    }
  gr_store_close (store);
}

/* As somebody who may read the folder and not write to it; root may do everything, so not as root. */
static void
read_as_nobody (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = NULL;
  g_autoptr (GrStore) refused = NULL;

  if (setgid (65534) != 0 || setuid (65534) != 0)
    _exit (2);
  refused = gr_store_open (path, GR_STORE_WRITE, &error);
  if (refused != NULL || !g_error_matches (error, GR_ERROR, GR_ERROR_READONLY))
    _exit (3);
  g_clear_error (&error);
  store = gr_store_open (path, GR_STORE_READ, &error);
  if (store == NULL)
    g_printerr ("# %s\n", error->message);
  _exit (store != NULL && count_stories (store) == 1 ? 0 : 4);
}

static void
test_folder_that_cannot_be_written (Fixture      *self,
                                    gconstpointer data)
{
  GrStore *store = open_store (self->path, GR_STORE_WRITE);
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autofree char *lock = g_strconcat (self->path, ".lock", NULL);
  int status = 0;
  pid_t child;

  if (geteuid () != 0)
    {
      gr_store_close (store);
      g_test_skip ("needs to be root, to become nobody");
      return;
    }
  add_story (store, "s");
  gr_store_close (store);
  g_assert_cmpint (g_chmod (self->dir, 0755), ==, 0);
  g_assert_cmpint (g_chmod (folder, 0755), ==, 0);
  g_assert_cmpint (g_chmod (self->path, 0644), ==, 0);
  g_assert_cmpint (g_unlink (lock), ==, 0);
  child = fork ();
  if (child == 0)
    read_as_nobody (self->path);
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status));
  g_assert_cmpint (WEXITSTATUS (status), ==, 0);
}

static int
interrupt_soon (void *data)
{
  gr_store_interrupt (data);
  return 0;
}

static void
test_interrupt (Fixture      *self,
                gconstpointer data)
{
  GrStore *writer = open_store (self->path, GR_STORE_WRITE);
  g_autoptr (GrStore) reader = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = NULL;

  for (int i = 0; i < 20; i++)
    add_story (writer, NULL);
  gr_store_close (writer);
  reader = open_store (self->path, GR_STORE_READ);
  sqlite3_progress_handler (reader->db, 10, interrupt_soon, reader);
  rows = gr_store_load (reader, gr_registry_find ("story"), NULL, TRUE, &error);
  g_assert_null (rows);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  sqlite3_progress_handler (reader->db, 0, NULL, NULL);
  g_assert_cmpuint (count_stories (reader), ==, 20);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gr_test_vfs_install ();
#define ADD(path, func) g_test_add ("/store/open/" path, Fixture, NULL, set_up, func, tear_down)
  ADD ("new", test_new);
  ADD ("settings", test_settings);
  ADD ("without-wal", test_without_wal);
  ADD ("one-writer", test_one_writer);
  ADD ("readers-beside", test_readers_beside);
  ADD ("read-alters-nothing", test_read_alters_nothing);
  ADD ("refused", test_refused);
  ADD ("too-new-in-wal", test_too_new_in_wal);
  ADD ("missing", test_missing);
  ADD ("unclean", test_unclean);
  ADD ("check", test_check);
  ADD ("folder-that-cannot-be-written", test_folder_that_cannot_be_written);
  ADD ("interrupt", test_interrupt);
  return g_test_run ();
}
