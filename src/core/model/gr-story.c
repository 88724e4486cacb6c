/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-story.h"

/**
 * GrStory:
 *
 * Something that happened, in the parts it is told in: situation, task,
 * action, result, and what was learned.
 */
struct _GrStory
{
  GrEntity parent_instance;

  char *title;
  char *situation;
  char *task;
  char *action;
  char *result;
  char *learning;
  gint64 created_at;
  double position;
};

static const GrField fields[] = {
  GR_FIELD (GrStory, title, TEXT, GR_FIELD_TITLE),       GR_FIELD (GrStory, situation, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrStory, task, TEXT, GR_FIELD_SEARCHABLE),   GR_FIELD (GrStory, action, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrStory, result, TEXT, GR_FIELD_SEARCHABLE), GR_FIELD (GrStory, learning, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrStory, created_at, TIME, GR_FIELD_PLAIN),  GR_FIELD (GrStory, position, REAL, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrStory, gr_story, "story", GR_LOAD_EAGER)

GR_GETTER (GrStory, gr_story, const char *, title)
GR_GETTER (GrStory, gr_story, const char *, situation)
GR_GETTER (GrStory, gr_story, const char *, task)
GR_GETTER (GrStory, gr_story, const char *, action)
GR_GETTER (GrStory, gr_story, const char *, result)
GR_GETTER (GrStory, gr_story, const char *, learning)
GR_GETTER (GrStory, gr_story, gint64, created_at)
GR_GETTER (GrStory, gr_story, double, position)
