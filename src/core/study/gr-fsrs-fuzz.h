/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Cards that were learned together should not stay together for ever: an interval is moved by a little. */

gboolean gr_fsrs_fuzz_get_range (int         interval,
                                 gint64      elapsed_days,
                                 int         maximum_interval,
                                 int        *least,
                                 int        *most);
int      gr_fsrs_fuzz_apply     (int         interval,
                                 gint64      elapsed_days,
                                 int         maximum_interval,
                                 double      fuzz);
double   gr_fsrs_fuzz_draw      (const char *card,
                                 gint64      reps);

G_END_DECLS
