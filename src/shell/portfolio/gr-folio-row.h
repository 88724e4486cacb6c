/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-folio-item.h"

G_BEGIN_DECLS

/**
 * GrFolioRow:
 *
 * The row of a part: its switch, what is missing in it, and three ways to move
 * it: by drag, by the menu, by the page's keys.  It changes nothing itself but
 * activates the page's actions `page.show-part` (part, on), `page.place-part`
 * (part, where) and `page.find-part` (part).
 *
 * Property: "item" (construct only), its [class@FolioItem].
 */
#define GR_TYPE_FOLIO_ROW (gr_folio_row_get_type ())
G_DECLARE_FINAL_TYPE (GrFolioRow, gr_folio_row, GR, FOLIO_ROW, AdwActionRow)

GtkWidget *gr_folio_row_create   (gpointer    item,
                                  gpointer    user_data);
GrChapter     gr_folio_row_get_part (GrFolioRow *self);

G_END_DECLS
