/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "gr-change.h"
#include "gr-clock.h"
#include "gr-entity-list.h"
#include "gr-store.h"

G_BEGIN_DECLS

/**
 * GrLibrary:
 *
 * The one door to what is kept.  It holds one live object a row; a
 * [struct@Change] goes in, and once it is on disk the live objects and lists
 * follow.  Runs the writer and the reader thread; all its own functions belong
 * to the thread that made it.
 *
 * Properties (all read-only): "open", "read-only", "can-undo", "can-redo",
 * "undo-label", "redo-label".  Signals: "changed" (GrChange *forward) after
 * each commit; "failed" (GError *error, GrChange *change) when a change made
 * by [method@Library.commit] could not be kept.
 */
#define GR_TYPE_LIBRARY (gr_library_get_type ())
G_DECLARE_FINAL_TYPE (GrLibrary, gr_library, GR, LIBRARY, GObject)

/**
 * GrReadFunc:
 * @store: a read-only connection, of another thread
 * @data: the caller's arguments
 * @cancellable: (nullable): checked by long reads
 * @error: return location
 *
 * Reads something on the reader's thread.  Plain data in, plain data out.
 *
 * Returns: (transfer full) (nullable): the result, %NULL with @error set
 */
typedef gpointer (*GrReadFunc) (GrStore      *store,
                                gpointer      data,
                                GCancellable *cancellable,
                                GError      **error);

char         *gr_library_default_path     (void);
GrLibrary    *gr_library_new              (const char           *path,
                                           GrClock              *clock);
void          gr_library_open_async       (GrLibrary            *self,
                                           gboolean              read_only,
                                           GAsyncReadyCallback   callback,
                                           gpointer              user_data);
gboolean      gr_library_open_finish      (GrLibrary            *self,
                                           GAsyncResult         *result,
                                           GError              **error);
void          gr_library_close            (GrLibrary            *self);

GrClock      *gr_library_get_clock        (GrLibrary            *self);
const char   *gr_library_get_path         (GrLibrary            *self);
gboolean      gr_library_get_open         (GrLibrary            *self);
gboolean      gr_library_get_read_only    (GrLibrary            *self);

GrEntityList *gr_library_get_list         (GrLibrary            *self,
                                           const char           *type);
GrEntityList *gr_library_get_children     (GrLibrary            *self,
                                           const char           *type,
                                           const char           *owner);
gpointer      gr_library_lookup           (GrLibrary            *self,
                                           const char           *type,
                                           const char           *uid);
gpointer      gr_library_get_single       (GrLibrary            *self,
                                           const char           *type);
void          gr_library_load_body_async  (GrLibrary            *self,
                                           GrEntity             *entity,
                                           GAsyncReadyCallback   callback,
                                           gpointer              user_data);
gboolean      gr_library_load_body_finish (GrLibrary            *self,
                                           GAsyncResult         *result,
                                           GError              **error);

void          gr_library_commit           (GrLibrary            *self,
                                           GrChange             *change);
void          gr_library_commit_async     (GrLibrary            *self,
                                           GrChange             *change,
                                           GAsyncReadyCallback   callback,
                                           gpointer              user_data);
gboolean      gr_library_commit_finish    (GrLibrary            *self,
                                           GAsyncResult         *result,
                                           GError              **error);
void          gr_library_undo             (GrLibrary            *self);
void          gr_library_redo             (GrLibrary            *self);
gboolean      gr_library_get_can_undo     (GrLibrary            *self);
gboolean      gr_library_get_can_redo     (GrLibrary            *self);

void          gr_library_read_async       (GrLibrary            *self,
                                           GrReadFunc            func,
                                           gpointer              data,
                                           GDestroyNotify        free_data,
                                           GDestroyNotify        free_result,
                                           GCancellable         *cancellable,
                                           GAsyncReadyCallback   callback,
                                           gpointer              user_data);
gpointer      gr_library_read_finish      (GrLibrary            *self,
                                           GAsyncResult         *result,
                                           GError              **error);

gboolean      gr_library_has_drafts       (GrLibrary            *self);
void          gr_library_forget_drafts    (GrLibrary            *self);
void          gr_library_flush_async      (GrLibrary            *self,
                                           GAsyncReadyCallback   callback,
                                           gpointer              user_data);
gboolean      gr_library_flush_finish     (GrLibrary            *self,
                                           GAsyncResult         *result,
                                           GError              **error);

G_END_DECLS
