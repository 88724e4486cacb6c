/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* 256 MiB: our own.  A quarter of an hour of video from a telephone, and eight of them fit into an archive. */
#define GR_TAKE_MOST_BYTES (256 * G_GINT64_CONSTANT (1048576))

/**
 * GrTakeProbe:
 * @duration_ms: how long it is
 * @size: bytes
 * @has_video: whether there are pictures, too; there is always sound
 *
 * What a file made elsewhere is, before it becomes a take.
 */
typedef struct
{
  gint64 duration_ms;
  gint64 size;
  gboolean has_video;
} GrTakeProbe;

void         gr_take_probe_async  (const char           *path,
                                   gint64                most_bytes,
                                   GCancellable         *cancellable,
                                   GAsyncReadyCallback   callback,
                                   gpointer              user_data);
GrTakeProbe *gr_take_probe_finish (GAsyncResult         *result,
                                   GError              **error);

G_END_DECLS
