/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-folio.h"

G_BEGIN_DECLS

/**
 * GrFolioItem:
 *
 * A part of the portfolio as an item of a list.
 *
 * Properties (read-only): "title", "detail" (where its pages begin, or what is
 * missing in it), "shown", "warning" (whether the detail is a warning).
 */
#define GR_TYPE_FOLIO_ITEM (gr_folio_item_get_type ())
G_DECLARE_FINAL_TYPE (GrFolioItem, gr_folio_item, GR, FOLIO_ITEM, GObject)

GrFolioItem *gr_folio_item_new        (GrChapter       part);
GrChapter       gr_folio_item_get_part   (GrFolioItem *self);
gboolean     gr_folio_item_get_shown  (GrFolioItem *self);
void         gr_folio_item_set_shown  (GrFolioItem *self,
                                       gboolean     shown);
void         gr_folio_item_set_detail (GrFolioItem *self,
                                       const char  *detail,
                                       gboolean     warning);

G_END_DECLS
