/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <sqlite3.h>

#include "gr-store.h"

/* For this room (and its tests) alone. */

G_BEGIN_DECLS

struct _GrStore
{
  sqlite3 *db;
  char *path;
  char *writer;
  GrStoreMode mode;
  gboolean was_clean;
  int lock_fd;
  GHashTable *statements; /* SQL text → GrStatement *, the idle ones in a chain */
};

#define GR_STORE_APPLICATION_ID 1198674541 /* "GrRm" */

/* gr-store.c */
void      gr_store_test_set_synchronous (const char *pragma);

/* gr-store-connect.c */
gboolean  gr_store_identify            (sqlite3     *db,
                                        const char  *action,
                                        int         *version,
                                        GError     **error);
gboolean  gr_store_connect             (const char  *path,
                                        int          flags,
                                        const char  *action,
                                        sqlite3    **db,
                                        GError     **error);
gboolean  gr_store_quick_check         (sqlite3     *db,
                                        const char  *action,
                                        GError     **error);

/* gr-store-error.c */
gboolean  gr_store_set_error           (GError     **error,
                                        sqlite3     *db,
                                        int          rc,
                                        const char  *action);
gboolean  gr_store_set_errno           (GError     **error,
                                        int          number,
                                        const char  *action);

/* gr-store-files.c */
gboolean  gr_store_make_folder         (const char  *path,
                                        const char  *action,
                                        GError     **error);
gboolean  gr_store_touch               (const char  *path,
                                        const char  *action,
                                        GError     **error);
gboolean  gr_store_sync_folder         (const char  *path,
                                        const char  *action,
                                        GError     **error);
gboolean  gr_store_sync_file           (const char  *path,
                                        const char  *action,
                                        GError     **error);
int       gr_store_lock                (const char  *path,
                                        const char  *action,
                                        gboolean    *was_clean,
                                        GError     **error);
void      gr_store_unlock              (int          fd,
                                        gboolean     clean);

/* gr-migrations.c */
void      gr_migrations_test_set_step  (const char  *sql);
int       gr_migrations_get_latest     (void);
const char *gr_migrations_get_path     (guint        step);
gboolean  gr_migrations_run            (sqlite3     *db,
                                        int          from,
                                        const char  *action,
                                        GError     **error);

G_END_DECLS
