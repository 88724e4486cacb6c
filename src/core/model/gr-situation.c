/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-situation.h"

/**
 * GrSituation:
 *
 * Something that happened, in a line or two, before it is a story.
 */
struct _GrSituation
{
  GrEntity parent_instance;

  char *text;
  char *story;
  gint64 made_at;
  double position;
};

static const GrField fields[] = {
  GR_FIELD (GrSituation, text, TEXT, GR_FIELD_TITLE),
  GR_FIELD_MENTION_OF (GrSituation, story, "story"),
  GR_FIELD (GrSituation, made_at, TIME, GR_FIELD_PLAIN),
  GR_FIELD (GrSituation, position, REAL, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrSituation, gr_situation, "situation", GR_LOAD_EAGER)

GR_GETTER (GrSituation, gr_situation, const char *, text)
GR_GETTER (GrSituation, gr_situation, const char *, story)
GR_GETTER (GrSituation, gr_situation, gint64, made_at)
GR_GETTER (GrSituation, gr_situation, double, position)
