/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * GrWeekdayRow:
 *
 * Whether a person has time on one weekday, from when, and how long.  Signal:
 * "changed".
 */
#define GR_TYPE_WEEKDAY_ROW (gr_weekday_row_get_type ())
G_DECLARE_FINAL_TYPE (GrWeekdayRow, gr_weekday_row, GR, WEEKDAY_ROW, AdwExpanderRow)

GtkWidget *gr_weekday_row_new         (int           weekday);
void       gr_weekday_row_set         (GrWeekdayRow *self,
                                       gint64        start_minute,
                                       gint64        minutes);
gint64     gr_weekday_row_get_start   (GrWeekdayRow *self);
gint64     gr_weekday_row_get_minutes (GrWeekdayRow *self);

G_END_DECLS
