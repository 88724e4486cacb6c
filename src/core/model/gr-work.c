/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-work.h"

/**
 * GrWork:
 *
 * A stretch of time spent on a task.  Whole seconds; zone is the time
 * zone's name where it happened.
 */
struct _GrWork
{
  GrEntity parent_instance;

  char *task;
  gint64 started_at;
  gint64 ended_at;
  gint64 seconds;
  GrWorkSource source;
  char *zone;
};

static const GrField fields[] = {
  GR_FIELD_OWNER_OF (GrWork, task, "task"),
  GR_FIELD (GrWork, started_at, TIME, GR_FIELD_PLAIN),
  GR_FIELD (GrWork, ended_at, TIME, GR_FIELD_PLAIN),
  GR_FIELD (GrWork, seconds, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD_ENUM_OF (GrWork, source, gr_work_source_get_type),
  GR_FIELD (GrWork, zone, TEXT, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrWork, gr_work, "work", GR_LOAD_LOG)

GR_GETTER (GrWork, gr_work, const char *, task)
GR_GETTER (GrWork, gr_work, gint64, started_at)
GR_GETTER (GrWork, gr_work, gint64, ended_at)
GR_GETTER (GrWork, gr_work, gint64, seconds)
GR_GETTER (GrWork, gr_work, GrWorkSource, source)
GR_GETTER (GrWork, gr_work, const char *, zone)
