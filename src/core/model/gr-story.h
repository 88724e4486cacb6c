/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_STORY (gr_story_get_type ())
G_DECLARE_FINAL_TYPE (GrStory, gr_story, GR, STORY, GrEntity)

const char *gr_story_get_title      (GrStory *self);
const char *gr_story_get_situation  (GrStory *self);
const char *gr_story_get_task       (GrStory *self);
const char *gr_story_get_action     (GrStory *self);
const char *gr_story_get_result     (GrStory *self);
const char *gr_story_get_learning   (GrStory *self);
gint64      gr_story_get_created_at (GrStory *self);
double      gr_story_get_position   (GrStory *self);

G_END_DECLS
