/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "gr-change.h"
#include "gr-entity.h"

G_BEGIN_DECLS

/**
 * GrStoreMode:
 * @GR_STORE_WRITE: the one writer: takes the lock, makes the file where there is none, checks, backs up, migrates
 * @GR_STORE_READ: read only, beside a writer or alone; never alters the file
 */
typedef enum {
  GR_STORE_WRITE,
  GR_STORE_READ,
} GrStoreMode;

/**
 * GrStore:
 *
 * One connection to a library's file: changes go in, rows come out.  It may be
 * handed from thread to thread but is used by one at a time.
 */
typedef struct _GrStore GrStore;

/**
 * GrRow:
 *
 * One stored entity as plain data: one value for each field of its type, in
 * the order of the field table.
 */
typedef struct
{
  GrEntityClass *klass;
  char *uid;
  guint n_values;
  GrValue *values;
} GrRow;

/**
 * GrCommit:
 * @forward: what happened, removals spelled out, skipped operations left out
 * @inverse: what takes it back
 * @number: the journal's number of the change; 0 for a quiet one
 *
 * A change that is on disk.
 */
typedef struct
{
  GrChange *forward;
  GrChange *inverse;
  gint64 number;
} GrCommit;

GrStore    *gr_store_open           (const char     *path,
                                     GrStoreMode     mode,
                                     GError        **error);
void        gr_store_close          (GrStore        *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrStore, gr_store_close)

const char *gr_store_get_path       (GrStore        *self);
gboolean    gr_store_get_was_clean  (GrStore        *self);

GrCommit   *gr_store_apply          (GrStore        *self,
                                     GrChange       *change,
                                     gint64          now_ms,
                                     GError        **error);
void        gr_commit_free          (GrCommit       *commit);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrCommit, gr_commit_free)

GPtrArray  *gr_store_load           (GrStore        *self,
                                     GrEntityClass  *klass,
                                     const char     *owner,
                                     gboolean        with_lazy,
                                     GError        **error);
GrRow      *gr_store_load_one       (GrStore        *self,
                                     GrEntityClass  *klass,
                                     const char     *uid,
                                     GError        **error);
void        gr_row_free             (GrRow          *row);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrRow, gr_row_free)
const char *gr_row_get_text         (const GrRow    *row,
                                     const char     *field);
gint64      gr_row_get_integer      (const GrRow    *row,
                                     const char     *field);
double      gr_row_get_real         (const GrRow    *row,
                                     const char     *field);

gboolean    gr_store_begin_read     (GrStore        *self,
                                     GError        **error);
void        gr_store_end_read       (GrStore        *self);
void        gr_store_interrupt      (GrStore        *self);

gboolean    gr_store_backup         (GrStore        *self,
                                     const char     *path,
                                     GError        **error);
GPtrArray  *gr_store_check          (GrStore        *self,
                                     gboolean        thorough,
                                     GError        **error);

G_END_DECLS
