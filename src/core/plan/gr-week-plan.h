/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-hours.h"

G_BEGIN_DECLS

#define GR_WEEK_PLAN_LEAST 15 /* minutes: a shorter rest of a window is left free; a convention */

/**
 * GrFreeTime:
 * @weekday: 0 Monday to 6 Sunday; of no meaning where there is a day
 * @day: days since 1970, or %GR_FREE_TIME_WEEKLY
 * @start_minute: after midnight
 * @minutes: how long; 0 on a day: a day off
 *
 * When a person has time: see [class@Availability].
 */
typedef struct
{
  int weekday;
  gint64 day;
  gint64 start_minute;
  gint64 minutes;
} GrFreeTime;

#define GR_FREE_TIME_WEEKLY G_MININT64

/**
 * GrBusyTime:
 * @starts_at: in milliseconds since 1970 in UTC
 * @ends_at: the same
 *
 * What is fixed already: a session that stays, an interview.
 */
typedef struct
{
  gint64 starts_at;
  gint64 ends_at;
} GrBusyTime;

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

void        gr_free_time_get_hours (const GrFreeTime *times,
                                    guint             n_times,
                                    gint64            first,
                                    gint64            last,
                                    GrHours          *hours);
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
void        gr_week_plan_free      (GrWeekPlan       *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrWeekPlan, gr_week_plan_free)

G_END_DECLS
