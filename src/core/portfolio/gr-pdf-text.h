/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void  gr_pdf_append_number    (GString    *out,
                               double      value);
void  gr_pdf_append_attribute (GString    *out,
                               const char *name,
                               const char *value);
void  gr_pdf_append_text      (GString    *out,
                               const char *text);
char *gr_pdf_make_uri         (const char *uri);
char *gr_pdf_make_xmp         (const char *title,
                               const char *author,
                               const char *language,
                               const char *created);

G_END_DECLS
