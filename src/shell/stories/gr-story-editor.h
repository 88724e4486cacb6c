/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-story-drafts.h"

G_BEGIN_DECLS

/**
 * GrStoryEditor:
 *
 * Where one story is written: its title and its five parts, and beside or
 * below them how long it takes to tell.  What is typed is saved by itself; if
 * that fails, a banner says why and offers ways out, and the text stays.
 */
#define GR_TYPE_STORY_EDITOR (gr_story_editor_get_type ())
G_DECLARE_FINAL_TYPE (GrStoryEditor, gr_story_editor, GR, STORY_EDITOR, AdwNavigationPage)

GrStoryEditor *gr_story_editor_new         (GrStoryDrafts *drafts);
GrStoryDrafts *gr_story_editor_get_drafts  (GrStoryEditor *self);
void           gr_story_editor_focus_start (GrStoryEditor *self);
void           gr_story_editor_focus_part  (GrStoryEditor *self,
                                            GrStoryPart    part);
void           gr_story_editor_select      (GrStoryEditor *self,
                                            const char    *text);
void           gr_story_editor_next_hint   (GrStoryEditor *self);

G_END_DECLS
