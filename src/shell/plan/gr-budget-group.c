/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-budget-group.h"

#include <glib/gi18n-lib.h>

#include "gr-budget.h"
#include "gr-page.h"
#include "gr-plain.h"
#include "gr-plan-make.h"
#include "gr-plan-words.h"
#include "gr-timer.h"

#define ROWS_FEW 6

/* Where more practice goes, and what of it is planned already. */
typedef struct
{
  GrPhase *phase;
  GrTask *task; /* to be done yet */
  gint64 planned;
  gint64 rest;
} Practice;

struct _GrBudgetGroup
{
  AdwPreferencesGroup parent_instance;

  GrPlanLedger *ledger;
  GrProject *project;
  gint64 minutes;
  GrBudget budget;

  GPtrArray *tasks; /* of GrTask, all of the project's */
  GArray *facts;    /* of GrBudgetTask, the same */
  GHashTable *chosen; /* uids of tasks to leave out */
  GListStore *trims;
  GtkSliceListModel *shown;

  GtkWidget *leave_button;
  GtkListBox *rows;
  GtkWidget *more_button;
  GtkWidget *practice_list;
  AdwActionRow *practice_row;
  GtkWidget *practice_button;
};

G_DEFINE_FINAL_TYPE (GrBudgetGroup, gr_budget_group, ADW_TYPE_PREFERENCES_GROUP)

static GrLibrary *
get_library (GrBudgetGroup *self)
{
  return gr_plan_ledger_get_library (self->ledger);
}

static void
read_task (GrBudgetGroup *self,
           GrTask        *task)
{
  GrTimer *timer = gr_library_get_single (get_library (self), "timer");
  const char *uid = gr_entity_get_uid (GR_ENTITY (task));
  gboolean timed = timer != NULL && g_strcmp0 (gr_timer_get_task (timer), uid) == 0;
  gint64 seconds = gr_plan_ledger_get_seconds (self->ledger, uid);
  const char *makes = gr_task_get_deliverable (task);
  GrBudgetTask fact = {
    .minutes = gr_task_get_estimate_minutes (task),
    .seconds = timed ? MAX (seconds, 1) : seconds, /* it has begun, if only now */
    .done = gr_task_get_done (task),
    .ours = gr_task_get_ours (task),
    .makes = makes != NULL && *makes != '\0',
  };

  g_ptr_array_add (self->tasks, g_object_ref (task));
  g_array_append_val (self->facts, fact);
}

static void
read_tasks (GrBudgetGroup *self)
{
  g_autoptr (GrEntityList) phases =
      gr_library_get_children (get_library (self), "phase", gr_entity_get_uid (GR_ENTITY (self->project)));

  g_ptr_array_set_size (self->tasks, 0);
  g_array_set_size (self->facts, 0);
  for (guint i = 0; i < gr_entity_list_get_n (phases); i++)
    {
      GrEntity *phase = gr_entity_list_peek (phases, i);
      g_autoptr (GrEntityList) tasks = gr_library_get_children (get_library (self), "task", gr_entity_get_uid (phase));

      for (guint t = 0; t < gr_entity_list_get_n (tasks); t++)
        read_task (self, gr_entity_list_peek (tasks, t));
    }
}

/* The step of practice that Greenroom added, or else the guide's phase that speaks of it, or else the guide's last:
 * a phase of one's own stays what it is. */
static GrPhase *
find_practice_phase (GrBudgetGroup *self)
{
  g_autoptr (GrEntityList) phases =
      gr_library_get_children (get_library (self), "phase", gr_entity_get_uid (GR_ENTITY (self->project)));
  GrPhase *last = NULL, *speaking = NULL;

  for (guint i = 0; i < self->tasks->len; i++)
    if (gr_task_get_ours (self->tasks->pdata[i]))
      return gr_library_lookup (get_library (self), "phase", gr_task_get_phase (self->tasks->pdata[i]));
  for (guint i = 0; i < gr_entity_list_get_n (phases); i++)
    {
      GrPhase *phase = gr_entity_list_peek (phases, i);

      if (gr_phase_get_source (phase) == NULL)
        continue;
      last = phase;
      if (gr_plan_speaks_of_practice (gr_phase_get_title (phase)))
        speaking = phase;
    }
  return speaking != NULL ? speaking : last;
}

static void
find_practice (GrBudgetGroup *self,
               Practice      *practice)
{
  GrPlanTotals totals = GR_PLAN_TOTALS_INIT;
  GrBudget budget;

  *practice = (Practice) { .phase = find_practice_phase (self) };
  for (guint i = 0; i < self->tasks->len; i++)
    {
      GrTask *task = self->tasks->pdata[i];

      if (practice->task == NULL && gr_plan_is_more_practice (task) && !gr_task_get_done (task))
        practice->task = task;
    }
  gr_plan_ledger_sum_project (self->ledger, self->project, &totals);
  gr_budget_compare (self->minutes, &totals, &budget);
  practice->planned = totals.practice;
  practice->rest = budget.extra;
}

static gboolean
is_chosen (GrBudgetGroup *self,
           GrTask        *task)
{
  return g_hash_table_contains (self->chosen, gr_entity_get_uid (GR_ENTITY (task)));
}

/* “1 h 15 min of 2 h chosen.” */
static char *
describe_chosen (GrBudgetGroup *self,
                 gboolean      *any)
{
  g_autoptr (GArray) chosen = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GArray) trims = gr_budget_list_trims ((GrBudgetTask *) self->facts->data, self->facts->len);
  g_autofree char *have = NULL;
  g_autofree char *over = gr_plan_format_minutes (self->budget.over);
  gint64 minutes = 0;

  for (guint i = 0; i < trims->len; i++)
    {
      guint at = g_array_index (trims, guint, i);

      if (!is_chosen (self, self->tasks->pdata[at]))
        continue;
      g_array_append_val (chosen, at);
      minutes += g_array_index (self->facts, GrBudgetTask, at).minutes;
    }
  *any = chosen->len > 0;
  have = gr_plan_format_minutes (minutes);
  if (gr_budget_still_over (&self->budget, (GrBudgetTask *) self->facts->data, (guint *) chosen->data, chosen->len) ==
      0)
    /* Translators: what was chosen to be left out, and how much there is too much, such as “2 h 15 min of 2 h” */
    return g_strdup_printf (_("%s of %s chosen. The other tasks fit."), have, over);
  /* Translators: what was chosen to be left out, and how much there is too much, such as “45 min of 2 h” */
  return g_strdup_printf (_("%s of %s chosen."), have, over);
}

static void
show_chosen (GrBudgetGroup *self)
{
  gboolean any = FALSE;
  g_autofree char *text = describe_chosen (self, &any);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "budget.leave-out", any);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self), text);
  if (any)
    gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static gboolean
is_shown (GrBudgetGroup *self,
          GPtrArray     *tasks)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->trims)) != tasks->len)
    return FALSE;
  for (guint i = 0; i < tasks->len; i++)
    {
      g_autoptr (GrTask) task = g_list_model_get_item (G_LIST_MODEL (self->trims), i);

      if (task != tasks->pdata[i])
        return FALSE;
    }
  return TRUE;
}

/* The rows stay as long as the tasks do: one of them may have the focus. */
static void
show_trims (GrBudgetGroup *self)
{
  g_autoptr (GArray) trims = gr_budget_list_trims ((GrBudgetTask *) self->facts->data, self->facts->len);
  g_autoptr (GPtrArray) tasks = g_ptr_array_new ();

  for (guint i = 0; i < trims->len; i++)
    g_ptr_array_add (tasks, self->tasks->pdata[g_array_index (trims, guint, i)]);
  if (!is_shown (self, tasks))
    g_list_store_splice (self->trims, 0, g_list_model_get_n_items (G_LIST_MODEL (self->trims)), tasks->pdata,
                         tasks->len);
}

static void
show_practice (GrBudgetGroup  *self,
               const Practice *practice)
{
  g_autofree char *rest = gr_plan_format_minutes (practice->rest > 0 ? practice->rest : practice->planned);
  g_autofree char *text = NULL;

  if (practice->rest == 0)
    /* Translators: a length of time */
    text = g_strdup_printf (_("%s of it are in your plan"), rest);
  else if (practice->phase != NULL)
    /* Translators: a length of time, and a phase */
    text = g_strdup_printf (_("%s, in “%s”"), rest, gr_phase_get_title (practice->phase));
  else
    text = g_strdup (rest);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self), NULL);
  adw_action_row_set_subtitle (self->practice_row, text);
  gtk_widget_set_visible (self->practice_button, practice->rest > 0 && practice->phase != NULL);
}

static void
update (GrBudgetGroup *self)
{
  GrPlanTotals totals = GR_PLAN_TOTALS_INIT;
  gboolean ready = gr_plan_ledger_is_loaded (self->ledger) && !gr_library_get_read_only (get_library (self));
  gboolean tight, room;
  Practice practice;

  read_tasks (self);
  find_practice (self, &practice);
  gr_plan_ledger_sum_project (self->ledger, self->project, &totals);
  gr_budget_compare (self->minutes, &totals, &self->budget);
  show_trims (self);
  tight = ready && self->budget.state == GR_BUDGET_TIGHT && g_list_model_get_n_items (G_LIST_MODEL (self->trims)) > 0;
  room = ready && self->budget.state != GR_BUDGET_TIGHT &&
         (practice.rest > 0 || (practice.planned > 0 && self->minutes > totals.minutes_max));
  gtk_widget_set_visible (self->leave_button, tight);
  gtk_widget_set_visible (GTK_WIDGET (self->rows), tight);
  gtk_widget_set_visible (self->more_button, tight && g_list_model_get_n_items (G_LIST_MODEL (self->trims)) >
                                                          gtk_slice_list_model_get_size (self->shown));
  if (tight)
    show_chosen (self);
  else
    show_practice (self, &practice);
  gtk_widget_set_visible (self->practice_list, room);
  gtk_widget_set_visible (GTK_WIDGET (self), tight || room);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self),
                                   tight ? _("What to Leave Out") : _("Where the Rest Goes"));
}

static void
check_toggled_cb (GtkCheckButton *check,
                  GrBudgetGroup  *self)
{
  GrTask *task = g_object_get_data (G_OBJECT (check), "task");

  if (gtk_check_button_get_active (check))
    g_hash_table_add (self->chosen, g_strdup (gr_entity_get_uid (GR_ENTITY (task))));
  else
    g_hash_table_remove (self->chosen, gr_entity_get_uid (GR_ENTITY (task)));
  show_chosen (self);
}

static void
describe_row (GrBudgetGroup *self,
              GrTask        *task,
              GtkWidget     *row)
{
  GrPhase *phase = gr_library_lookup (get_library (self), "phase", gr_task_get_phase (task));
  GtkWidget *check = adw_action_row_get_activatable_widget (ADW_ACTION_ROW (row));
  g_autofree char *minutes = gr_plan_format_minutes (gr_task_get_estimate_minutes (task));
  g_autofree char *subtitle = g_strdup_printf ("%s · %s", minutes, phase != NULL ? gr_phase_get_title (phase) : "");
  /* Translators: for a screen reader; a task, and a length of time */
  g_autofree char *name = g_strdup_printf (_("Leave out “%s”, %s"), gr_task_get_title (task), minutes);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), gr_task_get_title (task));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* It may be given another estimate, or its old one back, while it is shown. */
static void
task_changed_cb (GrTask     *task,
                 GParamSpec *pspec,
                 GtkWidget  *row)
{
  GtkWidget *self = gtk_widget_get_ancestor (row, GR_TYPE_BUDGET_GROUP);

  if (self != NULL && !gr_entity_get_removed (GR_ENTITY (task)))
    describe_row (GR_BUDGET_GROUP (self), task, row);
}

static GtkWidget *
create_row (gpointer item,
            gpointer data)
{
  GrBudgetGroup *self = data;
  GrTask *task = item;
  GtkWidget *row = gr_plain (adw_action_row_new ());
  GtkWidget *check = gtk_check_button_new ();

  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), is_chosen (self, task));
  g_object_set_data_full (G_OBJECT (check), "task", g_object_ref (task), g_object_unref);
  g_signal_connect_object (check, "toggled", G_CALLBACK (check_toggled_cb), self, G_CONNECT_DEFAULT);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  g_signal_connect_object (task, "notify", G_CALLBACK (task_changed_cb), row, 0);
  describe_row (self, task, row);
  return row;
}

/* The dialog goes, so that the page and its Undo are in view; what it still has to write comes before. */
static void
commit (GrBudgetGroup *self,
        GrChange      *change,
        const char    *toast)
{
  g_autoptr (GrLibrary) library = g_object_ref (get_library (self));

  gr_page_toast (self, toast, TRUE);
  gtk_widget_activate_action (GTK_WIDGET (self), "hours.close", NULL);
  gr_library_commit (library, change);
}

static void
leave_out_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *target)
{
  GrBudgetGroup *self = GR_BUDGET_GROUP (widget);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Leave Out Tasks"));
  g_autofree char *text = NULL;
  guint n;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->trims)); i++)
    {
      g_autoptr (GrTask) task = g_list_model_get_item (G_LIST_MODEL (self->trims), i);

      if (is_chosen (self, task))
        gr_change_remove (change, "task", gr_entity_get_uid (GR_ENTITY (task)));
    }
  n = gr_change_get_n_ops (change);
  if (n == 0)
    return;
  text = g_strdup_printf (ngettext ("%u task left out", "%u tasks left out", n), n);
  g_hash_table_remove_all (self->chosen);
  commit (self, g_steal_pointer (&change), text);
}

static void
practice_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *target)
{
  GrBudgetGroup *self = GR_BUDGET_GROUP (widget);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Add Practice"));
  g_autoptr (GrEntityList) tasks = NULL;
  g_autofree char *minutes = NULL;
  g_autofree char *text = NULL;
  Practice practice;
  guint n;

  find_practice (self, &practice);
  if (practice.phase == NULL || practice.rest == 0)
    return;
  tasks = gr_library_get_children (get_library (self), "task", gr_entity_get_uid (GR_ENTITY (practice.phase)));
  n = gr_entity_list_get_n (tasks);
  gr_budget_add_practice (change, gr_entity_get_uid (GR_ENTITY (practice.phase)),
                          practice.task != NULL ? gr_entity_get_uid (GR_ENTITY (practice.task)) : NULL,
                          practice.task != NULL ? gr_task_get_estimate_minutes (practice.task) : 0, practice.rest,
                          n > 0 ? gr_entity_get_position (gr_entity_list_peek (tasks, n - 1)) + 1 : 1);
  minutes = gr_plan_format_minutes (practice.rest);
  /* Translators: a length of time */
  text = g_strdup_printf (_("%s of practice added"), minutes);
  commit (self, g_steal_pointer (&change), text);
}

static void
more_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GrBudgetGroup *self = GR_BUDGET_GROUP (widget);

  gtk_slice_list_model_set_size (self->shown, G_MAXUINT);
  gtk_widget_child_focus (GTK_WIDGET (self->rows), GTK_DIR_TAB_FORWARD);
  gtk_widget_set_visible (self->more_button, FALSE);
}

static void
gr_budget_group_dispose (GObject *object)
{
  GrBudgetGroup *self = GR_BUDGET_GROUP (object);

  if (self->ledger != NULL)
    g_signal_handlers_disconnect_by_func (self->ledger, update, self);
  if (self->rows != NULL)
    gtk_list_box_bind_model (self->rows, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_BUDGET_GROUP);
  g_clear_object (&self->shown);
  g_clear_object (&self->trims);
  g_clear_pointer (&self->chosen, g_hash_table_unref);
  g_clear_pointer (&self->facts, g_array_unref);
  g_clear_pointer (&self->tasks, g_ptr_array_unref);
  g_clear_object (&self->project);
  g_clear_object (&self->ledger);
  G_OBJECT_CLASS (gr_budget_group_parent_class)->dispose (object);
}

static void
gr_budget_group_class_init (GrBudgetGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_budget_group_dispose;

  gtk_widget_class_install_action (widget_class, "budget.leave-out", NULL, leave_out_cb);
  gtk_widget_class_install_action (widget_class, "budget.practice", NULL, practice_cb);
  gtk_widget_class_install_action (widget_class, "budget.more", NULL, more_cb);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-budget-group.ui");
  gtk_widget_class_bind_template_child (widget_class, GrBudgetGroup, leave_button);
  gtk_widget_class_bind_template_child (widget_class, GrBudgetGroup, rows);
  gtk_widget_class_bind_template_child (widget_class, GrBudgetGroup, more_button);
  gtk_widget_class_bind_template_child (widget_class, GrBudgetGroup, practice_list);
  gtk_widget_class_bind_template_child (widget_class, GrBudgetGroup, practice_row);
  gtk_widget_class_bind_template_child (widget_class, GrBudgetGroup, practice_button);
}

static void
gr_budget_group_init (GrBudgetGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->tasks = g_ptr_array_new_with_free_func (g_object_unref);
  self->facts = g_array_new (FALSE, FALSE, sizeof (GrBudgetTask));
  self->chosen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->trims = g_list_store_new (GR_TYPE_TASK);
  self->shown = gtk_slice_list_model_new (G_LIST_MODEL (g_object_ref (self->trims)), 0, ROWS_FEW);
}

/**
 * gr_budget_group_set_project:
 * @self: a group without a project
 * @ledger: where the time stands
 * @project: whose hours
 */
void
gr_budget_group_set_project (GrBudgetGroup *self,
                             GrPlanLedger  *ledger,
                             GrProject     *project)
{
  g_return_if_fail (GR_IS_BUDGET_GROUP (self) && self->project == NULL);

  self->ledger = g_object_ref (ledger);
  self->project = g_object_ref (project);
  gtk_list_box_bind_model (self->rows, G_LIST_MODEL (self->shown), create_row, self, NULL);
  g_signal_connect_object (ledger, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

/**
 * gr_budget_group_set_minutes:
 * @self: a group with a project
 * @minutes: what the person means to spend, even before it is written
 */
void
gr_budget_group_set_minutes (GrBudgetGroup *self,
                             gint64         minutes)
{
  g_return_if_fail (GR_IS_BUDGET_GROUP (self) && self->project != NULL);

  self->minutes = minutes;
  update (self);
}
