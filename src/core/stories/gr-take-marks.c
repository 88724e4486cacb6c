/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-take-marks.h"

/**
 * gr_take_marks_init:
 * @self: marks
 *
 * Begins to speak, with the situation.
 */
void
gr_take_marks_init (GrTakeMarks *self)
{
  *self = (GrTakeMarks) { .n = 1 };
}

/**
 * gr_take_marks_next:
 * @self: marks
 * @ms: milliseconds of speaking
 *
 * Marks that the next part begins.
 *
 * Returns: whether there was one
 */
gboolean
gr_take_marks_next (GrTakeMarks *self,
                    gint64       ms)
{
  if (self->n == GR_N_TAKE_MARKS)
    return FALSE;
  self->at[self->n] = MAX (ms, self->at[self->n - 1]);
  self->n++;
  return TRUE;
}

/**
 * gr_take_marks_back:
 * @self: marks
 *
 * Takes the last mark back: the part before goes on.
 *
 * Returns: whether there was one
 */
gboolean
gr_take_marks_back (GrTakeMarks *self)
{
  if (self->n == 1)
    return FALSE;
  self->n--;
  return TRUE;
}

/**
 * gr_take_marks_get_lengths:
 * @self: marks
 * @end_ms: milliseconds of speaking until now
 * @lengths: (out caller-allocates): how long each part is, in milliseconds
 *
 * Says how long the parts are; their sum is @end_ms.  An answer in which
 * nothing was marked is not one long situation: then all are 0.
 */
void
gr_take_marks_get_lengths (const GrTakeMarks *self,
                           gint64             end_ms,
                           gint64             lengths[GR_N_TAKE_MARKS])
{
  for (guint i = 0; i < GR_N_TAKE_MARKS; i++)
    {
      gint64 end = i + 1 < self->n ? self->at[i + 1] : MAX (end_ms, self->at[self->n - 1]);

      lengths[i] = self->n > 1 && i < self->n ? end - self->at[i] : 0;
    }
}
