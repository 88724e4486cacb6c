/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-annotations.h"
#include "gr-queries.h"

G_BEGIN_DECLS

/**
 * GrNotesItem:
 *
 * A note or a highlight as a line of a list.  Where its section, or the words
 * it is about, are no longer in the guide it is lost there, but not to the
 * person.  A part of the guide itself that is gone from it, and is kept for
 * what hangs on it, is a line too.
 */
#define GR_TYPE_NOTES_ITEM (gr_notes_item_get_type ())
G_DECLARE_FINAL_TYPE (GrNotesItem, gr_notes_item, GR, NOTES_ITEM, GObject)

GrNotesItem *gr_notes_item_new_homeless (GrEntity        *entity);
GrNotesItem *gr_notes_item_new_retired  (const GrRetired *retired);
void         gr_notes_items_of          (GrAnnotations   *annotations,
                                         GListModel      *sections,
                                         GListStore      *here,
                                         GListStore      *lost);
const char  *gr_notes_item_get_uid      (GrNotesItem     *self);
GrEntity    *gr_notes_item_get_entity   (GrNotesItem     *self);
const char  *gr_notes_item_get_text     (GrNotesItem     *self);
const char  *gr_notes_item_get_caption  (GrNotesItem     *self);
const char  *gr_notes_item_get_section  (GrNotesItem     *self);
gboolean     gr_notes_item_get_lost     (GrNotesItem     *self);

G_END_DECLS
