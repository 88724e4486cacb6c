/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-agenda-private.h"

#include "gr-day.h"

#define ROUND_TO 5 /* minutes: nobody plans 27 */

/**
 * gr_agenda_week_share:
 * @day: the day it is
 * @other_day: that day or one to come
 *
 * A week's time is spread evenly over what is left of the week, so that a day
 * without time makes the others a little longer; none gets more than twice
 * what it would have, so that nothing piles up.  What is done today counts for
 * today, and what is meant for today is not meant for tomorrow, too.
 *
 * Returns: minutes meant for @other_day, rounded up to five
 */
int
gr_agenda_week_share (const GrAgendaDay *day,
                      gint64             other_day)
{
  int weekday = gr_day_weekday (day->today);
  gint64 days = 7;
  int left = day->minutes_a_week;
  int most = MAX (2 * day->minutes_a_week / 7 / ROUND_TO, 1) * ROUND_TO;

  if (other_day - day->today < 7 - weekday)
    {
      int from = weekday;

      for (int i = 0; i < from; i++)
        left -= day->done[i];
      if (other_day > day->today)
        {
          left -= MAX (day->done[from], gr_agenda_week_share (day, day->today));
          from++;
        }
      days = 7 - from;
    }
  if (left <= 0)
    return 0;
  return MIN ((int) ((left + days * ROUND_TO - 1) / (days * ROUND_TO)) * ROUND_TO, most);
}
