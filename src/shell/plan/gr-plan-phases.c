/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-plan-phases.h"

#include "gr-project-box.h"
#include "gr-project-view.h"
#include "gr-running-card.h"

struct _GrPlanPhases
{
  AdwBin parent_instance;

  GrRunningCard *card;
  GrProjectBox *projects;
};

G_DEFINE_FINAL_TYPE (GrPlanPhases, gr_plan_phases, ADW_TYPE_BIN)

static void
gr_plan_phases_dispose (GObject *object)
{
  adw_bin_set_child (ADW_BIN (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_PLAN_PHASES);
  G_OBJECT_CLASS (gr_plan_phases_parent_class)->dispose (object);
}

static void
gr_plan_phases_class_init (GrPlanPhasesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_plan_phases_dispose;

  g_type_ensure (GR_TYPE_PROJECT_BOX);
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
  g_return_if_fail (GR_IS_PLAN_PHASES (self));

  gr_running_card_set_ledger (self->card, ledger);
  gr_project_box_bind (self->projects, ledger, gr_project_view_new);
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
