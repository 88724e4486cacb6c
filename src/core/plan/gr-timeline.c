/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-timeline.h"

#define USUAL_DAYS 7 /* where nobody has said when there is time, a phase is drawn as a week */

/**
 * gr_timeline_lay_out:
 * @phases: (array length=n_phases): the phases of a plan, in their order
 * @n_phases: how many
 * @hours: when the person means to work
 * @start: the first day
 * @spans: (array length=n_phases) (out caller-allocates): from when to when each lasts
 *
 * One phase follows another by its effort.  A phase that is spread over weeks
 * goes on beside those that follow, and a day that the person has set stays
 * where it is: phases may overlap.
 */
void
gr_timeline_lay_out (const GrTimelinePhase *phases,
                     guint                  n_phases,
                     const GrHours         *hours,
                     gint64                 start,
                     GrTimelineSpan        *spans)
{
  gint64 next = start;

  for (guint i = 0; i < n_phases; i++)
    {
      gint64 first = phases[i].start != GR_TIMELINE_NO_DAY ? phases[i].start : next;
      gint64 worked, last;

      if (!gr_hours_finish (hours, first, phases[i].hours, &worked))
        worked = first + USUAL_DAYS - 1;
      last = MAX (worked, first + phases[i].weeks * 7 - 1);
      if (phases[i].end != GR_TIMELINE_NO_DAY)
        last = MAX (phases[i].end, first);
      spans[i] = (GrTimelineSpan) { first, last };
      next = MIN (worked, last) + 1;
    }
}

/**
 * gr_timeline_move_end:
 * @span: a span
 * @days: how many later; below 0, earlier
 *
 * Returns: its last day then; never before its first
 */
gint64
gr_timeline_move_end (const GrTimelineSpan *span,
                      gint64                days)
{
  return MAX (span->last + days, span->first);
}
