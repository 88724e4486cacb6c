/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * GrTimerPill:
 *
 * The running timer, at the end of every page's header: a dot and its time,
 * and in its popover the task with pause and stop.  It takes no room while no
 * timer runs, and the dot's alone in a header that has little.  It shows the
 * window's [class@Ticker] and works by the actions `timer.toggle`,
 * `timer.stop` and `win.show-task`.
 *
 * Property (read-only): "ticker", %NULL while it stands in no window.
 */
#define GR_TYPE_TIMER_PILL (gr_timer_pill_get_type ())
G_DECLARE_FINAL_TYPE (GrTimerPill, gr_timer_pill, GR, TIMER_PILL, AdwBin)

G_END_DECLS
