/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-enums.h"
#include "gr-take-marks.h"

G_BEGIN_DECLS

/**
 * GrTakeMeasures:
 * @measure: what it was measured by
 * @duration_ms: how long it is
 * @part_ms: how long each part is; all 0 where none was marked
 * @spoken_ms: how long somebody speaks; by sound only
 * @pauses: how many pauses are long; by sound only
 * @longest_pause_ms: the longest of them; by sound only
 *
 * What can be said of a take without understanding a word of it.
 */
typedef struct
{
  GrMeasure measure;
  gint64 duration_ms;
  gint64 part_ms[GR_N_TAKE_MARKS];
  gint64 spoken_ms;
  gint64 pauses;
  gint64 longest_pause_ms;
} GrTakeMeasures;

void gr_take_measures_init (GrTakeMeasures    *self,
                            const GrTakeMarks *marks,
                            gint64             offset_ms,
                            gint64             end_ms);

G_END_DECLS
