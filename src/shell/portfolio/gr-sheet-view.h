/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-folio-sheet.h"

G_BEGIN_DECLS

/**
 * GrSheetView:
 *
 * A page of the portfolio as it will be on paper: as wide as its place, white
 * also where the rest is dark.  A click on what the page tells about activates
 * `page.open-source` (uid).
 *
 * Property: "sheet", the [class@FolioSheet] it shows.
 */
#define GR_TYPE_SHEET_VIEW (gr_sheet_view_get_type ())
G_DECLARE_FINAL_TYPE (GrSheetView, gr_sheet_view, GR, SHEET_VIEW, GtkWidget)

void gr_sheet_view_set_sheet (GrSheetView  *self,
                              GrFolioSheet *sheet);

G_END_DECLS
