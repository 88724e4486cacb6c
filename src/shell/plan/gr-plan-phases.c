/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-plan-phases.h"

#include "gr-project-view.h"
#include "gr-running-card.h"

struct _GrPlanPhases
{
  AdwBin parent_instance;

  GrPlanLedger *ledger;
  GrEntityList *project_list;

  GrRunningCard *card;
  GtkBox *projects;
};

G_DEFINE_FINAL_TYPE (GrPlanPhases, gr_plan_phases, ADW_TYPE_BIN)

/* At most a handful of projects, so a box in the list's order will do. */
static void
projects_changed_cb (GListModel   *model,
                     guint         position,
                     guint         removed,
                     guint         added,
                     GrPlanPhases *self)
{
  GtkWidget *before = NULL;

  g_assert (GR_IS_PLAN_PHASES (self));

  for (guint i = 0; i < position; i++)
    before = before == NULL ? gtk_widget_get_first_child (GTK_WIDGET (self->projects))
                            : gtk_widget_get_next_sibling (before);
  for (guint i = 0; i < removed; i++)
    gtk_box_remove (self->projects, before == NULL ? gtk_widget_get_first_child (GTK_WIDGET (self->projects))
                                                   : gtk_widget_get_next_sibling (before));
  for (guint i = position; i < position + added; i++)
    {
      GtkWidget *view = gr_project_view_new (self->ledger, gr_entity_list_peek (self->project_list, i));

      gtk_box_insert_child_after (self->projects, view, before);
      before = view;
    }
}

static void
gr_plan_phases_dispose (GObject *object)
{
  GrPlanPhases *self = GR_PLAN_PHASES (object);

  if (self->project_list != NULL)
    g_signal_handlers_disconnect_by_data (self->project_list, self);
  adw_bin_set_child (ADW_BIN (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_PLAN_PHASES);
  g_clear_object (&self->project_list);
  g_clear_object (&self->ledger);
  G_OBJECT_CLASS (gr_plan_phases_parent_class)->dispose (object);
}

static void
gr_plan_phases_class_init (GrPlanPhasesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_plan_phases_dispose;

  g_type_ensure (GR_TYPE_RUNNING_CARD);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-plan-phases.ui");
  gtk_widget_class_bind_template_child (widget_class, GrPlanPhases, card);
  gtk_widget_class_bind_template_child (widget_class, GrPlanPhases, projects);
}

static void
gr_plan_phases_init (GrPlanPhases *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_plan_phases_set_ledger:
 * @self: a view without one
 * @ledger: where the time stands
 */
void
gr_plan_phases_set_ledger (GrPlanPhases *self,
                           GrPlanLedger *ledger)
{
  g_return_if_fail (GR_IS_PLAN_PHASES (self) && self->ledger == NULL);

  self->ledger = g_object_ref (ledger);
  self->project_list = g_object_ref (gr_library_get_list (gr_plan_ledger_get_library (ledger), "project"));
  gr_running_card_set_ledger (self->card, ledger);
  g_signal_connect_object (self->project_list, "items-changed", G_CALLBACK (projects_changed_cb), self, 0);
  projects_changed_cb (G_LIST_MODEL (self->project_list), 0, 0, gr_entity_list_get_n (self->project_list), self);
}

/**
 * gr_plan_phases_show:
 * @self: a view
 * @uid: uid of a project or of something in it
 *
 * Brings it into view, unfolded, with the focus.
 *
 * Returns: whether it is here
 */
gboolean
gr_plan_phases_show (GrPlanPhases *self,
                     const char   *uid)
{
  g_return_val_if_fail (GR_IS_PLAN_PHASES (self), FALSE);

  for (GtkWidget *view = gtk_widget_get_first_child (GTK_WIDGET (self->projects)); view != NULL;
       view = gtk_widget_get_next_sibling (view))
    if (gr_project_view_show (GR_PROJECT_VIEW (view), uid))
      return TRUE;
  return FALSE;
}

/**
 * gr_plan_phases_focus_next:
 * @self: a view
 *
 * Gives the focus to what is next to do.
 *
 * Returns: whether there is anything
 */
gboolean
gr_plan_phases_focus_next (GrPlanPhases *self)
{
  g_return_val_if_fail (GR_IS_PLAN_PHASES (self), FALSE);

  return gtk_widget_get_visible (GTK_WIDGET (self->card)) &&
         gtk_widget_child_focus (GTK_WIDGET (self->card), GTK_DIR_TAB_FORWARD);
}
