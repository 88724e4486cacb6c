/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-markup.h"

G_BEGIN_DECLS

/**
 * GrPaint:
 * @GR_PAINT_HIGHLIGHT: the person's highlights
 * @GR_PAINT_FOUND: where what is looked for stands
 * @GR_PAINT_HERE: the one of those places that one is at
 *
 * The ways in which a part of a text can be marked.
 */
typedef enum {
  GR_PAINT_HIGHLIGHT,
  GR_PAINT_FOUND,
  GR_PAINT_HERE,
} GrPaint;

GtkWidget *gr_reader_label_new         (const GrMarkupBlock *block,
                                        GtkAccessibleRole    role);
gboolean   gr_reader_label_has_links   (GtkWidget           *label);
void       gr_reader_label_paint       (GtkWidget           *label,
                                        GrPaint              paint,
                                        gsize                start,
                                        gsize                end);
void       gr_reader_label_clear       (GtkWidget           *label,
                                        GrPaint              paint);
guint      gr_reader_label_find        (GtkWidget           *label,
                                        const char          *text);
void       gr_reader_label_seek        (GtkWidget           *label,
                                        const char          *text,
                                        guint                nth,
                                        GdkRectangle        *rect);
gboolean   gr_reader_text_find         (const char          *text,
                                        const char          *needle,
                                        gsize               *start,
                                        gsize               *end);
void       gr_reader_ask_to_open       (GtkWidget           *widget,
                                        const char          *uri);

G_END_DECLS
