/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-saving.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "gr-exchange-write.h"
#include "gr-export.h"
#include "gr-save-choice.h"
#include "gr-save.h"

/* A guide as a file: the person says where and in which format, the reader's thread writes it. */

typedef struct
{
  char *guide;
  char *path;
} Wanted;

static void
wanted_free (gpointer data)
{
  Wanted *wanted = data;

  g_free (wanted->guide);
  g_free (wanted->path);
  g_free (wanted);
}

static gpointer
write_guide (GrStore      *store,
             gpointer      data,
             GCancellable *cancellable,
             GError      **error)
{
  const Wanted *wanted = data;
  g_autoptr (GrGuideDraft) draft = gr_export_draft (store, wanted->guide, error);
  g_autoptr (GBytes) bytes = NULL;
  GrExchangeLoss loss;
  char *text;

  if (!draft)
    return NULL;
  text = gr_exchange_write (draft, gr_exchange_format_of (wanted->path), NULL, &loss);
  bytes = g_bytes_new_take (text, strlen (text));
  if (!gr_save_bytes (wanted->path, bytes, error))
    return NULL;
  return g_strdup (loss.parts == GR_GUIDE_PART_NONE
                       ? _("Saved")
                       : _("Saved, though Markdown could not say all of it: a guide pack can"));
}

static void
written_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;
  char *saved = gr_library_read_finish (GR_LIBRARY (object), result, &error);

  if (saved)
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
  wanted->guide = g_strdup (g_task_get_task_data (task));
  wanted->path = path;
  gr_library_read_async (g_task_get_source_object (task), write_guide, wanted, wanted_free, g_free, NULL, written_cb,
                         g_object_ref (task));
}

/**
 * gr_guide_saving_async:
 * @library: an open library
 * @guide: a guide of it
 * @window: (nullable): where to ask for a file
 * @callback: called when it is written, or not
 * @user_data: for @callback
 *
 * Asks where to write a guide to, and writes it as Markdown or as a guide
 * pack, by the ending of the name.
 */
void
gr_guide_saving_async (GrLibrary          *library,
                       GrGuide            *guide,
                       GtkWindow          *window,
                       GAsyncReadyCallback callback,
                       gpointer            user_data)
{
  GTask *task = g_task_new (library, NULL, callback, user_data);
  const GrSaveFormat formats[] = {
    { _("Markdown, to read and to edit (.md)"), "md" },
    { _("Guide pack, for another Greenroom (.json)"), "json" },
  };

  g_task_set_source_tag (task, gr_guide_saving_async);
  g_task_set_task_data (task, g_strdup (gr_entity_get_uid (GR_ENTITY (guide))), g_free);
  gr_save_choice_async (window, _("Export Guide"), gr_guide_get_title (guide), formats, G_N_ELEMENTS (formats),
                        chosen_cb, task);
}

/**
 * gr_guide_saving_finish:
 * @result: what the callback got
 * @error: return location: %G_IO_ERROR_CANCELLED where the person chose none
 *
 * Returns: (transfer full) (nullable): a sentence on what was saved
 */
char *
gr_guide_saving_finish (GAsyncResult *result,
                        GError      **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
