/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-time-row.h"

#include <glib/gi18n-lib.h>

#include "gr-dialog.h"
#include "gr-page.h"
#include "gr-time-dialog.h"

struct _GrTimeRow
{
  AdwActionRow parent_instance;

  GrLibrary *library;
  GrTask *task;
  GrTimeEntry *entry;

  GtkWidget *remove_button;
};

G_DEFINE_FINAL_TYPE (GrTimeRow, gr_time_row, ADW_TYPE_ACTION_ROW)

static void
edit_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GrTimeRow *self = GR_TIME_ROW (widget);

  gr_dialog_present (gr_time_dialog_new (self->library, self->task, self->entry), widget);
}

static void
remove_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GrTimeRow *self = GR_TIME_ROW (widget);
  /* Translators: for the Undo menu; the placeholder is a task */
  g_autofree char *label = g_strdup_printf (_("Remove Time of “%s”"), gr_task_get_title (self->task));
  g_autofree char *title = gr_time_entry_dup_title (self->entry);
  /* Translators: the placeholder is a day and a length of time: “23 November, 18:30 · 40 min” */
  g_autofree char *text = g_strdup_printf (_("%s removed"), title);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, label);

  gr_change_remove (change, "work", gr_time_entry_get_uid (self->entry));
  gr_page_toast (self, text, TRUE);
  gr_library_commit (self->library, g_steal_pointer (&change));
}

static void
gr_time_row_dispose (GObject *object)
{
  GrTimeRow *self = GR_TIME_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_TIME_ROW);
  g_clear_object (&self->entry);
  g_clear_object (&self->task);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_time_row_parent_class)->dispose (object);
}

static void
gr_time_row_class_init (GrTimeRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_time_row_dispose;

  gtk_widget_class_install_action (widget_class, "time.edit", NULL, edit_cb);
  gtk_widget_class_install_action (widget_class, "time.remove", NULL, remove_cb);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-time-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrTimeRow, remove_button);
}

static void
gr_time_row_init (GrTimeRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_time_row_new:
 * @library: an open library
 * @task: a task
 * @entry: time spent on it
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
gr_time_row_new (GrLibrary   *library,
                 GrTask      *task,
                 GrTimeEntry *entry)
{
  GrTimeRow *self = g_object_new (GR_TYPE_TIME_ROW, NULL);
  g_autofree char *title = gr_time_entry_dup_title (entry);
  /* Translators: for a screen reader; the placeholder is a day and a length of time */
  g_autofree char *label = g_strdup_printf (_("Remove %s"), title);
  gboolean writable = !gr_library_get_read_only (library);

  self->library = g_object_ref (library);
  self->task = g_object_ref (task);
  self->entry = g_object_ref (entry);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), gr_time_entry_get_source (entry));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remove_button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_visible (self->remove_button, writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "time.edit", writable);
  return GTK_WIDGET (self);
}
