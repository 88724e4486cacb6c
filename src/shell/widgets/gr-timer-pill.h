/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * GrTimerPill:
 *
 * The place of the running timer at the end of every page's header.  It takes
 * no room while no timer runs.
 */
#define GR_TYPE_TIMER_PILL (gr_timer_pill_get_type ())
G_DECLARE_FINAL_TYPE (GrTimerPill, gr_timer_pill, GR, TIMER_PILL, AdwBin)

G_END_DECLS
