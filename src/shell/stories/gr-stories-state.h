/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-situation.h"
#include "gr-stories-shown.h"
#include "gr-telling.h"

G_BEGIN_DECLS

/* So many stories answer most of what is asked. */
#define GR_STORIES_LEAST 5
#define GR_STORIES_MOST 6

/**
 * GrStoriesState:
 *
 * The page's stories, how they are listed, and what there is to say about all
 * of them.  It knows no widgets.
 *
 * Properties (read-only): "list-state" (GrListState), "pace" (words a minute,
 * 0 for the default), "summary" (a sentence), "counter" (how many of how many).
 */
#define GR_TYPE_STORIES_STATE (gr_stories_state_get_type ())
G_DECLARE_FINAL_TYPE (GrStoriesState, gr_stories_state, GR, STORIES_STATE, GObject)

GrStoriesState *gr_stories_state_new            (GrLibrary      *library);
GrStoriesShown *gr_stories_state_get_shown      (GrStoriesState *self);
guint           gr_stories_state_get_n          (GrStoriesState *self);
GrListState     gr_stories_state_get_list_state (GrStoriesState *self);
gint64          gr_stories_state_get_pace       (GrStoriesState *self);
const char     *gr_stories_state_get_summary    (GrStoriesState *self);

gboolean        gr_stories_state_has_children   (GrStoriesState *self,
                                                 GrStory        *story);
GrChange       *gr_stories_state_make_new       (GrStoriesState *self,
                                                 const char     *title);
GrChange       *gr_stories_state_make_developed (GrStoriesState *self,
                                                 GrSituation    *situation);
GrChange       *gr_stories_state_make_duplicate (GrStoriesState *self,
                                                 GrStory        *story);
GrChange       *gr_stories_state_make_delete    (GrStoriesState *self,
                                                 GrStory        *story);

G_END_DECLS
