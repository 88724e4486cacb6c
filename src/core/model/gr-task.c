/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-task.h"

/**
 * GrTask:
 *
 * Something to do in a phase.  ours says that Greenroom added it to what
 * the guide lists.  estimate_minutes is the likeliest time.
 */
struct _GrTask
{
  GrEntity parent_instance;

  char *phase;
  char *source;
  char *title;
  char *note;
  gboolean done;
  gint64 done_at;
  gint64 estimate_minutes;
  gboolean ours;
  double position;
  gint64 minutes_min; /* if all goes well; 0: not said */
  gint64 minutes_max; /* if little does */
  char *deliverable;  /* what it makes */
};

static const GrField fields[] = {
  GR_FIELD_OWNER_OF (GrTask, phase, "phase"),
  GR_FIELD_MENTION_OF (GrTask, source, "plan-item"),
  GR_FIELD (GrTask, title, TEXT, GR_FIELD_TITLE),
  GR_FIELD (GrTask, note, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrTask, done, FLAG, GR_FIELD_PLAIN),
  GR_FIELD (GrTask, done_at, TIME, GR_FIELD_PLAIN),
  GR_FIELD (GrTask, estimate_minutes, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrTask, ours, FLAG, GR_FIELD_PLAIN),
  GR_FIELD (GrTask, position, REAL, GR_FIELD_PLAIN),
  GR_FIELD (GrTask, minutes_min, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrTask, minutes_max, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD_MENTION_OF (GrTask, deliverable, "deliverable"),
};

GR_DEFINE_ENTITY (GrTask, gr_task, "task", GR_LOAD_EAGER)

GR_GETTER (GrTask, gr_task, const char *, phase)
GR_GETTER (GrTask, gr_task, const char *, source)
GR_GETTER (GrTask, gr_task, const char *, title)
GR_GETTER (GrTask, gr_task, const char *, note)
GR_GETTER (GrTask, gr_task, gboolean, done)
GR_GETTER (GrTask, gr_task, gint64, done_at)
GR_GETTER (GrTask, gr_task, gint64, estimate_minutes)
GR_GETTER (GrTask, gr_task, gboolean, ours)
GR_GETTER (GrTask, gr_task, double, position)
GR_GETTER (GrTask, gr_task, gint64, minutes_min)
GR_GETTER (GrTask, gr_task, gint64, minutes_max)
GR_GETTER (GrTask, gr_task, const char *, deliverable)
