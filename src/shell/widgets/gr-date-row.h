/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * GrDateRow:
 *
 * A row that shows a day and lets one be chosen from a calendar, or none.
 *
 * Properties: "date", as YYYY-MM-DD; %NULL: no date yet.  It is notified when
 * the person chose.  "required": whether there must be one.
 */
#define GR_TYPE_DATE_ROW (gr_date_row_get_type ())
G_DECLARE_FINAL_TYPE (GrDateRow, gr_date_row, GR, DATE_ROW, AdwActionRow)

GtkWidget  *gr_date_row_new      (void);
const char *gr_date_row_get_date (GrDateRow  *self);
void        gr_date_row_set_date (GrDateRow  *self,
                                  const char *date);

G_END_DECLS
