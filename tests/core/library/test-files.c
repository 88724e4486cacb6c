/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-error.h"
#include "gr-library-files.h"
#include "gr-test-live.h"

#include <glib/gstdio.h>

#define ADD(path, func) g_test_add (path, GrTestLive, NULL, gr_test_live_setup, func, gr_test_live_teardown)

static void
got_result_cb (GObject      *object,
               GAsyncResult *result,
               gpointer      user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static void
wait_for (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static GFile *
new_source (GrTestLive *t,
            const char *name,
            gsize       size)
{
  g_autofree char *path = g_build_filename (t->folder, name, NULL);
  g_autofree char *bytes = g_strnfill (size, '.');

  g_assert_true (g_file_set_contents (path, bytes, (gssize) size, NULL));
  return g_file_new_for_path (path);
}

static GrKept *
keep (GrTestLive *t,
      GFile      *source)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  GrKept *kept;

  gr_library_keep_file_async (t->library, source, NULL, NULL, NULL, got_result_cb, &result);
  wait_for (&result);
  kept = gr_library_keep_file_finish (t->library, result, &error);
  g_assert_no_error (error);
  return kept;
}

static GrFile *
attach (GrTestLive   *t,
        const GrKept *kept)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Add");
  g_autofree char *uid = g_strdup (gr_library_add_file_row (t->library, change, kept, "story", "some-story"));

  gr_test_live_commit (t, change);
  return gr_library_lookup (t->library, "file", uid);
}

static gboolean
is_there (GrTestLive *t,
          const char *checksum)
{
  g_autofree char *path = g_build_filename (t->folder, "files", checksum, NULL);

  return g_file_test (path, G_FILE_TEST_IS_REGULAR);
}

static void
test_row (GrTestLive   *t,
          gconstpointer data)
{
  g_autoptr (GFile) source = new_source (t, "Praise.txt", 12);
  g_autoptr (GrKept) kept = keep (t, source);
  GrEntityList *files = gr_library_get_list (t->library, "file");
  GrFile *file;

  g_assert_cmpuint (gr_entity_list_get_n (files), ==, 0); /* bytes first */
  g_assert_true (is_there (t, kept->checksum));
  file = attach (t, kept);
  g_assert_cmpstr (gr_file_get_name (file), ==, "Praise.txt");
  g_assert_cmpstr (gr_file_get_target (file), ==, "some-story");
  g_assert_cmpint (gr_file_get_bytes (file), ==, 12);
  g_assert_cmpint (gr_file_get_added_at (file), ==, gr_clock_get_wall_ms (t->clock));

  gr_library_undo (t->library);
  gr_test_live_settle (t);
  g_assert_cmpuint (gr_entity_list_get_n (files), ==, 0);
  g_assert_true (is_there (t, kept->checksum)); /* redo could name it again */
  gr_library_redo (t->library);
  gr_test_live_settle (t);
  gr_test_live_reopen (t);
  files = gr_library_get_list (t->library, "file");
  g_assert_cmpuint (gr_entity_list_get_n (files), ==, 1);
  g_assert_cmpstr (gr_file_get_checksum (gr_entity_list_peek (files, 0)), ==, kept->checksum);
}

typedef struct
{
  goffset done;
  GCancellable *cancel;
} Progress;

static void
progress_cb (goffset  done,
             goffset  total,
             gpointer data)
{
  Progress *progress = data;

  g_assert_cmpint (done, >, progress->done);
  g_assert_cmpint (done, <=, total);
  progress->done = done;
  if (progress->cancel != NULL)
    g_cancellable_cancel (progress->cancel);
}

static void
test_progress (GrTestLive   *t,
               gconstpointer data)
{
  g_autoptr (GFile) source = new_source (t, "film.mkv", 3000000);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GrKept) kept = NULL;
  Progress progress = { 0 };

  gr_library_keep_file_async (t->library, source, progress_cb, &progress, NULL, got_result_cb, &result);
  wait_for (&result);
  kept = gr_library_keep_file_finish (t->library, result, NULL);
  g_assert_nonnull (kept);
  g_assert_cmpint (progress.done, >, 0);
}

static void
test_cancel (GrTestLive   *t,
             gconstpointer data)
{
  g_autoptr (GFile) source = new_source (t, "film.mkv", 3000000);
  g_autofree char *folder = g_build_filename (t->folder, "files", NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = NULL;

  g_cancellable_cancel (cancellable);
  gr_library_keep_file_async (t->library, source, NULL, NULL, cancellable, got_result_cb, &result);
  wait_for (&result);
  g_assert_null (gr_library_keep_file_finish (t->library, result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  dir = g_dir_open (folder, 0, NULL);
  g_assert_true (dir == NULL || g_dir_read_name (dir) == NULL);
}

static void
test_adopt (GrTestLive   *t,
            gconstpointer data)
{
  g_autoptr (GFile) source = new_source (t, "take-1.part", 5000);
  g_autofree char *path = g_file_get_path (source);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GrKept) kept = NULL;
  g_autofree char *kept_path = NULL;
  GrFile *file;

  gr_library_adopt_file_async (t->library, path, "First take", "audio/ogg", NULL, got_result_cb, &result);
  wait_for (&result);
  kept = gr_library_keep_file_finish (t->library, result, NULL);
  g_assert_nonnull (kept);
  file = attach (t, kept);
  g_assert_cmpstr (gr_file_get_media_type (file), ==, "audio/ogg");
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  gr_library_forget_origin (t->library, kept);
  while (g_file_test (path, G_FILE_TEST_EXISTS))
    g_main_context_iteration (NULL, FALSE);
  kept_path = gr_library_dup_file_path (t->library, file);
  g_assert_true (g_file_test (kept_path, G_FILE_TEST_EXISTS));
}

static void
test_take_out (GrTestLive   *t,
               gconstpointer data)
{
  g_autoptr (GFile) source = new_source (t, "Praise.txt", 12);
  g_autoptr (GrKept) kept = keep (t, source);
  GrFile *file = attach (t, kept);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GFile) copy = NULL;
  g_autofree char *base = NULL;

  gr_library_take_out_file_async (t->library, file, NULL, got_result_cb, &result);
  wait_for (&result);
  copy = gr_library_take_out_file_finish (t->library, result, NULL);
  g_assert_nonnull (copy);
  base = g_file_get_basename (copy);
  g_assert_cmpstr (base, ==, "Praise.txt");

  gr_library_sweep_files (t->library); /* of another day: the copy goes, what a row names stays */
  while (g_file_query_exists (copy, NULL))
    g_main_context_iteration (NULL, FALSE);
  g_assert_true (is_there (t, kept->checksum));
}

static void
test_closed (GrTestLive   *t,
             gconstpointer data)
{
  g_autoptr (GFile) source = new_source (t, "Praise.txt", 12);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  gr_library_close (t->library);
  gr_library_keep_file_async (t->library, source, NULL, NULL, NULL, got_result_cb, &result);
  wait_for (&result);
  g_assert_null (gr_library_keep_file_finish (t->library, result, &error));
  g_assert_error (error, GR_ERROR, GR_ERROR_READONLY);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/files/row/after-bytes", test_row);
  ADD ("/files/keep/progress", test_progress);
  ADD ("/files/keep/cancel", test_cancel);
  ADD ("/files/keep/closed", test_closed);
  ADD ("/files/adopt/origin", test_adopt);
  ADD ("/files/out/copy", test_take_out);
  return g_test_run ();
}
