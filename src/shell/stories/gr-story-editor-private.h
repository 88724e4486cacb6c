/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-story-editor.h"

#include "gr-coach-pane.h"
#include "gr-part-view.h"
#include "gr-share-bar.h"
#include "gr-story-coach.h"
#include "gr-telling-pane.h"

G_BEGIN_DECLS

struct _GrStoryEditor
{
  AdwNavigationPage parent_instance;

  GrStoryDrafts *drafts;
  GrStoryCoach *coach;
  guint n_looked; /* hints gone to by the key, so that the next is the next */
  gboolean replacing;

  AdwWindowTitle *window_title;
  GtkMenuButton *menu_button;
  GtkRevealer *failure;
  GtkLabel *failure_text;
  GtkViewport *viewport;
  AdwEntryRow *title_row;
  GrPartView *situation;
  GrPartView *task;
  GrPartView *action;
  GrPartView *result;
  GrPartView *learning;
  GrTellingPane *pane;
  GrCoachPane *coach_pane;
  GtkLabel *hint_count;
  AdwBottomSheet *sheet;
  GtkLabel *bar_time;
  GrShareBar *bar_shares;
};

/* In gr-story-editor.c */
GrPartView *gr_story_editor_get_part_view     (GrStoryEditor *self,
                                               GrStoryPart    part);

/* In gr-story-editor-copy.c: a copy of the text in a file, for when the library refuses it */
void        gr_story_editor_save_copy         (GrStoryEditor *self);
void        gr_story_editor_copied            (GrStoryEditor *self);

/* In gr-story-editor-coach.c: what is worth a look */
void        gr_story_editor_start_coach       (GrStoryEditor *self);
void        gr_story_editor_hint_selected_cb  (GrStoryEditor *self,
                                               GrHint        *hint);
void        gr_story_editor_hint_dismissed_cb (GrStoryEditor *self,
                                               GrHint        *hint);

G_END_DECLS
