/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-week-plan.h"

#include "gr-day.h"

#define MINUTE_MS (60 * G_GINT64_CONSTANT (1000))

/* Fills one free stretch with what comes next. */
static void
fill_gap (GrWeekPlan *self,
          GrBusyTime  gap,
          gint64     *left,
          guint       n_tasks,
          guint      *next)
{
  gint64 free_minutes = (gap.ends_at - gap.starts_at) / MINUTE_MS;

  while (*next < n_tasks)
    {
      GrWeekSession session = { *next, gap.starts_at, MIN (left[*next], free_minutes) };

      if (left[*next] <= 0)
        {
          (*next)++;
          continue;
        }
      if (session.minutes < MIN (GR_WEEK_PLAN_LEAST, left[*next]))
        return;
      g_array_append_val (self->sessions, session);
      left[*next] -= session.minutes;
      free_minutes -= session.minutes;
      gap.starts_at += session.minutes * MINUTE_MS;
    }
}

/**
 * gr_week_plan_new:
 * @times: (array length=n_times): when the person has time
 * @n_times: how many
 * @busy: (array length=n_busy) (nullable): what is fixed already
 * @n_busy: how many
 * @tasks: (array length=n_tasks): minutes that each task still takes, in the order in which they are to be done
 * @n_tasks: how many
 * @first: the first day, since 1970
 * @n_days: how many days
 * @now_ms: now; nothing is laid before it
 * @zone: where the person is
 *
 * Lays tasks into the free time of some days, one after the other; one that is
 * longer than a window goes on in the next.  Nothing is shortened to fit: what
 * finds no place is told.
 *
 * Returns: (transfer full): the sessions
 */
GrWeekPlan *
gr_week_plan_new (const GrFreeTime *times,
                  guint             n_times,
                  const GrBusyTime *busy,
                  guint             n_busy,
                  const gint64     *tasks,
                  guint             n_tasks,
                  gint64            first,
                  guint             n_days,
                  gint64            now_ms,
                  GTimeZone        *zone)
{
  GrWeekPlan *self = g_new0 (GrWeekPlan, 1);
  g_autofree gint64 *left = g_memdup2 (tasks, n_tasks * sizeof (gint64));
  guint next = 0;

  self->sessions = g_array_new (FALSE, FALSE, sizeof (GrWeekSession));
  for (guint i = 0; i < n_days && next < n_tasks; i++)
    {
      g_autoptr (GArray) gaps = gr_free_time_list_gaps (times, n_times, busy, n_busy, first + i, now_ms, zone);

      for (guint g = 0; g < gaps->len; g++)
        fill_gap (self, g_array_index (gaps, GrBusyTime, g), left, n_tasks, &next);
    }
  for (guint i = 0; i < n_tasks; i++)
    self->minutes_left += MAX (left[i], 0);
  return self;
}

/* Where a day has no room left: after what is on it, or when its time begins, but not in the past. */
static gint64
find_end (const GrFreeTime *times,
          guint             n_times,
          const GrBusyTime *busy,
          guint             n_busy,
          gint64            day,
          gint64            now_ms,
          GTimeZone        *zone)
{
  g_autoptr (GArray) windows = gr_free_time_list_gaps (times, n_times, NULL, 0, day, 0, zone);
  gint64 midnight = gr_day_at_minute (day, 0, zone);
  gint64 next = gr_day_at_minute (day + 1, 0, zone);
  gint64 end = windows->len > 0 ? g_array_index (windows, GrBusyTime, 0).starts_at
                                : gr_day_at_minute (day, GR_FREE_TIME_EVENING, zone);

  for (guint i = 0; i < n_busy; i++)
    if (busy[i].starts_at >= midnight && busy[i].starts_at < next)
      end = MAX (end, busy[i].ends_at);
  end = MAX (end, now_ms);
  return end < next ? end : next - GR_WEEK_PLAN_LEAST * MINUTE_MS;
}

/**
 * gr_week_plan_place:
 * @times: (array length=n_times): when the person has time
 * @n_times: how many
 * @busy: (array length=n_busy) (nullable): what is fixed already
 * @n_busy: how many
 * @minutes: what a task still takes
 * @day: the day that the person chose for it, since 1970
 * @now_ms: now; nothing is laid before it
 * @zone: where the person is
 * @session: (out caller-allocates): when to do it
 *
 * Finds a task's place on a chosen day: the first free stretch that holds it,
 * else as much of it as the longest holds.  On a day that is full it comes
 * last, whole: the person has decided.
 */
void
gr_week_plan_place (const GrFreeTime *times,
                    guint             n_times,
                    const GrBusyTime *busy,
                    guint             n_busy,
                    gint64            minutes,
                    gint64            day,
                    gint64            now_ms,
                    GTimeZone        *zone,
                    GrWeekSession    *session)
{
  g_autoptr (GArray) gaps = gr_free_time_list_gaps (times, n_times, busy, n_busy, day, now_ms, zone);

  *session = (GrWeekSession) { 0 };
  for (guint i = 0; i < gaps->len && session->minutes < minutes; i++)
    {
      const GrBusyTime *gap = &g_array_index (gaps, GrBusyTime, i);
      gint64 length = MIN ((gap->ends_at - gap->starts_at) / MINUTE_MS, minutes);

      if (length >= MIN (GR_WEEK_PLAN_LEAST, minutes) && length > session->minutes)
        *session = (GrWeekSession) { 0, gap->starts_at, length };
    }
  if (session->minutes == 0)
    *session = (GrWeekSession) { 0, find_end (times, n_times, busy, n_busy, day, now_ms, zone), minutes };
}

/**
 * gr_week_plan_free:
 * @self: (transfer full): a plan
 */
void
gr_week_plan_free (GrWeekPlan *self)
{
  g_array_unref (self->sessions);
  g_free (self);
}
