/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-week-plan.h"

#include "gr-day.h"

#define MINUTE_MS (60 * G_GINT64_CONSTANT (1000))
#define DAY_MINUTES (24 * 60)

/* Whether anything is said about this very day; its weekday then says nothing. */
static gboolean
is_special (const GrFreeTime *times,
            guint             n_times,
            gint64            day)
{
  for (guint i = 0; i < n_times; i++)
    if (times[i].day == day)
      return TRUE;
  return FALSE;
}

static gboolean
is_on (const GrFreeTime *time,
       gint64            day,
       gboolean          special)
{
  if (time->minutes <= 0)
    return FALSE;
  return special ? time->day == day : time->day == GR_FREE_TIME_WEEKLY && time->weekday == gr_day_weekday (day);
}

/**
 * gr_free_time_get_hours:
 * @times: (array length=n_times): when a person has time
 * @n_times: how many
 * @first: the first day to look at, since 1970
 * @last: the last day
 * @hours: (inout): its weekday hours are set, its days off added to
 *
 * The same for a forecast, which knows weekdays and days off.  A day with
 * other hours than its weekday counts as a day off where it has none, and
 * else as its weekday: over weeks the difference is less than the forecast's.
 */
void
gr_free_time_get_hours (const GrFreeTime *times,
                        guint             n_times,
                        gint64            first,
                        gint64            last,
                        GrHours          *hours)
{
  for (guint i = 0; i < G_N_ELEMENTS (hours->weekday); i++)
    hours->weekday[i] = 0.0;
  for (guint i = 0; i < n_times; i++)
    if (times[i].day == GR_FREE_TIME_WEEKLY && times[i].minutes > 0 && times[i].weekday >= 0 && times[i].weekday < 7)
      hours->weekday[times[i].weekday] += (double) times[i].minutes / 60.0;
  for (guint i = 0; i < n_times; i++)
    {
      gint64 day = times[i].day;
      gboolean any = FALSE;

      if (day == GR_FREE_TIME_WEEKLY || day < first || day > last)
        continue;
      for (guint j = 0; j < n_times; j++)
        any = any || is_on (&times[j], day, TRUE);
      if (!any)
        g_array_append_val (hours->days_off, day);
    }
  g_array_sort (hours->days_off, gr_hours_compare_days);
}

/* A minute of a day on the clocks there; one that summer time leaves out is the next that there is. */
static gint64
get_instant (gint64     day,
             gint64     minute,
             GTimeZone *zone)
{
  g_autofree char *date = gr_day_format (day);
  g_autofree char *text = g_strdup_printf ("%sT%02d:%02d:00", date, (int) (minute / 60), (int) (minute % 60));
  g_autoptr (GDateTime) local = g_date_time_new_from_iso8601 (text, zone);

  return local != NULL ? g_date_time_to_unix (local) * 1000 : 0;
}

static int
compare_busy (gconstpointer a,
              gconstpointer b)
{
  const GrBusyTime *one = a;
  const GrBusyTime *two = b;

  return (one->starts_at > two->starts_at) - (one->starts_at < two->starts_at);
}

/* The free stretches of one day, in order: its windows, without what is past and what is busy. */
static GArray *
list_gaps (const GrFreeTime *times,
           guint             n_times,
           const GrBusyTime *busy,
           guint             n_busy,
           gint64            day,
           gint64            now_ms,
           GTimeZone        *zone)
{
  gboolean special = is_special (times, n_times, day);
  GArray *gaps = g_array_new (FALSE, FALSE, sizeof (GrBusyTime));

  for (guint i = 0; i < n_times; i++)
    {
      GrBusyTime gap;

      if (!is_on (&times[i], day, special))
        continue;
      gap.starts_at = MAX (get_instant (day, CLAMP (times[i].start_minute, 0, DAY_MINUTES - 1), zone), now_ms);
      gap.ends_at = get_instant (day, CLAMP (times[i].start_minute, 0, DAY_MINUTES - 1), zone) +
                    MIN (times[i].minutes, DAY_MINUTES) * MINUTE_MS;
      g_array_append_val (gaps, gap);
    }
  for (guint b = 0; b < n_busy; b++)
    for (guint i = 0; i < gaps->len; i++)
      {
        GrBusyTime *gap = &g_array_index (gaps, GrBusyTime, i);
        GrBusyTime after = { busy[b].ends_at, gap->ends_at };

        if (busy[b].ends_at <= gap->starts_at || busy[b].starts_at >= gap->ends_at)
          continue;
        gap->ends_at = MAX (busy[b].starts_at, gap->starts_at);
        if (after.starts_at < after.ends_at)
          g_array_append_val (gaps, after);
      }
  g_array_sort (gaps, compare_busy);
  return gaps;
}

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
      g_autoptr (GArray) gaps = list_gaps (times, n_times, busy, n_busy, first + i, now_ms, zone);
      gint64 end = 0;

      for (guint g = 0; g < gaps->len; g++)
        {
          GrBusyTime gap = g_array_index (gaps, GrBusyTime, g);

          gap.starts_at = MAX (gap.starts_at, end); /* two windows of one day may overlap */
          end = MAX (end, gap.ends_at);
          if (gap.starts_at < gap.ends_at)
            fill_gap (self, gap, left, n_tasks, &next);
        }
    }
  for (guint i = 0; i < n_tasks; i++)
    self->minutes_left += MAX (left[i], 0);
  return self;
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
