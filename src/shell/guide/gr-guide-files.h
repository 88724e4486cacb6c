/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "gr-guide-draft.h"

G_BEGIN_DECLS

/**
 * GrGuideFile:
 * @name: what the file is called
 * @text: (nullable): its text, to show lines of; a guide pack has none
 * @draft: (nullable): what was recognised
 * @error: (nullable): why it is refused, where there is no @draft
 *
 * A file that was read to be imported; plain data, so that a thread can make it.
 */
typedef struct
{
  char *name;
  char *text;
  GrGuideDraft *draft;
  GError *error;
} GrGuideFile;

typedef void (*GrGuideFilesProgress) (guint    at,
                                      guint    n,
                                      gpointer user_data);

void       gr_guide_files_read_async   (GPtrArray           *files,
                                        GCancellable        *cancellable,
                                        GrGuideFilesProgress progress,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data);
GPtrArray *gr_guide_files_read_finish  (GAsyncResult        *result,
                                        GError             **error);
GPtrArray *gr_guide_files_read         (GPtrArray           *files,
                                        GCancellable        *cancellable);
char      *gr_guide_file_dup_line      (const GrGuideFile   *file,
                                        guint                line);

G_END_DECLS
