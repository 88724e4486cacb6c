/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "gr-hint.h"
#include "gr-story-drafts.h"

G_BEGIN_DECLS

#define GR_STORY_COACH_REST_MS 2000 /* nobody is told anything while they type */

/**
 * GrStoryCoach:
 *
 * Reads a story that is being written once typing has rested, leaves out what
 * its person did not want to see again, and keeps the hints as a list that
 * changes as little as can be.  It knows no widgets.
 *
 * Signal: "read", after each reading: hints may have come, gone or moved.
 */
#define GR_TYPE_STORY_COACH (gr_story_coach_get_type ())
G_DECLARE_FINAL_TYPE (GrStoryCoach, gr_story_coach, GR, STORY_COACH, GObject)

GrStoryCoach *gr_story_coach_new            (GrStoryDrafts *drafts);
GListModel   *gr_story_coach_get_hints      (GrStoryCoach  *self);
void          gr_story_coach_touch          (GrStoryCoach  *self);
void          gr_story_coach_catch_up       (GrStoryCoach  *self);
GrChange     *gr_story_coach_make_dismissal (GrStoryCoach  *self,
                                             GrHint        *hint);

G_END_DECLS
