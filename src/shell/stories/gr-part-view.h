/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-telling.h"

G_BEGIN_DECLS

/**
 * GrPartView:
 *
 * One part of a story to be written: its letter, its name, how long it takes
 * to say, and its text, whose spelling is checked and in which words that are
 * worth a look can be underlined.
 *
 * Property: "part" (construct only).  Signal: "edited", when a person changed
 * the text.
 */
#define GR_TYPE_PART_VIEW (gr_part_view_get_type ())
G_DECLARE_FINAL_TYPE (GrPartView, gr_part_view, GR, PART_VIEW, GtkBox)

GrStoryPart  gr_part_view_get_part     (GrPartView      *self);
char        *gr_part_view_dup_text     (GrPartView      *self);
void         gr_part_view_replace      (GrPartView      *self,
                                        const char      *text);
gboolean     gr_part_view_select       (GrPartView      *self,
                                        const char      *text);
void         gr_part_view_set_telling  (GrPartView      *self,
                                        const GrTelling *telling);
void         gr_part_view_set_language (GrPartView      *self,
                                        const char      *language);
void         gr_part_view_clear_hints  (GrPartView      *self);
void         gr_part_view_mark_hint    (GrPartView      *self,
                                        guint            from,
                                        guint            to);
void         gr_part_view_go_to        (GrPartView      *self,
                                        guint            from,
                                        guint            to);

G_END_DECLS
