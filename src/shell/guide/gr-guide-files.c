/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-files.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "gr-error.h"
#include "gr-exchange-find.h"
#include "gr-exchange-read.h"

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

static void
file_free (gpointer data)
{
  GrGuideFile *file = data;

  g_free (file->name);
  g_free (file->text);
  g_clear_pointer (&file->draft, gr_guide_draft_unref);
  g_clear_error (&file->error);
  g_free (file);
}

static GrGuideFile *
add (GPtrArray *read,
     GFile     *file)
{
  GrGuideFile *made = g_new0 (GrGuideFile, 1);
  g_autofree char *base = g_file_get_basename (file);

  made->name = g_filename_display_name (base ? base : "");
  g_ptr_array_add (read, made);
  return made;
}

/* The lines of a pack are not those its remarks speak of, which are the lines of what it was made of. */
static gboolean
has_lines (GBytes *bytes)
{
  gsize len;
  const char *text = g_bytes_get_data (bytes, &len);

  return len > 0 && text[strspn (text, " \t\r\n\xEF\xBB\xBF")] != '{';
}

static void
read_guide (GPtrArray    *read,
            GFile        *file,
            GCancellable *cancellable)
{
  GrGuideFile *made = add (read, file);
  g_autoptr (GBytes) bytes = NULL;

  made->draft = gr_exchange_read_file (file, &bytes, cancellable, &made->error);
  if (made->draft && has_lines (bytes))
    made->text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

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

static void
read_folder (GPtrArray    *read,
             GFile        *folder,
             Progress     *progress,
             GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = gr_exchange_find (folder, cancellable, &error);

  if (!found)
    add (read, folder)->error = g_steal_pointer (&error);
  for (guint i = 0; found && i < found->len && !g_cancellable_is_cancelled (cancellable); i++)
    {
      read_guide (read, found->pdata[i], cancellable);
      tell_progress (progress, i + 1, found->len);
    }
}

static GPtrArray *
read_all (GPtrArray    *files,
          Progress     *progress,
          GCancellable *cancellable)
{
  GPtrArray *read = g_ptr_array_new_with_free_func (file_free);

  for (guint i = 0; i < files->len && !g_cancellable_is_cancelled (cancellable); i++)
    {
      GFile *file = files->pdata[i];

      switch (g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, cancellable))
        {
        case G_FILE_TYPE_DIRECTORY:
          read_folder (read, file, progress, cancellable);
          break;

          case G_FILE_TYPE_SPECIAL: /* a pipe may never end */
          {
            GrGuideFile *made = add (read, file);

            g_set_error (&made->error, GR_ERROR, GR_ERROR_INVALID, _("Import “%s”: it is not a file"), made->name);
          }
          break;

        case G_FILE_TYPE_UNKNOWN:
        case G_FILE_TYPE_REGULAR:
        case G_FILE_TYPE_SYMBOLIC_LINK:
        case G_FILE_TYPE_SHORTCUT:
        case G_FILE_TYPE_MOUNTABLE:
        default:
          read_guide (read, file, cancellable);
        }
    }
  return read;
}

/**
 * gr_guide_files_read:
 * @files: (element-type GFile): files, and folders to look for guides in
 * @cancellable: (nullable): stops it
 *
 * Reads guides to be imported, at most 1000 from a folder.  This takes a
 * while: it is for a thread.
 *
 * Returns: (transfer full) (element-type GrGuideFile): one for each file, also for one that is refused
 */
GPtrArray *
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

  g_task_return_pointer (task, read_all (reading->files, &reading->progress, cancellable),
                         (GDestroyNotify) g_ptr_array_unref);
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
 * Returns: (transfer full) (nullable) (element-type GrGuideFile): the files; %NULL if it was stopped
 */
GPtrArray *
gr_guide_files_read_finish (GAsyncResult *result,
                            GError      **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * gr_guide_file_dup_line:
 * @file: a file
 * @line: counted from 1
 *
 * Returns: (transfer full) (nullable): the line, without white space round it
 */
char *
gr_guide_file_dup_line (const GrGuideFile *file,
                        guint              line)
{
  const char *at = file->text;
  const char *end;

  for (guint i = 1; at && i < line; i++)
    {
      at = strchr (at, '\n');
      at = at ? at + 1 : NULL;
    }
  if (!at || line == 0)
    return NULL;
  end = strchrnul (at, '\n');
  return g_strstrip (g_strndup (at, end - at));
}
