/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-backup.h"
#include "gr-error.h"
#include "gr-keep-private.h"
#include "gr-store.h"
#include "gr-test-library.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utime.h>

#define NOW_MS G_GINT64_CONSTANT (1795392000000)
#define DAY_MS (G_GINT64_CONSTANT (24) * 60 * 60 * 1000)

typedef struct
{
  char *dir;
  char *library;
  char *source;
} World;

/* The calls that were made and how the disk stands, and which call fails next. */
static struct
{
  GString *order; /* one letter a call: w, s (a file), S (a folder), r, l */
  guint n;
  guint fail_at;
  int number;
  gboolean short_writes;
  gboolean no_links;
  gboolean dirty; /* written and not synced */
  gint64 free_bytes;
} disk;

static gboolean
fails (char letter)
{
  g_string_append_c (disk.order, letter);
  errno = disk.number;
  return ++disk.n == disk.fail_at;
}

static gssize
test_write (int         fd,
            const void *data,
            gsize       size)
{
  if (fails ('w'))
    return -1;
  disk.dirty = TRUE;
  return write (fd, data, disk.short_writes ? MAX (size / 3, 1) : size);
}

static int
test_sync (int fd)
{
  struct stat status;

  g_assert_cmpint (fstat (fd, &status), ==, 0);
  if (fails (S_ISDIR (status.st_mode) ? 'S' : 's'))
    return -1;
  if (S_ISREG (status.st_mode))
    disk.dirty = FALSE;
  return 0;
}

static int
test_rename (const char *from,
             const char *to)
{
  g_assert_false (disk.dirty); /* at a power cut the name would stand before bytes that are not there */
  return fails ('r') ? -1 : rename (from, to);
}

static int
test_link (const char *from,
           const char *to)
{
  if (disk.no_links)
    {
      errno = EPERM;
      return -1;
    }
  return fails ('l') ? -1 : link (from, to);
}

static gint64
test_get_free (const char *folder)
{
  return disk.free_bytes;
}

static const GrKeepIo test_io = { test_write, test_sync, test_rename, test_link, test_get_free };

static void
reset_disk (void)
{
  if (disk.order != NULL)
    g_string_free (disk.order, TRUE);
  memset (&disk, 0, sizeof disk);
  disk.order = g_string_new (NULL);
  disk.number = EIO;
  disk.free_bytes = G_MAXINT64;
}

static void
setup (World        *w,
       gconstpointer data)
{
  w->dir = gr_test_dir_new ();
  w->library = g_build_filename (w->dir, "library.db", NULL);
  w->source = g_build_filename (w->dir, "Letter & <thanks>.txt", NULL);
  g_assert_true (g_file_set_contents (w->source, "Thank you for the talk.", -1, NULL));
  reset_disk ();
  gr_keep_test_set_io (&test_io);
}

static void
teardown (World        *w,
          gconstpointer data)
{
  gr_keep_test_set_io (NULL);
  gr_test_dir_remove (w->dir);
  g_free (w->dir);
  g_free (w->library);
  g_free (w->source);
}

static GrKept *
keep (World      *w,
      const char *path,
      GError    **error)
{
  g_autoptr (GFile) source = g_file_new_for_path (path);

  return gr_keep_copy (w->library, source, NULL, NULL, NULL, error);
}

/* How many files there are beside the library, whole ones or others. */
static guint
count_files (World *w)
{
  g_autofree char *folder = gr_keep_dup_folder (w->library);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

/* Nothing half done is ever there, under whatever name. */
static void
assert_all_whole (World *w)
{
  g_autofree char *folder = gr_keep_dup_folder (w->library);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *hash = gr_test_hash_file (path);

      g_assert_cmpstr (hash, ==, name);
    }
}

static void
assert_whole (World        *w,
              const GrKept *kept)
{
  g_autofree char *path = gr_keep_dup_path (w->library, kept->checksum);
  g_autofree char *hash = gr_test_hash_file (path);
  GStatBuf info;

  g_assert_cmpstr (hash, ==, kept->checksum);
  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);
  g_assert_cmpint (info.st_size, ==, kept->bytes);
}

static void
test_copy (World        *w,
           gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrKept) kept = keep (w, w->source, &error);
  g_autoptr (GrKept) again = NULL;
  g_autofree char *folder = gr_keep_dup_folder (w->library);
  g_autofree char *path = NULL;
  GStatBuf info;

  g_assert_no_error (error);
  g_assert_cmpstr (kept->name, ==, "Letter & <thanks>.txt");
  g_assert_cmpstr (kept->media_type, ==, "text/plain");
  g_assert_null (kept->origin);
  assert_whole (w, kept);
  g_assert_cmpint (g_stat (folder, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0700);
  /* the new folder's name, the bytes, the file, its name */
  g_assert_cmpstr (disk.order->str, ==, "SwsrS");

  path = gr_keep_dup_path (w->library, kept->checksum);
  g_assert_true (g_file_set_contents (path, "something else", -1, NULL));
  again = keep (w, w->source, &error);
  g_assert_no_error (error);
  assert_whole (w, again); /* kept once, and mended */
  g_assert_cmpuint (count_files (w), ==, 1);
}

/* Whatever fails: nothing is said to be kept that is not, nothing is left, and it can be tried again. */
static void
test_faults (World        *w,
             gconstpointer data)
{
  static const int numbers[] = { ENOSPC, EIO, EROFS };
  static const int codes[] = { GR_ERROR_FULL, GR_ERROR_FAILED, GR_ERROR_READONLY };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    for (guint n = 1;; n++)
      {
        g_autoptr (GError) error = NULL;
        g_autoptr (GrKept) kept = NULL;

        reset_disk ();
        disk.fail_at = n;
        disk.number = numbers[i];
        disk.short_writes = TRUE;
        kept = keep (w, w->source, &error);
        if (disk.n < n)
          {
            g_assert_cmpuint (n, >, 4);
            g_assert_no_error (error);
            assert_whole (w, kept);
            break;
          }
        g_assert_null (kept);
        g_assert_error (error, GR_ERROR, codes[i]);
        g_assert_true (g_str_has_prefix (error->message, "Add “Letter & <thanks>.txt”: "));
        assert_all_whole (w);
      }
}

static void
test_refused (World        *w,
              gconstpointer data)
{
  g_autofree char *folder = g_build_filename (w->dir, "folder", NULL);
  g_autofree char *empty = g_build_filename (w->dir, "empty.pdf", NULL);
  g_autofree char *pipe = g_build_filename (w->dir, "pipe", NULL);
  g_autofree char *gone = g_build_filename (w->dir, "gone.pdf", NULL);
  g_autofree char *large = g_build_filename (w->dir, "large.mkv", NULL);
  const struct
  {
    const char *path;
    int code;
    const char *words;
  } cases[] = {
    { folder, GR_ERROR_INVALID, "a folder" },   { empty, GR_ERROR_INVALID, "empty" },
    { pipe, GR_ERROR_INVALID, "not a file" },   { gone, GR_ERROR_NOT_FOUND, "no longer there" },
    { large, GR_ERROR_INVALID, "at the most" },
  };

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (empty, "", 0, NULL));
  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  g_assert_true (g_file_set_contents (large, "x", 1, NULL));
  g_assert_cmpint (truncate (large, GR_KEEP_MOST_BYTES + 1), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GrKept) kept = keep (w, cases[i].path, &error);

      g_assert_null (kept);
      g_assert_error (error, GR_ERROR, cases[i].code);
      g_assert_nonnull (strstr (error->message, cases[i].words));
    }
  g_assert_cmpuint (count_files (w), ==, 0);
}

/* Room is left for words, and the sentence says how much is missing. */
static void
test_room (World        *w,
           gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrKept) kept = NULL;
  g_autofree char *missing = g_format_size (1000023); /* the file has 23 bytes */

  disk.free_bytes = GR_KEEP_SPARE_BYTES - 1000000;
  g_assert_null (keep (w, w->source, &error));
  g_assert_error (error, GR_ERROR, GR_ERROR_FULL);
  g_assert_nonnull (strstr (error->message, missing));
  g_assert_cmpuint (count_files (w), ==, 0);
  g_clear_error (&error);
  disk.free_bytes = GR_KEEP_SPARE_BYTES + 23;
  kept = keep (w, w->source, &error);
  g_assert_no_error (error);
}

static void
test_adopt (World        *w,
            gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrKept) kept = NULL;
  g_autoptr (GrKept) again = NULL;
  g_autofree char *path = NULL;
  GStatBuf info;
  GStatBuf origin;

  g_chmod (w->source, 0644);
  kept = gr_keep_adopt (w->library, w->source, "First take", "audio/ogg", NULL, &error);
  g_assert_no_error (error);
  assert_whole (w, kept);
  path = gr_keep_dup_path (w->library, kept->checksum);
  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmpint (g_stat (w->source, &origin), ==, 0);
  g_assert_cmpuint (info.st_ino, ==, origin.st_ino); /* no second copy, and not lost before its row is there */
  g_assert_cmpstr (kept->origin, ==, w->source);
  g_assert_cmpstr (disk.order->str, ==, "SlsrS");

  again = gr_keep_adopt (w->library, w->source, "First take", "audio/ogg", NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (again->checksum, ==, kept->checksum);
  g_assert_cmpuint (count_files (w), ==, 1);
}

static void
test_adopt_by_copy (World        *w,
                    gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrKept) kept = NULL;

  disk.no_links = TRUE;
  kept = gr_keep_adopt (w->library, w->source, "First take", "audio/ogg", NULL, &error);
  g_assert_no_error (error);
  assert_whole (w, kept);
  g_assert_cmpstr (kept->name, ==, "First take");
  g_assert_cmpstr (kept->origin, ==, w->source);
}

static void
test_take_out (World        *w,
               gconstpointer data)
{
  static const char *const names[][2] = {
    { "Letter.txt", "Letter.txt" },
    { "../../.bashrc", "_._.._.bashrc" },
    { "a/b\nc", "a_b_c" },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (GrKept) kept = keep (w, w->source, &error);
  g_autofree char *out = g_build_filename (w->dir, "opened", NULL);
  g_autofree char *path = gr_keep_dup_path (w->library, kept->checksum);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *copy = NULL;
      g_autofree char *base = NULL;
      g_autofree char *hash = NULL;
      GStatBuf info;

      g_set_str (&kept->name, names[i][0]);
      copy = gr_keep_take_out (w->library, kept, out, NULL, &error);
      g_assert_no_error (error);
      base = g_path_get_basename (copy);
      g_assert_cmpstr (base, ==, names[i][1]);
      g_assert_true (g_str_has_prefix (copy, out));
      hash = gr_test_hash_file (copy);
      g_assert_cmpstr (hash, ==, kept->checksum);
      g_assert_cmpint (g_stat (copy, &info), ==, 0);
      g_assert_cmpint (info.st_mode & 0777, ==, 0400);
    }

  g_assert_true (g_file_set_contents (path, "Thank you for the wine.", -1, NULL));
  g_assert_null (gr_keep_take_out (w->library, kept, out, NULL, &error));
  g_assert_error (error, GR_ERROR, GR_ERROR_CORRUPT);
  g_clear_error (&error);
  g_unlink (path);
  g_assert_null (gr_keep_take_out (w->library, kept, out, NULL, &error));
  g_assert_error (error, GR_ERROR, GR_ERROR_NOT_FOUND);
}

/* Puts a file in the folder of files as it would be @days after it was added. */
static char *
put_file (World      *w,
          const char *name,
          int         days)
{
  g_autofree char *path = gr_keep_dup_path (w->library, name);
  struct utimbuf times = { (NOW_MS - days * DAY_MS) / 1000, (NOW_MS - days * DAY_MS) / 1000 };
  g_autofree char *folder = gr_keep_dup_folder (w->library);

  g_mkdir (folder, 0700);
  g_assert_true (g_file_set_contents (path, "bytes", -1, NULL));
  g_assert_cmpint (utime (path, &times), ==, 0);
  return g_steal_pointer (&path);
}

static char *
dup_name (char letter)
{
  return g_strnfill (64, letter);
}

static char *
apply_file (GrStore    *store,
            const char *checksum,
            gint64      at_ms)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Add");
  g_autoptr (GError) error = NULL;
  char *uid = g_strdup (gr_change_create (change, "file", NULL));
  g_autoptr (GrCommit) commit = NULL;

  gr_change_set_text (change, "file", uid, "checksum", checksum);
  commit = gr_store_apply (store, change, at_ms, &error);
  g_assert_no_error (error);
  return uid;
}

static void
remove_file (GrStore    *store,
             const char *uid,
             gint64      at_ms)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Remove");
  g_autoptr (GrCommit) commit = NULL;

  gr_change_remove (change, "file", uid);
  commit = gr_store_apply (store, change, at_ms, NULL);
  g_assert_nonnull (commit);
}

/* Each file is named after why it is there or goes. */
static void
test_sweep (World        *w,
            gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = gr_store_open (w->library, GR_STORE_WRITE, &error);
  g_autofree char *row = dup_name ('a');
  g_autofree char *just_removed = dup_name ('b');
  g_autofree char *long_removed = dup_name ('c');
  g_autofree char *in_backup = dup_name ('d');
  g_autofree char *fresh = dup_name ('e');
  g_autofree char *row_uid = apply_file (store, row, NOW_MS - 90 * DAY_MS);
  g_autofree char *just_uid = apply_file (store, just_removed, NOW_MS - 90 * DAY_MS);
  g_autofree char *long_uid = apply_file (store, long_removed, NOW_MS - 90 * DAY_MS);
  g_autofree char *backup_uid = NULL;
  g_autofree char *backup = NULL;
  g_autofree char *row_path = put_file (w, row, 90);
  g_autofree char *just_path = put_file (w, just_removed, 90);
  g_autofree char *long_path = put_file (w, long_removed, 90);
  g_autofree char *backup_path = put_file (w, in_backup, 90);
  g_autofree char *fresh_path = put_file (w, fresh, 29);
  g_autofree char *cut_path = put_file (w, GR_KEEP_PART_PREFIX "xyz", 2);
  g_autofree char *copying_path = put_file (w, GR_KEEP_PART_PREFIX "abc", 0);
  g_autofree char *strange_path = put_file (w, "notes.txt", 90);
  g_autofree char *aside = g_strconcat (w->library, ".damaged-20261120T101010Z", NULL);

  remove_file (store, long_uid, NOW_MS - 31 * DAY_MS);
  backup_uid = apply_file (store, in_backup, NOW_MS - 80 * DAY_MS);
  backup = gr_backup_make (store, NOW_MS - 60 * DAY_MS, &error);
  g_assert_no_error (error);
  remove_file (store, backup_uid, NOW_MS - 70 * DAY_MS);
  remove_file (store, just_uid, NOW_MS - 29 * DAY_MS);

  g_assert_true (g_file_set_contents (aside, "not a library any more", -1, NULL));
  g_assert_false (gr_keep_sweep (w->library, g_get_real_time () / 1000, &error));
  g_clear_error (&error);
  g_assert_cmpuint (count_files (w), ==, 8); /* what was set aside may name any of them */
  g_unlink (aside);

  g_unlink (backup);
  g_assert_true (gr_keep_sweep (w->library, NOW_MS, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_test (row_path, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (just_path, G_FILE_TEST_EXISTS));
  g_assert_false (g_file_test (long_path, G_FILE_TEST_EXISTS));
  g_assert_false (g_file_test (backup_path, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (fresh_path, G_FILE_TEST_EXISTS));
  g_assert_false (g_file_test (cut_path, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (copying_path, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (strange_path, G_FILE_TEST_EXISTS)); /* not ours */
}

static void
test_sweep_backup (World        *w,
                   gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = gr_store_open (w->library, GR_STORE_WRITE, &error);
  g_autofree char *name = dup_name ('d');
  g_autofree char *path = put_file (w, name, 90);
  g_autofree char *uid = apply_file (store, name, NOW_MS - 80 * DAY_MS);
  g_autofree char *backup = gr_backup_make (store, NOW_MS - 60 * DAY_MS, &error);

  remove_file (store, uid, NOW_MS - 50 * DAY_MS);
  g_assert_true (gr_keep_sweep (w->library, NOW_MS, &error));
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  g_unlink (backup);
  g_assert_true (gr_keep_sweep (w->library, NOW_MS, &error));
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

#define ADD(path, func) g_test_add (path, World, NULL, setup, func, teardown)

int
main (int   argc,
      char *argv[])
{
  int result;

  g_test_init (&argc, &argv, NULL);
  ADD ("/keep/copy/bytes-then-name", test_copy);
  ADD ("/keep/copy/faults", test_faults);
  ADD ("/keep/copy/refused", test_refused);
  ADD ("/keep/copy/room", test_room);
  ADD ("/keep/adopt/link", test_adopt);
  ADD ("/keep/adopt/copy", test_adopt_by_copy);
  ADD ("/keep/out/checked", test_take_out);
  ADD ("/keep/sweep/what-goes", test_sweep);
  ADD ("/keep/sweep/backup", test_sweep_backup);
  result = g_test_run ();
  g_string_free (disk.order, TRUE);
  return result;
}
