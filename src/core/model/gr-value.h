/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GrValueKind:
 *
 * The storage classes of the library's file: what a field's value is once its
 * meaning (a flag, a time, an enum's nick) is set aside.
 */
typedef enum {
  GR_VALUE_NULL,
  GR_VALUE_INTEGER,
  GR_VALUE_REAL,
  GR_VALUE_TEXT,
} GrValueKind;

/**
 * GrValue:
 *
 * One stored value, plain data that may cross threads.  Owns its text.
 */
typedef struct
{
  GrValueKind kind;
  union
  {
    gint64 integer;
    double real;
    char *text;
  };
} GrValue;

#define GR_VALUE_INIT { GR_VALUE_NULL, { 0 } }

GrValue  gr_value_integer (gint64         integer);
GrValue  gr_value_real    (double         real);
GrValue  gr_value_text    (const char    *text);
GrValue  gr_value_copy    (const GrValue *value);
void     gr_value_clear   (GrValue       *value);
gboolean gr_value_equal   (const GrValue *a,
                           const GrValue *b);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GrValue, gr_value_clear)

G_END_DECLS
