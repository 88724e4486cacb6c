/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-draft.h"
#include "gr-index.h"
#include "gr-library.h"
#include "gr-undo.h"
#include "gr-worker.h"

G_BEGIN_DECLS

struct _GrLibrary
{
  GObject parent_instance;

  char *path;
  GrClock *clock;
  gboolean open;
  gboolean read_only;

  GrWorker *writer;
  GrWorker *reader;
  GrStore *write_store; /* the writer's while it runs */
  GrStore *read_store;  /* the reader's while it runs */

  GPtrArray *indexes; /* GrIndex, in the registry's order */
  GrUndo *undo;
  GPtrArray *dirty;   /* drafts with words that are not on disk yet: held, whoever else lets go */
};

GrIndex *gr_library_index        (GrLibrary  *self,
                                  const char *type);
void     gr_library_take_over    (GrLibrary  *self,
                                  GrChange   *forward);
void     gr_library_undo_changed (GrLibrary  *self);
void     gr_library_set_open     (GrLibrary  *self,
                                  gboolean    read_only);
void     gr_library_add_dirty    (GrLibrary  *self,
                                  GrDraft    *draft);
void     gr_library_drop_dirty   (GrLibrary  *self,
                                  GrDraft    *draft);
void     gr_library_report       (GrLibrary  *self,
                                  GError     *error,
                                  GrChange   *change);

G_END_DECLS
