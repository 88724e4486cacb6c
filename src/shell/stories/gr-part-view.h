/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-telling.h"

G_BEGIN_DECLS

/**
 * GrPartView:
 *
 * One part of a story to be written: its letter, its name, how long it takes
 * to say, and its text.  What is inside may become another kind of text view;
 * nobody outside needs to know.
 *
 * Property: "part" (construct only).  Signal: "edited", when a person changed
 * the text.
 */
#define GR_TYPE_PART_VIEW (gr_part_view_get_type ())
G_DECLARE_FINAL_TYPE (GrPartView, gr_part_view, GR, PART_VIEW, GtkBox)

GrStoryPart  gr_part_view_get_part    (GrPartView      *self);
char        *gr_part_view_dup_text    (GrPartView      *self);
void         gr_part_view_replace     (GrPartView      *self,
                                       const char      *text);
gboolean     gr_part_view_select      (GrPartView      *self,
                                       const char      *text);
void         gr_part_view_set_telling (GrPartView      *self,
                                       const GrTelling *telling);

G_END_DECLS
