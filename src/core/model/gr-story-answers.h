/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"
#include "gr-enums.h"

G_BEGIN_DECLS

#define GR_TYPE_STORY_ANSWERS (gr_story_answers_get_type ())
G_DECLARE_FINAL_TYPE (GrStoryAnswers, gr_story_answers, GR, STORY_ANSWERS, GrEntity)

const char *gr_story_answers_get_story          (GrStoryAnswers *self);
const char *gr_story_answers_get_question       (GrStoryAnswers *self);
const char *gr_story_answers_get_question_title (GrStoryAnswers *self);
GrFit       gr_story_answers_get_fit            (GrStoryAnswers *self);

G_END_DECLS
