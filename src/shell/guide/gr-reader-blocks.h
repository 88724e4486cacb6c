/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-markup.h"

G_BEGIN_DECLS

/**
 * GrReaderLines:
 * @first: the first line, counted from 1
 * @end: the line behind the last
 *
 * A part of a section's text.
 */
typedef struct
{
  guint first;
  guint end;
} GrReaderLines;

gboolean   gr_reader_append_blocks (GtkBox              *box,
                                    const GrMarkup      *markup,
                                    GrReaderLines        lines,
                                    int                  heading_level,
                                    guint               *at,
                                    gint64               until);
void       gr_reader_append_text   (GtkBox              *box,
                                    const char          *text,
                                    int                  heading_level);
GPtrArray *gr_reader_dup_texts     (const char          *body);
guint      gr_reader_find_words    (const char          *body,
                                    const char          *words);
GtkWidget *gr_reader_table_new     (const GrMarkup      *markup,
                                    guint                table);
GtkWidget *gr_reader_code_new      (const GrMarkupBlock *block);

G_END_DECLS
