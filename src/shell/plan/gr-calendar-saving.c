/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-calendar-saving.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "gr-calendar.h"
#include "gr-save-choice.h"
#include "gr-save.h"

/* Sessions and interviews as a calendar: the person says where, the reader's thread writes it. */

#define PAST_MS (90 * G_GINT64_CONSTANT (86400000)) /* what was before is looked up in no calendar */

typedef struct
{
  char *path;
  gint64 now_ms;
} Wanted;

static void
wanted_free (gpointer data)
{
  Wanted *wanted = data;

  g_free (wanted->path);
  g_free (wanted);
}

static gpointer
write_calendar (GrStore      *store,
                gpointer      data,
                GCancellable *cancellable,
                GError      **error)
{
  const Wanted *wanted = data;
  g_autoptr (GPtrArray) events = gr_calendar_read (store, wanted->now_ms - PAST_MS, error);
  g_autoptr (GBytes) bytes = NULL;
  char *text;

  if (events == NULL)
    return NULL;
  text = gr_calendar_write (events, wanted->now_ms);
  bytes = g_bytes_new_take (text, strlen (text));
  return gr_save_bytes (wanted->path, bytes, error) ? g_strdup (wanted->path) : NULL;
}

static void
written_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;
  g_autofree char *path = gr_library_read_finish (GR_LIBRARY (object), result, &error);

  if (path != NULL)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
chosen_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (GTask) task = data;
  GrLibrary *library = g_task_get_source_object (task);
  GError *error = NULL;
  char *path = gr_save_choice_finish (result, &error);
  Wanted *wanted;

  if (path == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  wanted = g_new0 (Wanted, 1);
  wanted->path = path;
  wanted->now_ms = gr_clock_get_wall_ms (gr_library_get_clock (library));
  gr_library_read_async (library, write_calendar, wanted, wanted_free, g_free, NULL, written_cb, g_object_ref (task));
}

/**
 * gr_calendar_saving_async:
 * @library: an open library
 * @window: (nullable): where to ask for a file
 * @callback: called when it is written, or not
 * @user_data: for @callback
 *
 * Asks where to write the sessions and interviews to, and writes them as a
 * calendar.
 */
void
gr_calendar_saving_async (GrLibrary          *library,
                          GtkWindow          *window,
                          GAsyncReadyCallback callback,
                          gpointer            user_data)
{
  GTask *task = g_task_new (library, NULL, callback, user_data);
  const GrSaveFormat formats[] = {
    { _("Calendar (.ics)"), "ics" },
  };

  g_task_set_source_tag (task, gr_calendar_saving_async);
  gr_save_choice_async (window, _("Export Calendar"), _("Preparation"), formats, G_N_ELEMENTS (formats), chosen_cb,
                        task);
}

/**
 * gr_calendar_saving_finish:
 * @result: what the callback got
 * @error: return location: %G_IO_ERROR_CANCELLED where the person chose none
 *
 * Returns: whether it was written
 */
gboolean
gr_calendar_saving_finish (GAsyncResult *result,
                           GError      **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
