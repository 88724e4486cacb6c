/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define GR_QUOTE_CONTEXT 32 /* characters kept of what stands before and after a quote */

guint gr_quote_find    (const char  *text,
                        const char  *quote,
                        const char  *before,
                        const char  *after,
                        gsize       *start,
                        gsize       *end);
void  gr_quote_context (const char  *text,
                        gsize        start,
                        gsize        end,
                        char       **before,
                        char       **after);

G_END_DECLS
