/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-session-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-clock-row.h"
#include "gr-date-row.h"
#include "gr-day.h"
#include "gr-free-time.h"
#include "gr-pick-dialog.h"
#include "gr-text.h"

struct _GrSessionDialog
{
  AdwDialog parent_instance;

  GrWeek *week;
  GrSession *session; /* NULL: a new one */
  GrTask *task;
  GTimeZone *zone;

  AdwActionRow *task_row;
  GrDateRow *day;
  AdwSpinRow *time;
  AdwSpinRow *minutes;
  AdwEntryRow *cue;
  AdwEntryRow *response;
  GtkWidget *save;
};

G_DEFINE_FINAL_TYPE (GrSessionDialog, gr_session_dialog, ADW_TYPE_DIALOG)

static void
show_task (GrSessionDialog *self)
{
  const char *title = self->task != NULL      ? gr_task_get_title (self->task)
                      : self->session != NULL ? gr_session_get_task_title (self->session)
                                              : NULL;

  adw_action_row_set_subtitle (self->task_row, !gr_text_is_blank (title) ? title : _("Choose a task"));
  gtk_widget_set_sensitive (self->save, !gr_text_is_blank (title));
}

static void
chosen_cb (GrSessionDialog *self,
           GrTask          *task)
{
  gint64 left;

  g_assert (GR_IS_SESSION_DIALOG (self));

  g_set_object (&self->task, task);
  left = gr_week_get_left (self->week, task);
  if (self->session == NULL && left > 0)
    adw_spin_row_set_value (self->minutes, (double) left);
  show_task (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->task_row));
}

static gboolean
is_open (gpointer item,
         gpointer data)
{
  return !gr_task_get_done (item);
}

static void
task_cb (GrSessionDialog *self)
{
  GrEntityList *tasks = gr_library_get_list (gr_week_get_library (self->week), "task");
  g_autoptr (GtkFilterListModel) open = gtk_filter_list_model_new (
      G_LIST_MODEL (g_object_ref (tasks)), GTK_FILTER (gtk_custom_filter_new (is_open, NULL, NULL)));
  AdwDialog *dialog = gr_pick_dialog_new (_("Choose a Task"), _("Every task is done."), G_LIST_MODEL (open));

  g_assert (GR_IS_SESSION_DIALOG (self));

  g_signal_connect_object (dialog, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
cancel_cb (GrSessionDialog *self)
{
  g_assert (GR_IS_SESSION_DIALOG (self));
  adw_dialog_close (ADW_DIALOG (self));
}

static void
set_text (GrChange    *change,
          const char  *uid,
          const char  *field,
          AdwEntryRow *row,
          const char  *old)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (row))));

  if (g_strcmp0 (text, old != NULL ? old : "") != 0)
    gr_change_set_text (change, "session", uid, field, text);
}

static gint64
get_starts_at (GrSessionDialog *self)
{
  gint64 day = 0;

  if (!gr_day_parse (gr_date_row_get_date (self->day), &day))
    day = gr_week_get_today (self->week);
  return gr_day_at_minute (day, (gint64) adw_spin_row_get_value (self->time), self->zone);
}

/* Only what is another now is set, so that undo takes back no more than was done. */
static void
fill_change (GrSessionDialog *self,
             GrChange        *change,
             const char      *uid)
{
  GrSession *old = self->session;
  gint64 starts_at = get_starts_at (self);
  gint64 minutes = (gint64) adw_spin_row_get_value (self->minutes);
  const char *task = self->task != NULL ? gr_entity_get_uid (GR_ENTITY (self->task)) : NULL;

  if (task != NULL && (old == NULL || g_strcmp0 (task, gr_session_get_task (old)) != 0))
    {
      gr_change_set_text (change, "session", uid, "task", task);
      gr_change_set_text (change, "session", uid, "task_title", gr_task_get_title (self->task));
    }
  /* a start between two minutes of the row stays as it is */
  if (old == NULL || starts_at / 60000 != gr_session_get_starts_at (old) / 60000)
    gr_change_set_integer (change, "session", uid, "starts_at", starts_at);
  if (old == NULL || minutes != gr_session_get_minutes (old))
    gr_change_set_integer (change, "session", uid, "minutes", minutes);
  set_text (change, uid, "cue", self->cue, old != NULL ? gr_session_get_cue (old) : NULL);
  set_text (change, uid, "response", self->response, old != NULL ? gr_session_get_response (old) : NULL);
}

static void
save_cb (GrSessionDialog *self)
{
  g_autoptr (GrChange) change = NULL;
  const char *uid;

  g_assert (GR_IS_SESSION_DIALOG (self));

  change = gr_change_new (GR_CHANGE_EDIT, self->session != NULL ? _("Edit Session") : _("Add Session"));
  if (self->session == NULL)
    uid = gr_change_create (change, "session", NULL);
  else
    uid = gr_entity_get_uid (GR_ENTITY (self->session));
  if (self->session == NULL || !gr_entity_get_removed (GR_ENTITY (self->session)))
    fill_change (self, change, uid);
  if (gr_change_get_n_ops (change) > 0)
    {
      gr_week_follow (self->week, uid);
      gr_library_commit (gr_week_get_library (self->week), g_steal_pointer (&change));
    }
  adw_dialog_close (ADW_DIALOG (self));
}

static void
gr_session_dialog_dispose (GObject *object)
{
  GrSessionDialog *self = GR_SESSION_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_SESSION_DIALOG);
  g_clear_pointer (&self->zone, g_time_zone_unref);
  g_clear_object (&self->task);
  g_clear_object (&self->session);
  g_clear_object (&self->week);
  G_OBJECT_CLASS (gr_session_dialog_parent_class)->dispose (object);
}

static void
gr_session_dialog_class_init (GrSessionDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_session_dialog_dispose;

  g_type_ensure (GR_TYPE_DATE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-session-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrSessionDialog, task_row);
  gtk_widget_class_bind_template_child (widget_class, GrSessionDialog, day);
  gtk_widget_class_bind_template_child (widget_class, GrSessionDialog, time);
  gtk_widget_class_bind_template_child (widget_class, GrSessionDialog, minutes);
  gtk_widget_class_bind_template_child (widget_class, GrSessionDialog, cue);
  gtk_widget_class_bind_template_child (widget_class, GrSessionDialog, response);
  gtk_widget_class_bind_template_child (widget_class, GrSessionDialog, save);
  gtk_widget_class_bind_template_callback (widget_class, task_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
gr_session_dialog_init (GrSessionDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->zone = g_time_zone_new_local ();
  gr_clock_row_bind (self->time);
  adw_dialog_set_default_widget (ADW_DIALOG (self), self->save);
}

static void
fill_rows (GrSessionDialog *self,
           gint64           day)
{
  GrSession *session = self->session;
  g_autofree char *date = gr_day_format (day);
  const char *cue = session != NULL ? gr_session_get_cue (session) : NULL;
  const char *response = session != NULL ? gr_session_get_response (session) : NULL;
  gint64 left = self->task != NULL ? gr_week_get_left (self->week, self->task) : 0;

  gr_date_row_set_date (self->day, date);
  adw_spin_row_set_value (self->time, session != NULL
                                          ? (double) gr_day_minute_of (gr_session_get_starts_at (session), self->zone)
                                          : GR_FREE_TIME_EVENING);
  adw_spin_row_set_value (self->minutes, session != NULL ? (double) gr_session_get_minutes (session)
                                         : left > 0      ? (double) left
                                                         : GR_WEEK_USUAL);
  gtk_editable_set_text (GTK_EDITABLE (self->cue), cue != NULL ? cue : "");
  gtk_editable_set_text (GTK_EDITABLE (self->response), response != NULL ? response : "");
}

/**
 * gr_session_dialog_new:
 * @week: the week that is shown
 * @session: (nullable): a session; %NULL for a new one
 * @task: (nullable): the task of a new one, where it is known
 * @day: its day, since 1970
 *
 * Returns: (transfer floating): a dialog
 */
AdwDialog *
gr_session_dialog_new (GrWeek    *week,
                       GrSession *session,
                       GrTask    *task,
                       gint64     day)
{
  GrSessionDialog *self = g_object_new (GR_TYPE_SESSION_DIALOG, NULL);

  self->week = g_object_ref (week);
  g_set_object (&self->session, session);
  g_set_object (&self->task, task);
  if (session != NULL && gr_session_get_task (session) != NULL)
    g_set_object (&self->task, gr_library_lookup (gr_week_get_library (week), "task", gr_session_get_task (session)));
  adw_dialog_set_title (ADW_DIALOG (self), session != NULL ? _("Edit Session") : _("New Session"));
  fill_rows (self, day);
  show_task (self);
  return ADW_DIALOG (self);
}
