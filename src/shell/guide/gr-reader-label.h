/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-markup.h"

G_BEGIN_DECLS

GtkWidget *gr_reader_label_new         (const GrMarkupBlock *block,
                                        GtkAccessibleRole    role);
gboolean   gr_reader_label_has_links   (GtkWidget           *label);
guint      gr_reader_label_find        (GtkWidget           *label,
                                        const char          *text);
void       gr_reader_ask_to_open       (GtkWidget           *widget,
                                        const char          *uri);

G_END_DECLS
