/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-task-row.h"

#include <glib/gi18n-lib.h>

#include "gr-dialog.h"
#include "gr-drag-handle.h"
#include "gr-hold-scroll.h"
#include "gr-names.h"
#include "gr-page.h"
#include "gr-plan-words.h"
#include "gr-task-count.h"
#include "gr-task-dialog.h"
#include "gr-task-move.h"
#include "gr-text.h"
#include "gr-time-dialog.h"
#include "gr-timekeeper.h"

struct _GrTaskRow
{
  AdwActionRow parent_instance;

  GrPlanLedger *ledger;
  GrTask *task;
  GrTicker *ticker;
  gboolean updating;
  GrTaskCounter counter; /* of what its title asks for */
  double grip_x;
  double grip_y;

  GtkCheckButton *check;
  GtkWidget *handle;
  GtkLabel *clock;
  GtkButton *timer_button;
  GtkMenuButton *menu_button;
  GMenu *phase_section;
  GtkDropTarget *drop;
};

G_DEFINE_FINAL_TYPE (GrTaskRow, gr_task_row, ADW_TYPE_ACTION_ROW)

static const char *
get_uid (GrTaskRow *self)
{
  return gr_entity_get_uid (GR_ENTITY (self->task));
}

static void
take_commit (GrTaskRow *self,
             GrChange  *change)
{
  gr_library_commit (gr_plan_ledger_get_library (self->ledger), change);
}

/* Whether the timer is of this task. */
static gboolean
is_timed (GrTaskRow *self)
{
  return self->ticker != NULL && g_strcmp0 (gr_ticker_get_task (self->ticker), get_uid (self)) == 0;
}

static char *
describe (GrTaskRow *self)
{
  gint64 estimate = gr_task_get_estimate_minutes (self->task);
  gint64 spent = gr_plan_ledger_get_seconds (self->ledger, get_uid (self));
  g_autofree char *planned = gr_plan_format_minutes (estimate);
  g_autofree char *done = gr_plan_format_seconds (spent);
  g_autofree char *text = NULL;

  if (spent >= 60 && estimate > 0)
    /* Translators: time spent on a task, and its estimate */
    text = g_strdup_printf (_("%s of %s"), done, planned);
  else if (estimate > 0)
    /* Translators: the placeholder is a length of time */
    text = g_strdup_printf (_("Estimate %s"), planned);
  else
    text = spent >= 60 ? g_steal_pointer (&done) : g_strdup (_("No estimate"));
  if (self->counter.kind != GR_TASK_COUNTER_NONE)
    {
      g_autofree char *time = g_steal_pointer (&text);
      g_autofree char *count = gr_task_count_describe (gr_plan_ledger_get_library (self->ledger), &self->counter);

      text = g_strdup_printf ("%s · %s", count, time);
    }
  if (!gr_task_get_ours (self->task))
    return g_steal_pointer (&text);
  /* Translators: a length of time; the task stands in no guide, the program added it */
  return g_strdup_printf (_("%s · added by Greenroom"), text);
}

static void
update_timer (GrTaskRow *self)
{
  gboolean timed = is_timed (self);
  gboolean runs = timed && !gr_ticker_get_paused (self->ticker);
  const char *title = gr_task_get_title (self->task);
  /* Translators: for a screen reader; the placeholder is a task */
  g_autofree char *label = g_strdup_printf (runs ? _("Pause “%s”") : _("Start “%s”"), title);

  gtk_widget_set_visible (GTK_WIDGET (self->clock), timed);
  gtk_label_set_text (self->clock, timed ? gr_ticker_get_time (self->ticker) : "");
  gtk_widget_set_visible (GTK_WIDGET (self->timer_button), timed || !gr_task_get_done (self->task));
  gtk_button_set_icon_name (self->timer_button,
                            runs ? "media-playback-pause-symbolic" : "media-playback-start-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->timer_button), runs ? _("Pause") : _("Start Timer"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->timer_button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
update (GrTaskRow *self)
{
  const char *title = gr_task_get_title (self->task);
  g_autofree char *subtitle = describe (self);
  /* Translators: for a screen reader; the placeholder is a task */
  g_autofree char *menu = g_strdup_printf (_("More for “%s”"), title);

  self->updating = TRUE;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title != NULL ? title : "");
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  gtk_check_button_set_active (self->check, gr_task_get_done (self->task));
  self->updating = FALSE;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL, menu, -1);
  update_timer (self);
}

static void
title_changed_cb (GrTaskRow *self)
{
  gr_task_counter_recognise (gr_task_get_title (self->task), &self->counter);
}

static void
check_toggled_cb (GrTaskRow *self)
{
  gboolean done = gtk_check_button_get_active (self->check);
  const char *title = gr_task_get_title (self->task);
  g_autofree char *label = NULL;
  g_autoptr (GrChange) change = NULL;
  GrLibrary *library = gr_plan_ledger_get_library (self->ledger);

  g_assert (GR_IS_TASK_ROW (self));

  if (self->updating || done == gr_task_get_done (self->task))
    return;
  /* Translators: for the Undo menu; the placeholder is a task */
  label = g_strdup_printf (done ? _("Finish “%s”") : _("Reopen “%s”"), title);
  change = gr_change_new (GR_CHANGE_EDIT, label);
  if (done)
    gr_timekeeper_add_stop (library, get_uid (self), change);
  gr_change_set_integer (change, "task", get_uid (self), "done", done);
  gr_change_set_integer (change, "task", get_uid (self), "done_at",
                         done ? gr_clock_get_wall_ms (gr_library_get_clock (library)) : 0);
  take_commit (self, g_steal_pointer (&change));
}

static void
timer_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *target)
{
  GrTaskRow *self = GR_TASK_ROW (widget);

  if (is_timed (self))
    gtk_widget_activate_action (widget, "timer.toggle", NULL);
  else
    gtk_widget_activate_action (widget, "timer.start", "s", get_uid (self));
}

static void
edit_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GrTaskRow *self = GR_TASK_ROW (widget);

  gr_dialog_present (gr_task_dialog_new (gr_plan_ledger_get_library (self->ledger), self->task), widget);
}

static void
add_time_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *target)
{
  GrTaskRow *self = GR_TASK_ROW (widget);

  gr_dialog_present (gr_time_dialog_new (gr_plan_ledger_get_library (self->ledger), self->task, NULL), widget);
}

/* Where it goes is written by the project, which then follows it. */
static void
place (GrTaskRow  *self,
       GrTask     *task,
       const char *phase,
       guint       at)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "project.move-task", "(ssu)", gr_entity_get_uid (GR_ENTITY (task)),
                              phase, at);
}

static void
move_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GrTaskRow *self = GR_TASK_ROW (widget);
  gboolean up = g_str_equal (action, "task.move-up");
  const char *phase;
  guint at;

  if (!gr_task_find_step (gr_plan_ledger_get_library (self->ledger), self->task, up, &phase, &at))
    return;
  place (self, self->task, phase, at);
  if (g_str_equal (phase, gr_task_get_phase (self->task)))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), up ? _("Moved up") : _("Moved down"),
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
move_to_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *target)
{
  GrTaskRow *self = GR_TASK_ROW (widget);

  place (self, self->task, g_variant_get_string (target, NULL), G_MAXUINT);
}

/* The other phases of the project, as they are when the menu is opened. */
static void
fill_menu_cb (GtkMenuButton *button,
              gpointer       data)
{
  GrTaskRow *self = data;
  GrLibrary *library = gr_plan_ledger_get_library (self->ledger);
  GrPhase *own = gr_library_lookup (library, "phase", gr_task_get_phase (self->task));
  g_autoptr (GrEntityList) phases =
      own != NULL ? gr_library_get_children (library, "phase", gr_phase_get_project (own)) : NULL;
  g_autoptr (GMenu) menu = g_menu_new ();

  g_menu_remove_all (self->phase_section);
  for (guint i = 0; phases != NULL && i < gr_entity_list_get_n (phases); i++)
    {
      GrPhase *phase = gr_entity_list_peek (phases, i);
      g_autofree char *title = gr_text_first_line (gr_phase_get_title (phase), 40);
      g_autoptr (GString) label = g_string_new (title);
      g_autoptr (GMenuItem) item = NULL;

      if (phase == own)
        continue;
      g_string_replace (label, "_", "__", 0); /* one would be a mnemonic */
      item = g_menu_item_new (label->str, NULL);
      g_menu_item_set_action_and_target (item, "task.move-to", "s", gr_entity_get_uid (GR_ENTITY (phase)));
      g_menu_append_item (menu, item);
    }
  if (g_menu_model_get_n_items (G_MENU_MODEL (menu)) > 0)
    g_menu_append_submenu (self->phase_section, _("Move to _Phase"), G_MENU_MODEL (menu));
}

static GdkContentProvider *
drag_prepare_cb (GrTaskRow *self,
                 double     x,
                 double     y)
{
  g_assert (GR_IS_TASK_ROW (self));

  if (gr_library_get_read_only (gr_plan_ledger_get_library (self->ledger)))
    return NULL;
  self->grip_x = x;
  self->grip_y = y;
  return gdk_content_provider_new_typed (GR_TYPE_TASK, self->task);
}

static void
drag_begin_cb (GrTaskRow     *self,
               GdkDrag       *drag,
               GtkDragSource *source)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (GTK_WIDGET (self));

  gtk_drag_source_set_icon (source, picture, (int) self->grip_x, (int) self->grip_y);
}

/* What is dropped takes the place of this one. */
static gboolean
drop_cb (GrTaskRow    *self,
         const GValue *value)
{
  GrTask *dropped = g_value_get_object (value);

  g_assert (GR_IS_TASK_ROW (self));

  if (dropped == self->task)
    return FALSE;
  place (self, dropped, gr_task_get_phase (self->task),
         gr_task_get_place (gr_plan_ledger_get_library (self->ledger), self->task));
  return TRUE;
}

static void
delete_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *target)
{
  GrTaskRow *self = GR_TASK_ROW (widget);
  const char *title = gr_task_get_title (self->task);
  g_autofree char *label = g_strdup_printf (_("Delete “%s”"), title);
  g_autofree char *text = g_strdup_printf (_("“%s” deleted"), title);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, label);
  GrEntity *timer = gr_library_get_single (gr_plan_ledger_get_library (self->ledger), "timer");

  if (is_timed (self) && timer != NULL)
    gr_change_remove (change, "timer", gr_entity_get_uid (timer)); /* its time goes with the task */
  gr_change_remove (change, "task", get_uid (self));
  gr_page_toast (self, text, TRUE);
  take_commit (self, g_steal_pointer (&change));
}

static void
gr_task_row_root (GtkWidget *widget)
{
  GrTaskRow *self = GR_TASK_ROW (widget);

  GTK_WIDGET_CLASS (gr_task_row_parent_class)->root (widget);
  if (self->ticker == NULL && g_set_object (&self->ticker, gr_ticker_find (widget)))
    g_signal_connect_object (self->ticker, "notify", G_CALLBACK (update_timer), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
gr_task_row_dispose (GObject *object)
{
  GrTaskRow *self = GR_TASK_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_TASK_ROW);
  if (self->ticker != NULL)
    g_signal_handlers_disconnect_by_func (self->ticker, update_timer, self);
  g_clear_object (&self->ticker);
  g_clear_object (&self->task);
  g_clear_object (&self->ledger);
  G_OBJECT_CLASS (gr_task_row_parent_class)->dispose (object);
}

static void
gr_task_row_class_init (GrTaskRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_task_row_dispose;
  widget_class->root = gr_task_row_root;

  gtk_widget_class_install_action (widget_class, "task.timer", NULL, timer_cb);
  gtk_widget_class_install_action (widget_class, "task.edit", NULL, edit_cb);
  gtk_widget_class_install_action (widget_class, "task.add-time", NULL, add_time_cb);
  gtk_widget_class_install_action (widget_class, "task.move-up", NULL, move_cb);
  gtk_widget_class_install_action (widget_class, "task.move-down", NULL, move_cb);
  gtk_widget_class_install_action (widget_class, "task.move-to", "s", move_to_cb);
  gtk_widget_class_install_action (widget_class, "task.delete", NULL, delete_cb);

  g_type_ensure (GR_TYPE_DRAG_HANDLE);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-task-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrTaskRow, check);
  gtk_widget_class_bind_template_child (widget_class, GrTaskRow, handle);
  gtk_widget_class_bind_template_child (widget_class, GrTaskRow, clock);
  gtk_widget_class_bind_template_child (widget_class, GrTaskRow, timer_button);
  gtk_widget_class_bind_template_child (widget_class, GrTaskRow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, GrTaskRow, phase_section);
  gtk_widget_class_bind_template_child (widget_class, GrTaskRow, drop);
  gtk_widget_class_bind_template_callback (widget_class, check_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_prepare_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_begin_cb);
  gtk_widget_class_bind_template_callback (widget_class, drop_cb);
}

static void
gr_task_row_init (GrTaskRow *self)
{
  GType types[] = { GR_TYPE_TASK };

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_drop_target_set_gtypes (self->drop, types, G_N_ELEMENTS (types));
  gtk_menu_button_set_create_popup_func (self->menu_button, fill_menu_cb, self, NULL);
  gr_name_menu_button_items (self->menu_button);
  gr_hold_scroll (self->menu_button);
}

/**
 * gr_task_row_new:
 * @ledger: where the time stands
 * @task: a task
 *
 * Returns: (transfer floating): a row that follows both
 */
GtkWidget *
gr_task_row_new (GrPlanLedger *ledger,
                 GrTask       *task)
{
  GrTaskRow *self = g_object_new (GR_TYPE_TASK_ROW, NULL);

  self->ledger = g_object_ref (ledger);
  self->task = g_object_ref (task);
  if (gr_library_get_read_only (gr_plan_ledger_get_library (ledger)))
    adw_action_row_remove (ADW_ACTION_ROW (self), self->handle);
  title_changed_cb (self);
  g_signal_connect_object (task, "notify::title", G_CALLBACK (title_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (task, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (ledger, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}

/**
 * gr_task_row_get_task:
 * @self: a row
 *
 * Returns: (transfer none): its task
 */
GrTask *
gr_task_row_get_task (GrTaskRow *self)
{
  g_return_val_if_fail (GR_IS_TASK_ROW (self), NULL);
  return self->task;
}
