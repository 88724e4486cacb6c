/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * GrMicrophone:
 * @name: what the system calls it
 * @source: what [ctor@Recorder.new] takes as its source
 *
 * One that can be chosen.
 */
typedef struct
{
  char *name;
  char *source;
} GrMicrophone;

const char *gr_microphone_get_source  (void);
void        gr_microphone_find_async  (GCancellable         *cancellable,
                                       GAsyncReadyCallback   callback,
                                       gpointer              user_data);
GPtrArray  *gr_microphone_find_finish (GAsyncResult         *result,
                                       GError              **error);

G_END_DECLS
