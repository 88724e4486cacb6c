/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-angle-dialog.h"

#include "gr-text.h"

struct _GrAngleDialog
{
  AdwAlertDialog parent_instance;

  GrAngle *angle;

  AdwEntryRow *employer;
  AdwEntryRow *text;
};

G_DEFINE_FINAL_TYPE (GrAngleDialog, gr_angle_dialog, ADW_TYPE_ALERT_DIALOG)

enum { EDITED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
changed_cb (GrAngleDialog *self)
{
  if (self->employer == NULL || self->text == NULL) /* the template is being made */
    return;
  adw_alert_dialog_set_response_enabled (ADW_ALERT_DIALOG (self), "save",
                                         !gr_text_is_blank (gtk_editable_get_text (GTK_EDITABLE (self->employer))) &&
                                             !gr_text_is_blank (gtk_editable_get_text (GTK_EDITABLE (self->text))));
}

static char *
dup_text (AdwEntryRow *row)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (row))));
}

static void
gr_angle_dialog_response (AdwAlertDialog *dialog,
                          const char     *response)
{
  GrAngleDialog *self = GR_ANGLE_DIALOG (dialog);
  g_autofree char *employer = dup_text (self->employer);
  g_autofree char *text = dup_text (self->text);

  if (g_str_equal (response, "save") && *employer != '\0' && *text != '\0')
    g_signal_emit (self, signals[EDITED], 0, self->angle, employer, text);
}

static void
gr_angle_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_ANGLE_DIALOG);
  g_clear_object (&GR_ANGLE_DIALOG (object)->angle);
  G_OBJECT_CLASS (gr_angle_dialog_parent_class)->dispose (object);
}

static void
gr_angle_dialog_class_init (GrAngleDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_angle_dialog_dispose;
  ADW_ALERT_DIALOG_CLASS (klass)->response = gr_angle_dialog_response;

  signals[EDITED] = g_signal_new ("edited", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 3, GR_TYPE_ANGLE, G_TYPE_STRING, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-angle-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrAngleDialog, employer);
  gtk_widget_class_bind_template_child (widget_class, GrAngleDialog, text);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
gr_angle_dialog_init (GrAngleDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_angle_dialog_new:
 * @angle: (nullable): a live angle; %NULL for a new one
 *
 * Returns: (transfer floating): a dialog
 */
AdwDialog *
gr_angle_dialog_new (GrAngle *angle)
{
  GrAngleDialog *self = g_object_new (GR_TYPE_ANGLE_DIALOG, NULL);

  if (angle != NULL)
    {
      const char *employer = gr_angle_get_employer (angle), *text = gr_angle_get_text (angle);

      self->angle = g_object_ref (angle);
      gtk_editable_set_text (GTK_EDITABLE (self->employer), employer != NULL ? employer : "");
      gtk_editable_set_text (GTK_EDITABLE (self->text), text != NULL ? text : "");
    }
  changed_cb (self);
  return ADW_DIALOG (self);
}
