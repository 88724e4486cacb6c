/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * GrDiffView:
 *
 * A text as it was against what it is now, under its name: words that are gone
 * struck through, words that came underlined and bold, never told apart by
 * colour alone; for a screen reader both are said.
 */
#define GR_TYPE_DIFF_VIEW (gr_diff_view_get_type ())
G_DECLARE_FINAL_TYPE (GrDiffView, gr_diff_view, GR, DIFF_VIEW, GtkBox)

GtkWidget *gr_diff_view_new  (const char *name);
void       gr_diff_view_show (GrDiffView *self,
                              const char *then,
                              const char *now);

G_END_DECLS
