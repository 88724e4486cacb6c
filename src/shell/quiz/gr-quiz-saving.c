/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-saving.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "gr-exchange-write.h"
#include "gr-export.h"
#include "gr-save-choice.h"
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

static void
chosen_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;
  char *path = gr_save_choice_finish (result, &error);
  Wanted *wanted;

  if (!path)
    {
      g_task_return_error (task, error);
      return;
    }
  wanted = g_new0 (Wanted, 1);
  wanted->quiz = g_strdup (g_task_get_task_data (task));
  wanted->path = path;
  gr_library_read_async (g_task_get_source_object (task), write_quiz, wanted, wanted_free, g_free, NULL, written_cb,
                         g_object_ref (task));
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
  const GrSaveFormat formats[] = {
    { _("GIFT, with the reasons (.gift)"), "gift" },
    { _("Aiken, plain text (.aiken)"), "aiken" },
  };

  g_task_set_source_tag (task, gr_quiz_saving_async);
  g_task_set_task_data (task, g_strdup (gr_entity_get_uid (GR_ENTITY (quiz))), g_free);
  gr_save_choice_async (window, _("Export Quiz"), title, formats, G_N_ELEMENTS (formats), chosen_cb, task);
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
