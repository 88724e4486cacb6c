/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-keep.h"

/* For this room and its tests alone. */

G_BEGIN_DECLS

#define GR_KEEP_PART_PREFIX ".keep."
#define GR_KEEP_BLOCK (256 * 1024)

/**
 * GrKeepIo:
 *
 * The calls that can fail when a disk does, so that tests can let each of them
 * fail and see in what order they are made.
 */
typedef struct
{
  gssize (*write) (int fd, const void *data, gsize size);
  int (*sync) (int fd);
  int (*rename) (const char *from, const char *to);
  int (*link) (const char *from, const char *to);
  gint64 (*get_free) (const char *folder);
} GrKeepIo;

extern const GrKeepIo *gr_keep_io;

void      gr_keep_test_set_io (const GrKeepIo *io);

char     *gr_keep_dup_folder  (const char     *library);
gboolean  gr_keep_write       (int             fd,
                               gconstpointer   data,
                               gsize           size);
gboolean  gr_keep_sync_folder (const char     *folder);
gboolean  gr_keep_is_name     (const char     *name);

G_END_DECLS
