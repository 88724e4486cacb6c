/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-project-box.h"

struct _GrProjectBox
{
  GtkBox parent_instance;

  GrPlanLedger *ledger;
  GrEntityList *projects;
  GrProjectWidgetFunc create;
};

G_DEFINE_FINAL_TYPE (GrProjectBox, gr_project_box, GTK_TYPE_BOX)

static void
projects_changed_cb (GListModel   *model,
                     guint         position,
                     guint         removed,
                     guint         added,
                     GrProjectBox *self)
{
  GtkBox *box = GTK_BOX (self);
  GtkWidget *before = NULL;

  g_assert (GR_IS_PROJECT_BOX (self));

  for (guint i = 0; i < position; i++)
    before = before == NULL ? gtk_widget_get_first_child (GTK_WIDGET (self)) : gtk_widget_get_next_sibling (before);
  for (guint i = 0; i < removed; i++)
    gtk_box_remove (box, before == NULL ? gtk_widget_get_first_child (GTK_WIDGET (self))
                                        : gtk_widget_get_next_sibling (before));
  for (guint i = position; i < position + added; i++)
    {
      GtkWidget *widget = self->create (self->ledger, gr_entity_list_peek (self->projects, i));

      gtk_box_insert_child_after (box, widget, before);
      before = widget;
    }
}

static void
gr_project_box_dispose (GObject *object)
{
  GrProjectBox *self = GR_PROJECT_BOX (object);

  if (self->projects != NULL)
    g_signal_handlers_disconnect_by_func (self->projects, projects_changed_cb, self);
  g_clear_object (&self->projects);
  g_clear_object (&self->ledger);
  G_OBJECT_CLASS (gr_project_box_parent_class)->dispose (object);
}

static void
gr_project_box_class_init (GrProjectBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gr_project_box_dispose;
}

static void
gr_project_box_init (GrProjectBox *self)
{
}

/**
 * gr_project_box_bind:
 * @self: an empty box
 * @ledger: where the time stands
 * @create: makes the widget of a project
 */
void
gr_project_box_bind (GrProjectBox       *self,
                     GrPlanLedger       *ledger,
                     GrProjectWidgetFunc create)
{
  g_return_if_fail (GR_IS_PROJECT_BOX (self) && self->ledger == NULL);

  self->ledger = g_object_ref (ledger);
  self->projects = g_object_ref (gr_library_get_list (gr_plan_ledger_get_library (ledger), "project"));
  self->create = create;
  g_signal_connect_object (self->projects, "items-changed", G_CALLBACK (projects_changed_cb), self, 0);
  projects_changed_cb (G_LIST_MODEL (self->projects), 0, 0, gr_entity_list_get_n (self->projects), self);
}
