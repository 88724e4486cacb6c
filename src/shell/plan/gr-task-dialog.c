/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-task-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-draft.h"
#include "gr-estimate.h"
#include "gr-link-group.h"
#include "gr-task-count.h"
#include "gr-text.h"
#include "gr-time-group.h"

#define REST_MS 600 /* a held-down button is one change, not forty */

struct _GrTaskDialog
{
  AdwDialog parent_instance;

  GrLibrary *library;
  GrTask *task;
  GrDraft *title;
  GrDraft *note;
  guint rest_id;
  gboolean updating;

  AdwEntryRow *title_row;
  GtkLabel *count;
  AdwPreferencesGroup *estimate_group;
  AdwSpinRow *least_row;
  AdwSpinRow *estimate_row;
  AdwSpinRow *most_row;
  GrTimeGroup *time;
  GrLinkGroup *links;
  GtkTextBuffer *note_buffer;
};

G_DEFINE_FINAL_TYPE (GrTaskDialog, gr_task_dialog, ADW_TYPE_DIALOG)

static GrEstimate
get_estimate (GrTaskDialog *self)
{
  return (GrEstimate) { (gint64) adw_spin_row_get_value (self->least_row),
                        (gint64) adw_spin_row_get_value (self->estimate_row),
                        (gint64) adw_spin_row_get_value (self->most_row) };
}

static void
describe_estimate (GrTaskDialog *self)
{
  GrEstimate estimate = get_estimate (self);
  g_autofree char *text = gr_estimate_describe (&estimate);

  adw_preferences_group_set_description (self->estimate_group, text);
}

static void
set_minutes (GrChange   *change,
             const char *task,
             const char *field,
             gint64      minutes,
             gint64      old)
{
  if (minutes != old)
    gr_change_set_integer (change, "task", task, field, minutes);
}

/* What is out of order is not kept; the sentence above says so. */
static void
commit_estimate (GrTaskDialog *self)
{
  const char *task = gr_entity_get_uid (GR_ENTITY (self->task));
  GrEstimate estimate = get_estimate (self);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Change Estimate"));

  if (gr_entity_get_removed (GR_ENTITY (self->task)) || !gr_estimate_is_sound (&estimate))
    return;
  set_minutes (change, task, "minutes_min", estimate.minutes_min, gr_task_get_minutes_min (self->task));
  set_minutes (change, task, "estimate_minutes", estimate.minutes, gr_task_get_estimate_minutes (self->task));
  set_minutes (change, task, "minutes_max", estimate.minutes_max, gr_task_get_minutes_max (self->task));
  if (gr_change_get_n_ops (change) > 0)
    gr_library_commit (self->library, g_steal_pointer (&change));
}

static gboolean
rest_cb (gpointer data)
{
  GrTaskDialog *self = data;

  self->rest_id = 0;
  commit_estimate (self);
  return G_SOURCE_REMOVE;
}

static void
estimate_changed_cb (GrTaskDialog *self)
{
  g_assert (GR_IS_TASK_DIALOG (self));

  if (self->updating || self->task == NULL)
    return;
  describe_estimate (self);
  g_clear_handle_id (&self->rest_id, g_source_remove);
  self->rest_id = g_timeout_add (REST_MS, rest_cb, self);
}

/* A task needs a name; while there is none the last one stays. */
static void
title_changed_cb (GrTaskDialog *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->title_row));

  g_assert (GR_IS_TASK_DIALOG (self));

  if (!self->updating && self->title != NULL && !gr_text_is_blank (text))
    gr_draft_set_text (self->title, text);
}

static void
note_changed_cb (GrTaskDialog *self)
{
  GtkTextIter start, end;
  g_autofree char *text = NULL;

  g_assert (GR_IS_TASK_DIALOG (self));

  if (self->updating || self->note == NULL)
    return;
  gtk_text_buffer_get_bounds (self->note_buffer, &start, &end);
  text = gtk_text_buffer_get_text (self->note_buffer, &start, &end, FALSE);
  gr_draft_set_text (self->note, text);
}

/* “32 of 50+ questions answered”, where the title asks for a number of something. */
static void
show_count (GrTaskDialog *self)
{
  GrTaskCounter counter;
  g_autofree char *text = NULL;

  gr_task_counter_recognise (gr_draft_get_text (self->title), &counter);
  text = gr_task_count_describe (self->library, &counter);
  gtk_label_set_text (self->count, text);
  gtk_widget_set_visible (GTK_WIDGET (self->count), *text != '\0');
}

/* What undo or another place changed. */
static void
show_title (GrTaskDialog *self)
{
  const char *title = gr_draft_get_text (self->title);

  self->updating = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->title_row), title != NULL ? title : "");
  self->updating = FALSE;
  show_count (self);
}

static void
show_note (GrTaskDialog *self)
{
  const char *note = gr_draft_get_text (self->note);

  self->updating = TRUE;
  gtk_text_buffer_set_text (self->note_buffer, note != NULL ? note : "", -1);
  self->updating = FALSE;
}

static void
gr_task_dialog_closed (AdwDialog *dialog)
{
  GrTaskDialog *self = GR_TASK_DIALOG (dialog);

  if (self->rest_id != 0)
    {
      g_clear_handle_id (&self->rest_id, g_source_remove);
      commit_estimate (self);
    }
  if (self->title != NULL)
    gr_draft_close (self->title);
  if (self->note != NULL)
    gr_draft_close (self->note);
  g_clear_object (&self->title);
  g_clear_object (&self->note);
}

static void
gr_task_dialog_dispose (GObject *object)
{
  GrTaskDialog *self = GR_TASK_DIALOG (object);

  gr_task_dialog_closed (ADW_DIALOG (self));
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_TASK_DIALOG);
  g_clear_object (&self->task);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_task_dialog_parent_class)->dispose (object);
}

static void
gr_task_dialog_class_init (GrTaskDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_task_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = gr_task_dialog_closed;

  g_type_ensure (GR_TYPE_TIME_GROUP);
  g_type_ensure (GR_TYPE_LINK_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-task-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrTaskDialog, title_row);
  gtk_widget_class_bind_template_child (widget_class, GrTaskDialog, count);
  gtk_widget_class_bind_template_child (widget_class, GrTaskDialog, estimate_group);
  gtk_widget_class_bind_template_child (widget_class, GrTaskDialog, least_row);
  gtk_widget_class_bind_template_child (widget_class, GrTaskDialog, estimate_row);
  gtk_widget_class_bind_template_child (widget_class, GrTaskDialog, most_row);
  gtk_widget_class_bind_template_child (widget_class, GrTaskDialog, time);
  gtk_widget_class_bind_template_child (widget_class, GrTaskDialog, links);
  gtk_widget_class_bind_template_child (widget_class, GrTaskDialog, note_buffer);
  gtk_widget_class_bind_template_callback (widget_class, title_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, estimate_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_changed_cb);
}

static void
gr_task_dialog_init (GrTaskDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_task_dialog_new:
 * @library: an open library
 * @task: a task
 *
 * Returns: (transfer floating): a dialog that edits it
 */
AdwDialog *
gr_task_dialog_new (GrLibrary *library,
                    GrTask    *task)
{
  GrTaskDialog *self = g_object_new (GR_TYPE_TASK_DIALOG, NULL);

  self->updating = TRUE;
  self->library = g_object_ref (library);
  self->task = g_object_ref (task);
  self->title = gr_draft_new (library, GR_ENTITY (task), "title", _("Rename Task"));
  self->note = gr_draft_new (library, GR_ENTITY (task), "note", _("Edit Note"));
  adw_spin_row_set_value (self->least_row, (double) gr_task_get_minutes_min (task));
  adw_spin_row_set_value (self->estimate_row, (double) gr_task_get_estimate_minutes (task));
  adw_spin_row_set_value (self->most_row, (double) gr_task_get_minutes_max (task));
  describe_estimate (self);
  gr_time_group_set_task (self->time, library, task);
  gr_link_group_set_task (self->links, library, task);
  show_title (self);
  show_note (self);
  g_signal_connect_object (self->title, "notify::text", G_CALLBACK (show_title), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->note, "notify::text", G_CALLBACK (show_note), self, G_CONNECT_SWAPPED);
  return ADW_DIALOG (self);
}
