/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-window.h"

#include <glib/gi18n-lib.h>

#include "gr-built-in.h"
#include "gr-window-private.h"

static void flush (GrWindow *self);

static void
failed_cb (GrWindow     *self,
           const GError *error,
           GrChange     *change)
{
  g_assert (GR_IS_WINDOW (self));

  if (change)
    g_ptr_array_add (self->failed, gr_change_ref (change));
  gr_window_present_error (self, error->message, change ? "win.retry" : NULL);
}

/* Follows the library for as long as the window lives. */
void
gr_window_connect_library (GrWindow *self)
{
  const char *details[] = { "notify::open", "notify::can-undo", "notify::can-redo", "notify::undo-label",
                            "notify::redo-label" };

  for (guint i = 0; i < G_N_ELEMENTS (details); i++)
    g_signal_connect_object (self->library, details[i],
                             G_CALLBACK (gr_window_update_actions), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->library, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
}

/* Commits again, in their order, what could not be kept. */
void
gr_window_retry_failed (GrWindow *self)
{
  g_autoptr (GPtrArray) changes = g_steal_pointer (&self->failed);

  self->failed = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_change_unref);
  for (guint i = 0; i < changes->len; i++)
    gr_library_commit (self->library, g_ptr_array_index (changes, i));
}

static void
built_in_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr (GrWindow) self = GR_WINDOW (data);
  g_autoptr (GError) error = NULL;

  if (!gr_built_in_ensure_finish (result, &error) && !self->may_close)
    gr_window_present_error (self, error->message, NULL);
}

static void
show_frame (GrWindow *self)
{
  g_autofree char *last = g_settings_get_string (self->settings, "last-page");

  gtk_stack_set_visible_child_name (self->stack, "frame");
  gr_window_update_actions (self);
  if (gr_library_get_read_only (self->library))
    gr_window_present_error (self, _("Your library is open read-only: nothing you change is kept."), NULL);
  if (!self->page)
    gr_window_go (self, last);
  gr_built_in_ensure_async (self->library, built_in_cb, g_object_ref (self));

  if (self->waiting_files)
    {
      g_auto (GStrv) uris = g_steal_pointer (&self->waiting_files);

      gtk_widget_activate_action (GTK_WIDGET (self), "win.import-files", "^as", uris);
    }
}

static void
open_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GrWindow) self = GR_WINDOW (data);
  g_autoptr (GError) error = NULL;

  if (gr_library_open_finish (GR_LIBRARY (object), result, &error))
    {
      if (!self->may_close)
        show_frame (self);
      return;
    }
  gr_library_error_set_error (self->library_error, error, gr_library_get_path (GR_LIBRARY (object)));
  gtk_stack_set_visible_child_name (self->stack, "error");
}

/* Opens the library on its own thread; pages come when that is done. */
void
gr_window_open_library (GrWindow *self,
                        gboolean  read_only)
{
  gr_library_open_async (self->library, read_only, open_cb, g_object_ref (self));
}

static void
close_now (GrWindow *self)
{
  self->may_close = TRUE;
  gtk_window_close (GTK_WINDOW (self));
}

static void
not_saved_cb (GrWindow   *self,
              const char *response)
{
  g_assert (GR_IS_WINDOW (self));

  if (g_str_equal (response, "retry"))
    flush (self);
  else if (g_str_equal (response, "quit"))
    close_now (self);
}

/* The one question that is asked on closing: undo cannot help here. */
static void
ask_not_saved (GrWindow     *self,
               const GError *error)
{
  AdwDialog *dialog = adw_alert_dialog_new (_("Your Last Changes Could Not Be Saved"), NULL);

  adw_alert_dialog_format_body (ADW_ALERT_DIALOG (dialog), "%s", error->message);
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog),
                                  "stay", _("_Keep Open"),
                                  "quit", _("_Quit Without Saving"),
                                  "retry", _("_Retry"),
                                  NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "quit", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "retry", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "retry");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "stay");
  g_signal_connect_object (dialog, "response", G_CALLBACK (not_saved_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
flush_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (GrWindow) self = GR_WINDOW (data);
  g_autoptr (GError) error = NULL;
  GtkApplication *app = gtk_window_get_application (GTK_WINDOW (self));

  self->closing = FALSE;
  if (gr_library_flush_finish (GR_LIBRARY (object), result, &error))
    close_now (self);
  else
    ask_not_saved (self, error);
  if (app)
    g_application_release (G_APPLICATION (app));
}

static void
flush (GrWindow *self)
{
  GtkApplication *app = gtk_window_get_application (GTK_WINDOW (self));

  if (self->closing)
    return;
  self->closing = TRUE;
  /* The end of the session must not come between the last key and its commit. */
  if (app)
    g_application_hold (G_APPLICATION (app));
  gr_library_flush_async (self->library, flush_cb, g_object_ref (self));
}

/* True while there is something to bring to disk first; closes the window when
 * that is done. */
gboolean
gr_window_hold_close (GrWindow *self)
{
  if (self->may_close || !gr_library_get_open (self->library))
    return FALSE;
  flush (self);
  return TRUE;
}
