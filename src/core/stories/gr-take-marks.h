/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-story-part.h"

G_BEGIN_DECLS

#define GR_N_TAKE_MARKS GR_STORY_PART_LEARNING /* learning is not marked by itself */

/**
 * GrTakeMarks:
 * @n: how many parts have begun, at least the first
 * @at: when each of them did, in milliseconds of speaking
 *
 * Where the parts of a spoken answer begin, as the speaker marked them.
 */
typedef struct
{
  guint n;
  gint64 at[GR_N_TAKE_MARKS];
} GrTakeMarks;

void     gr_take_marks_init        (GrTakeMarks       *self);
gboolean gr_take_marks_next        (GrTakeMarks       *self,
                                    gint64             ms);
gboolean gr_take_marks_back        (GrTakeMarks       *self);
void     gr_take_marks_get_lengths (const GrTakeMarks *self,
                                    gint64             end_ms,
                                    gint64             lengths[GR_N_TAKE_MARKS]);

G_END_DECLS
