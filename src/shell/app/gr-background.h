/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Asks the desktop whether the program may be started with the session and stay, without a window: the Background
 * portal of xdg-desktop-portal. */

void     gr_background_request_async  (gboolean              on,
                                       GCancellable         *cancellable,
                                       GAsyncReadyCallback   callback,
                                       gpointer              user_data);
gboolean gr_background_request_finish (GAsyncResult         *result,
                                       GError              **error);

G_END_DECLS
