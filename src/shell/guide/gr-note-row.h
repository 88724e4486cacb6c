/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-annotations.h"

G_BEGIN_DECLS

/**
 * GrNoteRow:
 *
 * A note at a section, written where it stands and kept while one types.  One
 * that is left empty goes.
 */
#define GR_TYPE_NOTE_ROW (gr_note_row_get_type ())
G_DECLARE_FINAL_TYPE (GrNoteRow, gr_note_row, GR, NOTE_ROW, GtkListBoxRow)

GtkWidget *gr_note_row_new      (GrAnnotations *annotations,
                                 GrNote        *note);
GrNote    *gr_note_row_get_note (GrNoteRow     *self);

G_END_DECLS
