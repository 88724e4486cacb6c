/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-file.h"
#include "gr-keep.h"
#include "gr-library.h"

G_BEGIN_DECLS

void        gr_library_keep_file_async      (GrLibrary             *self,
                                             GFile                 *source,
                                             GFileProgressCallback  progress,
                                             gpointer               progress_data,
                                             GCancellable          *cancellable,
                                             GAsyncReadyCallback    callback,
                                             gpointer               user_data);
void        gr_library_adopt_file_async     (GrLibrary             *self,
                                             const char            *path,
                                             const char            *name,
                                             const char            *media_type,
                                             GCancellable          *cancellable,
                                             GAsyncReadyCallback    callback,
                                             gpointer               user_data);
GrKept     *gr_library_keep_file_finish     (GrLibrary             *self,
                                             GAsyncResult          *result,
                                             GError               **error);
const char *gr_library_add_file_row         (GrLibrary             *self,
                                             GrChange              *change,
                                             const GrKept          *kept,
                                             const char            *target_type,
                                             const char            *target);
void        gr_library_forget_origin        (GrLibrary             *self,
                                             const GrKept          *kept);
char       *gr_library_dup_file_path        (GrLibrary             *self,
                                             GrFile                *file);
void        gr_library_take_out_file_async  (GrLibrary             *self,
                                             GrFile                *file,
                                             GCancellable          *cancellable,
                                             GAsyncReadyCallback    callback,
                                             gpointer               user_data);
GFile      *gr_library_take_out_file_finish (GrLibrary             *self,
                                             GAsyncResult          *result,
                                             GError               **error);
void        gr_library_sweep_files          (GrLibrary             *self);

G_END_DECLS
