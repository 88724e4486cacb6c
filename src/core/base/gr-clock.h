/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define GR_TYPE_CLOCK (gr_clock_get_type ())
G_DECLARE_FINAL_TYPE (GrClock, gr_clock, GR, CLOCK, GObject)

GrClock    *gr_clock_new_system  (void);
GrClock    *gr_clock_new_manual  (gint64      wall_ms,
                                  gint64      boot_ms);
gint64      gr_clock_get_wall_ms (GrClock    *self);
gint64      gr_clock_get_boot_ms (GrClock    *self);
const char *gr_clock_get_boot_id (GrClock    *self);
void        gr_clock_advance     (GrClock    *self,
                                  gint64      ms);
void        gr_clock_jump_wall   (GrClock    *self,
                                  gint64      ms);
void        gr_clock_reboot      (GrClock    *self);

G_END_DECLS
