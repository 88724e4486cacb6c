/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-phase-row.h"

#include <glib/gi18n-lib.h>

#include "gr-dialog.h"
#include "gr-drag-handle.h"
#include "gr-hold-scroll.h"
#include "gr-names.h"
#include "gr-page.h"
#include "gr-part-dialog.h"
#include "gr-phase-move.h"
#include "gr-plan-words.h"
#include "gr-ring.h"
#include "gr-task-row.h"
#include "gr-timer.h"

struct _GrPhaseRow
{
  AdwExpanderRow parent_instance;

  GrPlanLedger *ledger;
  GrPhase *phase;
  GrEntityList *tasks;
  GPtrArray *rows;   /* of tasks, in their order */
  GrTask *to_focus;  /* while its row is on the way; NULL stands for the adder */
  guint focus_id;
  gboolean filled; /* with its tasks' rows: a folded phase has none, so that a long plan opens at once */

  GrRing *ring;
  GtkWidget *handle;
  GtkMenuButton *menu_button;
  GtkLabel *count;
  AdwEntryRow *adder; /* the last row */
  GtkDropTarget *drop;
  GtkWidget *head; /* what is dragged of it, with the tasks or without */
  double grip_x;
  double grip_y;
};

G_DEFINE_FINAL_TYPE (GrPhaseRow, gr_phase_row, ADW_TYPE_EXPANDER_ROW)

static void
update (GrPhaseRow *self)
{
  GrPlanTotals totals = GR_PLAN_TOTALS_INIT;
  const char *title = gr_phase_get_title (self->phase);
  /* Translators: for a screen reader; the placeholder is a phase */
  g_autofree char *menu = g_strdup_printf (_("More for “%s”"), title);
  g_autofree char *subtitle = NULL;
  g_autofree char *count = NULL;
  g_autofree char *spoken = NULL;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL, menu, -1);
  gr_plan_ledger_sum_phase (self->ledger, self->phase, &totals);
  subtitle =
      gr_plan_describe_phase (&totals, gr_phase_get_weeks_min (self->phase), gr_phase_get_weeks_max (self->phase));
  /* Translators: so many tasks of so many are done */
  count = g_strdup_printf (_("%u/%u"), totals.n_done, totals.n_tasks);
  /* Translators: for a screen reader; so many tasks of so many are done */
  spoken = g_strdup_printf (_("%u of %u"), totals.n_done, totals.n_tasks);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title != NULL ? title : "");
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
  gtk_label_set_text (self->count, count);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->count), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gr_ring_set_fraction (self->ring, gr_plan_totals_get_fraction (&totals));
  gr_ring_set_label (self->ring, spoken);
}

static void
create_task (GrPhaseRow *self,
             const char *title)
{
  guint n = gr_entity_list_get_n (self->tasks);
  double position = n > 0 ? gr_entity_get_position (gr_entity_list_peek (self->tasks, n - 1)) + 1 : 1;
  /* Translators: for the Undo menu; the placeholder is a task */
  g_autofree char *label = g_strdup_printf (_("Add “%s”"), title);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, label);
  const char *uid = gr_change_create (change, "task", NULL);

  gr_change_set_text (change, "task", uid, "phase", gr_entity_get_uid (GR_ENTITY (self->phase)));
  gr_change_set_text (change, "task", uid, "title", title);
  gr_change_set_text (change, "task", uid, "note", "");
  gr_change_set_real (change, "task", uid, "position", position);
  gr_library_commit (gr_plan_ledger_get_library (self->ledger), g_steal_pointer (&change));
}

static void
add_cb (GrPhaseRow *self)
{
  g_autofree char *title = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->adder))));

  g_assert (GR_IS_PHASE_ROW (self));

  if (*title == '\0')
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->adder));
      return;
    }
  create_task (self, title);
  gtk_editable_set_text (GTK_EDITABLE (self->adder), "");
}

static gboolean
focus_idle (gpointer data)
{
  GrPhaseRow *self = data;
  g_autoptr (GrTask) task = g_steal_pointer (&self->to_focus);

  self->focus_id = 0;
  if (task == NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->adder));
  for (guint i = 0; i < self->rows->len; i++)
    if (gr_task_row_get_task (g_ptr_array_index (self->rows, i)) == task)
      gtk_widget_grab_focus (g_ptr_array_index (self->rows, i));
  return G_SOURCE_REMOVE;
}

/* Rows that were taken out and put back lose the focus; a row that is only
 * being unfolded cannot take it yet.  Both have it once they are laid out. */
static void
focus_later (GrPhaseRow *self,
             GrTask     *task)
{
  g_set_object (&self->to_focus, task);
  if (self->focus_id == 0)
    self->focus_id = g_timeout_add (50, focus_idle, self);
}

static GrTask *
find_focused (GrPhaseRow *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);

      if (gtk_widget_has_focus (row) || gtk_widget_get_focus_child (row) != NULL)
        return gr_task_row_get_task (GR_TASK_ROW (row));
    }
  return NULL;
}

/* A list box counts from the row that had the focus itself, and from none where an entry or a button in it has: the
 * arrows would leave the phase past its tasks. */
static gboolean
key_pressed_cb (GrPhaseRow     *self,
                guint           key,
                guint           code,
                GdkModifierType state)
{
  gboolean up = key == GDK_KEY_Up || key == GDK_KEY_KP_Up;
  gboolean down = key == GDK_KEY_Down || key == GDK_KEY_KP_Down;
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  guint at = 0, n = self->rows->len;

  g_assert (GR_IS_PHASE_ROW (self));

  if (!(up || down) || (state & gtk_accelerator_get_default_mod_mask ()) != 0 || focus == NULL ||
      gtk_widget_get_native (focus) != gtk_widget_get_native (GTK_WIDGET (self))) /* a menu has arrows of its own */
    return FALSE;
  while (at < n && !gtk_widget_is_ancestor (focus, g_ptr_array_index (self->rows, at)) &&
         focus != g_ptr_array_index (self->rows, at))
    at++;
  if (at == n && !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->adder)))
    return FALSE;
  if (up ? at == 0 : at == n)
    return FALSE;
  at = up ? at - 1 : at + 1;
  return gtk_widget_grab_focus (at < n ? g_ptr_array_index (self->rows, at) : GTK_WIDGET (self->adder));
}

static GdkContentProvider *
drag_prepare_cb (GrPhaseRow *self,
                 double      x,
                 double      y)
{
  g_assert (GR_IS_PHASE_ROW (self));

  self->grip_x = x;
  self->grip_y = y;
  return gdk_content_provider_new_typed (GR_TYPE_PHASE, self->phase);
}

static void
drag_begin_cb (GrPhaseRow    *self,
               GdkDrag       *drag,
               GtkDragSource *source)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (self->head);

  gtk_drag_source_set_icon (source, picture, (int) self->grip_x, (int) self->grip_y);
}

/* A phase is dragged by its head: its tasks have handles of their own. */
static void
add_drag_source (GrPhaseRow *self)
{
  GtkDragSource *source = gtk_drag_source_new ();

  self->head = gtk_widget_get_ancestor (GTK_WIDGET (self->ring), ADW_TYPE_ACTION_ROW);
  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (drag_prepare_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (drag_begin_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->head, GTK_EVENT_CONTROLLER (source));
}

/* A phase takes the place of this one, if it is one of the same plan. */
static gboolean
drop_phase (GrPhaseRow *self,
            GrPhase    *phase)
{
  if (phase == self->phase || g_strcmp0 (gr_phase_get_project (phase), gr_phase_get_project (self->phase)) != 0)
    return FALSE;
  return gr_phase_move (gr_plan_ledger_get_library (self->ledger), phase,
                        gr_phase_get_place (gr_plan_ledger_get_library (self->ledger), self->phase));
}

/* A task that is dropped on its head or below its tasks goes to the end. */
static gboolean
drop_cb (GrPhaseRow   *self,
         const GValue *value)
{
  g_assert (GR_IS_PHASE_ROW (self));

  if (G_VALUE_HOLDS (value, GR_TYPE_PHASE))
    return drop_phase (self, g_value_get_object (value));
  gtk_widget_activate_action (GTK_WIDGET (self), "project.move-task", "(ssu)",
                              gr_entity_get_uid (g_value_get_object (value)),
                              gr_entity_get_uid (GR_ENTITY (self->phase)), G_MAXUINT);
  return TRUE;
}

static void
move_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GrPhaseRow *self = GR_PHASE_ROW (widget);
  GrLibrary *library = gr_plan_ledger_get_library (self->ledger);
  gboolean up = g_str_equal (action, "phase.move-up");
  guint at = gr_phase_get_place (library, self->phase);

  if (gr_library_get_read_only (library) || (up && at == 0) ||
      !gr_phase_move (library, self->phase, up ? at - 1 : at + 1))
    return;
  gtk_accessible_announce (GTK_ACCESSIBLE (self), up ? _("Moved up") : _("Moved down"),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static gboolean
list_has (GrEntityList *list,
          GrTask       *task)
{
  for (guint i = 0; i < gr_entity_list_get_n (list); i++)
    if (gr_entity_list_peek (list, i) == (gpointer) task)
      return TRUE;
  return FALSE;
}

/* AdwExpanderRow appends only: what follows the change is taken out and put back. */
static void
tasks_changed_cb (GListModel *model,
                  guint       position,
                  guint       removed,
                  guint       added,
                  GrPhaseRow *self)
{
  g_autoptr (GPtrArray) tail = g_ptr_array_new_with_free_func (g_object_unref);
  GrTask *focused = find_focused (self);
  gboolean adding = gtk_widget_get_focus_child (GTK_WIDGET (self->adder)) != NULL;

  g_assert (GR_IS_PHASE_ROW (self));

  if (!self->filled)
    return;
  for (guint i = position + removed; i < self->rows->len; i++)
    g_ptr_array_add (tail, g_object_ref (g_ptr_array_index (self->rows, i)));
  for (guint i = position; i < self->rows->len; i++)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self), g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, position);
  g_object_ref (self->adder);
  adw_expander_row_remove (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->adder));

  for (guint i = position; i < position + added; i++)
    {
      GtkWidget *row = gr_task_row_new (self->ledger, gr_entity_list_peek (self->tasks, i));

      g_ptr_array_add (self->rows, g_object_ref_sink (row));
      adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
    }
  for (guint i = 0; i < tail->len; i++)
    {
      g_ptr_array_add (self->rows, g_object_ref (g_ptr_array_index (tail, i)));
      adw_expander_row_add_row (ADW_EXPANDER_ROW (self), g_ptr_array_index (tail, i));
    }
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->adder));
  g_object_unref (self->adder);

  if (adding || (focused != NULL && list_has (self->tasks, focused)))
    focus_later (self, focused);
}

static void
fill (GrPhaseRow *self)
{
  if (self->filled || self->tasks == NULL)
    return;
  self->filled = TRUE;
  tasks_changed_cb (G_LIST_MODEL (self->tasks), 0, 0, gr_entity_list_get_n (self->tasks), self);
}

static void
expanded_cb (GrPhaseRow *self)
{
  if (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    fill (self);
}

static void
edit_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GrPhaseRow *self = GR_PHASE_ROW (widget);

  gr_dialog_present (gr_part_dialog_new (gr_plan_ledger_get_library (self->ledger), GR_ENTITY (self->phase)), widget);
}

static void
delete_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *target)
{
  GrPhaseRow *self = GR_PHASE_ROW (widget);
  GrLibrary *library = gr_plan_ledger_get_library (self->ledger);
  const char *title = gr_phase_get_title (self->phase);
  g_autofree char *label = g_strdup_printf (_("Delete “%s”"), title);
  g_autofree char *text = g_strdup_printf (_("“%s” deleted"), title);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, label);
  GrTimer *timer = gr_library_get_single (library, "timer");
  GrTask *timed = timer != NULL ? gr_library_lookup (library, "task", gr_timer_get_task (timer)) : NULL;
  const char *uid = gr_entity_get_uid (GR_ENTITY (self->phase));

  if (timed != NULL && g_strcmp0 (gr_task_get_phase (timed), uid) == 0)
    gr_change_remove (change, "timer", gr_entity_get_uid (GR_ENTITY (timer))); /* it cannot go on without its task */
  gr_change_remove (change, "phase", uid);
  gr_page_toast (self, text, TRUE);
  gr_library_commit (library, g_steal_pointer (&change));
}

static void
gr_phase_row_dispose (GObject *object)
{
  GrPhaseRow *self = GR_PHASE_ROW (object);

  g_clear_handle_id (&self->focus_id, g_source_remove);
  g_clear_object (&self->to_focus);
  if (self->tasks != NULL)
    g_signal_handlers_disconnect_by_func (self->tasks, tasks_changed_cb, self);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_PHASE_ROW);
  g_clear_object (&self->tasks);
  g_clear_object (&self->phase);
  g_clear_object (&self->ledger);
  G_OBJECT_CLASS (gr_phase_row_parent_class)->dispose (object);
}

static void
gr_phase_row_class_init (GrPhaseRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_phase_row_dispose;

  gtk_widget_class_install_action (widget_class, "phase.edit", NULL, edit_cb);
  gtk_widget_class_install_action (widget_class, "phase.move-up", NULL, move_cb);
  gtk_widget_class_install_action (widget_class, "phase.move-down", NULL, move_cb);
  gtk_widget_class_install_action (widget_class, "phase.delete", NULL, delete_cb);

  g_type_ensure (GR_TYPE_DRAG_HANDLE);
  g_type_ensure (GR_TYPE_RING);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-phase-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrPhaseRow, ring);
  gtk_widget_class_bind_template_child (widget_class, GrPhaseRow, handle);
  gtk_widget_class_bind_template_child (widget_class, GrPhaseRow, count);
  gtk_widget_class_bind_template_child (widget_class, GrPhaseRow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, GrPhaseRow, adder);
  gtk_widget_class_bind_template_child (widget_class, GrPhaseRow, drop);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, drop_cb);
}

static void
gr_phase_row_init (GrPhaseRow *self)
{
  GType types[] = { GR_TYPE_TASK, GR_TYPE_PHASE };

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_drop_target_set_gtypes (self->drop, types, G_N_ELEMENTS (types));
  gr_name_menu_button_items (self->menu_button);
  gr_hold_scroll (self->menu_button);
  self->rows = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * gr_phase_row_new:
 * @ledger: where the time stands
 * @phase: a phase
 *
 * Returns: (transfer floating): a row that follows both and the phase's tasks
 */
GtkWidget *
gr_phase_row_new (GrPlanLedger *ledger,
                  GrPhase      *phase)
{
  GrPhaseRow *self = g_object_new (GR_TYPE_PHASE_ROW, NULL);
  GrLibrary *library = gr_plan_ledger_get_library (ledger);

  self->ledger = g_object_ref (ledger);
  self->phase = g_object_ref (phase);
  self->tasks = gr_library_get_children (library, "task", gr_entity_get_uid (GR_ENTITY (phase)));
  g_signal_connect_object (self->tasks, "items-changed", G_CALLBACK (tasks_changed_cb), self, 0);
  g_signal_connect_object (phase, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (ledger, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  g_signal_connect (self, "notify::expanded", G_CALLBACK (expanded_cb), NULL);
  if (gr_library_get_read_only (library))
    adw_expander_row_remove (ADW_EXPANDER_ROW (self), self->handle);
  else
    add_drag_source (self);
  gtk_widget_set_visible (GTK_WIDGET (self->menu_button), !gr_library_get_read_only (library));
  gtk_widget_set_visible (GTK_WIDGET (self->adder), !gr_library_get_read_only (library));
  update (self);
  gr_name_lists (GTK_WIDGET (self), gr_phase_get_title (phase));
  return GTK_WIDGET (self);
}

/**
 * gr_phase_row_get_phase:
 * @self: a row
 *
 * Returns: (transfer none): its phase
 */
GrPhase *
gr_phase_row_get_phase (GrPhaseRow *self)
{
  g_return_val_if_fail (GR_IS_PHASE_ROW (self), NULL);
  return self->phase;
}

/**
 * gr_phase_row_show_task:
 * @self: a row
 * @uid: uid of a task
 *
 * Unfolds the phase and gives the task's row the focus.
 *
 * Returns: whether the task is one of this phase
 */
gboolean
gr_phase_row_show_task (GrPhaseRow *self,
                        const char *uid)
{
  g_return_val_if_fail (GR_IS_PHASE_ROW (self), FALSE);

  for (guint i = 0; i < gr_entity_list_get_n (self->tasks); i++)
    if (g_str_equal (gr_entity_get_uid (gr_entity_list_peek (self->tasks, i)), uid))
      {
        fill (self);
        adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), TRUE);
        focus_later (self, gr_entity_list_peek (self->tasks, i));
        return TRUE;
      }
  return FALSE;
}
