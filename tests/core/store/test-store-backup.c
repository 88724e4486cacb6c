/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "gr-backup.h"
#include "gr-error.h"
#include "gr-store-private.h"
#include "gr-test-library.h"

#define NOW G_GINT64_CONSTANT (1767225600000) /* Thursday, 1 January 2026, 0:00 in UTC */
#define HOUR G_GINT64_CONSTANT (3600000)
#define DAY (24 * HOUR)

typedef struct
{
  char *dir;
  char *path;
} Fixture;

static void
set_up (Fixture      *self,
        gconstpointer data)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Fill");
  g_autoptr (GrStore) store = NULL;
  g_autoptr (GrCommit) commit = NULL;
  g_autoptr (GError) error = NULL;
  GrRandom random;

  self->dir = gr_test_dir_new ();
  self->path = g_build_filename (self->dir, "library.db", NULL);
  store = gr_store_open (self->path, GR_STORE_WRITE, &error);
  g_assert_no_error (error);
  gr_random_init (&random, 4);
  gr_test_fill (change, &random, 5);
  commit = gr_store_apply (store, change, NOW, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture      *self,
           gconstpointer data)
{
  gr_test_dir_remove (self->dir);
  g_free (self->path);
  g_free (self->dir);
}

static void
add_story (const char *path,
           const char *uid)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = gr_store_open (path, GR_STORE_WRITE, &error);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "New story");
  g_autoptr (GrCommit) commit = NULL;

  g_assert_no_error (error);
  gr_change_create (change, "story", uid);
  commit = gr_store_apply (store, change, NOW, &error);
  g_assert_no_error (error);
}

static char *
back_up (Fixture    *self,
         GrStoreMode mode,
         gint64      now_ms)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = gr_store_open (self->path, mode, &error);
  char *backup;

  g_assert_no_error (error);
  backup = gr_backup_make (store, now_ms, &error);
  g_assert_no_error (error);
  return backup;
}

static char *
dup_writer (const char *path)
{
  return gr_test_dump_query (path, "SELECT value FROM meta WHERE name = 'writer'");
}

static void
test_is_whole (Fixture      *self,
               gconstpointer data)
{
  g_autofree char *before = gr_test_dump (self->path);

  for (int mode = GR_STORE_WRITE; mode <= GR_STORE_READ; mode++)
    {
      g_autofree char *backup = back_up (self, mode, NOW + mode);
      g_autofree char *copied = gr_test_dump (backup);
      GStatBuf info;

      g_assert_cmpstr (copied, ==, before);
      g_assert_cmpint (gr_test_count (backup, "SELECT count(*) FROM journal"), ==,
                       gr_test_count (self->path, "SELECT count(*) FROM journal"));
      g_assert_cmpint (g_stat (backup, &info), ==, 0);
      g_assert_cmpint (info.st_mode & 0777, ==, 0600);
    }
}

static void
test_restore (Fixture      *self,
              gconstpointer data)
{
  g_autofree char *backup = back_up (self, GR_STORE_WRITE, NOW);
  g_autofree char *before = gr_test_dump (self->path);
  g_autofree char *writer = dup_writer (self->path);
  g_autofree char *aside = g_strconcat (self->path, ".replaced-20260101T000000Z", NULL);
  g_autofree char *after = NULL;
  g_autofree char *next_writer = NULL;
  g_autoptr (GError) error = NULL;

  add_story (self->path, "later");
  g_assert_true (gr_backup_restore (backup, self->path, NOW, &error));
  g_assert_no_error (error);
  after = gr_test_dump (self->path);
  g_assert_cmpstr (after, ==, before);
  g_assert_cmpint (gr_test_count (aside, "SELECT count(*) FROM story WHERE uid = 'later'"), ==, 1);

  add_story (self->path, "after"); /* it works, as a copy with a writer of its own */
  next_writer = dup_writer (self->path);
  g_assert_cmpstr (next_writer, !=, writer);
  g_assert_cmpint (strlen (next_writer), ==, strlen (writer));
}

/* After a crash there is a WAL, which would be played into whatever file stands beside it. */
static void
test_restore_over_wal (Fixture      *self,
                       gconstpointer data)
{
  g_autofree char *backup = back_up (self, GR_STORE_WRITE, NOW);
  g_autofree char *before = gr_test_dump (self->path);
  g_autofree char *crashed = g_build_filename (self->dir, "crashed.db", NULL);
  g_autofree char *wal = g_strconcat (self->path, "-wal", NULL);
  g_autofree char *crashed_wal = g_strconcat (crashed, "-wal", NULL);
  g_autofree char *aside = g_strconcat (crashed, ".replaced-20260101T000000Z", NULL);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = gr_store_open (self->path, GR_STORE_WRITE, &error);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "New story");
  g_autoptr (GrCommit) commit = NULL;

  g_assert_no_error (error);
  gr_change_create (change, "story", "later");
  commit = gr_store_apply (store, change, NOW, &error);
  g_assert_no_error (error);
  gr_test_copy_file (self->path, crashed);
  gr_test_copy_file (wal, crashed_wal);
  g_assert_true (gr_backup_restore (backup, crashed, NOW, &error));
  g_assert_no_error (error);
  after = gr_test_dump (crashed);
  g_assert_cmpstr (after, ==, before);
  g_assert_cmpint (gr_test_count (aside, "SELECT count(*) FROM story WHERE uid = 'later'"), ==, 1);
}

static void
test_restore_where_nothing_is (Fixture      *self,
                               gconstpointer data)
{
  g_autofree char *elsewhere = g_build_filename (self->dir, "other", "library.db", NULL);
  g_autofree char *before = gr_test_dump (self->path);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (gr_backup_restore (self->path, elsewhere, NOW, &error));
  g_assert_no_error (error);
  after = gr_test_dump (elsewhere);
  g_assert_cmpstr (after, ==, before);
}

static void
assert_no_restore (Fixture    *self,
                   const char *backup,
                   int         code)
{
  g_autofree char *before = gr_test_hash_file (self->path);
  g_autofree char *after = NULL;
  g_autofree char *copy = g_strconcat (self->path, ".restoring", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (gr_backup_restore (backup, self->path, NOW, &error));
  if (code >= 0)
    g_assert_error (error, GR_ERROR, code);
  else
    g_assert_nonnull (error);
  after = gr_test_hash_file (self->path);
  g_assert_cmpstr (after, ==, before);
  g_assert_false (g_file_test (copy, G_FILE_TEST_EXISTS));
}

static void
test_restore_refused (Fixture      *self,
                      gconstpointer data)
{
  g_autofree char *backup = back_up (self, GR_STORE_WRITE, NOW);
  g_autofree char *other = g_build_filename (self->dir, "other.db", NULL);
  g_autofree char *missing = g_build_filename (self->dir, "missing.db", NULL);
  g_autoptr (GError) error = NULL;
  GrStore *store;

  g_assert_true (g_file_set_contents (other, "not a library, and long enough to be read as one", -1, NULL));
  assert_no_restore (self, other, GR_ERROR_CORRUPT);
  g_assert_true (g_file_set_contents (other, "", 0, NULL));
  assert_no_restore (self, other, GR_ERROR_INVALID);
  assert_no_restore (self, missing, -1);
  gr_test_copy_file (backup, other);
  gr_test_exec (other, "PRAGMA user_version = 10000");
  assert_no_restore (self, other, GR_ERROR_TOO_NEW);

  store = gr_store_open (self->path, GR_STORE_WRITE, &error);
  g_assert_no_error (error);
  assert_no_restore (self, backup, GR_ERROR_BUSY);
  gr_store_close (store);
}

static void
test_set_aside (Fixture      *self,
                gconstpointer data)
{
  g_autofree char *wal = g_strconcat (self->path, "-wal", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (wal, "its last words", -1, NULL));
  for (int i = 0; i < 2; i++)
    {
      g_autofree char *aside = gr_backup_set_aside (self->path, "damaged", NOW, &error);
      g_autofree char *aside_wal = g_strconcat (aside, "-wal", NULL);
      g_autofree char *name = NULL;

      g_assert_no_error (error);
      name = g_path_get_basename (aside);
      g_assert_cmpstr (name, ==,
                       i == 0 ? "library.db.damaged-20260101T000000Z" : "library.db.damaged-20260101T000000Z-2");
      g_assert_true (g_file_test (aside, G_FILE_TEST_EXISTS));
      g_assert_true (g_file_test (aside_wal, G_FILE_TEST_EXISTS));
    }
}

static void
test_nowhere_to_write (Fixture      *self,
                       gconstpointer data)
{
  g_autofree char *blocked = g_build_filename (self->dir, "backups", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = gr_store_open (self->path, GR_STORE_WRITE, &error);

  g_assert_no_error (error);
  g_assert_true (g_file_set_contents (blocked, "a file where the folder should be", -1, NULL));
  g_assert_null (gr_backup_make (store, NOW, &error));
  g_assert_nonnull (error);
  g_assert_true (g_str_has_prefix (error->message, "Back up: "));
}

static void
put_backup (const char *folder,
            gint64      ms)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (ms / 1000);
  g_autofree char *stamp = g_date_time_format (time, "%Y%m%dT%H%M%S000Z.greenroom-db");
  g_autofree char *path = g_build_filename (folder, stamp, NULL);

  g_assert_true (g_file_set_contents (path, "x", 1, NULL));
}

/* Every hour for 40 days: what is left is worked out here by another way than the rotation's. */
static void
test_rotate (Fixture      *self,
             gconstpointer data)
{
  g_autofree char *folder = g_build_filename (self->dir, "backups", NULL);
  g_autofree char *foreign = g_build_filename (folder, "20260101T000000000Z.greenroom-db.mine", NULL);
  g_autoptr (GPtrArray) kept = NULL;
  g_autoptr (GHashTable) wanted = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr (GError) error = NULL;
  gint64 newest = NOW + 40 * DAY - HOUR; /* Monday, 9 February 2026, 23:00 */

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (foreign, "not ours to remove", -1, NULL));
  for (gint64 ms = NOW; ms <= newest; ms += HOUR)
    put_backup (folder, ms);
  g_assert_true (gr_backup_rotate (self->path, &error));
  g_assert_no_error (error);
  kept = gr_backup_list (self->path, &error);
  g_assert_no_error (error);

  for (int i = 0; i < 6; i++)
    g_hash_table_add (wanted, g_memdup2 (&(gint64) { newest - i * HOUR }, sizeof (gint64)));
  for (int i = 0; i < 7; i++)
    g_hash_table_add (wanted, g_memdup2 (&(gint64) { newest - i * DAY }, sizeof (gint64)));
  for (int i = 0; i < 3; i++) /* Sundays; the newest week's is the newest of all */
    g_hash_table_add (wanted, g_memdup2 (&(gint64) { newest - DAY - i * 7 * DAY }, sizeof (gint64)));
  g_assert_cmpuint (kept->len, ==, g_hash_table_size (wanted));
  for (guint i = 0; i < kept->len; i++)
    {
      GrBackup *backup = kept->pdata[i];

      g_assert_true (g_hash_table_contains (wanted, &backup->made_at));
      g_assert_cmpint (backup->size, ==, 1);
      g_assert_true (i == 0 || ((GrBackup *) kept->pdata[i - 1])->made_at > backup->made_at);
    }
  g_assert_true (g_file_test (foreign, G_FILE_TEST_EXISTS));
}

/* Copies that would take more than the room there is: the newest stay. */
static void
test_thin (Fixture      *self,
           gconstpointer data)
{
  g_autofree char *folder = g_build_filename (self->dir, "backups", NULL);
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) after = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  for (int i = 0; i < 5; i++)
    put_backup (folder, NOW + i * HOUR);
  before = gr_backup_list (self->path, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < before->len; i++) /* sparse: 200 MiB that take no room */
    g_assert_cmpint (truncate (((GrBackup *) before->pdata[i])->path, 200 * 1024 * 1024), ==, 0);
  g_assert_true (gr_backup_rotate (self->path, &error));
  after = gr_backup_list (self->path, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (after->len, >=, 1);
  g_assert_cmpuint (after->len, <=, 2);
  g_assert_cmpint (((GrBackup *) after->pdata[0])->made_at, ==, NOW + 4 * HOUR);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, func) g_test_add ("/store/backup/" path, Fixture, NULL, set_up, func, tear_down)
  ADD ("is-whole", test_is_whole);
  ADD ("restore", test_restore);
  ADD ("restore-over-wal", test_restore_over_wal);
  ADD ("restore-where-nothing-is", test_restore_where_nothing_is);
  ADD ("restore-refused", test_restore_refused);
  ADD ("set-aside", test_set_aside);
  ADD ("nowhere-to-write", test_nowhere_to_write);
  ADD ("rotate", test_rotate);
  ADD ("thin", test_thin);
  return g_test_run ();
}
