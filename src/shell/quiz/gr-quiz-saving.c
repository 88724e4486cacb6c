/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-saving.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "gr-error.h"
#include "gr-exchange-write.h"
#include "gr-export.h"
#include "gr-save.h"

/* A quiz as a file for another program: the person says where and in which format, the reader's thread writes it. */

typedef struct
{
  char *quiz;
  char *path;
} Wanted;

static void
wanted_free (gpointer data)
{
  Wanted *wanted = data;

  g_free (wanted->quiz);
  g_free (wanted->path);
  g_free (wanted);
}

static gpointer
write_quiz (GrStore      *store,
            gpointer      data,
            GCancellable *cancellable,
            GError      **error)
{
  const Wanted *wanted = data;
  g_autoptr (GrGuideDraft) draft = gr_export_quiz (store, wanted->quiz, error);
  g_autoptr (GBytes) bytes = NULL;
  GrExchangeLoss loss;
  char *text;

  if (draft == NULL)
    return NULL;
  text = gr_exchange_write (draft, gr_exchange_format_of (wanted->path), NULL, &loss);
  bytes = g_bytes_new_take (text, strlen (text));
  if (!gr_save_bytes (wanted->path, bytes, error))
    return NULL;
  if (loss.items == 0)
    return g_strdup (_("Saved"));
  return g_strdup_printf (ngettext ("Saved without %u question that has no key this format can say",
                                    "Saved without %u questions that have no key this format can say", loss.items),
                          loss.items);
}

static void
written_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;
  char *saved = gr_library_read_finish (GR_LIBRARY (object), result, &error);

  if (saved != NULL)
    g_task_return_pointer (task, saved, g_free);
  else
    g_task_return_error (task, error);
}

/* A name without either ending becomes GIFT, which says more. */
static char *
dup_path (GFile *file)
{
  g_autofree char *path = g_file_get_path (file);

  if (path == NULL || gr_exchange_is_quiz (gr_exchange_format_of (path)))
    return g_steal_pointer (&path);
  return g_strconcat (path, ".gift", NULL);
}

static void
chosen_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (object), result, &error);
  g_autofree char *path = file != NULL ? dup_path (file) : NULL;
  Wanted *wanted;

  if (file == NULL && g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    g_task_return_new_error_literal (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, error->message);
  else if (file == NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else if (path == NULL)
    g_task_return_new_error_literal (task, GR_ERROR, GR_ERROR_READONLY,
                                     _("Export the quiz: choose a folder of this computer"));
  else
    {
      wanted = g_new0 (Wanted, 1);
      wanted->quiz = g_strdup (g_task_get_task_data (task));
      wanted->path = g_steal_pointer (&path);
      gr_library_read_async (g_task_get_source_object (task), write_quiz, wanted, wanted_free, g_free, NULL, written_cb,
                             g_object_ref (task));
    }
}

static void
add_filter (GListStore *filters,
            const char *name,
            const char *suffix)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, name);
  gtk_file_filter_add_suffix (filter, suffix);
  g_list_store_append (filters, filter);
}

/**
 * gr_quiz_saving_async:
 * @library: an open library
 * @quiz: a quiz of it
 * @title: what it is called
 * @window: (nullable): where to ask for a file
 * @callback: called when it is written, or not
 * @user_data: for @callback
 *
 * Asks where to write a quiz to, and writes it as GIFT or as Aiken, by the
 * ending of the name.
 */
void
gr_quiz_saving_async (GrLibrary          *library,
                      GrQuiz             *quiz,
                      const char         *title,
                      GtkWindow          *window,
                      GAsyncReadyCallback callback,
                      gpointer            user_data)
{
  GTask *task = g_task_new (library, NULL, callback, user_data);
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autofree char *name = g_strconcat (title, ".gift", NULL);

  g_task_set_source_tag (task, gr_quiz_saving_async);
  g_task_set_task_data (task, g_strdup (gr_entity_get_uid (GR_ENTITY (quiz))), g_free);
  add_filter (filters, _("GIFT, with the reasons (.gift)"), "gift");
  add_filter (filters, _("Aiken, plain text (.aiken)"), "aiken");
  gtk_file_dialog_set_title (dialog, _("Export Quiz"));
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_set_initial_name (dialog, g_strdelimit (name, "/\\:\n\t", '-'));
  gtk_file_dialog_save (dialog, window, NULL, chosen_cb, task);
}

/**
 * gr_quiz_saving_finish:
 * @result: what the callback got
 * @error: return location: %G_IO_ERROR_CANCELLED where the person chose none
 *
 * Returns: (transfer full) (nullable): a sentence on what was saved
 */
char *
gr_quiz_saving_finish (GAsyncResult *result,
                       GError      **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
