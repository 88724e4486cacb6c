/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-value.h"

#include <string.h>

/**
 * gr_value_integer:
 * @integer: a number; flags are 0 and 1, times milliseconds since 1970 in UTC
 *
 * Returns: the value
 */
GrValue
gr_value_integer (gint64 integer)
{
  return (GrValue) { .kind = GR_VALUE_INTEGER, .integer = integer };
}

/**
 * gr_value_real:
 * @real: a finite number
 *
 * Returns: the value
 */
GrValue
gr_value_real (double real)
{
  return (GrValue) { .kind = GR_VALUE_REAL, .real = real };
}

/**
 * gr_value_text:
 * @text: (nullable): UTF-8 text to copy; %NULL is the value null
 *
 * Returns: (transfer full): the value
 */
GrValue
gr_value_text (const char *text)
{
  if (text == NULL)
    return (GrValue) GR_VALUE_INIT;
  return (GrValue) { .kind = GR_VALUE_TEXT, .text = g_strdup (text) };
}

/**
 * gr_value_copy:
 * @value: a value
 *
 * Returns: (transfer full): an equal one
 */
GrValue
gr_value_copy (const GrValue *value)
{
  GrValue copy = *value;

  if (copy.kind == GR_VALUE_TEXT)
    copy.text = g_strdup (value->text);
  return copy;
}

/**
 * gr_value_clear:
 * @value: a value
 *
 * Makes it null and frees its text.
 */
void
gr_value_clear (GrValue *value)
{
  if (value->kind == GR_VALUE_TEXT)
    g_free (value->text);
  memset (value, 0, sizeof *value);
}

/**
 * gr_value_equal:
 * @a: a value
 * @b: a value
 *
 * Returns: whether both would be stored alike
 */
gboolean
gr_value_equal (const GrValue *a,
                const GrValue *b)
{
  if (a->kind != b->kind)
    return FALSE;
  switch (a->kind)
    {
    case GR_VALUE_INTEGER:
      return a->integer == b->integer;
    case GR_VALUE_REAL:
      return memcmp (&a->real, &b->real, sizeof a->real) == 0;
    case GR_VALUE_TEXT:
      return strcmp (a->text, b->text) == 0;
    case GR_VALUE_NULL:
    default:
      return TRUE;
    }
}
