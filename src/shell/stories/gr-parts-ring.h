/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-telling.h"

G_BEGIN_DECLS

/**
 * GrPartsRing:
 *
 * Five arcs, one for each part of a story, filled where there is text.  It
 * repeats to the eye what the row beside it says in words.  An image to a
 * screen reader, labelled by how many parts are written.
 */
#define GR_TYPE_PARTS_RING (gr_parts_ring_get_type ())
G_DECLARE_FINAL_TYPE (GrPartsRing, gr_parts_ring, GR, PARTS_RING, GtkWidget)

GtkWidget *gr_parts_ring_new         (void);
void       gr_parts_ring_set_telling (GrPartsRing     *self,
                                      const GrTelling *telling);

G_END_DECLS
