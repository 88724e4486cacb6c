/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-angle.h"

/**
 * GrAngle:
 *
 * What a story is told for at one employer.
 */
struct _GrAngle
{
  GrEntity parent_instance;

  char *story;
  char *employer;
  char *text;
  double position;
};

static const GrField fields[] = {
  GR_FIELD_OWNER_OF (GrAngle, story, "story"),
  GR_FIELD (GrAngle, employer, TEXT, GR_FIELD_TITLE),
  GR_FIELD (GrAngle, text, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrAngle, position, REAL, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrAngle, gr_angle, "angle", GR_LOAD_EAGER)

GR_GETTER (GrAngle, gr_angle, const char *, story)
GR_GETTER (GrAngle, gr_angle, const char *, employer)
GR_GETTER (GrAngle, gr_angle, const char *, text)
GR_GETTER (GrAngle, gr_angle, double, position)
