/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

guint     gr_text_count_words (const char *text);
char     *gr_text_normalise   (const char *text);
gboolean  gr_text_is_blank    (const char *text);
char     *gr_text_first_line  (const char *text,
                               guint       max_chars);
double    gr_text_overlap     (const char *a,
                               const char *b);
double    gr_text_closeness   (const char *a,
                               const char *b);

G_END_DECLS
