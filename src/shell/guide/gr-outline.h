/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-outline-item.h"

G_BEGIN_DECLS

/**
 * GrOutline:
 *
 * The outline of a guide, as a list of [class@OutlineItem] in which the one
 * that is on the page is selected.  It follows the guide's sections and the
 * person's marks.
 *
 * Signal: "marked", when the state of a line may have changed.
 */
#define GR_TYPE_OUTLINE (gr_outline_get_type ())
G_DECLARE_FINAL_TYPE (GrOutline, gr_outline, GR, OUTLINE, GObject)

GListModel    *gr_outline_dup_sections    (GListModel *all);
GrOutline     *gr_outline_new             (const char *title,
                                           GListModel *sections,
                                           GrMarks    *marks);
GrOutlineItem *gr_outline_peek            (GrOutline  *self,
                                           guint       position);
guint          gr_outline_find_section    (GrOutline  *self,
                                           const char *uid);
guint          gr_outline_step            (GrOutline  *self,
                                           guint       position,
                                           int         by);
void           gr_outline_count           (GrOutline  *self,
                                           guint      *n_understood,
                                           guint      *n);
void           gr_outline_set_current     (GrOutline  *self,
                                           guint       position);
guint          gr_outline_get_minutes     (GrOutline  *self,
                                           guint       position);

G_END_DECLS
