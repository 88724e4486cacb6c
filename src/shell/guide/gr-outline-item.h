/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-marks.h"
#include "gr-units.h"

G_BEGIN_DECLS

/**
 * GrOutlineItem:
 *
 * A line of a guide's outline: a unit, what it is called, and where the person
 * stands with it.
 *
 * Properties (read-only): "title", "label" (title and state in words),
 * "icon-name" (nullable: of the state), "has-icon", "css-classes".
 */
#define GR_TYPE_OUTLINE_ITEM (gr_outline_item_get_type ())
G_DECLARE_FINAL_TYPE (GrOutlineItem, gr_outline_item, GR, OUTLINE_ITEM, GObject)

GrOutlineItem *gr_outline_item_new       (const GrUnit  *unit,
                                          const char    *uid,
                                          const char    *title);
const GrUnit  *gr_outline_item_get_unit  (GrOutlineItem *self);
const char    *gr_outline_item_get_uid   (GrOutlineItem *self);
const char    *gr_outline_item_get_title (GrOutlineItem *self);
GrReadState    gr_outline_item_get_state (GrOutlineItem *self);
void           gr_outline_item_set_state (GrOutlineItem *self,
                                          GrReadState    state);

G_END_DECLS
