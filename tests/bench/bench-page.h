/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* What the benches of whole pages share: times in ms, from a moment until something is on screen. */

void       bench_wait_painted (GtkWidget  *widget);
void       bench_add_time     (GArray     *ms,
                               gint64      start);
double     bench_report       (const char *what,
                               GArray     *ms,
                               double      floor);
GtkWidget *bench_find         (GtkWidget  *widget,
                               GType       type);
GtkWidget *bench_open_window  (int         width,
                               int         height);
