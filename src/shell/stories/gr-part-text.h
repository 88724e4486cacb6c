/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * GrPartText:
 *
 * A text view that is as high as its text, for use where several stand in one
 * scrolled page.  GtkTextView by itself learns its height a frame late, and
 * does not keep the caret in view of what scrolls around it.
 */
#define GR_TYPE_PART_TEXT (gr_part_text_get_type ())
G_DECLARE_FINAL_TYPE (GrPartText, gr_part_text, GR, PART_TEXT, GtkTextView)

char *gr_part_text_dup_text (GrPartText *self);
void  gr_part_text_replace  (GrPartText *self,
                             const char *text);

G_END_DECLS
