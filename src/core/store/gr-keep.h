/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A quarter of what an archive of the whole library may hold. */
#define GR_KEEP_MOST_BYTES (G_GINT64_CONSTANT (512) * 1024 * 1024)
/* What stays free on the disk whatever is added, so that words can still be written. */
#define GR_KEEP_SPARE_BYTES (G_GINT64_CONSTANT (64) * 1024 * 1024)

/**
 * GrKept:
 * @name: what a person calls it
 * @checksum: the SHA-256 of its bytes, in hexadecimal; also its file's name in the folder “files” beside the library
 * @media_type: such as "application/pdf"
 * @bytes: its size
 * @origin: (nullable): of an adopted file, the name that it still has besides
 *
 * A file whose bytes are on the disk for good, but that no row names yet.
 */
typedef struct
{
  char *name;
  char *checksum;
  char *media_type;
  gint64 bytes;
  char *origin;
} GrKept;

GrKept   *gr_keep_copy      (const char            *library,
                             GFile                 *source,
                             GFileProgressCallback  progress,
                             gpointer               progress_data,
                             GCancellable          *cancellable,
                             GError               **error);
GrKept   *gr_keep_adopt     (const char            *library,
                             const char            *path,
                             const char            *name,
                             const char            *media_type,
                             GCancellable          *cancellable,
                             GError               **error);
void      gr_kept_free      (GrKept                *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrKept, gr_kept_free)

char     *gr_keep_dup_path  (const char            *library,
                             const char            *checksum);
char     *gr_keep_take_out  (const char            *library,
                             const GrKept          *kept,
                             const char            *folder,
                             GCancellable          *cancellable,
                             GError               **error);
gboolean  gr_keep_sweep     (const char            *library,
                             gint64                 now_ms,
                             GError               **error);

G_END_DECLS
