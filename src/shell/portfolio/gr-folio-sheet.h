/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-folio-pages.h"

G_BEGIN_DECLS

/**
 * GrFolioSheet:
 *
 * A page of the portfolio as an item of a list.  It stays the same item while
 * newer pages take the place of older ones, so that the list keeps its place.
 *
 * Properties (read-only): "label" ("Page 2: Quiz mastery record", for a screen
 * reader), "caption" (the same, shorter, to be seen below it).  Signal:
 * "changed", when there is something else on it.
 */
#define GR_TYPE_FOLIO_SHEET (gr_folio_sheet_get_type ())
G_DECLARE_FINAL_TYPE (GrFolioSheet, gr_folio_sheet, GR, FOLIO_SHEET, GObject)

GrFolioSheet   *gr_folio_sheet_new        (GrFolioPages *pages,
                                           guint         page);
void            gr_folio_sheet_set_pages  (GrFolioSheet *self,
                                           GrFolioPages *pages);
const GrLayout *gr_folio_sheet_get_layout (GrFolioSheet *self);
guint           gr_folio_sheet_get_page   (GrFolioSheet *self);

G_END_DECLS
