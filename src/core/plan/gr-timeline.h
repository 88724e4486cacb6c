/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-hours.h"

G_BEGIN_DECLS

#define GR_TIMELINE_NO_DAY G_MININT64

/**
 * GrTimelinePhase:
 * @hours: its effort
 * @weeks: the weeks it is to be spread over; 0 where nothing is said
 * @start: the day the person has it begin on, or %GR_TIMELINE_NO_DAY
 * @end: the day the person has it end on, or %GR_TIMELINE_NO_DAY
 *
 * Effort and span are two things: four hours may take six weeks.
 */
typedef struct
{
  double hours;
  gint64 weeks;
  gint64 start;
  gint64 end;
} GrTimelinePhase;

/**
 * GrTimelineSpan:
 * @first: the first day
 * @last: the last, which counts too
 *
 * A stretch of days since 1970.
 */
typedef struct
{
  gint64 first;
  gint64 last;
} GrTimelineSpan;

void   gr_timeline_lay_out  (const GrTimelinePhase *phases,
                             guint                  n_phases,
                             const GrHours         *hours,
                             gint64                 start,
                             GrTimelineSpan        *spans);
gint64 gr_timeline_move_end (const GrTimelineSpan  *span,
                             gint64                 days);

G_END_DECLS
