/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-files.h"

#include <glib/gi18n-lib.h>

#include "gr-error.h"
#include "gr-exchange-find.h"

#define MOST_REMARKS 200 /* of each severity; who has more to mend begins with these */

/* How far the reading is, told on the main loop. */
typedef struct
{
  GrGuideFilesProgress func;
  gpointer data;
  GCancellable *cancellable;
  guint at;
  guint n;
} Progress;

typedef struct
{
  GPtrArray *files;
  Progress progress;
} Reading;

/* A reading that is under way. */
typedef struct
{
  GrGuideFiles *read;
  guint room[GR_GUIDE_FILE_SEVERITIES];
  Progress *progress;
  GCancellable *cancellable;
} Run;

static gboolean
progress_cb (gpointer data)
{
  Progress *progress = data;

  if (!g_cancellable_is_cancelled (progress->cancellable))
    progress->func (progress->at, progress->n, progress->data);
  return G_SOURCE_REMOVE;
}

static void
progress_free (gpointer data)
{
  Progress *progress = data;

  g_clear_object (&progress->cancellable);
  g_free (progress);
}

/* Whoever is told is there until the reading is cancelled. */
static void
tell_progress (const Progress *progress,
               guint           at,
               guint           n)
{
  Progress *told;

  if (!progress || !progress->func)
    return;
  told = g_memdup2 (progress, sizeof *progress);
  told->cancellable = g_object_ref (progress->cancellable);
  told->at = at;
  told->n = n;
  g_main_context_invoke_full (NULL, G_PRIORITY_DEFAULT, progress_cb, told, progress_free);
}

static GrGuideFile *
add (Run   *run,
     GFile *file)
{
  GrGuideFile *made = gr_guide_file_new (file);

  g_ptr_array_add (run->read->files, made);
  return made;
}

static void
read_guide (Run   *run,
            GFile *file)
{
  gr_guide_file_read (add (run, file), run->room, &run->read->n_more, run->cancellable);
}

static void
read_folder (Run   *run,
             GFile *folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = gr_exchange_find (folder, run->cancellable, &error);

  if (!found)
    add (run, folder)->error = g_steal_pointer (&error);
  for (guint i = 0; found && i < found->len && !g_cancellable_is_cancelled (run->cancellable); i++)
    {
      read_guide (run, found->pdata[i]);
      tell_progress (run->progress, i + 1, found->len);
    }
}

static void
refuse (Run   *run,
        GFile *file)
{
  GrGuideFile *made = add (run, file);

  g_set_error (&made->error, GR_ERROR, GR_ERROR_INVALID, _("Import “%s”: it is not a file"), made->name);
}

static GrGuideFiles *
read_all (GPtrArray    *files,
          Progress     *progress,
          GCancellable *cancellable)
{
  GrGuideFiles *read = g_new0 (GrGuideFiles, 1);
  Run run = { read, { MOST_REMARKS, MOST_REMARKS, MOST_REMARKS }, progress, cancellable };

  read->files = g_ptr_array_new_with_free_func (gr_guide_file_free);
  for (guint i = 0; i < files->len && !g_cancellable_is_cancelled (cancellable); i++)
    {
      GFile *file = files->pdata[i];

      switch (g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, cancellable))
        {
        case G_FILE_TYPE_DIRECTORY:
          read_folder (&run, file);
          break;

        case G_FILE_TYPE_SPECIAL: /* a pipe may never end */
          refuse (&run, file);
          break;

        case G_FILE_TYPE_UNKNOWN:
        case G_FILE_TYPE_REGULAR:
        case G_FILE_TYPE_SYMBOLIC_LINK:
        case G_FILE_TYPE_SHORTCUT:
        case G_FILE_TYPE_MOUNTABLE:
        default:
          read_guide (&run, file);
        }
    }
  return read;
}

/**
 * gr_guide_files_free:
 * @self: (type GrGuideFiles) (transfer full): files
 *
 * Frees them.
 */
void
gr_guide_files_free (gpointer self)
{
  GrGuideFiles *read = self;

  g_ptr_array_unref (read->files);
  g_free (read);
}

/**
 * gr_guide_files_read:
 * @files: (element-type GFile): files, and folders to look for guides in
 * @cancellable: (nullable): stops it
 *
 * Reads guides to be imported, at most 1000 from a folder.  This takes a
 * while: it is for a thread.
 *
 * Returns: (transfer full): what is to be told of each, also of one that is refused
 */
GrGuideFiles *
gr_guide_files_read (GPtrArray    *files,
                     GCancellable *cancellable)
{
  return read_all (files, NULL, cancellable);
}

static void
reading_free (gpointer data)
{
  Reading *reading = data;

  g_ptr_array_unref (reading->files);
  g_free (reading);
}

static void
work (GTask        *task,
      gpointer      source,
      gpointer      data,
      GCancellable *cancellable)
{
  Reading *reading = data;

  g_task_return_pointer (task, read_all (reading->files, &reading->progress, cancellable), gr_guide_files_free);
}

/**
 * gr_guide_files_read_async:
 * @files: (element-type GFile): files, and folders to look for guides in
 * @cancellable: stops it
 * @progress: (nullable) (scope notified): told of each guide of a folder, until @cancellable is cancelled
 * @callback: called when they are read
 * @user_data: for @progress and @callback
 *
 * Reads guides on a thread of its own.
 */
void
gr_guide_files_read_async (GPtrArray           *files,
                           GCancellable        *cancellable,
                           GrGuideFilesProgress progress,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Reading *reading = g_new0 (Reading, 1);

  reading->files = g_ptr_array_ref (files);
  reading->progress = (Progress) { .func = progress, .data = user_data, .cancellable = cancellable };
  g_task_set_source_tag (task, gr_guide_files_read_async);
  g_task_set_task_data (task, reading, reading_free);
  g_task_run_in_thread (task, work);
}

/**
 * gr_guide_files_read_finish:
 * @result: what the callback got
 * @error: return location
 *
 * Returns: (transfer full) (nullable): the files; %NULL if it was stopped
 */
GrGuideFiles *
gr_guide_files_read_finish (GAsyncResult *result,
                            GError      **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
