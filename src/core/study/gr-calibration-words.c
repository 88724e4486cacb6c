/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-calibration.h"

#include <glib/gi18n-lib.h>
#include <math.h>

static int
percent (double share)
{
  return (int) floor (share * 100 + 0.5);
}

/**
 * gr_calibration_describe:
 * @self: a comparison of at least one answer
 *
 * Says what was expected and what came, and what follows from the difference;
 * nothing while it may be chance.
 *
 * Returns: (transfer full): that, in two sentences
 */
char *
gr_calibration_describe (const GrCalibration *self)
{
  int bias = gr_calibration_get_bias (self);
  /* Translators: how many answers; how many were remembered, and in per cent; how many were expected to be. */
  g_autofree char *counts = g_strdup_printf (
      ngettext ("Of %u answer a day or more after the one before, %u was remembered (%d %%); %.1f was expected "
                "(%d %%).",
                "Of %u answers a day or more after the one before, %u were remembered (%d %%); %.1f were expected "
                "(%d %%).",
                self->n),
      self->n, self->n_passed, percent (gr_calibration_get_observed (self)), self->predicted,
      percent (gr_calibration_get_predicted (self)));
  g_autofree char *judgement = NULL;

  if (self->n < GR_CALIBRATION_ENOUGH)
    judgement = g_strdup_printf (_("That is too few to judge by; from %d on it says more."), GR_CALIBRATION_ENOUGH);
  else if (bias > 0)
    judgement =
        g_strdup_printf (ngettext ("It promises %d point too much: intervals are too long for you.",
                                   "It promises %d points too much: intervals are too long for you.", (gulong) bias),
                         bias);
  else if (bias < 0)
    judgement = g_strdup_printf (ngettext ("It promises %d point too little: you could wait longer.",
                                           "It promises %d points too little: you could wait longer.", (gulong) -bias),
                                 -bias);
  else
    judgement = g_strdup (_("The difference may be chance: the intervals fit you."));
  return g_strdup_printf ("%s %s", counts, judgement);
}
