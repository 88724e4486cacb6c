/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * GrTicker:
 *
 * What the one running timer shows, wherever it is shown: something to bind
 * to, fed once a second by whoever counts.  The window carries it as its
 * property "ticker"; [func@Ticker.find] finds it from any widget.
 *
 * Properties (read-only): "active" (there is a timer), "paused", "task" (uid),
 * "title", "seconds", "time" (such as "23:14"), "label" (for a screen reader:
 * changes with the minute, not with the second), "passed" (that the task is
 * past its estimate, in words, until that is settled).
 */
#define GR_TYPE_TICKER (gr_ticker_get_type ())
G_DECLARE_FINAL_TYPE (GrTicker, gr_ticker, GR, TICKER, GObject)

GrTicker   *gr_ticker_new         (void);
GrTicker   *gr_ticker_find        (gpointer    widget);

gboolean    gr_ticker_get_active  (GrTicker   *self);
gboolean    gr_ticker_get_paused  (GrTicker   *self);
const char *gr_ticker_get_task    (GrTicker   *self);
const char *gr_ticker_get_title   (GrTicker   *self);
gint64      gr_ticker_get_seconds (GrTicker   *self);
const char *gr_ticker_get_time    (GrTicker   *self);

void        gr_ticker_set         (GrTicker   *self,
                                   const char *task,
                                   const char *title,
                                   gint64      seconds,
                                   gboolean    paused);
const char *gr_ticker_get_passed  (GrTicker   *self);
void        gr_ticker_set_passed  (GrTicker   *self,
                                   const char *passed);
void        gr_ticker_clear       (GrTicker   *self);

G_END_DECLS
