/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-fsrs.h"

G_BEGIN_DECLS

/**
 * GrGradeBar:
 *
 * Again, Hard, Good and Easy, each with when the card comes again.  Four equal
 * buttons, so as not to suggest a grade; they activate `review.grade`.
 *
 * Properties, set by the page's breakpoints: "tight": two by two; "brief":
 * without the times, which screen readers and tooltips keep.
 */
#define GR_TYPE_GRADE_BAR (gr_grade_bar_get_type ())
G_DECLARE_FINAL_TYPE (GrGradeBar, gr_grade_bar, GR, GRADE_BAR, GtkWidget)

void gr_grade_bar_set_next (GrGradeBar       *self,
                            const GrFsrsCard *next,
                            gint64            now_ms);

G_END_DECLS
