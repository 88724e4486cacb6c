/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

const char *gr_microphone_get_source  (void);
void        gr_microphone_find_async  (GCancellable         *cancellable,
                                       GAsyncReadyCallback   callback,
                                       gpointer              user_data);
gboolean    gr_microphone_find_finish (GAsyncResult         *result,
                                       GError              **error);

G_END_DECLS
