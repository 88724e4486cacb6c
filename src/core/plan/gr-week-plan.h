/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-free-time.h"

G_BEGIN_DECLS

#define GR_WEEK_PLAN_LEAST 15 /* minutes: a shorter rest of a window is left free; a convention */

/**
 * GrWeekSession:
 * @task: which of the tasks, by index
 * @starts_at: in milliseconds since 1970 in UTC
 * @minutes: how long
 *
 * A stretch of time laid out for a task.
 */
typedef struct
{
  guint task;
  gint64 starts_at;
  gint64 minutes;
} GrWeekSession;

/**
 * GrWeekPlan:
 * @sessions: (element-type GrWeekSession): in order of time
 * @minutes_left: what found no place, in minutes
 */
typedef struct
{
  GArray *sessions;
  gint64 minutes_left;
} GrWeekPlan;

GrWeekPlan *gr_week_plan_new       (const GrFreeTime *times,
                                    guint             n_times,
                                    const GrBusyTime *busy,
                                    guint             n_busy,
                                    const gint64     *tasks,
                                    guint             n_tasks,
                                    gint64            first,
                                    guint             n_days,
                                    gint64            now_ms,
                                    GTimeZone        *zone);
void        gr_week_plan_place     (const GrFreeTime *times,
                                    guint             n_times,
                                    const GrBusyTime *busy,
                                    guint             n_busy,
                                    gint64            minutes,
                                    gint64            day,
                                    gint64            now_ms,
                                    GTimeZone        *zone,
                                    GrWeekSession    *session);
void        gr_week_plan_free      (GrWeekPlan       *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrWeekPlan, gr_week_plan_free)

G_END_DECLS
