/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-library-files.h"

#include "gr-error.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

/* Files go through a thread of their own each: a video takes its time, and neither the writer nor the reader waits. */

typedef struct
{
  char *library;
  GFile *source; /* NULL: adopt */
  char *path;
  char *name;
  char *media_type;
  GFileProgressCallback progress;
  gpointer progress_data;
} Keeping;

static void
keeping_free (gpointer data)
{
  Keeping *keeping = data;

  g_free (keeping->library);
  g_clear_object (&keeping->source);
  g_free (keeping->path);
  g_free (keeping->name);
  g_free (keeping->media_type);
  g_free (keeping);
}

typedef struct
{
  GTask *task;
  goffset done;
  goffset total;
} Report;

static void
report_free (gpointer data)
{
  Report *report = data;

  g_object_unref (report->task);
  g_free (report);
}

static gboolean
report_cb (gpointer data)
{
  Report *report = data;
  Keeping *keeping = g_task_get_task_data (report->task);

  if (!g_task_get_completed (report->task))
    keeping->progress (report->done, report->total, keeping->progress_data);
  return G_SOURCE_REMOVE;
}

/* On the thread that copies; who asked hears of it where they asked. */
static void
progress_cb (goffset  done,
             goffset  total,
             gpointer data)
{
  Report *report = g_new0 (Report, 1);

  report->task = g_object_ref (data);
  report->done = done;
  report->total = total;
  g_main_context_invoke_full (g_task_get_context (data), G_PRIORITY_DEFAULT, report_cb, report, report_free);
}

static void
keep_work (GTask        *task,
           gpointer      source_object,
           gpointer      task_data,
           GCancellable *cancellable)
{
  Keeping *keeping = task_data;
  GError *error = NULL;
  GrKept *kept;

  if (keeping->source != NULL)
    kept = gr_keep_copy (keeping->library, keeping->source, keeping->progress != NULL ? progress_cb : NULL, task,
                         cancellable, &error);
  else
    kept = gr_keep_adopt (keeping->library, keeping->path, keeping->name, keeping->media_type, cancellable, &error);
  if (kept != NULL)
    g_task_return_pointer (task, kept, (GDestroyNotify) gr_kept_free);
  else
    g_task_return_error (task, error);
}

static void
run_keeping (GrLibrary          *self,
             Keeping            *keeping,
             GCancellable       *cancellable,
             GAsyncReadyCallback callback,
             gpointer            user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, gr_library_keep_file_async);
  keeping->library = g_strdup (gr_library_get_path (self));
  g_task_set_task_data (task, keeping, keeping_free);
  if (gr_library_get_open (self) && !gr_library_get_read_only (self))
    g_task_run_in_thread (task, keep_work);
  else
    g_task_return_new_error (task, GR_ERROR, GR_ERROR_READONLY,
                             _("Adding a file failed: the library is open for reading only"));
}

/**
 * gr_library_keep_file_async:
 * @self: an open library
 * @source: what is to be kept; it stays as it is
 * @progress: (nullable): told, on the main loop, how many of its bytes are done
 * @progress_data: for @progress
 * @cancellable: (nullable): stops it; nothing is left then
 * @callback: called once its bytes are on the disk, or could not be kept
 * @user_data: for @callback
 *
 * Takes a file into the library.  No row names it yet: put that into a change
 * by [method@Library.add_file_row].  A file that gets no row within thirty
 * days is removed.
 */
void
gr_library_keep_file_async (GrLibrary            *self,
                            GFile                *source,
                            GFileProgressCallback progress,
                            gpointer              progress_data,
                            GCancellable         *cancellable,
                            GAsyncReadyCallback   callback,
                            gpointer              user_data)
{
  Keeping *keeping;

  g_return_if_fail (GR_IS_LIBRARY (self) && G_IS_FILE (source));

  keeping = g_new0 (Keeping, 1);
  keeping->source = g_object_ref (source);
  keeping->progress = progress;
  keeping->progress_data = progress_data;
  run_keeping (self, keeping, cancellable, callback, user_data);
}

/**
 * gr_library_adopt_file_async:
 * @self: an open library
 * @path: a file of the program's own beside the library, such as a finished
 *   recording; nobody writes to it any more
 * @name: what a person is to call it
 * @media_type: what it is, such as "audio/ogg"
 * @cancellable: (nullable): stops it
 * @callback: called once it is kept, or could not be; ends with
 *   [method@Library.keep_file_finish]
 * @user_data: for @callback
 *
 * Takes a file into the library without a second copy of its bytes.  It is
 * also where it was until [method@Library.forget_origin], which is called when
 * the change with its row is on disk: so it is lost at no moment.
 */
void
gr_library_adopt_file_async (GrLibrary          *self,
                             const char         *path,
                             const char         *name,
                             const char         *media_type,
                             GCancellable       *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer            user_data)
{
  Keeping *keeping;

  g_return_if_fail (GR_IS_LIBRARY (self) && path != NULL && name != NULL);

  keeping = g_new0 (Keeping, 1);
  keeping->path = g_strdup (path);
  keeping->name = g_strdup (name);
  keeping->media_type = g_strdup (media_type);
  run_keeping (self, keeping, cancellable, callback, user_data);
}

/**
 * gr_library_keep_file_finish:
 * @self: a library
 * @result: what the callback got
 * @error: return location, a sentence that says what to do: see
 *   [func@keep_copy]; %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable): what a row can name now
 */
GrKept *
gr_library_keep_file_finish (GrLibrary    *self,
                             GAsyncResult *result,
                             GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * gr_library_add_file_row:
 * @self: a library
 * @change: where to add it
 * @kept: a file whose bytes are there
 * @target_type: the type of what it is for, such as "story"
 * @target: its uid
 *
 * Adds the row that names a file.
 *
 * Returns: (transfer none): the row's uid
 */
const char *
gr_library_add_file_row (GrLibrary    *self,
                         GrChange     *change,
                         const GrKept *kept,
                         const char   *target_type,
                         const char   *target)
{
  const char *uid;

  g_return_val_if_fail (GR_IS_LIBRARY (self) && kept != NULL, NULL);

  uid = gr_change_create (change, "file", NULL);
  gr_change_set_text (change, "file", uid, "target_type", target_type);
  gr_change_set_text (change, "file", uid, "target", target);
  gr_change_set_text (change, "file", uid, "name", kept->name);
  gr_change_set_text (change, "file", uid, "checksum", kept->checksum);
  gr_change_set_text (change, "file", uid, "media_type", kept->media_type);
  gr_change_set_integer (change, "file", uid, "bytes", kept->bytes);
  gr_change_set_integer (change, "file", uid, "added_at", gr_clock_get_wall_ms (gr_library_get_clock (self)));
  return uid;
}

static void
forget_work (GTask        *task,
             gpointer      source_object,
             gpointer      task_data,
             GCancellable *cancellable)
{
  g_unlink (task_data); /* where that fails it is found again as a recording, which harms nobody */
  g_task_return_boolean (task, TRUE);
}

/**
 * gr_library_forget_origin:
 * @self: a library
 * @kept: an adopted file that a row on disk names; else nothing is done
 *
 * Removes the name that the file had before.
 */
void
gr_library_forget_origin (GrLibrary    *self,
                          const GrKept *kept)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (GR_IS_LIBRARY (self) && kept != NULL);

  if (kept->origin == NULL)
    return;
  task = g_task_new (NULL, NULL, NULL, NULL); /* nobody waits: the library may go meanwhile */
  g_task_set_source_tag (task, gr_library_forget_origin);
  g_task_set_task_data (task, g_strdup (kept->origin), g_free);
  g_task_run_in_thread (task, forget_work);
}

/**
 * gr_library_dup_file_path:
 * @self: a library
 * @file: a file of it
 *
 * For what reads a file itself and never alters it, such as a player.  Other
 * programs get a copy: [method@Library.take_out_file_async].
 *
 * Returns: (transfer full): where its bytes are
 */
char *
gr_library_dup_file_path (GrLibrary *self,
                          GrFile    *file)
{
  g_return_val_if_fail (GR_IS_LIBRARY (self) && GR_IS_FILE (file), NULL);
  return gr_keep_dup_path (gr_library_get_path (self), gr_file_get_checksum (file));
}

static char *
dup_copies_folder (void)
{
  return g_build_filename (g_get_user_cache_dir (), "greenroom", "opened", NULL);
}

typedef struct
{
  char *library;
  GrKept *kept;
} TakingOut;

static void
taking_out_free (gpointer data)
{
  TakingOut *taking = data;

  g_free (taking->library);
  gr_kept_free (taking->kept);
  g_free (taking);
}

static void
take_out_work (GTask        *task,
               gpointer      source_object,
               gpointer      task_data,
               GCancellable *cancellable)
{
  TakingOut *taking = task_data;
  g_autofree char *folder = dup_copies_folder ();
  GError *error = NULL;
  g_autofree char *path = gr_keep_take_out (taking->library, taking->kept, folder, cancellable, &error);

  if (path != NULL)
    g_task_return_pointer (task, g_file_new_for_path (path), g_object_unref);
  else
    g_task_return_error (task, error);
}

/**
 * gr_library_take_out_file_async:
 * @self: an open library
 * @file: a file of it
 * @cancellable: (nullable): stops it
 * @callback: called when the copy is there
 * @user_data: for @callback
 *
 * Makes a copy under the file's own name for another program to open, and
 * checks each byte of it.  Copies go when the next sweep is made.
 */
void
gr_library_take_out_file_async (GrLibrary          *self,
                                GrFile             *file,
                                GCancellable       *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer            user_data)
{
  g_autoptr (GTask) task = NULL;
  TakingOut *taking;

  g_return_if_fail (GR_IS_LIBRARY (self) && GR_IS_FILE (file));

  taking = g_new0 (TakingOut, 1);
  taking->library = g_strdup (gr_library_get_path (self));
  taking->kept = g_new0 (GrKept, 1);
  taking->kept->name = g_strdup (gr_file_get_name (file));
  taking->kept->checksum = g_strdup (gr_file_get_checksum (file));
  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, gr_library_take_out_file_async);
  g_task_set_task_data (task, taking, taking_out_free);
  g_task_run_in_thread (task, take_out_work);
}

/**
 * gr_library_take_out_file_finish:
 * @self: a library
 * @result: what the callback got
 * @error: return location: %GR_ERROR_NOT_FOUND, %GR_ERROR_CORRUPT where it is
 *   not what was added, %GR_ERROR_FULL or %GR_ERROR_FAILED
 *
 * Returns: (transfer full) (nullable): a copy, not to be written
 */
GFile *
gr_library_take_out_file_finish (GrLibrary    *self,
                                 GAsyncResult *result,
                                 GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}

typedef struct
{
  char *library;
  gint64 now_ms;
} Sweeping;

static void
sweeping_free (gpointer data)
{
  Sweeping *sweeping = data;

  g_free (sweeping->library);
  g_free (sweeping);
}

/* Copies that were opened in an earlier run: one folder for each file, with the copy in it. */
static void
remove_copies (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK))
        remove_copies (path);
      g_remove (path);
    }
}

static void
sweep_work (GTask        *task,
            gpointer      source_object,
            gpointer      task_data,
            GCancellable *cancellable)
{
  Sweeping *sweeping = task_data;
  g_autofree char *copies = dup_copies_folder ();
  g_autoptr (GError) error = NULL;

  remove_copies (copies);
  if (!gr_keep_sweep (sweeping->library, sweeping->now_ms, &error))
    g_debug ("Nothing was swept: %s", error->message);
  g_task_return_boolean (task, TRUE);
}

/**
 * gr_library_sweep_files:
 * @self: a library that is open for writing
 *
 * Removes, in a thread, files that nothing can bring back, see
 * [func@keep_sweep].  Once after the start is enough.
 */
void
gr_library_sweep_files (GrLibrary *self)
{
  g_autoptr (GTask) task = NULL;
  Sweeping *sweeping;

  g_return_if_fail (GR_IS_LIBRARY (self));

  if (!gr_library_get_open (self) || gr_library_get_read_only (self))
    return;
  sweeping = g_new0 (Sweeping, 1);
  sweeping->library = g_strdup (gr_library_get_path (self));
  sweeping->now_ms = gr_clock_get_wall_ms (gr_library_get_clock (self));
  task = g_task_new (NULL, NULL, NULL, NULL); /* nobody waits: the library may go meanwhile */
  g_task_set_source_tag (task, gr_library_sweep_files);
  g_task_set_task_data (task, sweeping, sweeping_free);
  g_task_run_in_thread (task, sweep_work);
}
