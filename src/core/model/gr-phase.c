/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-phase.h"

/**
 * GrPhase:
 *
 * A phase of a project, or a step of a sprint: effort as a range of
 * minutes, calendar span as a range of weeks.  A person may say from which
 * day to which it is to last; until then both are reckoned.
 */
struct _GrPhase
{
  GrEntity parent_instance;

  char *project;
  char *source;
  char *title;
  char *text;
  gint64 minutes_min;
  gint64 minutes_max;
  gint64 weeks_min;
  gint64 weeks_max;
  double position;
  char *start_on;
  char *end_on;
};

static const GrField fields[] = {
  GR_FIELD_OWNER_OF (GrPhase, project, "project"),          GR_FIELD_MENTION_OF (GrPhase, source, "plan-item"),
  GR_FIELD (GrPhase, title, TEXT, GR_FIELD_TITLE),          GR_FIELD (GrPhase, text, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrPhase, minutes_min, INTEGER, GR_FIELD_PLAIN), GR_FIELD (GrPhase, minutes_max, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrPhase, weeks_min, INTEGER, GR_FIELD_PLAIN),   GR_FIELD (GrPhase, weeks_max, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrPhase, position, REAL, GR_FIELD_PLAIN),       GR_FIELD (GrPhase, start_on, DATE, GR_FIELD_PLAIN),
  GR_FIELD (GrPhase, end_on, DATE, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrPhase, gr_phase, "phase", GR_LOAD_EAGER)

GR_GETTER (GrPhase, gr_phase, const char *, project)
GR_GETTER (GrPhase, gr_phase, const char *, source)
GR_GETTER (GrPhase, gr_phase, const char *, title)
GR_GETTER (GrPhase, gr_phase, const char *, text)
GR_GETTER (GrPhase, gr_phase, gint64, minutes_min)
GR_GETTER (GrPhase, gr_phase, gint64, minutes_max)
GR_GETTER (GrPhase, gr_phase, gint64, weeks_min)
GR_GETTER (GrPhase, gr_phase, gint64, weeks_max)
GR_GETTER (GrPhase, gr_phase, double, position)
GR_GETTER (GrPhase, gr_phase, const char *, start_on)
GR_GETTER (GrPhase, gr_phase, const char *, end_on)
