/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * GrRing:
 *
 * How much of something is done, as a ring that fills clockwise from the top.
 * It only repeats what a text beside it says: for a screen reader it is an
 * image whose label is that text.
 *
 * Properties: "fraction" (0 to 1; what is beyond is drawn as the nearest end),
 * "label" (the accessible label).  Its size is its `min-width`; the rest of
 * the space it is given stays empty.
 */
#define GR_TYPE_RING (gr_ring_get_type ())
G_DECLARE_FINAL_TYPE (GrRing, gr_ring, GR, RING, GtkWidget)

GtkWidget  *gr_ring_new          (void);
double      gr_ring_get_fraction (GrRing     *self);
void        gr_ring_set_fraction (GrRing     *self,
                                  double      fraction);
const char *gr_ring_get_label    (GrRing     *self);
void        gr_ring_set_label    (GrRing     *self,
                                  const char *label);

G_END_DECLS
