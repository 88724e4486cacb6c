/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-file-open.h"

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

static void
taken_out_cb (GObject      *object,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr (GtkWidget) widget = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) copy = gr_library_take_out_file_finish (GR_LIBRARY (object), result, &error);
  g_autoptr (GtkFileLauncher) launcher = NULL;

  if (copy == NULL)
    {
      gr_page_present_error (widget, error, NULL);
      return;
    }
  launcher = gtk_file_launcher_new (copy);
  gtk_file_launcher_launch (launcher, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, launched_cb,
                            g_object_ref (widget));
}

/**
 * gr_file_open:
 * @widget: what it is opened from
 * @library: an open library
 * @file: a file that is kept in it
 *
 * Opens a copy with whatever the system opens such files with; what is kept is
 * never altered.
 */
void
gr_file_open (GtkWidget *widget,
              GrLibrary *library,
              GrFile    *file)
{
  gr_library_take_out_file_async (library, file, NULL, taken_out_cb, g_object_ref (widget));
}
