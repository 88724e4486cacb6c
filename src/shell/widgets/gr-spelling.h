/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtksourceview/gtksource.h>

G_BEGIN_DECLS

/* Checks the spelling in a view; where there is no dictionary of the language, nothing happens. */
void gr_spelling_check (GtkSourceView *view,
                        const char    *language);

G_END_DECLS
