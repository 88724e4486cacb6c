/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-guide.h"
#include "gr-marks.h"
#include "gr-queries.h"

G_BEGIN_DECLS

/**
 * GrGuideRow:
 *
 * A guide on the shelf: what is in it, and how far the person is.  Signals:
 * "read", "details" and "remove", from its menu.
 */
#define GR_TYPE_GUIDE_ROW (gr_guide_row_get_type ())
G_DECLARE_FINAL_TYPE (GrGuideRow, gr_guide_row, GR, GUIDE_ROW, AdwActionRow)

GtkWidget *gr_guide_row_new       (GrGuide               *guide);
GrGuide   *gr_guide_row_get_guide (GrGuideRow            *self);
void       gr_guide_row_update    (GrGuideRow            *self,
                                   const GrGuideContents *contents,
                                   GrMarks               *marks);
void       gr_guide_contents_count (const GrGuideContents *contents,
                                    GrMarks               *marks,
                                    guint                 *n_understood,
                                    guint                 *n,
                                    gboolean              *begun);
char      *gr_guide_contents_dup_text (const GrGuideContents *contents);

G_END_DECLS
