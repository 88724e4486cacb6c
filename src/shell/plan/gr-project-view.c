/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-project-view.h"

#include <glib/gi18n-lib.h>

#include "gr-deliverables-page.h"
#include "gr-dialog.h"
#include "gr-forecast-card.h"
#include "gr-gaps.h"
#include "gr-hold-scroll.h"
#include "gr-hours-bar.h"
#include "gr-hours-dialog.h"
#include "gr-names.h"
#include "gr-page.h"
#include "gr-part-dialog.h"
#include "gr-phase-row.h"
#include "gr-plan-item.h"
#include "gr-plan-words.h"
#include "gr-role-page.h"
#include "gr-task-move.h"
#include "gr-timer.h"

struct _GrProjectView
{
  GtkBox parent_instance;

  GrPlanLedger *ledger;
  GrProject *project;
  GrEntityList *deliverable_list;
  GHashTable *rows; /* of the phases: a row that is moved stays unfolded */
  GtkWidget *focus; /* within them, while a row is moved */
  guint focus_id;

  GtkLabel *title;
  GtkLabel *objective;
  GtkMenuButton *menu_button;
  GrForecastCard *forecast;
  GtkWidget *hours;
  GtkWidget *hours_button;
  GtkLabel *done_left;
  GrHoursBar *bar;
  GtkLabel *note;
  GtkListBox *phases;
  GtkWidget *further;
  AdwActionRow *deliverables_row;
  AdwActionRow *role_row;
  AdwEntryRow *phase_adder;
  GtkWidget *phase_adder_list;
};

G_DEFINE_FINAL_TYPE (GrProjectView, gr_project_view, GTK_TYPE_BOX)

static const char *
get_uid (GrProjectView *self)
{
  return gr_entity_get_uid (GR_ENTITY (self->project));
}

/* A sprint has steps, a full project phases: its source says so, and while the
 * guide is away, its length. */
static gboolean
is_sprint (GrProjectView *self)
{
  GrPlanItem *source =
      gr_library_lookup (gr_plan_ledger_get_library (self->ledger), "plan-item", gr_project_get_source (self->project));

  if (source != NULL)
    return gr_plan_item_get_kind (source) == GR_PLAN_ITEM_KIND_SPRINT;
  return gr_project_get_minutes_max (self->project) > 0 && gr_project_get_minutes_max (self->project) <= 240;
}

/* With two projects on the page there are two of each button. */
static void
name_buttons (GrProjectView *self,
              const char    *title)
{
  /* Translators: for a screen reader; the placeholder is a project */
  g_autofree char *menu = g_strdup_printf (_("More for “%s”"), title);
  /* Translators: for a screen reader; the placeholder is a project */
  g_autofree char *hours = g_strdup_printf (_("How We Plan “%s”"), title);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL, menu, -1);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->hours_button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->hours_button), GTK_ACCESSIBLE_PROPERTY_LABEL, hours, -1);
}

static gboolean
is_gone (gpointer phase,
         gpointer row,
         gpointer data)
{
  return gr_entity_get_removed (phase);
}

static void
update (GrProjectView *self)
{
  GrPlanTotals totals = GR_PLAN_TOTALS_INIT;
  gint64 least = gr_project_get_minutes_min (self->project);
  gint64 most = gr_project_get_minutes_max (self->project);
  const char *title = gr_project_get_title (self->project);
  const char *objective = gr_project_get_objective (self->project);
  gboolean steps = is_sprint (self);
  g_autofree char *done_left = NULL;
  g_autofree char *ranges = NULL;
  g_autofree char *budget = NULL;
  g_autofree char *note = NULL;
  g_autofree char *made = gr_deliverables_page_describe (gr_plan_ledger_get_library (self->ledger), self->project);
  g_autofree char *gaps = gr_gaps_describe (gr_plan_ledger_get_library (self->ledger));

  gr_plan_ledger_sum_project (self->ledger, self->project, &totals);
  done_left = gr_plan_format_done_left (&totals);
  ranges = gr_plan_describe_ranges (least, most, &totals, steps);
  if (gr_project_get_budget_minutes (self->project) > 0) /* a plan of one's own has none at first */
    budget = gr_plan_describe_budget (gr_project_get_budget_minutes (self->project), &totals);
  note = g_strdup_printf ("%s %s", ranges, budget != NULL ? budget : "");

  gtk_label_set_text (self->title, title != NULL ? title : "");
  gtk_label_set_text (self->objective, objective != NULL ? objective : "");
  gtk_widget_set_visible (GTK_WIDGET (self->objective), objective != NULL && *objective != '\0');
  gtk_label_set_text (self->done_left, done_left);
  gtk_label_set_text (self->note, g_strstrip (note));
  gtk_widget_set_visible (GTK_WIDGET (self->note), *note != '\0');
  gtk_widget_set_visible (self->hours, totals.planned > 0 || totals.seconds > 0 || totals.minutes_max > 0);
  gr_hours_bar_set (self->bar, &totals, least, most, steps);
  gtk_widget_set_visible (GTK_WIDGET (self->deliverables_row), gr_entity_list_get_n (self->deliverable_list) > 0);
  adw_action_row_set_subtitle (self->deliverables_row, made);
  adw_action_row_set_subtitle (self->role_row, gaps);
  gtk_widget_set_visible (GTK_WIDGET (self->role_row), !steps); /* a sprint has no time for it */
  gtk_widget_set_visible (self->further, !steps || gr_entity_list_get_n (self->deliverable_list) > 0);
  name_buttons (self, title != NULL ? title : "");
  g_hash_table_foreach_remove (self->rows, is_gone, NULL);
}

static GtkWidget *
create_phase_row (gpointer item,
                  gpointer data)
{
  GrProjectView *self = data;
  GtkWidget *row = g_hash_table_lookup (self->rows, item);

  if (row == NULL)
    {
      row = g_object_ref_sink (gr_phase_row_new (self->ledger, item));
      g_hash_table_insert (self->rows, g_object_ref (item), row);
    }
  return g_object_ref (row);
}

static gboolean
focus_idle (gpointer data)
{
  GrProjectView *self = data;
  GtkWidget *focus = self->focus;

  self->focus_id = 0;
  g_clear_weak_pointer (&self->focus);
  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->phases)))
    gtk_widget_grab_focus (focus);
  return G_SOURCE_REMOVE;
}

/* Before the list takes rows out and puts them back: one of them loses the focus then, and can have it again once it
 * is laid out. */
static void
phases_changing_cb (GrProjectView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  g_assert (GR_IS_PROJECT_VIEW (self));

  if (self->focus_id != 0 || focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->phases)))
    return;
  g_set_weak_pointer (&self->focus, focus);
  self->focus_id = g_timeout_add (50, focus_idle, self);
}

/* A page of its own, in front of the plan. */
static void
push (GrProjectView     *self,
      AdwNavigationPage *page)
{
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_VIEW);

  adw_navigation_view_push (ADW_NAVIGATION_VIEW (view), page);
}

static void
deliverables_cb (GtkWidget  *widget,
                 const char *action,
                 GVariant   *target)
{
  GrProjectView *self = GR_PROJECT_VIEW (widget);

  push (self, gr_deliverables_page_new (self->ledger, self->project));
}

static void
role_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GrProjectView *self = GR_PROJECT_VIEW (widget);

  push (self, gr_role_page_new (gr_plan_ledger_get_library (self->ledger)));
}

static void
hours_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *target)
{
  GrProjectView *self = GR_PROJECT_VIEW (widget);

  gr_dialog_present (gr_hours_dialog_new (self->ledger, self->project, is_sprint (self)), widget);
}

static double
get_last_position (GrProjectView *self)
{
  g_autoptr (GrEntityList) phases =
      gr_library_get_children (gr_plan_ledger_get_library (self->ledger), "phase", get_uid (self));
  guint n = gr_entity_list_get_n (phases);

  return n > 0 ? gr_entity_get_position (gr_entity_list_peek (phases, n - 1)) : 0;
}

static void
add_phase_cb (GrProjectView *self)
{
  g_autofree char *title = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->phase_adder))));
  g_autofree char *label = NULL;
  g_autoptr (GrChange) change = NULL;
  const char *uid;

  g_assert (GR_IS_PROJECT_VIEW (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->phase_adder));
  if (*title == '\0')
    return;
  /* Translators: for the Undo menu; the placeholder is a phase */
  label = g_strdup_printf (_("Add “%s”"), title);
  change = gr_change_new (GR_CHANGE_EDIT, label);
  uid = gr_change_create (change, "phase", NULL);
  gr_change_set_text (change, "phase", uid, "project", get_uid (self));
  gr_change_set_text (change, "phase", uid, "title", title);
  gr_change_set_text (change, "phase", uid, "text", "");
  gr_change_set_real (change, "phase", uid, "position", get_last_position (self) + 1);
  gr_library_commit (gr_plan_ledger_get_library (self->ledger), g_steal_pointer (&change));
  gtk_editable_set_text (GTK_EDITABLE (self->phase_adder), "");
}

static void
edit_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GrProjectView *self = GR_PROJECT_VIEW (widget);

  gr_dialog_present (gr_part_dialog_new (gr_plan_ledger_get_library (self->ledger), GR_ENTITY (self->project)), widget);
}

/* Whether the timer's task is one of this project: it cannot go on without it. */
static gboolean
is_timed (GrProjectView *self,
          GrTimer       *timer)
{
  GrLibrary *library = gr_plan_ledger_get_library (self->ledger);
  GrTask *task = timer != NULL ? gr_library_lookup (library, "task", gr_timer_get_task (timer)) : NULL;
  GrPhase *phase = task != NULL ? gr_library_lookup (library, "phase", gr_task_get_phase (task)) : NULL;

  return phase != NULL && g_strcmp0 (gr_phase_get_project (phase), get_uid (self)) == 0;
}

static void
delete_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *target)
{
  GrProjectView *self = GR_PROJECT_VIEW (widget);
  GrLibrary *library = gr_plan_ledger_get_library (self->ledger);
  const char *title = gr_project_get_title (self->project);
  g_autofree char *label = g_strdup_printf (_("Delete “%s”"), title);
  g_autofree char *text = g_strdup_printf (_("“%s” deleted"), title);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, label);
  GrTimer *timer = gr_library_get_single (library, "timer");

  if (is_timed (self, timer))
    gr_change_remove (change, "timer", gr_entity_get_uid (GR_ENTITY (timer)));
  gr_change_remove (change, "project", get_uid (self));
  gr_page_toast (self, text, TRUE);
  gr_library_commit (library, g_steal_pointer (&change));
}

/* In its new phase the task has a new row. */
static void
follow_cb (GrTask        *task,
           GParamSpec    *pspec,
           GrProjectView *self)
{
  g_signal_handlers_disconnect_by_func (task, follow_cb, self);
  gr_project_view_show (self, gr_entity_get_uid (GR_ENTITY (task)));
}

static void
move_task_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *target)
{
  GrProjectView *self = GR_PROJECT_VIEW (widget);
  GrLibrary *library = gr_plan_ledger_get_library (self->ledger);
  const char *uid, *to;
  g_autofree char *text = NULL;
  GrPhase *phase;
  GrTask *task;
  guint place;

  g_variant_get (target, "(&s&su)", &uid, &to, &place);
  task = gr_library_lookup (library, "task", uid);
  phase = gr_library_lookup (library, "phase", to);
  if (task == NULL || phase == NULL || !gr_task_move (library, task, to, place) ||
      g_strcmp0 (gr_task_get_phase (task), to) == 0)
    return;
  g_signal_connect_object (task, "notify::phase", G_CALLBACK (follow_cb), self, 0);
  /* Translators: for a screen reader; the placeholder is a phase */
  text = g_strdup_printf (_("Moved to “%s”"), gr_phase_get_title (phase));
  gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
gr_project_view_dispose (GObject *object)
{
  GrProjectView *self = GR_PROJECT_VIEW (object);

  if (self->ledger != NULL)
    g_signal_handlers_disconnect_by_func (self->ledger, update, self);
  g_clear_handle_id (&self->focus_id, g_source_remove);
  g_clear_weak_pointer (&self->focus);
  if (self->phases != NULL)
    gtk_list_box_bind_model (self->phases, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_PROJECT_VIEW);
  g_clear_pointer (&self->rows, g_hash_table_unref);
  g_clear_object (&self->deliverable_list);
  g_clear_object (&self->project);
  g_clear_object (&self->ledger);
  G_OBJECT_CLASS (gr_project_view_parent_class)->dispose (object);
}

static void
gr_project_view_class_init (GrProjectViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_project_view_dispose;

  gtk_widget_class_install_action (widget_class, "project.hours", NULL, hours_cb);
  gtk_widget_class_install_action (widget_class, "project.edit", NULL, edit_cb);
  gtk_widget_class_install_action (widget_class, "project.delete", NULL, delete_cb);
  gtk_widget_class_install_action (widget_class, "project.deliverables", NULL, deliverables_cb);
  gtk_widget_class_install_action (widget_class, "project.role", NULL, role_cb);
  gtk_widget_class_install_action (widget_class, "project.move-task", "(ssu)", move_task_cb);

  g_type_ensure (GR_TYPE_FORECAST_CARD);
  g_type_ensure (GR_TYPE_HOURS_BAR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-project-view.ui");
  gtk_widget_class_bind_template_child (widget_class, GrProjectView, title);
  gtk_widget_class_bind_template_child (widget_class, GrProjectView, objective);
  gtk_widget_class_bind_template_child (widget_class, GrProjectView, menu_button);
  gtk_widget_class_bind_template_child (widget_class, GrProjectView, forecast);
  gtk_widget_class_bind_template_child (widget_class, GrProjectView, hours);
  gtk_widget_class_bind_template_child (widget_class, GrProjectView, hours_button);
  gtk_widget_class_bind_template_child (widget_class, GrProjectView, done_left);
  gtk_widget_class_bind_template_child (widget_class, GrProjectView, bar);
  gtk_widget_class_bind_template_child (widget_class, GrProjectView, note);
  gtk_widget_class_bind_template_child (widget_class, GrProjectView, phases);
  gtk_widget_class_bind_template_child (widget_class, GrProjectView, further);
  gtk_widget_class_bind_template_child (widget_class, GrProjectView, deliverables_row);
  gtk_widget_class_bind_template_child (widget_class, GrProjectView, role_row);
  gtk_widget_class_bind_template_child (widget_class, GrProjectView, phase_adder);
  gtk_widget_class_bind_template_child (widget_class, GrProjectView, phase_adder_list);
  gtk_widget_class_bind_template_callback (widget_class, add_phase_cb);
}

static void
gr_project_view_init (GrProjectView *self)
{
  self->rows = g_hash_table_new_full (NULL, NULL, g_object_unref, g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_name_menu_button_items (self->menu_button);
  gr_hold_scroll (self->menu_button);
}

/**
 * gr_project_view_new:
 * @ledger: where the time stands
 * @project: a project
 *
 * Returns: (transfer floating): a view that follows both
 */
GtkWidget *
gr_project_view_new (GrPlanLedger *ledger,
                     GrProject    *project)
{
  GrProjectView *self = g_object_new (GR_TYPE_PROJECT_VIEW, NULL);
  GrLibrary *library = gr_plan_ledger_get_library (ledger);
  g_autoptr (GrEntityList) phases = NULL;

  self->ledger = g_object_ref (ledger);
  self->project = g_object_ref (project);
  phases = gr_library_get_children (library, "phase", get_uid (self));
  self->deliverable_list = gr_library_get_children (library, "deliverable", get_uid (self));
  g_signal_connect_object (phases, "items-changed", G_CALLBACK (phases_changing_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_bind_model (self->phases, G_LIST_MODEL (phases), create_phase_row, self, NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "project.edit", !gr_library_get_read_only (library));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "project.delete", !gr_library_get_read_only (library));
  gtk_widget_set_visible (self->phase_adder_list, !gr_library_get_read_only (library));
  gr_forecast_card_set_project (self->forecast, ledger, project);
  g_signal_connect_object (project, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (ledger, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}

/**
 * gr_project_view_get_project:
 * @self: a view
 *
 * Returns: (transfer none): its project
 */
GrProject *
gr_project_view_get_project (GrProjectView *self)
{
  g_return_val_if_fail (GR_IS_PROJECT_VIEW (self), NULL);
  return self->project;
}

static gboolean
show_deliverable (GrProjectView *self,
                  const char    *uid)
{
  g_autoptr (GtkWidget) page = NULL;

  for (guint i = 0; i < gr_entity_list_get_n (self->deliverable_list); i++)
    if (g_str_equal (gr_entity_get_uid (gr_entity_list_peek (self->deliverable_list, i)), uid))
      {
        page = g_object_ref_sink (GTK_WIDGET (gr_deliverables_page_new (self->ledger, self->project)));
        push (self, ADW_NAVIGATION_PAGE (page));
        return gr_deliverables_page_show (GR_DELIVERABLES_PAGE (page), uid);
      }
  return FALSE;
}

/**
 * gr_project_view_show:
 * @self: a view
 * @uid: uid of the project or of something in it
 *
 * Brings it into view, unfolded, with the focus.
 *
 * Returns: whether it is in this project
 */
gboolean
gr_project_view_show (GrProjectView *self,
                      const char    *uid)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (GR_IS_PROJECT_VIEW (self), FALSE);

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->phases, i)) != NULL; i++)
    {
      GrPhaseRow *phase = GR_PHASE_ROW (row);

      if (gr_phase_row_show_task (phase, uid))
        return TRUE;
      if (g_str_equal (gr_entity_get_uid (GR_ENTITY (gr_phase_row_get_phase (phase))), uid) ||
          (i == 0 && g_str_equal (get_uid (self), uid)))
        {
          adw_expander_row_set_expanded (ADW_EXPANDER_ROW (phase), TRUE);
          return gtk_widget_grab_focus (GTK_WIDGET (phase));
        }
    }
  return show_deliverable (self, uid);
}
