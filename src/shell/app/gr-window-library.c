/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-window.h"

#include <glib/gi18n-lib.h>

#include "gr-built-in.h"
#include "gr-first-run.h"
#include "gr-library-files.h"
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
  /* What could not be read is read again when it is next asked for. */
  gr_window_present_error (self, error->message, change || gr_library_has_drafts (self->library) ? "win.retry" : NULL);
}

/* Something was kept.  Where nothing waits any more, the banner has nothing to say. */
static void
changed_cb (GrWindow *self)
{
  g_assert (GR_IS_WINDOW (self));

  if (g_strcmp0 (self->retry, "win.retry") == 0 && self->failed->len == 0 && !gr_library_has_drafts (self->library))
    adw_banner_set_revealed (self->banner, FALSE);
}

/* Follows the library for as long as the window lives. */
void
gr_window_connect_library (GrWindow *self)
{
  const char *details[] = { "notify::open", "notify::can-undo", "notify::can-redo", "notify::undo-label",
                            "notify::redo-label" };

  for (guint i = 0; i < G_N_ELEMENTS (details); i++)
    g_signal_connect_object (self->library, details[i], G_CALLBACK (gr_window_update_actions), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->library, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->library, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

static void
retried_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr (GrWindow) self = GR_WINDOW (data);
  g_autoptr (GError) error = NULL;

  if (!gr_library_flush_finish (GR_LIBRARY (object), result, &error) && !self->may_close)
    gr_window_present_error (self, error->message, "win.retry");
}

/* Commits again, in their order, the changes that could not be kept. */
static void
commit_failed (GrWindow *self)
{
  g_autoptr (GPtrArray) changes = g_steal_pointer (&self->failed);

  self->failed = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_change_unref);
  for (guint i = 0; i < changes->len; i++)
    gr_library_commit (self->library, gr_change_ref (g_ptr_array_index (changes, i)));
}

/* Tries once more to keep the changes that could not be kept, and the words in drafts. */
void
gr_window_retry_failed (GrWindow *self)
{
  commit_failed (self);
  gr_library_flush_async (self->library, retried_cb, g_object_ref (self));
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

static GrPlace *
dup_place (GrWindow   *self,
           const char *name)
{
  return g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (self->list)),
                                (guint) MAX (gr_place_find (name), 0));
}

/* Comes back true after a night, too: whoever looks at the window again wants what is due today. */
static void
watch_places (GrWindow *self)
{
  g_autoptr (GrPlace) review = dup_place (self, "review");
  g_autoptr (GrPlace) outcomes = dup_place (self, "outcomes");

  if (self->review_badge)
    return;
  self->review_badge = gr_review_badge_new (self->library, review);
  self->outcomes_badge = gr_outcomes_badge_new (self->library, outcomes);
  g_signal_connect_object (self, "notify::is-active", G_CALLBACK (gr_review_badge_refresh), self->review_badge,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self, "notify::is-active", G_CALLBACK (gr_outcomes_badge_refresh), self->outcomes_badge,
                           G_CONNECT_SWAPPED);
}

static void
welcomed_cb (GrWindow   *self,
             GrFirstRun *first_run)
{
  const char *target;
  const char *action = gr_first_run_get_action (first_run, &target);

  g_assert (GR_IS_WINDOW (self));

  g_settings_set_boolean (self->settings, "welcomed", TRUE);
  if (action != NULL)
    gtk_widget_activate_action_variant (GTK_WIDGET (self), action,
                                        target != NULL ? g_variant_new_string (target) : NULL);
}

static void
welcome (GrWindow *self)
{
  AdwDialog *dialog = gr_first_run_new (self->library);

  g_signal_connect_object (dialog, "closed", G_CALLBACK (welcomed_cb), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
show_frame (GrWindow *self)
{
  g_autofree char *last = g_settings_get_string (self->settings, "last-page");

  gtk_stack_set_visible_child_name (self->stack, "frame");
  gr_window_update_actions (self);
  if (gr_library_get_read_only (self->library))
    gr_window_present_error (self, _("Your library is open read-only: nothing you change is kept."), NULL);
  if (!self->timekeeper)
    self->timekeeper = gr_timekeeper_new (self->library, self->ticker, GTK_WIDGET (self));
  watch_places (self);
  if (!self->page)
    gr_window_go (self, last);
  gr_built_in_ensure_async (self->library, built_in_cb, g_object_ref (self));

  if (self->waiting_files)
    {
      g_auto (GStrv) uris = g_steal_pointer (&self->waiting_files);

      gtk_widget_activate_action (GTK_WIDGET (self), "win.import-files", "^as", uris);
    }
  else if (gr_first_run_is_due (self->library, self->settings))
    welcome (self);
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
      gr_library_sweep_files (self->library);
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
    {
      gr_library_forget_drafts (self->library);
      g_ptr_array_set_size (self->failed, 0);
      close_now (self);
    }
}

/* The one question that is asked on closing: undo cannot help here.  The heading is
 * short because libadwaita 1.7 does not wrap it. */
static void
ask_not_saved (GrWindow   *self,
               const char *why)
{
  AdwDialog *dialog = adw_alert_dialog_new (_("Not Saved Yet"), NULL);

  adw_alert_dialog_format_body (ADW_ALERT_DIALOG (dialog), "%s", why);
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog), "stay", _("_Keep Open"), "quit",
                                  _("_Quit Without Saving"), "retry", _("_Retry"), NULL);
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
  if (!gr_library_flush_finish (GR_LIBRARY (object), result, &error))
    ask_not_saved (self, error->message);
  else if (self->failed->len > 0)
    ask_not_saved (self, adw_banner_get_title (self->banner));
  else
    close_now (self);
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
  commit_failed (self);
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
