/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-positions.h"

G_BEGIN_DECLS

/**
 * GrAskedRow:
 *
 * A question that was asked in an interview; unfolded which story was told, in
 * which version, how that went, and the way to each of them.
 */
#define GR_TYPE_ASKED_ROW (gr_asked_row_get_type ())
G_DECLARE_FINAL_TYPE (GrAskedRow, gr_asked_row, GR, ASKED_ROW, AdwExpanderRow)

GtkWidget       *gr_asked_row_new       (GrPositions     *positions,
                                         GrRoundQuestion *asked);
GrRoundQuestion *gr_asked_row_get_asked (GrAskedRow      *self);
void             gr_asked_row_flush     (GrAskedRow      *self);

G_END_DECLS
