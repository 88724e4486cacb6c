/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-link-group.h"

#include <glib/gi18n-lib.h>

#include "gr-pick-dialog.h"
#include "gr-target-row.h"
#include "gr-task-link.h"

struct _GrLinkGroup
{
  AdwPreferencesGroup parent_instance;

  GrLibrary *library;
  GrTask *task;
  GrEntityList *links;

  GtkWidget *add_button;
  GtkListBox *rows;
};

G_DEFINE_FINAL_TYPE (GrLinkGroup, gr_link_group, ADW_TYPE_PREFERENCES_GROUP)

static void
update (GrLinkGroup *self)
{
  guint n = gr_entity_list_get_n (self->links);

  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self), n > 0 ? NULL : _("Nothing is linked yet"));
  gtk_widget_set_visible (GTK_WIDGET (self->rows), n > 0);
}

static gboolean
is_linked (GrLinkGroup *self,
           const char  *target)
{
  for (guint i = 0; i < gr_entity_list_get_n (self->links); i++)
    if (g_strcmp0 (gr_task_link_get_target (gr_entity_list_peek (self->links, i)), target) == 0)
      return TRUE;
  return FALSE;
}

static void
chosen_cb (GrLinkGroup *self,
           GrEntity    *entity)
{
  guint n = gr_entity_list_get_n (self->links);
  double position = n > 0 ? gr_entity_get_position (gr_entity_list_peek (self->links, n - 1)) + 1 : 1;
  g_autoptr (GrChange) change = NULL;

  g_assert (GR_IS_LINK_GROUP (self));

  if (is_linked (self, gr_entity_get_uid (entity)))
    return;
  change = gr_change_new (GR_CHANGE_EDIT, _("Link Task"));
  gr_target_add (change, "task-link", "task", gr_entity_get_uid (GR_ENTITY (self->task)), gr_entity_get_nick (entity),
                 gr_entity_get_uid (entity), gr_entity_get_title (entity), position);
  gr_library_commit (self->library, g_steal_pointer (&change));
}

static void
add_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  static const char *const types[] = { "story", "question", "deliverable", "requirement" };
  GrLinkGroup *self = GR_LINK_GROUP (widget);
  g_autoptr (GListStore) lists = g_list_store_new (G_TYPE_LIST_MODEL);
  g_autoptr (GtkFlattenListModel) all = NULL;
  AdwDialog *dialog;

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    g_list_store_append (lists, gr_library_get_list (self->library, types[i]));
  all = gtk_flatten_list_model_new (G_LIST_MODEL (g_object_ref (lists)));
  dialog = gr_pick_dialog_new (_("Link Task"), _("There are no stories, questions or deliverables yet."),
                               G_LIST_MODEL (all));
  g_signal_connect_object (dialog, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

static GtkWidget *
create_row (gpointer item,
            gpointer data)
{
  return gr_target_row_new (GR_LINK_GROUP (data)->library, item);
}

static void
gr_link_group_dispose (GObject *object)
{
  GrLinkGroup *self = GR_LINK_GROUP (object);

  if (self->rows != NULL)
    gtk_list_box_bind_model (self->rows, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_LINK_GROUP);
  g_clear_object (&self->links);
  g_clear_object (&self->task);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_link_group_parent_class)->dispose (object);
}

static void
gr_link_group_class_init (GrLinkGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_link_group_dispose;

  gtk_widget_class_install_action (widget_class, "link.add", NULL, add_cb);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-link-group.ui");
  gtk_widget_class_bind_template_child (widget_class, GrLinkGroup, add_button);
  gtk_widget_class_bind_template_child (widget_class, GrLinkGroup, rows);
}

static void
gr_link_group_init (GrLinkGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_link_group_set_task:
 * @self: a group without a task
 * @library: an open library
 * @task: a task
 */
void
gr_link_group_set_task (GrLinkGroup *self,
                        GrLibrary   *library,
                        GrTask      *task)
{
  g_return_if_fail (GR_IS_LINK_GROUP (self) && self->task == NULL);

  self->library = g_object_ref (library);
  self->task = g_object_ref (task);
  self->links = gr_library_get_children (library, "task-link", gr_entity_get_uid (GR_ENTITY (task)));
  gtk_list_box_bind_model (self->rows, G_LIST_MODEL (self->links), create_row, self, NULL);
  g_signal_connect_object (self->links, "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  gtk_widget_set_visible (self->add_button, !gr_library_get_read_only (library));
  update (self);
}
