/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-take-measures.h"

/**
 * gr_take_measures_init:
 * @self: measures
 * @marks: where the parts begin, by the clock
 * @offset_ms: how much later than the clock the sound begins; 0 without sound
 * @end_ms: how long the take is
 *
 * Measures a take by the clock.  Where there is sound its parts lie in that:
 * a microphone takes its time to open.
 */
void
gr_take_measures_init (GrTakeMeasures    *self,
                       const GrTakeMarks *marks,
                       gint64             offset_ms,
                       gint64             end_ms)
{
  GrTakeMarks moved = *marks;

  for (guint i = 1; i < moved.n; i++)
    moved.at[i] = CLAMP (moved.at[i] - offset_ms, 0, end_ms);
  *self = (GrTakeMeasures) { .measure = GR_MEASURE_CLOCK, .duration_ms = end_ms };
  gr_take_marks_get_lengths (&moved, end_ms, self->part_ms);
}
