/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-standing-dialog.h"

struct _GrStandingDialog
{
  AdwPreferencesDialog parent_instance;

  AdwActionRow *caveat;
};

G_DEFINE_FINAL_TYPE (GrStandingDialog, gr_standing_dialog, ADW_TYPE_PREFERENCES_DIALOG)

static void
gr_standing_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_STANDING_DIALOG);
  G_OBJECT_CLASS (gr_standing_dialog_parent_class)->dispose (object);
}

static void
gr_standing_dialog_class_init (GrStandingDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_standing_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-standing-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrStandingDialog, caveat);
}

static void
gr_standing_dialog_init (GrStandingDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_standing_dialog_new:
 * @standing: what is shown
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *
gr_standing_dialog_new (const GrStanding *standing)
{
  GrStandingDialog *self = g_object_new (GR_TYPE_STANDING_DIALOG, NULL);
  g_autofree char *words = gr_standing_describe_calibration (standing);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->caveat), words);
  return ADW_DIALOG (self);
}
