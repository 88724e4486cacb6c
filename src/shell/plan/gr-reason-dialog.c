/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-reason-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-text.h"

struct _GrReasonDialog
{
  AdwAlertDialog parent_instance;

  GrLibrary *library;
  GrTask *task;

  AdwEntryRow *reason;
};

G_DEFINE_FINAL_TYPE (GrReasonDialog, gr_reason_dialog, ADW_TYPE_ALERT_DIALOG)

static void
reason_changed_cb (GrReasonDialog *self)
{
  g_assert (GR_IS_REASON_DIALOG (self));

  adw_alert_dialog_set_response_enabled (ADW_ALERT_DIALOG (self), "note",
                                         !gr_text_is_blank (gtk_editable_get_text (GTK_EDITABLE (self->reason))));
}

static void
response_cb (GrReasonDialog *self,
             const char     *response)
{
  const char *note = gr_task_get_note (self->task);
  g_autofree char *reason = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GrChange) change = NULL;

  g_assert (GR_IS_REASON_DIALOG (self));

  if (!g_str_equal (response, "note") || gr_entity_get_removed (GR_ENTITY (self->task)))
    return;
  reason = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->reason))));
  text = gr_text_is_blank (note) ? g_strdup (reason) : g_strconcat (note, "\n", reason, NULL);
  change = gr_change_new (GR_CHANGE_EDIT, _("Edit Note"));
  gr_change_set_text (change, "task", gr_entity_get_uid (GR_ENTITY (self->task)), "note", text);
  gr_library_commit (self->library, g_steal_pointer (&change));
}

static void
gr_reason_dialog_dispose (GObject *object)
{
  GrReasonDialog *self = GR_REASON_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_REASON_DIALOG);
  g_clear_object (&self->task);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_reason_dialog_parent_class)->dispose (object);
}

static void
gr_reason_dialog_class_init (GrReasonDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_reason_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-reason-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrReasonDialog, reason);
  gtk_widget_class_bind_template_callback (widget_class, reason_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, response_cb);
}

static void
gr_reason_dialog_init (GrReasonDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  reason_changed_cb (self);
}

/**
 * gr_reason_dialog_new:
 * @library: an open library
 * @task: a task
 *
 * Returns: (transfer floating): a dialog that asks for one sentence
 */
AdwDialog *
gr_reason_dialog_new (GrLibrary *library,
                      GrTask    *task)
{
  GrReasonDialog *self = g_object_new (GR_TYPE_REASON_DIALOG, NULL);

  self->library = g_object_ref (library);
  self->task = g_object_ref (task);
  adw_alert_dialog_set_body (ADW_ALERT_DIALOG (self), gr_task_get_title (task));
  return ADW_DIALOG (self);
}
