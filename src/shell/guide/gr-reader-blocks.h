/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-markup.h"

G_BEGIN_DECLS

void       gr_reader_append_blocks (GtkBox         *box,
                                    const GrMarkup *markup,
                                    guint           first_line,
                                    guint           end_line,
                                    int             heading_level);
GtkWidget *gr_reader_table_new     (const GrMarkup *markup,
                                    guint           table);

G_END_DECLS
