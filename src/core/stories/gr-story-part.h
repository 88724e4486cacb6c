/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-story.h"

G_BEGIN_DECLS

/**
 * GrStoryPart:
 * @GR_STORY_PART_SITUATION: where and when
 * @GR_STORY_PART_TASK: what was yours to do
 * @GR_STORY_PART_ACTION: what you did
 * @GR_STORY_PART_RESULT: what came of it
 * @GR_STORY_PART_LEARNING: what you took from it
 *
 * The parts a story is told in, in the order they are told.
 */
typedef enum {
  GR_STORY_PART_SITUATION,
  GR_STORY_PART_TASK,
  GR_STORY_PART_ACTION,
  GR_STORY_PART_RESULT,
  GR_STORY_PART_LEARNING,
} GrStoryPart;

#define GR_N_STORY_PARTS 5

#define GR_TYPE_STORY_PART (gr_story_part_get_type ())
GType gr_story_part_get_type (void);

const char *gr_story_part_get_field       (GrStoryPart  part);
const char *gr_story_part_get_letter      (GrStoryPart  part);
const char *gr_story_part_get_name        (GrStoryPart  part);
const char *gr_story_part_get_prompt      (GrStoryPart  part);
guint       gr_story_part_get_usual_share (GrStoryPart  part);
const char *gr_story_part_get_text        (GrStoryPart  part,
                                           GrStory     *story);

G_END_DECLS
