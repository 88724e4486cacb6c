/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-hours.h"

G_BEGIN_DECLS

#define GR_FREE_TIME_EVENING (18 * 60 + 30) /* after midnight: when a day's time begins of which nobody said when; a convention */

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

void    gr_free_time_get_hours (const GrFreeTime *times,
                                guint             n_times,
                                gint64            first,
                                gint64            last,
                                GrHours          *hours);
void    gr_free_time_spread    (GArray           *times,
                                gint64            minutes);
gint64  gr_free_time_on        (const GrFreeTime *times,
                                guint             n_times,
                                gint64            day);
GArray *gr_free_time_list_gaps (const GrFreeTime *times,
                                guint             n_times,
                                const GrBusyTime *busy,
                                guint             n_busy,
                                gint64            day,
                                gint64            now_ms,
                                GTimeZone        *zone);
gint64  gr_free_time_left      (const GrFreeTime *times,
                                guint             n_times,
                                const GrBusyTime *busy,
                                guint             n_busy,
                                gint64            day,
                                gint64            now_ms,
                                GTimeZone        *zone);

G_END_DECLS
