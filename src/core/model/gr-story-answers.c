/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-story-answers.h"

/**
 * GrStoryAnswers:
 *
 * That a story answers a question, and how well it fits. No row: it does not.
 */
struct _GrStoryAnswers
{
  GrEntity parent_instance;

  char *story;
  char *question;
  char *question_title;
  GrFit fit;
};

static const GrField fields[] = {
  GR_FIELD_OWNER_OF (GrStoryAnswers, story, "story"),
  GR_FIELD_MENTION_OF (GrStoryAnswers, question, "question"),
  GR_FIELD (GrStoryAnswers, question_title, TEXT, GR_FIELD_PLAIN),
  GR_FIELD_ENUM_OF (GrStoryAnswers, fit, gr_fit_get_type),
};

GR_DEFINE_ENTITY (GrStoryAnswers, gr_story_answers, "story-answers", GR_LOAD_EAGER)

GR_GETTER (GrStoryAnswers, gr_story_answers, const char *, story)
GR_GETTER (GrStoryAnswers, gr_story_answers, const char *, question)
GR_GETTER (GrStoryAnswers, gr_story_answers, const char *, question_title)
GR_GETTER (GrStoryAnswers, gr_story_answers, GrFit, fit)
