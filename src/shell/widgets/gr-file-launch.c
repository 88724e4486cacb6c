/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-file-launch.h"

#include <glib/gi18n-lib.h>

#include "gr-error.h"
#include "gr-page.h"

static void
launched_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr (GtkWidget) widget = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) told = NULL;
  g_autofree char *name = NULL;

  if (gtk_file_launcher_launch_finish (GTK_FILE_LAUNCHER (object), result, &error) ||
      g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    return;
  name = g_file_get_basename (gtk_file_launcher_get_file (GTK_FILE_LAUNCHER (object)));
  /* Translators: the first %s is a file's name, the second the system's reason */
  told = g_error_new (GR_ERROR, GR_ERROR_FAILED, _("Open “%s”: no program could be started for it: %s"), name,
                      error->message);
  gr_page_present_error (widget, told, NULL);
}

/**
 * gr_file_launch:
 * @widget: what it is opened from
 * @file: a file outside the library
 *
 * Opens it with whatever the system opens such files with, and says so where
 * there is nothing.
 */
void
gr_file_launch (GtkWidget *widget,
                GFile     *file)
{
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (file);

  gtk_file_launcher_launch (launcher, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, launched_cb,
                            g_object_ref (widget));
}
