/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-library.h"
#include "gr-take.h"

G_BEGIN_DECLS

/**
 * GrTakeStrip:
 *
 * One take, to be looked at and heard: a button that plays it, its waveform,
 * and how long it is.  Without sound the parts are all there is.  Signal:
 * "started" when it begins to play.
 */
#define GR_TYPE_TAKE_STRIP (gr_take_strip_get_type ())
G_DECLARE_FINAL_TYPE (GrTakeStrip, gr_take_strip, GR, TAKE_STRIP, GtkBox)

GtkWidget *gr_take_strip_new        (GrLibrary   *library,
                                     GrTake      *take,
                                     const char  *name,
                                     gint64       scale_ms);
void       gr_take_strip_play       (GrTakeStrip *self);
void       gr_take_strip_stop       (GrTakeStrip *self);

G_END_DECLS
