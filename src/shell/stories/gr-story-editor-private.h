/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-story-editor.h"

#include "gr-angles-popover.h"
#include "gr-chips.h"
#include "gr-coach-pane.h"
#include "gr-competencies.h"
#include "gr-part-view.h"
#include "gr-share-bar.h"
#include "gr-story-coach.h"
#include "gr-telling-pane.h"
#include "gr-thread-pane.h"
#include "gr-version-view.h"

G_BEGIN_DECLS

struct _GrStoryEditor
{
  AdwNavigationPage parent_instance;

  GrStoryDrafts *drafts;
  GrStoryCoach *coach;
  GrCompetencies *competencies;
  GrEntityList *angles;
  guint n_looked; /* hints gone to by the key, so that the next is the next */
  gboolean replacing;

  AdwWindowTitle *window_title;
  GtkMenuButton *menu_button;
  GtkRevealer *failure;
  GtkLabel *failure_text;
  GtkViewport *viewport;
  AdwEntryRow *title_row;
  AdwToggleGroup *version_toggles;
  GtkMenuButton *angles_button;
  GrAnglesPopover *angles_popover;
  GrChips *chips;
  GtkStack *versions;
  GrPartView *situation;
  GrPartView *task;
  GrPartView *action;
  GrPartView *result;
  GrPartView *learning;
  GrVersionView *minute;
  GrVersionView *half_minute;
  GrVersionView *bullets;
  GrTellingPane *pane;
  GrCoachPane *coach_pane;
  GrThreadPane *thread_pane;
  GtkLabel *hint_count;
  AdwBottomSheet *sheet;
  GtkLabel *bar_time;
  GrShareBar *bar_shares;
};

/* In gr-story-editor.c */
GrPartView *gr_story_editor_get_part_view     (GrStoryEditor *self,
                                               GrStoryPart    part);

void        gr_story_editor_update_telling     (GrStoryEditor *self);

/* In gr-story-editor-copy.c: a copy of the text in a file, for when the library refuses it */
void        gr_story_editor_save_copy         (GrStoryEditor *self);
void        gr_story_editor_copied            (GrStoryEditor *self);

/* In gr-story-editor-coach.c: what is worth a look */
void        gr_story_editor_start_coach       (GrStoryEditor *self);
void        gr_story_editor_update_hint_count (GrStoryEditor *self);
void        gr_story_editor_hint_selected_cb  (GrStoryEditor *self,
                                               GrHint        *hint);
void        gr_story_editor_hint_dismissed_cb (GrStoryEditor *self,
                                               GrHint        *hint);

/* In gr-story-editor-versions.c: the story told shorter */
void        gr_story_editor_start_versions     (GrStoryEditor *self,
                                                const char    *language);
void        gr_story_editor_show_full          (GrStoryEditor *self);
gboolean    gr_story_editor_get_version        (GrStoryEditor *self,
                                                GrVersionKind *kind);
void        gr_story_editor_measure_versions   (GrStoryEditor *self,
                                                gint64         pace);
gboolean    gr_story_editor_select_in_versions (GrStoryEditor *self,
                                                const char    *text);
void        gr_story_editor_version_edited_cb  (GrStoryEditor *self,
                                                GrVersionView *view);
void        gr_story_editor_version_started_cb (GrStoryEditor *self,
                                                GrVersionView *view);
void        gr_story_editor_version_shown_cb   (GrStoryEditor *self);

/* In gr-story-editor-angles.c: what it is told for at one employer */
void        gr_story_editor_start_angles       (GrStoryEditor *self);
void        gr_story_editor_angle_edited_cb    (GrStoryEditor *self,
                                                GrAngle       *angle);
void        gr_story_editor_angle_removed_cb   (GrStoryEditor *self,
                                                GrAngle       *angle);

/* In gr-story-editor-history.c: what it was before */
void        gr_story_editor_show_history       (GrStoryEditor *self);

/* In gr-story-editor-chips.c: what the story shows */
void        gr_story_editor_start_chips       (GrStoryEditor *self);
void        gr_story_editor_chip_added_cb     (GrStoryEditor *self,
                                               const char    *name);
void        gr_story_editor_chip_removed_cb   (GrStoryEditor *self,
                                               GrEntity      *competency);

G_END_DECLS
