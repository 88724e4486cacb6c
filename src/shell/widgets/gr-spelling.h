/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtksourceview/gtksource.h>

G_BEGIN_DECLS

GObject *gr_spelling_start (GtkSourceView *view,
                            const char    *language);
void     gr_spelling_stop  (GObject       *spelling);

G_END_DECLS
