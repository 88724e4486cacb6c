/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * GrWeekStrip:
 *
 * The time given to each day of a week, Monday to Sunday, and what is meant for
 * those to come, as seven bars with their minutes printed above.  For a screen
 * reader an image whose label says the same in words.
 */
#define GR_TYPE_WEEK_STRIP (gr_week_strip_get_type ())
G_DECLARE_FINAL_TYPE (GrWeekStrip, gr_week_strip, GR, WEEK_STRIP, GtkWidget)

GtkWidget *gr_week_strip_new         (void);
void       gr_week_strip_set_minutes (GrWeekStrip  *self,
                                      const int     done[7],
                                      const int     planned[7],
                                      int           today);
char      *gr_week_strip_describe    (const int     done[7],
                                      const int     planned[7]);

G_END_DECLS
