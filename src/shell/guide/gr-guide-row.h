/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-guide-contents.h"
#include "gr-guide.h"

G_BEGIN_DECLS

/**
 * GrGuideRow:
 *
 * A guide on the shelf: what is in it, and how far the person is.  Without a
 * guide it says how to bring one.  What its menu says is done by the shelf:
 * the actions "shelf.read", "shelf.details" and "shelf.remove" with the uid.
 */
#define GR_TYPE_GUIDE_ROW (gr_guide_row_get_type ())
G_DECLARE_FINAL_TYPE (GrGuideRow, gr_guide_row, GR, GUIDE_ROW, GtkBox)

GtkWidget  *gr_guide_row_new       (void);
GrGuide    *gr_guide_row_get_guide (GrGuideRow            *self);
void        gr_guide_row_set_guide (GrGuideRow            *self,
                                    GrGuide               *guide);
void        gr_guide_row_set_edges (GrGuideRow            *self,
                                    gboolean               is_first,
                                    gboolean               is_last);
void        gr_guide_row_update    (GrGuideRow            *self,
                                    const GrGuideContents *contents,
                                    GrMarks               *marks);
const char *gr_guide_row_get_title (GrGuideRow            *self);
char       *gr_guide_row_dup_about (GrGuideRow            *self);
void        gr_guide_row_open_menu (GrGuideRow            *self);

G_END_DECLS
