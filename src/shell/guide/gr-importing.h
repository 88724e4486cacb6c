/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-guide-draft.h"
#include "gr-guide-file.h"
#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrImportFlags:
 * @GR_IMPORT_PLAIN: what a person chose to import
 * @GR_IMPORT_BUILT_IN: it comes with the program, and nobody asked for it: it cannot be undone
 */
typedef enum {
  GR_IMPORT_PLAIN = 0,
  GR_IMPORT_BUILT_IN = 1 << 0,
} GrImportFlags;

/**
 * GrImported:
 * @guide: (nullable): the uid of the first guide
 * @n_new: how many guides were not there before
 * @n_changed: how many were there, and are different now
 * @n_same: how many were there as they are
 * @failures: a [class@Remark] for each file that could not be imported
 * @stopped: whether it was cancelled before the last guide
 *
 * What came of an import.
 */
typedef struct
{
  char *guide;
  guint n_new;
  guint n_changed;
  guint n_same;
  GListStore *failures;
  gboolean stopped;
} GrImported;

typedef void (*GrImportProgress) (guint       at,
                                  guint       n,
                                  const char *name,
                                  gpointer    user_data);

void        gr_imported_free         (GrImported         *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrImported, gr_imported_free)

void        gr_importing_async       (GrLibrary          *library,
                                      GPtrArray          *drafts,
                                      GrImportFlags       flags,
                                      GCancellable       *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer            user_data);
void        gr_importing_files_async (GrLibrary          *library,
                                      GPtrArray          *files,
                                      GCancellable       *cancellable,
                                      GrImportProgress    progress,
                                      GAsyncReadyCallback callback,
                                      gpointer            user_data);
GrImported *gr_importing_finish      (GAsyncResult       *result,
                                      GError            **error);

G_END_DECLS
