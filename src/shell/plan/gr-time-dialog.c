/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-time-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-date-row.h"
#include "gr-day.h"
#include "gr-timekeeper.h"
#include "gr-timer-change.h"

struct _GrTimeDialog
{
  AdwAlertDialog parent_instance;

  GrLibrary *library;
  GrTask *task;
  GrTimeEntry *entry; /* NULL: time is added */
  gint64 began;       /* the day on which the entry began, or today */

  AdwSpinRow *minutes;
  GrDateRow *day;
};

G_DEFINE_FINAL_TYPE (GrTimeDialog, gr_time_dialog, ADW_TYPE_ALERT_DIALOG)

/* The same time of day, on the day that was chosen. */
static gint64
to_chosen_day (GrTimeDialog *self,
               gint64        ms)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  gint64 day = self->began;

  gr_day_parse (gr_date_row_get_date (self->day), &day);
  return day == self->began ? ms : gr_day_at_minute (day, gr_day_minute_of (ms, zone), zone);
}

static void
add (GrTimeDialog *self,
     gint64        minutes)
{
  /* Translators: for the Undo menu; the placeholder is a task */
  g_autofree char *label = g_strdup_printf (_("Add Time to “%s”"), gr_task_get_title (self->task));
  g_autofree char *zone = gr_timekeeper_dup_zone ();
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, label);

  gr_work_change_add (change, gr_entity_get_uid (GR_ENTITY (self->task)), minutes,
                      to_chosen_day (self, gr_clock_get_wall_ms (gr_library_get_clock (self->library))), zone);
  gr_library_commit (self->library, g_steal_pointer (&change));
}

static void
edit (GrTimeDialog *self,
      gint64        minutes)
{
  gint64 started_at = to_chosen_day (self, gr_time_entry_get_started_at (self->entry));
  /* Translators: for the Undo menu; the placeholder is a task */
  g_autofree char *label = g_strdup_printf (_("Edit Time of “%s”"), gr_task_get_title (self->task));
  g_autoptr (GrChange) change = NULL;

  if (started_at == gr_time_entry_get_started_at (self->entry) &&
      minutes == gr_time_entry_get_seconds (self->entry) / 60)
    return;
  change = gr_change_new (GR_CHANGE_EDIT, label);
  gr_work_change_edit (change, gr_time_entry_get_uid (self->entry), started_at, minutes);
  gr_library_commit (self->library, g_steal_pointer (&change));
}

static void
response_cb (GrTimeDialog *self,
             const char   *response)
{
  gint64 minutes = (gint64) adw_spin_row_get_value (self->minutes);

  g_assert (GR_IS_TIME_DIALOG (self));

  if (!g_str_equal (response, "add") || gr_entity_get_removed (GR_ENTITY (self->task)))
    return;
  if (self->entry != NULL)
    edit (self, minutes);
  else
    add (self, minutes);
}

static void
gr_time_dialog_dispose (GObject *object)
{
  GrTimeDialog *self = GR_TIME_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_TIME_DIALOG);
  g_clear_object (&self->entry);
  g_clear_object (&self->task);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_time_dialog_parent_class)->dispose (object);
}

static void
gr_time_dialog_class_init (GrTimeDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_time_dialog_dispose;

  g_type_ensure (GR_TYPE_DATE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-time-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrTimeDialog, minutes);
  gtk_widget_class_bind_template_child (widget_class, GrTimeDialog, day);
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
 * @entry: (nullable): time spent on it; %NULL to add some
 *
 * Returns: (transfer floating): a dialog that asks for minutes and the day
 */
AdwDialog *
gr_time_dialog_new (GrLibrary   *library,
                    GrTask      *task,
                    GrTimeEntry *entry)
{
  GrTimeDialog *self = g_object_new (GR_TYPE_TIME_DIALOG, NULL);
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autofree char *date = NULL;

  self->library = g_object_ref (library);
  self->task = g_object_ref (task);
  g_set_object (&self->entry, entry);
  self->began = gr_day_of_time (entry != NULL ? gr_time_entry_get_started_at (entry)
                                              : gr_clock_get_wall_ms (gr_library_get_clock (library)),
                                zone, 0);
  date = gr_day_format (self->began);
  gr_date_row_set_date (self->day, date);
  adw_alert_dialog_set_body (ADW_ALERT_DIALOG (self), gr_task_get_title (task));
  if (entry != NULL)
    {
      adw_spin_row_set_value (self->minutes, (double) (MAX (gr_time_entry_get_seconds (entry), 60) / 60));
      adw_alert_dialog_set_heading (ADW_ALERT_DIALOG (self), _("Edit Time"));
      adw_alert_dialog_set_response_label (ADW_ALERT_DIALOG (self), "add", _("_Save"));
    }
  return ADW_DIALOG (self);
}
