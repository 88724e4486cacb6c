/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-notes-item.h"

G_BEGIN_DECLS

/**
 * GrNotesRow:
 *
 * A [class@NotesItem] in a list.  What is lost can be copied and deleted, which
 * the list does: the actions "notes.copy" and "notes.delete" with the uid.
 */
#define GR_TYPE_NOTES_ROW (gr_notes_row_get_type ())
G_DECLARE_FINAL_TYPE (GrNotesRow, gr_notes_row, GR, NOTES_ROW, GtkBox)

GtkWidget *gr_notes_row_new      (void);
void       gr_notes_row_set_item (GrNotesRow  *self,
                                  GrNotesItem *item);

G_END_DECLS
