/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"
#include "gr-situation.h"
#include "gr-telling.h"

G_BEGIN_DECLS

/* So many stories answer most of what is asked. */
#define GR_STORIES_LEAST 5
#define GR_STORIES_MOST 6

/**
 * GrStoriesState:
 *
 * The page's stories in the order they are shown, unfinished ones first, and
 * what there is to say about all of them.  It knows no widgets.
 *
 * Properties (read-only): "list-state" (GrListState), "pace" (words a minute,
 * 0 for the default), "summary" (a sentence), "counter" (how many of how many).
 */
#define GR_TYPE_STORIES_STATE (gr_stories_state_get_type ())
G_DECLARE_FINAL_TYPE (GrStoriesState, gr_stories_state, GR, STORIES_STATE, GObject)

GrStoriesState *gr_stories_state_new            (GrLibrary      *library);
GListModel     *gr_stories_state_get_model      (GrStoriesState *self);
GrListState     gr_stories_state_get_list_state (GrStoriesState *self);
gint64          gr_stories_state_get_pace       (GrStoriesState *self);
const char     *gr_stories_state_get_summary    (GrStoriesState *self);

GrChange       *gr_stories_state_make_new       (GrStoriesState *self,
                                                 const char     *title);
GrChange       *gr_stories_state_make_developed (GrStoriesState *self,
                                                 GrSituation    *situation);
GrChange       *gr_stories_state_make_duplicate (GrStoriesState *self,
                                                 GrStory        *story);
GrChange       *gr_stories_state_make_delete    (GrStoriesState *self,
                                                 GrStory        *story);

G_END_DECLS
