/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-deliverable-dialog.h"
#include "gr-task.h"

G_BEGIN_DECLS

struct _GrDeliverableDialog
{
  AdwDialog parent_instance;

  GrLibrary *library;
  GrDeliverable *deliverable;
  GrEntityList *evidence;
  GListStore *makers;
  GrTask *guess;
  GCancellable *cancellable;
  gboolean updating;

  AdwSwitchRow *done_row;
  GtkWidget *video_note;
  AdwPreferencesGroup *evidence_group;
  GtkMenuButton *add_button;
  GtkListBox *evidence_rows;
  AdwPreferencesGroup *maker_group;
  GtkWidget *maker_button;
  GtkListBox *maker_rows;
  GtkWidget *guess_button;
  GtkLabel *guess_label;
};

void gr_deliverable_dialog_add_story     (GrDeliverableDialog *self);
void gr_deliverable_dialog_add_file      (GrDeliverableDialog *self);
void gr_deliverable_dialog_add_takes     (GrDeliverableDialog *self);
void gr_deliverable_dialog_add_portfolio (GrDeliverableDialog *self);

G_END_DECLS
