/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-timeline-row.h"

G_BEGIN_DECLS

/**
 * GrTimelineChart:
 *
 * Weeks across, phases down: a [class@TimelineRow] for each, with the weeks'
 * lines, today, the interview, and the days between an even and a likely end
 * behind them.  In a narrow place the names stand above the bars.
 */
#define GR_TYPE_TIMELINE_CHART (gr_timeline_chart_get_type ())
G_DECLARE_FINAL_TYPE (GrTimelineChart, gr_timeline_chart, GR, TIMELINE_CHART, GtkWidget)

void           gr_timeline_chart_set_outlook (GrTimelineChart        *self,
                                              const GrProjectOutlook *outlook);
void           gr_timeline_chart_take_row    (GrTimelineChart        *self,
                                              GtkWidget              *row);
GrTimelineRow *gr_timeline_chart_find_row    (GrTimelineChart        *self,
                                              const char             *phase);

G_END_DECLS
