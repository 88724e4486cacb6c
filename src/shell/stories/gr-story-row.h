/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-story.h"

#include "gr-competencies.h"

G_BEGIN_DECLS

/**
 * GrStoryRow:
 *
 * A story in the list: what is written of it, what it still lacks in words,
 * what it shows, and how long it takes to tell.  It follows the story.  What can be done with
 * it is asked of the page, by `stories.duplicate` and `stories.delete`.
 *
 * Properties: "story" and "competencies" (construct only), "pace" (words a minute).
 */
#define GR_TYPE_STORY_ROW (gr_story_row_get_type ())
G_DECLARE_FINAL_TYPE (GrStoryRow, gr_story_row, GR, STORY_ROW, AdwActionRow)

GtkWidget *gr_story_row_new       (GrStory        *story,
                                   GrCompetencies *competencies,
                                   gint64          pace);
GrStory   *gr_story_row_get_story (GrStoryRow     *self);
void       gr_story_row_set_pace  (GrStoryRow     *self,
                                   gint64          pace);

G_END_DECLS
