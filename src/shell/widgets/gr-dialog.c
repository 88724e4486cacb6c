/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-dialog.h"

static AdwDialog *
get_visible (GtkWidget *parent)
{
  GtkRoot *root = gtk_widget_get_root (parent);

  if (ADW_IS_APPLICATION_WINDOW (root))
    return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (root));
  return ADW_IS_WINDOW (root) ? adw_window_get_visible_dialog (ADW_WINDOW (root)) : NULL;
}

/**
 * gr_dialog_present:
 * @dialog: (transfer floating): a dialog that has not been shown
 * @parent: (type GtkWidget): from where
 *
 * Shows a dialog once, however often the button was clicked: the second click
 * of a double click comes before the first one's dialog is in its way.
 *
 * Returns: whether it is shown; if not, what was made for it is to be taken back
 */
gboolean
gr_dialog_present (AdwDialog *dialog,
                   gpointer   parent)
{
  AdwDialog *visible;

  g_return_val_if_fail (ADW_IS_DIALOG (dialog), FALSE);
  g_return_val_if_fail (GTK_IS_WIDGET (parent), FALSE);

  visible = get_visible (parent);
  if (visible != NULL && G_OBJECT_TYPE (visible) == G_OBJECT_TYPE (dialog))
    {
      g_object_ref_sink (dialog);
      g_object_unref (dialog);
      return FALSE;
    }
  adw_dialog_present (dialog, parent);
  return TRUE;
}
