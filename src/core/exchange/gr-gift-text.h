/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GrGiftFormat:
 *
 * How a text in a GIFT file is marked up.
 */
typedef enum {
  GR_GIFT_PLAIN,
  GR_GIFT_MARKDOWN,
  GR_GIFT_HTML,
} GrGiftFormat;

const char *gr_gift_find         (const char    *text,
                                  const char    *end,
                                  const char    *marks);
const char *gr_gift_read_format  (const char    *text,
                                  const char    *end,
                                  GrGiftFormat  *format);
char       *gr_gift_dup_markdown (const char    *text,
                                  const char    *end,
                                  GrGiftFormat   format);
void        gr_gift_append       (GString       *out,
                                  const char    *text);

G_END_DECLS
