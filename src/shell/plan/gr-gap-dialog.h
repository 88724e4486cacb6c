/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-stopwatch.h"

G_BEGIN_DECLS

/**
 * GrGapDialog:
 *
 * Asks about time in which nobody saw the timer run: its responses are
 * "keep", which Escape gives, "discard", and "split" for a part of it.
 */
#define GR_TYPE_GAP_DIALOG (gr_gap_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrGapDialog, gr_gap_dialog, GR, GAP_DIALOG, AdwAlertDialog)

AdwDialog *gr_gap_dialog_new         (const char        *title,
                                      const GrStopwatch *stopwatch,
                                      gint64             gap);
gint64     gr_gap_dialog_get_seconds (GrGapDialog       *self);

G_END_DECLS
