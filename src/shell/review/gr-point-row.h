/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * GrPointRow:
 *
 * One thing to be said: a ruled line to be filled in one's head, then its
 * text.  Lines are all alike, so that none gives away how long its text is.
 */
#define GR_TYPE_POINT_ROW (gr_point_row_get_type ())
G_DECLARE_FINAL_TYPE (GrPointRow, gr_point_row, GR, POINT_ROW, GtkWidget)

GtkWidget *gr_point_row_new      (const char *badge,
                                  const char *text);
void       gr_point_row_set_shown (GrPointRow *self,
                                   gboolean    shown);

G_END_DECLS
