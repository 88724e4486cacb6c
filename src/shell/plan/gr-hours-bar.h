/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-plan-totals.h"

G_BEGIN_DECLS

/**
 * GrHoursBar:
 *
 * Time done and time to go on one bar, and below it, as brackets with their
 * names, the range that the phases add up to and the one in the title.  For a
 * screen reader it is an image that says the same in a sentence.
 */
#define GR_TYPE_HOURS_BAR (gr_hours_bar_get_type ())
G_DECLARE_FINAL_TYPE (GrHoursBar, gr_hours_bar, GR, HOURS_BAR, GtkWidget)

void gr_hours_bar_set (GrHoursBar         *self,
                       const GrPlanTotals *totals,
                       gint64              title_min,
                       gint64              title_max,
                       gboolean            steps);

G_END_DECLS
