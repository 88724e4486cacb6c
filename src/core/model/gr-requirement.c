/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-requirement.h"

/**
 * GrRequirement:
 *
 * Something that the target role asks for, in the person's own words, and the
 * story that shows it. How far they are is told by their ratings, which are marks.
 */
struct _GrRequirement
{
  GrEntity parent_instance;

  char *text;
  char *story;
  char *story_title;
  gint64 made_at;
  double position;
};

static const GrField fields[] = {
  GR_FIELD (GrRequirement, text, TEXT, GR_FIELD_TITLE),        GR_FIELD_MENTION_OF (GrRequirement, story, "story"),
  GR_FIELD (GrRequirement, story_title, TEXT, GR_FIELD_PLAIN), GR_FIELD (GrRequirement, made_at, TIME, GR_FIELD_PLAIN),
  GR_FIELD (GrRequirement, position, REAL, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrRequirement, gr_requirement, "requirement", GR_LOAD_EAGER)

GR_GETTER (GrRequirement, gr_requirement, const char *, text)
GR_GETTER (GrRequirement, gr_requirement, const char *, story)
GR_GETTER (GrRequirement, gr_requirement, const char *, story_title)
GR_GETTER (GrRequirement, gr_requirement, gint64, made_at)
GR_GETTER (GrRequirement, gr_requirement, double, position)
