/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-hours-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-budget-group.h"
#include "gr-plan-words.h"

#define REST_MS 600 /* a held-down button is one change, not forty */

struct _GrHoursDialog
{
  AdwDialog parent_instance;

  GrPlanLedger *ledger;
  GrProject *project;
  gboolean steps;
  guint rest_id;

  AdwSpinRow *budget_row;
  GtkAdjustment *adjustment;
  GtkLabel *advice;
  GrBudgetGroup *budget;
  GtkLabel *ranges;
};

G_DEFINE_FINAL_TYPE (GrHoursDialog, gr_hours_dialog, ADW_TYPE_DIALOG)

static gint64
get_minutes (GrHoursDialog *self)
{
  return (gint64) (adw_spin_row_get_value (self->budget_row) * 60 + .5);
}

static void
update (GrHoursDialog *self)
{
  GrPlanTotals totals = GR_PLAN_TOTALS_INIT;
  g_autofree char *advice = NULL;
  g_autofree char *ranges = NULL;

  gr_plan_ledger_sum_project (self->ledger, self->project, &totals);
  advice = gr_plan_describe_budget (get_minutes (self), &totals);
  ranges = gr_plan_describe_ranges (gr_project_get_minutes_min (self->project),
                                    gr_project_get_minutes_max (self->project), &totals, self->steps);
  gtk_label_set_text (self->ranges, ranges);
  gr_budget_group_set_minutes (self->budget, get_minutes (self));
  if (g_str_equal (gtk_label_get_text (self->advice), advice))
    return;
  gtk_label_set_text (self->advice, advice);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), advice, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
commit_budget (GrHoursDialog *self)
{
  gint64 minutes = get_minutes (self);
  g_autoptr (GrChange) change = NULL;

  if (gr_entity_get_removed (GR_ENTITY (self->project)) || minutes == gr_project_get_budget_minutes (self->project))
    return;
  change = gr_change_new (GR_CHANGE_EDIT, _("Change Hours"));
  gr_change_set_integer (change, "project", gr_entity_get_uid (GR_ENTITY (self->project)), "budget_minutes", minutes);
  gr_library_commit (gr_plan_ledger_get_library (self->ledger), g_steal_pointer (&change));
}

static gboolean
rest_cb (gpointer data)
{
  GrHoursDialog *self = data;

  self->rest_id = 0;
  commit_budget (self);
  return G_SOURCE_REMOVE;
}

static void
budget_changed_cb (GrHoursDialog *self)
{
  g_assert (GR_IS_HOURS_DIALOG (self));

  if (self->project == NULL)
    return;
  update (self);
  g_clear_handle_id (&self->rest_id, g_source_remove);
  self->rest_id = g_timeout_add (REST_MS, rest_cb, self);
}

static void
finish_rest (GrHoursDialog *self)
{
  if (self->rest_id == 0)
    return;
  g_clear_handle_id (&self->rest_id, g_source_remove);
  commit_budget (self);
}

static void
gr_hours_dialog_closed (AdwDialog *dialog)
{
  finish_rest (GR_HOURS_DIALOG (dialog));
}

static void
close_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *target)
{
  finish_rest (GR_HOURS_DIALOG (widget));
  adw_dialog_close (ADW_DIALOG (widget));
}

static void
gr_hours_dialog_dispose (GObject *object)
{
  GrHoursDialog *self = GR_HOURS_DIALOG (object);

  g_clear_handle_id (&self->rest_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_HOURS_DIALOG);
  g_clear_object (&self->project);
  g_clear_object (&self->ledger);
  G_OBJECT_CLASS (gr_hours_dialog_parent_class)->dispose (object);
}

static void
gr_hours_dialog_class_init (GrHoursDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_hours_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = gr_hours_dialog_closed;

  gtk_widget_class_install_action (widget_class, "hours.close", NULL, close_cb);

  g_type_ensure (GR_TYPE_BUDGET_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-hours-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrHoursDialog, budget_row);
  gtk_widget_class_bind_template_child (widget_class, GrHoursDialog, adjustment);
  gtk_widget_class_bind_template_child (widget_class, GrHoursDialog, advice);
  gtk_widget_class_bind_template_child (widget_class, GrHoursDialog, budget);
  gtk_widget_class_bind_template_child (widget_class, GrHoursDialog, ranges);
  gtk_widget_class_bind_template_callback (widget_class, budget_changed_cb);
}

static void
gr_hours_dialog_init (GrHoursDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_hours_dialog_new:
 * @ledger: where the time stands
 * @project: whose hours
 * @steps: whether its phases are a sprint's steps
 *
 * The hours to choose from are those of the guide's title; where it says
 * none, from half of what the phases ask for to twice as much.
 *
 * Returns: (transfer floating): a dialog that explains and changes the budget
 */
AdwDialog *
gr_hours_dialog_new (GrPlanLedger *ledger,
                     GrProject    *project,
                     gboolean      steps)
{
  GrHoursDialog *self = g_object_new (GR_TYPE_HOURS_DIALOG, NULL);
  GrPlanTotals totals = GR_PLAN_TOTALS_INIT;
  gint64 least = gr_project_get_minutes_min (project);
  gint64 most = gr_project_get_minutes_max (project);

  gr_plan_ledger_sum_project (ledger, project, &totals);
  if (most <= 0)
    {
      least = totals.minutes_min / 2;
      most = MAX (totals.minutes_max, totals.planned) * 2;
    }
  gtk_adjustment_set_lower (self->adjustment, MAX (least, 30) / 60.0);
  gtk_adjustment_set_upper (self->adjustment, MAX (most, 60) / 60.0);
  adw_spin_row_set_value (self->budget_row, gr_project_get_budget_minutes (project) / 60.0);

  self->ledger = g_object_ref (ledger);
  self->project = g_object_ref (project);
  self->steps = steps;
  gr_budget_group_set_project (self->budget, ledger, project);
  g_signal_connect_object (ledger, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return ADW_DIALOG (self);
}
