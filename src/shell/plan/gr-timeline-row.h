/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-project-outlook.h"

G_BEGIN_DECLS

/**
 * GrTimelineScale:
 * @first: the first day that is shown, a Monday
 * @n_days: how many
 * @head: the width of the names, in pixels; 0 where they stand above the bars
 *
 * Where a day is, the same for all rows of a timeline.
 */
typedef struct
{
  gint64 first;
  gint64 n_days;
  int head;
} GrTimelineScale;

float gr_timeline_scale_place (const GrTimelineScale *self,
                               GtkWidget             *widget,
                               gint64                 day);

/**
 * GrTimelineRow:
 *
 * One phase of a timeline: its name, the days it is planned for as an outline,
 * and those it was worked on as what fills it.  Left and Right move its end by
 * a day, Enter opens the phase; with a pointer the end can be drawn.
 *
 * Signals: "activated"; "end-changed" (int64: the new last day), once the keys
 * rest or the pointer lets go.
 */
#define GR_TYPE_TIMELINE_ROW (gr_timeline_row_get_type ())
G_DECLARE_FINAL_TYPE (GrTimelineRow, gr_timeline_row, GR, TIMELINE_ROW, GtkWidget)

GtkWidget  *gr_timeline_row_new       (const char            *phase);
const char *gr_timeline_row_get_phase (GrTimelineRow         *self);
void        gr_timeline_row_set       (GrTimelineRow         *self,
                                       const char            *title,
                                       const char            *note,
                                       const GrPhaseSpan     *span,
                                       gboolean               editable);
void        gr_timeline_row_set_scale (GrTimelineRow         *self,
                                       const GrTimelineScale *scale);
gboolean    gr_timeline_row_is_wide   (GrTimelineRow         *self,
                                       int                    width);
int         gr_timeline_row_get_head  (GrTimelineRow         *self);
int         gr_timeline_row_get_line  (GrTimelineRow         *self);

G_END_DECLS
