/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define GR_DAY_START_HOUR 4 /* a night owl's 1 o'clock still belongs to yesterday */

gint64    gr_day_of_time   (gint64      wall_ms,
                            GTimeZone  *zone,
                            int         start_hour);
gint64    gr_day_to_time   (gint64      day,
                            GTimeZone  *zone,
                            int         start_hour);
gint64    gr_day_at_minute (gint64      day,
                            gint64      minute,
                            GTimeZone  *zone);
gint64    gr_day_minute_of (gint64      wall_ms,
                            GTimeZone  *zone);
gboolean  gr_day_parse     (const char *text,
                            gint64     *day);
char     *gr_day_format    (gint64      day);
int       gr_day_weekday   (gint64      day);

G_END_DECLS
