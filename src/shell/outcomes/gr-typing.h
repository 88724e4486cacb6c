/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-draft.h"

G_BEGIN_DECLS

/**
 * GrTyping:
 *
 * What is typed into one widget, an editable or a tall text, for one field:
 * the two and the [class@Draft] between them.  Whoever has the widget has this
 * too, and lets go of it first.
 *
 * Signal: "changed" when there is another text, or it is on disk now, or could
 * not be brought there.
 */
#define GR_TYPE_TYPING (gr_typing_get_type ())
G_DECLARE_FINAL_TYPE (GrTyping, gr_typing, GR, TYPING, GObject)

GrTyping   *gr_typing_new       (GrLibrary  *library,
                                 gpointer    entity,
                                 const char *field,
                                 const char *label,
                                 gpointer    widget);
const char *gr_typing_get_text  (GrTyping   *self);
const char *gr_typing_get_saved (GrTyping   *self);
void        gr_typing_flush     (GrTyping   *self);
void        gr_typing_close     (GrTyping   *self);
void        gr_typing_clear     (GrTyping  **self);

G_END_DECLS
