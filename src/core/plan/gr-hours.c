/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-hours.h"

#include "gr-day.h"

#define HORIZON 36525 /* days, a hundred years: later is never */
#define SLACK 1e-9    /* hours: sums of many days are not exact */

/**
 * gr_hours_adherence:
 * @done: hours done in the last four weeks
 * @planned: hours planned for them
 * @planned_week: hours planned for one week
 *
 * The share of what was planned that comes to pass, as far as is known: the
 * last four weeks, and one week of the convention 0.8.
 *
 * Returns: 0.2 to 1.2
 */
double
gr_hours_adherence (double done,
                    double planned,
                    double planned_week)
{
  if (!(planned + planned_week > 0.0))
    return GR_HOURS_ADHERENCE;
  return CLAMP ((done + GR_HOURS_ADHERENCE * planned_week) / (planned + planned_week), GR_HOURS_ADHERENCE_MIN,
                GR_HOURS_ADHERENCE_MAX);
}

/**
 * gr_hours_compare_days:
 * @a: a #gint64
 * @b: another
 *
 * Returns: their order, as g_array_sort () wants it
 */
int
gr_hours_compare_days (gconstpointer a,
                       gconstpointer b)
{
  gint64 x = *(const gint64 *) a;
  gint64 y = *(const gint64 *) b;

  return (x > y) - (x < y);
}

/**
 * gr_hours_on:
 * @self: when a person works
 * @day: days since 1970
 *
 * Returns: the hours that may be expected of that day
 */
double
gr_hours_on (const GrHours *self,
             gint64         day)
{
  if (self->days_off != NULL && g_array_binary_search (self->days_off, &day, gr_hours_compare_days, NULL))
    return 0.0;
  return self->weekday[gr_day_weekday (day)] * self->adherence;
}

/**
 * gr_hours_between:
 * @self: when a person works
 * @first: the first day, since 1970
 * @last: the last day, which counts too
 *
 * Returns: the hours that may be expected of these days
 */
double
gr_hours_between (const GrHours *self,
                  gint64         first,
                  gint64         last)
{
  double sum = 0.0;

  for (gint64 day = first; day <= MIN (last, first + HORIZON); day++)
    sum += gr_hours_on (self, day);
  return sum;
}

/**
 * gr_hours_finish:
 * @self: when a person works
 * @first: the first day, since 1970
 * @hours: how much there is to do
 * @day: (out): the day on which it is done; @first where there is nothing to do
 *
 * Returns: whether it is ever done
 */
gboolean
gr_hours_finish (const GrHours *self,
                 gint64         first,
                 double         hours,
                 gint64        *day)
{
  double sum = 0.0;

  for (gint64 at = first; at < first + HORIZON; at++)
    {
      sum += gr_hours_on (self, at);
      if (sum + SLACK < hours)
        continue;
      *day = at;
      return TRUE;
    }
  return FALSE;
}
