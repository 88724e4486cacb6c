/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-library.h"
#include "gr-ticker.h"

G_BEGIN_DECLS

/**
 * GrOverrun:
 *
 * Watches whether the timed task passes its estimate, says so once, and knows
 * what may be done then: a quarter of an hour more, or a note why.  The timer
 * goes on; nobody is stopped.
 */
#define GR_TYPE_OVERRUN (gr_overrun_get_type ())
G_DECLARE_FINAL_TYPE (GrOverrun, gr_overrun, GR, OVERRUN, GObject)

GrOverrun *gr_overrun_new    (GrLibrary *library,
                              GrTicker  *ticker,
                              GtkWidget *window);
void       gr_overrun_watch  (GrOverrun *self);
void       gr_overrun_extend (GrOverrun *self);
void       gr_overrun_note   (GrOverrun *self);

G_END_DECLS
