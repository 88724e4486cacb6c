/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-guide-file.h"

G_BEGIN_DECLS

/**
 * GrGuideFiles:
 * @files: (element-type GrGuideFile): one for each file, also for one that is refused
 * @n_more: how many remarks on them are not kept, because there are so many
 *
 * What is told of files before they are imported.
 */
typedef struct
{
  GPtrArray *files;
  guint n_more;
} GrGuideFiles;

typedef void (*GrGuideFilesProgress) (guint    at,
                                      guint    n,
                                      gpointer user_data);

void          gr_guide_files_free        (gpointer             self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrGuideFiles, gr_guide_files_free)

void          gr_guide_files_read_async  (GPtrArray           *files,
                                          GCancellable        *cancellable,
                                          GrGuideFilesProgress progress,
                                          GAsyncReadyCallback  callback,
                                          gpointer             user_data);
GrGuideFiles *gr_guide_files_read_finish (GAsyncResult        *result,
                                          GError             **error);
GrGuideFiles *gr_guide_files_read        (GPtrArray           *files,
                                          GCancellable        *cancellable);

G_END_DECLS
