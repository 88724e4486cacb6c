/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-annotations.h"

G_BEGIN_DECLS

/**
 * GrNotesItem:
 *
 * A note or a highlight as a line of a list.  Where its section, or the words
 * it is about, are no longer in the guide it is lost there, but not to the
 * person.
 *
 * Properties (read-only): "caption", "text", "lost".
 */
#define GR_TYPE_NOTES_ITEM (gr_notes_item_get_type ())
G_DECLARE_FINAL_TYPE (GrNotesItem, gr_notes_item, GR, NOTES_ITEM, GObject)

GListModel *gr_notes_items_of         (GrAnnotations *annotations,
                                       GListModel    *sections);
GrEntity   *gr_notes_item_get_entity  (GrNotesItem   *self);
const char *gr_notes_item_get_section (GrNotesItem   *self);
gboolean    gr_notes_item_get_lost    (GrNotesItem   *self);

G_END_DECLS
