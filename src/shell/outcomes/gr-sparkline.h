/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * GrSparkline:
 *
 * A few numbers in the order of time as a line without axes, the latest marked
 * by a dot.  It only repeats what is printed beside it: for a screen reader it
 * is an image whose label is that text.  Hidden below two numbers.
 */
#define GR_TYPE_SPARKLINE (gr_sparkline_get_type ())
G_DECLARE_FINAL_TYPE (GrSparkline, gr_sparkline, GR, SPARKLINE, GtkWidget)

void gr_sparkline_set (GrSparkline  *self,
                       const double *values,
                       guint         n_values,
                       const char   *words);

G_END_DECLS
