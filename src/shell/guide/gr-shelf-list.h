/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-entity-list.h"
#include "gr-marks.h"

G_BEGIN_DECLS

/**
 * GrShelfList:
 *
 * The guides of a library, those that come with the program first, and an
 * entry to find one among many.  What is done with a guide it asks of the
 * shelf: see [class@GuideRow].
 *
 * Property (read-only): "filtering", whether only some of them are to be shown.
 */
#define GR_TYPE_SHELF_LIST (gr_shelf_list_get_type ())
G_DECLARE_FINAL_TYPE (GrShelfList, gr_shelf_list, GR, SHELF_LIST, AdwBin)

gboolean gr_shelf_list_get_filtering (GrShelfList  *self);
void     gr_shelf_list_set_guides    (GrShelfList  *self,
                                      GrEntityList *guides,
                                      GrMarks      *marks);
void     gr_shelf_list_set_contents  (GrShelfList  *self,
                                      GHashTable   *contents);
gboolean gr_shelf_list_can_filter    (GrShelfList  *self);
void     gr_shelf_list_start_filter  (GrShelfList  *self);

G_END_DECLS
