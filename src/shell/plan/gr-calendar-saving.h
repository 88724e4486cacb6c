/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-library.h"

G_BEGIN_DECLS

void     gr_calendar_saving_async  (GrLibrary           *library,
                                    GtkWindow           *window,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data);
gboolean gr_calendar_saving_finish (GAsyncResult        *result,
                                    GError             **error);

G_END_DECLS
