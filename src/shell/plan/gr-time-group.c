/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-time-group.h"

#include <glib/gi18n-lib.h>

#include "gr-dialog.h"
#include "gr-figure.h"
#include "gr-plan-words.h"
#include "gr-time-dialog.h"
#include "gr-time-row.h"

#define ROWS_FEW 5

struct _GrTimeGroup
{
  AdwPreferencesGroup parent_instance;

  GrLibrary *library;
  GrTask *task;
  GrFigure *work;
  GListStore *entries;
  GtkSliceListModel *shown;

  GtkWidget *add_button;
  GtkListBox *rows;
  GtkWidget *more_button;
};

G_DEFINE_FINAL_TYPE (GrTimeGroup, gr_time_group, ADW_TYPE_PREFERENCES_GROUP)

static gpointer
read_entries (GrStore      *store,
              gpointer      data,
              GCancellable *cancellable,
              GError      **error)
{
  return gr_query_work_entries (store, data, error);
}

static char *
describe (GrTimeGroup *self,
          gint64       seconds)
{
  gint64 estimate = gr_task_get_estimate_minutes (self->task);
  g_autofree char *spent = gr_plan_format_seconds (seconds);
  g_autofree char *planned = gr_plan_format_minutes (estimate);

  if (seconds == 0)
    return g_strdup (_("None yet"));
  if (estimate > 0)
    /* Translators: time spent on a task, and its estimate */
    return g_strdup_printf (_("In all %s, of an estimate of %s"), spent, planned);
  /* Translators: time spent on a task */
  return g_strdup_printf (_("In all %s"), spent);
}

static void
update (GrTimeGroup *self)
{
  const GPtrArray *entries = gr_figure_get_value (self->work);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *text = NULL;
  gint64 seconds = 0;

  for (guint i = 0; entries != NULL && i < entries->len; i++)
    {
      const GrWorkEntry *entry = entries->pdata[i];

      seconds += entry->seconds;
      g_ptr_array_add (items, gr_time_entry_new (entry));
    }
  g_list_store_splice (self->entries, 0, g_list_model_get_n_items (G_LIST_MODEL (self->entries)), items->pdata,
                       items->len);
  text = describe (self, seconds);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self), text);
  gtk_widget_set_visible (GTK_WIDGET (self->rows), items->len > 0);
  gtk_widget_set_visible (self->more_button, items->len > gtk_slice_list_model_get_size (self->shown));
}

static void
add_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  GrTimeGroup *self = GR_TIME_GROUP (widget);

  gr_dialog_present (gr_time_dialog_new (self->library, self->task, NULL), widget);
}

static void
more_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GrTimeGroup *self = GR_TIME_GROUP (widget);

  gtk_slice_list_model_set_size (self->shown, G_MAXUINT);
  gtk_widget_child_focus (GTK_WIDGET (self->rows), GTK_DIR_TAB_FORWARD);
  gtk_widget_set_visible (self->more_button, FALSE);
}

static GtkWidget *
create_row (gpointer item,
            gpointer data)
{
  GrTimeGroup *self = data;

  return gr_time_row_new (self->library, self->task, item);
}

static void
gr_time_group_dispose (GObject *object)
{
  GrTimeGroup *self = GR_TIME_GROUP (object);

  if (self->rows != NULL)
    gtk_list_box_bind_model (self->rows, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_TIME_GROUP);
  g_clear_object (&self->work);
  g_clear_object (&self->shown);
  g_clear_object (&self->entries);
  g_clear_object (&self->task);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_time_group_parent_class)->dispose (object);
}

static void
gr_time_group_class_init (GrTimeGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_time_group_dispose;

  gtk_widget_class_install_action (widget_class, "time.add", NULL, add_cb);
  gtk_widget_class_install_action (widget_class, "time.more", NULL, more_cb);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-time-group.ui");
  gtk_widget_class_bind_template_child (widget_class, GrTimeGroup, add_button);
  gtk_widget_class_bind_template_child (widget_class, GrTimeGroup, rows);
  gtk_widget_class_bind_template_child (widget_class, GrTimeGroup, more_button);
}

static void
gr_time_group_init (GrTimeGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->entries = g_list_store_new (GR_TYPE_TIME_ENTRY);
  self->shown = gtk_slice_list_model_new (G_LIST_MODEL (g_object_ref (self->entries)), 0, ROWS_FEW);
}

/**
 * gr_time_group_set_task:
 * @self: a group without a task
 * @library: an open library
 * @task: a task
 */
void
gr_time_group_set_task (GrTimeGroup *self,
                        GrLibrary   *library,
                        GrTask      *task)
{
  static const char *const types[] = { "work", NULL };

  g_return_if_fail (GR_IS_TIME_GROUP (self) && self->task == NULL);

  self->library = g_object_ref (library);
  self->task = g_object_ref (task);
  gtk_list_box_bind_model (self->rows, G_LIST_MODEL (self->shown), create_row, self, NULL);
  self->work = gr_figure_new (library, types, read_entries, g_strdup (gr_entity_get_uid (GR_ENTITY (task))), g_free,
                              (GDestroyNotify) g_ptr_array_unref);
  g_signal_connect_object (self->work, "notify::value", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  gtk_widget_set_visible (self->add_button, !gr_library_get_read_only (library));
  update (self);
}
