/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-files.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "gr-error.h"
#include "gr-markup.h"

#define MOST_FILES 1000 /* somebody may drop a whole home folder */
#define MOST_DEPTH 8

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

static void
read_guide (GPtrArray    *read,
            GFile        *file,
            GCancellable *cancellable)
{
  GrGuideFile *made = add (read, file);
  g_autoptr (GFileInputStream) stream = NULL;
  g_autofree char *bytes = g_malloc (GR_MARKUP_MAX_BYTES + 2);
  g_autoptr (GError) error = NULL;
  gsize len = 0;

  stream = g_file_read (file, cancellable, &error);
  /* One byte more than is taken, so that what is too large is seen to be. */
  if (!stream ||
      !g_input_stream_read_all (G_INPUT_STREAM (stream), bytes, GR_MARKUP_MAX_BYTES + 1, &len, cancellable, &error))
    {
      g_set_error (&made->error, GR_ERROR, GR_ERROR_FAILED, _("Import “%s”: %s"), made->name, error->message);
      return;
    }
  bytes[len] = '\0';
  made->draft = gr_guide_read (bytes, len, made->name, &made->error);
  if (made->draft)
    made->text = g_strndup (bytes, len);
}

static gboolean
is_guide_name (const char *name)
{
  g_autofree char *lower = g_ascii_strdown (name, -1);

  return g_str_has_suffix (lower, ".md") || g_str_has_suffix (lower, ".markdown");
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  g_autofree char *one = g_file_get_parse_name (*(GFile *const *) a);
  g_autofree char *two = g_file_get_parse_name (*(GFile *const *) b);

  return g_utf8_collate (one, two);
}

/* Links are not followed: they may lead round in a circle. */
static void
find_guides (GFile        *folder,
             guint         depth,
             GPtrArray    *found,
             GCancellable *cancellable)
{
  g_autoptr (GFileEnumerator) children = NULL;
  GFileInfo *info;
  GFile *child;

  children = g_file_enumerate_children (
      folder, G_FILE_ATTRIBUTE_STANDARD_NAME "," G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_IS_HIDDEN,
      G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, cancellable, NULL);
  while (children && found->len < MOST_FILES &&
         g_file_enumerator_iterate (children, &info, &child, cancellable, NULL) && info)
    {
      GFileType type = g_file_info_get_file_type (info);

      if (g_file_info_get_is_hidden (info))
        continue;
      if (type == G_FILE_TYPE_DIRECTORY && depth < MOST_DEPTH)
        find_guides (child, depth + 1, found, cancellable);
      else if (type == G_FILE_TYPE_REGULAR && is_guide_name (g_file_info_get_name (info)))
        g_ptr_array_add (found, g_object_ref (child));
    }
}

static void
read_folder (GPtrArray    *read,
             GFile        *folder,
             GCancellable *cancellable)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_object_unref);

  find_guides (folder, 0, found, cancellable);
  g_ptr_array_sort (found, compare_names);
  for (guint i = 0; i < found->len && !g_cancellable_is_cancelled (cancellable); i++)
    read_guide (read, found->pdata[i], cancellable);
  if (found->len == 0)
    {
      GrGuideFile *made = add (read, folder);

      g_set_error (&made->error, GR_ERROR, GR_ERROR_NOT_FOUND,
                   _("Import “%s”: there is no Markdown file (.md) in this folder"), made->name);
    }
}

/**
 * gr_guide_files_read:
 * @files: (element-type GFile): files, and folders to look for Markdown files in
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
  GPtrArray *read = g_ptr_array_new_with_free_func (file_free);

  for (guint i = 0; i < files->len && !g_cancellable_is_cancelled (cancellable); i++)
    {
      GFile *file = files->pdata[i];

      switch (g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, cancellable))
        {
        case G_FILE_TYPE_DIRECTORY:
          read_folder (read, file, cancellable);
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

static void
work (GTask        *task,
      gpointer      source,
      gpointer      data,
      GCancellable *cancellable)
{
  g_task_return_pointer (task, gr_guide_files_read (data, cancellable), (GDestroyNotify) g_ptr_array_unref);
}

/**
 * gr_guide_files_read_async:
 * @files: (element-type GFile): files, and folders to look for Markdown files in
 * @cancellable: (nullable): stops it
 * @callback: called when they are read
 * @user_data: for @callback
 *
 * Reads guides on a thread of its own.
 */
void
gr_guide_files_read_async (GPtrArray          *files,
                           GCancellable       *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer            user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, gr_guide_files_read_async);
  g_task_set_task_data (task, g_ptr_array_ref (files), (GDestroyNotify) g_ptr_array_unref);
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
