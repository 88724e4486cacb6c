/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * GrSaveFormat:
 * @name: what a person calls it
 * @suffix: the ending of a file's name, without the dot
 *
 * A format something may be saved in.
 */
typedef struct
{
  const char *name;
  const char *suffix;
} GrSaveFormat;

void  gr_save_choice_async  (GtkWindow           *window,
                             const char          *title,
                             const char          *name,
                             const GrSaveFormat  *formats,
                             guint                n_formats,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data);
char *gr_save_choice_finish (GAsyncResult        *result,
                             GError             **error);

G_END_DECLS
