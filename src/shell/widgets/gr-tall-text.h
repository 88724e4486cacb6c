/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * GrTallText:
 *
 * A text view that is as high as its text, for use where several stand in one
 * scrolled page.  GtkTextView by itself learns its height a frame late, and
 * does not keep the caret in view of what scrolls around it.
 */
#define GR_TYPE_TALL_TEXT (gr_tall_text_get_type ())
G_DECLARE_FINAL_TYPE (GrTallText, gr_tall_text, GR, TALL_TEXT, GtkTextView)

char *gr_tall_text_dup_text (GrTallText *self);
void  gr_tall_text_replace  (GrTallText *self,
                             const char *text);

G_END_DECLS
