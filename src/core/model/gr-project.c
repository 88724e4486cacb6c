/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-project.h"

/**
 * GrProject:
 *
 * A preparation a person has planned, made from a guide's or their own.
 * minutes_min and minutes_max are what its title says; budget_minutes what
 * they mean to spend.
 */
struct _GrProject
{
  GrEntity parent_instance;

  char *source;
  char *source_title;
  char *title;
  char *objective;
  gint64 minutes_min;
  gint64 minutes_max;
  gint64 budget_minutes;
  char *start_on;
  char *due_on;
  gint64 created_at;
  double position;
};

static const GrField fields[] = {
  GR_FIELD_MENTION_OF (GrProject, source, "plan-item"),
  GR_FIELD (GrProject, source_title, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrProject, title, TEXT, GR_FIELD_TITLE),
  GR_FIELD (GrProject, objective, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrProject, minutes_min, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrProject, minutes_max, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrProject, budget_minutes, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrProject, start_on, DATE, GR_FIELD_PLAIN),
  GR_FIELD (GrProject, due_on, DATE, GR_FIELD_PLAIN),
  GR_FIELD (GrProject, created_at, TIME, GR_FIELD_PLAIN),
  GR_FIELD (GrProject, position, REAL, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrProject, gr_project, "project", GR_LOAD_EAGER)

GR_GETTER (GrProject, gr_project, const char *, source)
GR_GETTER (GrProject, gr_project, const char *, source_title)
GR_GETTER (GrProject, gr_project, const char *, title)
GR_GETTER (GrProject, gr_project, const char *, objective)
GR_GETTER (GrProject, gr_project, gint64, minutes_min)
GR_GETTER (GrProject, gr_project, gint64, minutes_max)
GR_GETTER (GrProject, gr_project, gint64, budget_minutes)
GR_GETTER (GrProject, gr_project, const char *, start_on)
GR_GETTER (GrProject, gr_project, const char *, due_on)
GR_GETTER (GrProject, gr_project, gint64, created_at)
GR_GETTER (GrProject, gr_project, double, position)
