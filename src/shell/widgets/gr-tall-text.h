/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtksourceview/gtksource.h>

G_BEGIN_DECLS

/* Where the words begin, in px, of a text whose lines are bullets. */
#define GR_TALL_TEXT_BULLET_MARGIN 30

/**
 * GrTallText:
 *
 * A text view that is as high as its text, for use where several stand in one
 * scrolled page.  GtkTextView by itself learns its height a frame late, and
 * does not keep the caret in view of what scrolls around it.  It is a source
 * view, of which it shows nothing, because only such a one can be checked for
 * spelling.
 */
#define GR_TYPE_TALL_TEXT (gr_tall_text_get_type ())
G_DECLARE_FINAL_TYPE (GrTallText, gr_tall_text, GR, TALL_TEXT, GtkSourceView)

char *gr_tall_text_dup_text     (GrTallText *self);
void  gr_tall_text_replace      (GrTallText *self,
                                 const char *text);
void  gr_tall_text_set_bullets  (GrTallText *self,
                                 gboolean    bullets);
void  gr_tall_text_set_language (GrTallText *self,
                                 const char *language);

G_END_DECLS
