/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-evidence.h"

#include "gr-evidence-files.h"
#include "gr-story-drafts.h"

G_BEGIN_DECLS

struct _GrEvidence
{
  AdwPreferencesGroup parent_instance;

  GrStoryDrafts *drafts;
  GListModel *files;

  /* While files are added */
  GQueue waiting;             /* of GFile: not begun yet, the first one is under way */
  GPtrArray *kept;            /* GrKept: on the disk, without a row yet */
  GError *error;              /* of the first that could not be kept */
  guint n_failed;
  GCancellable *cancellable;  /* NULL: nothing is being added */

  GtkButton *add_button;
  GtkDropTarget *drop;
  GtkListBox *rows;
  GtkWidget *adding;
  GtkLabel *adding_text;
  GtkProgressBar *progress;
};

/* In gr-evidence.c */
GrLibrary  *gr_evidence_get_library (GrEvidence *self);
const char *gr_evidence_get_story   (GrEvidence *self);

/* In gr-evidence-add.c */
void        gr_evidence_cancel      (GrEvidence *self);

G_END_DECLS
