/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-standing.h"

G_BEGIN_DECLS

/**
 * GrStandingItem:
 *
 * One topic of a standing as an item of a list: the words and the numbers that
 * its row shows.
 */
#define GR_TYPE_STANDING_ITEM (gr_standing_item_get_type ())
G_DECLARE_FINAL_TYPE (GrStandingItem, gr_standing_item, GR, STANDING_ITEM, GObject)

GrStandingItem *gr_standing_item_new      (const GrStanding      *standing,
                                           const GrTopicStanding *topic);
void            gr_standing_item_set      (GrStandingItem        *self,
                                           const GrStanding      *standing,
                                           const GrTopicStanding *topic);
const char     *gr_standing_item_get_guide (GrStandingItem       *self);

/**
 * GrStandingRow:
 *
 * How well one topic is known: a line, and unfolded its parts with their
 * intervals.
 */
#define GR_TYPE_STANDING_ROW (gr_standing_row_get_type ())
G_DECLARE_FINAL_TYPE (GrStandingRow, gr_standing_row, GR, STANDING_ROW, AdwExpanderRow)

GtkWidget *gr_standing_row_create (gpointer item,
                                   gpointer user_data);

G_END_DECLS
