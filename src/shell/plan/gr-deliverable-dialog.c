/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-deliverable-dialog-private.h"

#include <glib/gi18n-lib.h>

#include "gr-makers.h"
#include "gr-names.h"
#include "gr-pick-dialog.h"
#include "gr-target-row.h"
#include "gr-text.h"

#define TITLE_CHARS 60

G_DEFINE_FINAL_TYPE (GrDeliverableDialog, gr_deliverable_dialog, ADW_TYPE_DIALOG)

static const char *
get_uid (GrDeliverableDialog *self)
{
  return gr_entity_get_uid (GR_ENTITY (self->deliverable));
}

static void
update_makers (GrDeliverableDialog *self)
{
  g_autoptr (GPtrArray) makers = gr_makers_list (self->library, self->deliverable);
  g_autofree char *title = NULL;
  g_autofree char *guess = NULL;
  GrTask *found;
  gboolean writable = !gr_library_get_read_only (self->library);

  g_list_store_splice (self->makers, 0, g_list_model_get_n_items (G_LIST_MODEL (self->makers)), makers->pdata,
                       makers->len);
  gtk_widget_set_visible (GTK_WIDGET (self->maker_rows), makers->len > 0);
  adw_preferences_group_set_description (self->maker_group, makers->len > 0 ? NULL : _("No task makes it yet"));
  found = makers->len == 0 ? gr_makers_guess (self->library, self->deliverable) : NULL;
  g_set_object (&self->guess, found);
  title = self->guess != NULL ? gr_text_first_line (gr_task_get_title (self->guess), TITLE_CHARS) : g_strdup ("");
  /* Translators: a button; the placeholder is a task that seems to make a deliverable */
  guess = self->guess != NULL ? g_strdup_printf (_("“%s” Makes It"), title) : g_strdup (_("Add a Task for It"));
  gtk_label_set_text (self->guess_label, guess);
  gtk_widget_set_visible (self->guess_button, writable && makers->len == 0);
}

static void
update (GrDeliverableDialog *self)
{
  const char *title = gr_deliverable_get_title (self->deliverable);
  guint n = gr_entity_list_get_n (self->evidence);

  if (gr_entity_get_removed (GR_ENTITY (self->deliverable)))
    {
      adw_dialog_force_close (ADW_DIALOG (self));
      return;
    }
  self->updating = TRUE;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->done_row), title != NULL ? title : "");
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->done_row),
                               gr_deliverable_get_done (self->deliverable) ? _("Done") : _("Not done yet"));
  adw_switch_row_set_active (self->done_row, gr_deliverable_get_done (self->deliverable));
  self->updating = FALSE;
  gtk_widget_set_visible (self->video_note, gr_deliverable_is_video (title));
  gtk_widget_set_visible (GTK_WIDGET (self->evidence_rows), n > 0);
  adw_preferences_group_set_description (
      self->evidence_group, n > 0 ? NULL : _("A story, a file, your first and latest take, or the portfolio itself"));
  update_makers (self);
}

static void
done_cb (GrDeliverableDialog *self)
{
  gboolean done = adw_switch_row_get_active (self->done_row);
  g_autofree char *label = NULL;
  g_autoptr (GrChange) change = NULL;

  g_assert (GR_IS_DELIVERABLE_DIALOG (self));

  if (self->updating || done == gr_deliverable_get_done (self->deliverable))
    return;
  /* Translators: for the Undo menu; the placeholder is something that was made */
  label = g_strdup_printf (done ? _("Finish “%s”") : _("Reopen “%s”"), gr_deliverable_get_title (self->deliverable));
  change = gr_change_new (GR_CHANGE_EDIT, label);
  gr_change_set_integer (change, "deliverable", get_uid (self), "done", done);
  gr_library_commit (self->library, g_steal_pointer (&change));
}

static void
evidence_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  GrDeliverableDialog *self = GR_DELIVERABLE_DIALOG (widget);

  if (g_str_equal (action, "evidence.story"))
    gr_deliverable_dialog_add_story (self);
  else if (g_str_equal (action, "evidence.file"))
    gr_deliverable_dialog_add_file (self);
  else if (g_str_equal (action, "evidence.takes"))
    gr_deliverable_dialog_add_takes (self);
  else
    gr_deliverable_dialog_add_portfolio (self);
}

static void
set_maker (GrDeliverableDialog *self,
           GrTask              *task,
           gboolean             makes)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Choose What a Task Makes"));

  gr_change_set_text (change, "task", gr_entity_get_uid (GR_ENTITY (task)), "deliverable",
                      makes ? get_uid (self) : NULL);
  gr_library_commit (self->library, g_steal_pointer (&change));
}

static void
maker_chosen_cb (GrDeliverableDialog *self,
                 GrTask              *task)
{
  set_maker (self, task, TRUE);
}

static void
choose_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GrDeliverableDialog *self = GR_DELIVERABLE_DIALOG (widget);
  AdwDialog *dialog = gr_pick_dialog_new (_("Choose a Task"), _("There are no tasks yet."),
                                          G_LIST_MODEL (gr_library_get_list (self->library, "task")));

  g_signal_connect_object (dialog, "chosen", G_CALLBACK (maker_chosen_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

/* In the project's last phase, where what is left over is done. */
static void
add_task (GrDeliverableDialog *self)
{
  g_autoptr (GrEntityList) phases =
      gr_library_get_children (self->library, "phase", gr_deliverable_get_project (self->deliverable));
  guint n = gr_entity_list_get_n (phases);
  const char *phase = n > 0 ? gr_entity_get_uid (gr_entity_list_peek (phases, n - 1)) : NULL;
  g_autoptr (GrEntityList) tasks = phase != NULL ? gr_library_get_children (self->library, "task", phase) : NULL;
  guint n_tasks = tasks != NULL ? gr_entity_list_get_n (tasks) : 0;
  /* Translators: the title of a task; the placeholder is something to be made */
  g_autofree char *title = g_strdup_printf (_("Make: %s"), gr_deliverable_get_title (self->deliverable));
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Add a Task"));
  const char *task;

  if (phase == NULL)
    return;
  task = gr_change_create (change, "task", NULL);
  gr_change_set_text (change, "task", task, "phase", phase);
  gr_change_set_text (change, "task", task, "title", title);
  gr_change_set_text (change, "task", task, "note", "");
  gr_change_set_text (change, "task", task, "deliverable", get_uid (self));
  gr_change_set_real (change, "task", task, "position",
                      n_tasks > 0 ? gr_entity_get_position (gr_entity_list_peek (tasks, n_tasks - 1)) + 1 : 1);
  gr_library_commit (self->library, g_steal_pointer (&change));
}

static void
take_guess_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  GrDeliverableDialog *self = GR_DELIVERABLE_DIALOG (widget);

  gtk_widget_grab_focus (self->maker_button);
  if (self->guess != NULL)
    set_maker (self, self->guess, TRUE);
  else
    add_task (self);
}

static void
release_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  GrDeliverableDialog *self = GR_DELIVERABLE_DIALOG (widget);
  GrTask *task = gr_library_lookup (self->library, "task", g_variant_get_string (parameter, NULL));

  gtk_widget_grab_focus (self->maker_button);
  if (task != NULL)
    set_maker (self, task, FALSE);
}

static GtkWidget *
create_maker (gpointer item,
              gpointer data)
{
  GrTask *task = item;
  const char *title = gr_task_get_title (task);
  /* Translators: for a screen reader; the placeholder is a task */
  g_autofree char *label = g_strdup_printf (_("Remove “%s”"), title);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_from_icon_name ("list-remove-symbolic");

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title != NULL ? title : "");
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), gr_task_get_done (task) ? _("Done") : _("Not done yet"));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, _("Remove"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "maker.release");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", gr_entity_get_uid (GR_ENTITY (task)));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  return row;
}

static GtkWidget *
create_evidence (gpointer item,
                 gpointer data)
{
  return gr_target_row_new (GR_DELIVERABLE_DIALOG (data)->library, item);
}

static void
gr_deliverable_dialog_closed (AdwDialog *dialog)
{
  g_cancellable_cancel (GR_DELIVERABLE_DIALOG (dialog)->cancellable);
}

static void
gr_deliverable_dialog_dispose (GObject *object)
{
  GrDeliverableDialog *self = GR_DELIVERABLE_DIALOG (object);

  if (self->evidence_rows != NULL)
    gtk_list_box_bind_model (self->evidence_rows, NULL, NULL, NULL, NULL);
  if (self->maker_rows != NULL)
    gtk_list_box_bind_model (self->maker_rows, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_DELIVERABLE_DIALOG);
  g_clear_object (&self->guess);
  g_clear_object (&self->makers);
  g_clear_object (&self->evidence);
  g_clear_object (&self->deliverable);
  g_clear_object (&self->library);
  g_clear_object (&self->cancellable);
  G_OBJECT_CLASS (gr_deliverable_dialog_parent_class)->dispose (object);
}

static void
gr_deliverable_dialog_class_init (GrDeliverableDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_deliverable_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = gr_deliverable_dialog_closed;

  gtk_widget_class_install_action (widget_class, "evidence.story", NULL, evidence_cb);
  gtk_widget_class_install_action (widget_class, "evidence.file", NULL, evidence_cb);
  gtk_widget_class_install_action (widget_class, "evidence.takes", NULL, evidence_cb);
  gtk_widget_class_install_action (widget_class, "evidence.portfolio", NULL, evidence_cb);
  gtk_widget_class_install_action (widget_class, "maker.choose", NULL, choose_cb);
  gtk_widget_class_install_action (widget_class, "maker.take-guess", NULL, take_guess_cb);
  gtk_widget_class_install_action (widget_class, "maker.release", "s", release_cb);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-deliverable-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrDeliverableDialog, done_row);
  gtk_widget_class_bind_template_child (widget_class, GrDeliverableDialog, video_note);
  gtk_widget_class_bind_template_child (widget_class, GrDeliverableDialog, evidence_group);
  gtk_widget_class_bind_template_child (widget_class, GrDeliverableDialog, add_button);
  gtk_widget_class_bind_template_child (widget_class, GrDeliverableDialog, evidence_rows);
  gtk_widget_class_bind_template_child (widget_class, GrDeliverableDialog, maker_group);
  gtk_widget_class_bind_template_child (widget_class, GrDeliverableDialog, maker_button);
  gtk_widget_class_bind_template_child (widget_class, GrDeliverableDialog, maker_rows);
  gtk_widget_class_bind_template_child (widget_class, GrDeliverableDialog, guess_button);
  gtk_widget_class_bind_template_child (widget_class, GrDeliverableDialog, guess_label);
  gtk_widget_class_bind_template_callback (widget_class, done_cb);
}

static void
gr_deliverable_dialog_init (GrDeliverableDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_name_menu_button_items (self->add_button);
  self->makers = g_list_store_new (GR_TYPE_TASK);
  self->cancellable = g_cancellable_new ();
}

/**
 * gr_deliverable_dialog_new:
 * @library: an open library
 * @deliverable: something to be made
 *
 * Returns: (transfer floating): a dialog that follows it
 */
AdwDialog *
gr_deliverable_dialog_new (GrLibrary     *library,
                           GrDeliverable *deliverable)
{
  GrDeliverableDialog *self = g_object_new (GR_TYPE_DELIVERABLE_DIALOG, NULL);
  gboolean writable = !gr_library_get_read_only (library);

  self->library = g_object_ref (library);
  self->deliverable = g_object_ref (deliverable);
  self->evidence = gr_library_get_children (library, "evidence", get_uid (self));
  gtk_list_box_bind_model (self->evidence_rows, G_LIST_MODEL (self->evidence), create_evidence, self, NULL);
  gtk_list_box_bind_model (self->maker_rows, G_LIST_MODEL (self->makers), create_maker, self, NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->done_row), writable);
  gtk_widget_set_visible (GTK_WIDGET (self->add_button), writable);
  gtk_widget_set_visible (self->maker_button, writable);
  g_signal_connect_object (library, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return ADW_DIALOG (self);
}
