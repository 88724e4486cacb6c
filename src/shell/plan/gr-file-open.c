/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-file-open.h"

#include "gr-file-launch.h"
#include "gr-page.h"

static void
taken_out_cb (GObject      *object,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr (GtkWidget) widget = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) copy = gr_library_take_out_file_finish (GR_LIBRARY (object), result, &error);

  if (copy != NULL)
    gr_file_launch (widget, copy);
  else
    gr_page_present_error (widget, error, NULL);
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
