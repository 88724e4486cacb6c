/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-time-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-timekeeper.h"
#include "gr-timer-change.h"

struct _GrTimeDialog
{
  AdwAlertDialog parent_instance;

  GrLibrary *library;
  GrTask *task;

  AdwSpinRow *minutes;
};

G_DEFINE_FINAL_TYPE (GrTimeDialog, gr_time_dialog, ADW_TYPE_ALERT_DIALOG)

static void
response_cb (GrTimeDialog *self,
             const char   *response)
{
  g_autofree char *label = NULL;
  g_autofree char *zone = NULL;
  g_autoptr (GrChange) change = NULL;

  g_assert (GR_IS_TIME_DIALOG (self));

  if (!g_str_equal (response, "add") || gr_entity_get_removed (GR_ENTITY (self->task)))
    return;
  /* Translators: for the Undo menu; the placeholder is a task */
  label = g_strdup_printf (_("Add Time to “%s”"), gr_task_get_title (self->task));
  zone = gr_timekeeper_dup_zone ();
  change = gr_change_new (GR_CHANGE_EDIT, label);
  gr_work_change_add (change, gr_entity_get_uid (GR_ENTITY (self->task)),
                      (gint64) adw_spin_row_get_value (self->minutes),
                      gr_clock_get_wall_ms (gr_library_get_clock (self->library)), zone);
  gr_library_commit (self->library, g_steal_pointer (&change));
}

static void
gr_time_dialog_dispose (GObject *object)
{
  GrTimeDialog *self = GR_TIME_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_TIME_DIALOG);
  g_clear_object (&self->task);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_time_dialog_parent_class)->dispose (object);
}

static void
gr_time_dialog_class_init (GrTimeDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_time_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-time-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrTimeDialog, minutes);
  gtk_widget_class_bind_template_callback (widget_class, response_cb);
}

static void
gr_time_dialog_init (GrTimeDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_time_dialog_new:
 * @library: an open library
 * @task: a task
 *
 * Returns: (transfer floating): a dialog that asks for minutes
 */
AdwDialog *
gr_time_dialog_new (GrLibrary *library,
                    GrTask    *task)
{
  GrTimeDialog *self = g_object_new (GR_TYPE_TIME_DIALOG, NULL);

  self->library = g_object_ref (library);
  self->task = g_object_ref (task);
  adw_alert_dialog_set_body (ADW_ALERT_DIALOG (self), gr_task_get_title (task));
  return ADW_DIALOG (self);
}
