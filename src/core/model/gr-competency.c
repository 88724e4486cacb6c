/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-competency.h"

/**
 * GrCompetency:
 *
 * One thing that a story shows of a person, in their words: “leading without a
 * title”.
 */
struct _GrCompetency
{
  GrEntity parent_instance;

  char *story;
  char *name;
  double position;
};

static const GrField fields[] = {
  GR_FIELD_OWNER_OF (GrCompetency, story, "story"),
  GR_FIELD (GrCompetency, name, TEXT, GR_FIELD_TITLE),
  GR_FIELD (GrCompetency, position, REAL, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrCompetency, gr_competency, "competency", GR_LOAD_EAGER)

GR_GETTER (GrCompetency, gr_competency, const char *, story)
GR_GETTER (GrCompetency, gr_competency, const char *, name)
GR_GETTER (GrCompetency, gr_competency, double, position)
