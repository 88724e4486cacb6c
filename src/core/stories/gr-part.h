/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-story.h"

G_BEGIN_DECLS

/**
 * GrPart:
 * @GR_PART_SITUATION: where and when
 * @GR_PART_TASK: what was yours to do
 * @GR_PART_ACTION: what you did
 * @GR_PART_RESULT: what came of it
 * @GR_PART_LEARNING: what you took from it
 *
 * The parts a story is told in, in the order they are told.
 */
typedef enum {
  GR_PART_SITUATION,
  GR_PART_TASK,
  GR_PART_ACTION,
  GR_PART_RESULT,
  GR_PART_LEARNING,
} GrPart;

#define GR_N_PARTS 5

#define GR_TYPE_PART (gr_part_get_type ())
GType gr_part_get_type (void);

const char *gr_part_get_field       (GrPart   part);
const char *gr_part_get_letter      (GrPart   part);
const char *gr_part_get_name        (GrPart   part);
const char *gr_part_get_prompt      (GrPart   part);
guint       gr_part_get_usual_share (GrPart   part);
const char *gr_part_get_text        (GrPart   part,
                                     GrStory *story);

G_END_DECLS
