/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-week.h"

G_BEGIN_DECLS

/**
 * GrUnplannedRow:
 *
 * A task that no day has yet: it is dragged onto one, or planned from a menu
 * of the days with time.
 */
#define GR_TYPE_UNPLANNED_ROW (gr_unplanned_row_get_type ())
G_DECLARE_FINAL_TYPE (GrUnplannedRow, gr_unplanned_row, GR, UNPLANNED_ROW, AdwActionRow)

GtkWidget *gr_unplanned_row_new        (GrWeek         *week,
                                        GrTask         *task);
void       gr_unplanned_row_set_narrow (GrUnplannedRow *self,
                                        gboolean        narrow);

G_END_DECLS
