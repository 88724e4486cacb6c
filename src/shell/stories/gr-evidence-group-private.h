/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-evidence-group.h"

#include "gr-evidence-files.h"
#include "gr-story-drafts.h"

G_BEGIN_DECLS

struct _GrEvidenceGroup
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

/* In gr-evidence-group.c */
GrLibrary  *gr_evidence_group_get_library (GrEvidenceGroup *self);
const char *gr_evidence_group_get_story   (GrEvidenceGroup *self);

/* In gr-evidence-group-add.c */
void        gr_evidence_group_cancel      (GrEvidenceGroup *self);

G_END_DECLS
