/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-free-time.h"

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

static int
compare_busy (gconstpointer a,
              gconstpointer b)
{
  const GrBusyTime *one = a;
  const GrBusyTime *two = b;

  return (one->starts_at > two->starts_at) - (one->starts_at < two->starts_at);
}

/* Two windows of one day may overlap; none of it is there twice. */
static void
merge (GArray *gaps)
{
  gint64 end = G_MININT64;

  g_array_sort (gaps, compare_busy);
  for (guint i = 0; i < gaps->len;)
    {
      GrBusyTime *gap = &g_array_index (gaps, GrBusyTime, i);

      gap->starts_at = MAX (gap->starts_at, end);
      end = MAX (end, gap->ends_at);
      if (gap->starts_at < gap->ends_at)
        i++;
      else
        g_array_remove_index (gaps, i);
    }
}

/**
 * gr_free_time_list_gaps:
 * @times: (array length=n_times): when the person has time
 * @n_times: how many
 * @busy: (array length=n_busy) (nullable): what is fixed already
 * @n_busy: how many
 * @day: days since 1970
 * @now_ms: now; what is before it is past
 * @zone: where the person is
 *
 * Returns: (transfer full) (element-type GrBusyTime): the free stretches of a
 *   day, in order, none of which overlap
 */
GArray *
gr_free_time_list_gaps (const GrFreeTime *times,
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
      gap.starts_at = MAX (gr_day_at_minute (day, CLAMP (times[i].start_minute, 0, DAY_MINUTES - 1), zone), now_ms);
      gap.ends_at = gr_day_at_minute (day, CLAMP (times[i].start_minute, 0, DAY_MINUTES - 1), zone) +
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
  merge (gaps);
  return gaps;
}

/**
 * gr_free_time_left:
 * @times: (array length=n_times): when the person has time
 * @n_times: how many
 * @busy: (array length=n_busy) (nullable): what is fixed already
 * @n_busy: how many
 * @day: days since 1970
 * @now_ms: now; what is before it is past
 * @zone: where the person is
 *
 * Returns: how many minutes of a day are still free
 */
gint64
gr_free_time_left (const GrFreeTime *times,
                   guint             n_times,
                   const GrBusyTime *busy,
                   guint             n_busy,
                   gint64            day,
                   gint64            now_ms,
                   GTimeZone        *zone)
{
  g_autoptr (GArray) gaps = gr_free_time_list_gaps (times, n_times, busy, n_busy, day, now_ms, zone);
  gint64 left = 0;

  for (guint i = 0; i < gaps->len; i++)
    {
      const GrBusyTime *gap = &g_array_index (gaps, GrBusyTime, i);

      left += (gap->ends_at - gap->starts_at) / MINUTE_MS;
    }
  return left;
}

/**
 * gr_free_time_on:
 * @times: (array length=n_times): when the person has time
 * @n_times: how many
 * @day: days since 1970
 *
 * Returns: the minutes set for a day, whatever is planned on it; 0: it is off
 */
gint64
gr_free_time_on (const GrFreeTime *times,
                 guint             n_times,
                 gint64            day)
{
  gboolean special = is_special (times, n_times, day);
  gint64 minutes = 0;

  for (guint i = 0; i < n_times; i++)
    if (is_on (&times[i], day, special))
      minutes += times[i].minutes;
  return minutes;
}

/**
 * gr_free_time_spread:
 * @times: (element-type GrFreeTime): when the person has time
 * @minutes: what they want to give in a week
 *
 * Where no weekday was said to have time, a week's minutes are spread evenly
 * over its seven days, in the evening; else nothing is added, for what was
 * said is what counts.
 */
void
gr_free_time_spread (GArray *times,
                     gint64  minutes)
{
  for (guint i = 0; i < times->len; i++)
    if (g_array_index (times, GrFreeTime, i).day == GR_FREE_TIME_WEEKLY)
      return;
  for (int i = 0; i < 7 && minutes > 0; i++)
    {
      GrFreeTime time = { i, GR_FREE_TIME_WEEKLY, GR_FREE_TIME_EVENING, minutes * (i + 1) / 7 - minutes * i / 7 };

      g_array_append_val (times, time);
    }
}
