/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-save-choice.h"

#include <glib/gi18n-lib.h>

#include "gr-error.h"

/* The ending that a name gets which has none of the formats'. */
typedef struct
{
  char *title;
  char *suffix;         /* with its dot */
  GPtrArray *suffixes; /* of all formats, with their dots */
} Wanted;

static void
wanted_free (gpointer data)
{
  Wanted *wanted = data;

  g_free (wanted->title);
  g_free (wanted->suffix);
  g_ptr_array_unref (wanted->suffixes);
  g_free (wanted);
}

/* The person was asked whether to replace what they named, not what a longer name means. */
static char *
dup_path (const Wanted *wanted,
          GFile        *file,
          GError      **error)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *lower = path ? g_ascii_strdown (path, -1) : NULL;
  g_autofree char *longer = path ? g_strconcat (path, wanted->suffix, NULL) : NULL;
  g_autofree char *name = NULL;

  for (guint i = 0; path && i < wanted->suffixes->len; i++)
    if (g_str_has_suffix (lower, wanted->suffixes->pdata[i]))
      return g_steal_pointer (&path);
  if (!path)
    /* Translators: %s is the title of the dialog, such as “Export Guide” */
    g_set_error (error, GR_ERROR, GR_ERROR_READONLY, _("%s: choose a folder of this computer"), wanted->title);
  else if (!g_file_test (longer, G_FILE_TEST_EXISTS))
    return g_steal_pointer (&longer);
  else
    {
      name = g_path_get_basename (longer);
      /* Translators: the title of the dialog, such as “Export Guide”, and the name of a file */
      g_set_error (error, GR_ERROR, GR_ERROR_READONLY,
                   _("%s: there is a file “%s” already; to replace it, give its whole name"), wanted->title, name);
    }
  return NULL;
}

static void
chosen_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (object), result, &error);
  char *path = file ? dup_path (g_task_get_task_data (task), file, &error) : NULL;

  if (path)
    g_task_return_pointer (task, path, g_free);
  else if (g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    {
      g_task_return_new_error_literal (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, error->message);
      g_error_free (error);
    }
  else
    g_task_return_error (task, error);
}

static GListModel *
make_filters (const GrSaveFormat *formats,
              guint               n_formats)
{
  GListStore *filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

  for (guint i = 0; i < n_formats; i++)
    {
      g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

      gtk_file_filter_set_name (filter, formats[i].name);
      gtk_file_filter_add_suffix (filter, formats[i].suffix);
      g_list_store_append (filters, filter);
    }
  return G_LIST_MODEL (filters);
}

/**
 * gr_save_choice_async:
 * @window: (nullable): what the question belongs to
 * @title: what is being done, such as "Export Guide"
 * @name: what the file would be called, without its ending; may hold what a
 *   file's name must not
 * @formats: (array length=n_formats): what it may be saved as, the usual one first
 * @n_formats: how many there are, at least one
 * @callback: called when the person has chosen
 * @user_data: for @callback
 *
 * Asks where to save something.  By the ending of the name the person says in
 * which format; a name without one of theirs gets that of the first.
 */
void
gr_save_choice_async (GtkWindow          *window,
                      const char         *title,
                      const char         *name,
                      const GrSaveFormat *formats,
                      guint               n_formats,
                      GAsyncReadyCallback callback,
                      gpointer            user_data)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GListModel) filters = NULL;
  g_autofree char *suggested = NULL;
  Wanted *wanted;
  GTask *task;

  g_return_if_fail (title && name && formats && n_formats > 0);

  task = g_task_new (NULL, NULL, callback, user_data);
  wanted = g_new0 (Wanted, 1);
  wanted->title = g_strdup (title);
  wanted->suffix = g_strconcat (".", formats[0].suffix, NULL);
  wanted->suffixes = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < n_formats; i++)
    g_ptr_array_add (wanted->suffixes, g_strconcat (".", formats[i].suffix, NULL));
  g_task_set_source_tag (task, gr_save_choice_async);
  g_task_set_task_data (task, wanted, wanted_free);

  filters = make_filters (formats, n_formats);
  suggested = g_strconcat (name, wanted->suffix, NULL);
  gtk_file_dialog_set_title (dialog, title);
  gtk_file_dialog_set_filters (dialog, filters);
  gtk_file_dialog_set_initial_name (dialog, g_strdelimit (suggested, "/\\:\n\t", '-'));
  gtk_file_dialog_save (dialog, window, NULL, chosen_cb, task);
}

/**
 * gr_save_choice_finish:
 * @result: what the callback got
 * @error: return location: %G_IO_ERROR_CANCELLED where the person chose none,
 *   %GR_ERROR_READONLY where what was chosen is not on this computer, or would
 *   replace what was not named
 *
 * Returns: (transfer full) (nullable) (type filename): where to
 */
char *
gr_save_choice_finish (GAsyncResult *result,
                       GError      **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
