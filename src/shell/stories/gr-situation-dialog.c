/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-situation-dialog.h"

#include "gr-text.h"

struct _GrSituationDialog
{
  AdwAlertDialog parent_instance;

  char *uid;

  AdwEntryRow *entry;
};

G_DEFINE_FINAL_TYPE (GrSituationDialog, gr_situation_dialog, ADW_TYPE_ALERT_DIALOG)

enum { EDITED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
changed_cb (GrSituationDialog *self)
{
  adw_alert_dialog_set_response_enabled (ADW_ALERT_DIALOG (self), "save",
                                         !gr_text_is_blank (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
}

static void
gr_situation_dialog_response (AdwAlertDialog *dialog,
                              const char     *response)
{
  GrSituationDialog *self = GR_SITUATION_DIALOG (dialog);
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));

  if (g_str_equal (response, "save") && *text != '\0')
    g_signal_emit (self, signals[EDITED], 0, self->uid, text);
}

static void
gr_situation_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_SITUATION_DIALOG);
  g_clear_pointer (&GR_SITUATION_DIALOG (object)->uid, g_free);
  G_OBJECT_CLASS (gr_situation_dialog_parent_class)->dispose (object);
}

static void
gr_situation_dialog_class_init (GrSituationDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_situation_dialog_dispose;
  ADW_ALERT_DIALOG_CLASS (klass)->response = gr_situation_dialog_response;

  signals[EDITED] = g_signal_new ("edited", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-situation-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrSituationDialog, entry);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
gr_situation_dialog_init (GrSituationDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_situation_dialog_new:
 * @situation: a live situation
 *
 * Returns: (transfer floating): a dialog
 */
AdwDialog *
gr_situation_dialog_new (GrSituation *situation)
{
  GrSituationDialog *self;
  const char *text;

  g_return_val_if_fail (GR_IS_SITUATION (situation), NULL);

  self = g_object_new (GR_TYPE_SITUATION_DIALOG, NULL);
  self->uid = g_strdup (gr_entity_get_uid (GR_ENTITY (situation)));
  text = gr_situation_get_text (situation);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text != NULL ? text : "");
  return ADW_DIALOG (self);
}
