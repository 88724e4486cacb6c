/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-library.h"
#include "gr-ticker.h"

G_BEGIN_DECLS

/**
 * GrTimekeeper:
 *
 * Counts for the one timer of the whole app.  It follows the library's timer
 * row, says every 15 s on disk that it runs, feeds the window's
 * [class@Ticker] once a second, and asks about time in which nobody saw it
 * running.  The window makes it once the library is open; it gives the window
 * the actions `timer.start` (s: a task's uid), `timer.toggle`, `timer.stop` and
 * `timer.done` (stop, and the task is done).
 */
#define GR_TYPE_TIMEKEEPER (gr_timekeeper_get_type ())
G_DECLARE_FINAL_TYPE (GrTimekeeper, gr_timekeeper, GR, TIMEKEEPER, GObject)

GrTimekeeper *gr_timekeeper_new      (GrLibrary  *library,
                                      GrTicker   *ticker,
                                      GtkWidget  *window);
gboolean      gr_timekeeper_add_stop (GrLibrary  *library,
                                      const char *task,
                                      GrChange   *change);
char         *gr_timekeeper_dup_zone (void);

G_END_DECLS
