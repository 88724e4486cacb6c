/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-store.h"

G_BEGIN_DECLS

/**
 * GrBackup:
 * @path: the copy's file
 * @made_at: when, in milliseconds since 1970 in UTC
 * @size: in bytes
 *
 * A whole copy of a library, kept in the folder “backups” beside it.
 */
typedef struct
{
  char *path;
  gint64 made_at;
  gint64 size;
} GrBackup;

void       gr_backup_free      (GrBackup    *backup);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrBackup, gr_backup_free)

char      *gr_backup_make      (GrStore     *store,
                                gint64       now_ms,
                                GError     **error);
GPtrArray *gr_backup_list      (const char  *library,
                                GError     **error);
gboolean   gr_backup_rotate    (const char  *library,
                                GError     **error);
char      *gr_backup_set_aside (const char  *library,
                                const char  *why,
                                gint64       now_ms,
                                GError     **error);
gboolean   gr_backup_restore   (const char  *backup,
                                const char  *library,
                                gint64       now_ms,
                                GError     **error);

G_END_DECLS
