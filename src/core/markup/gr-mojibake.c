/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-mojibake.h"

#include <string.h>

/* What the bytes 0x80 to 0xFF mean in Mac OS Roman.  The C library's own converter cannot be used: it has
 * another character at 0xF0, the first byte of every emoji, where Apple has its logo (U+F8FF). */
static const guint16 mac_roman[128] = {
  0x00C4, 0x00C5, 0x00C7, 0x00C9, 0x00D1, 0x00D6, 0x00DC, 0x00E1, 0x00E0, 0x00E2, 0x00E4, 0x00E3, 0x00E5,
  0x00E7, 0x00E9, 0x00E8, 0x00EA, 0x00EB, 0x00ED, 0x00EC, 0x00EE, 0x00EF, 0x00F1, 0x00F3, 0x00F2, 0x00F4,
  0x00F6, 0x00F5, 0x00FA, 0x00F9, 0x00FB, 0x00FC, 0x2020, 0x00B0, 0x00A2, 0x00A3, 0x00A7, 0x2022, 0x00B6,
  0x00DF, 0x00AE, 0x00A9, 0x2122, 0x00B4, 0x00A8, 0x2260, 0x00C6, 0x00D8, 0x221E, 0x00B1, 0x2264, 0x2265,
  0x00A5, 0x00B5, 0x2202, 0x2211, 0x220F, 0x03C0, 0x222B, 0x00AA, 0x00BA, 0x03A9, 0x00E6, 0x00F8, 0x00BF,
  0x00A1, 0x00AC, 0x221A, 0x0192, 0x2248, 0x2206, 0x00AB, 0x00BB, 0x2026, 0x00A0, 0x00C0, 0x00C3, 0x00D5,
  0x0152, 0x0153, 0x2013, 0x2014, 0x201C, 0x201D, 0x2018, 0x2019, 0x00F7, 0x25CA, 0x00FF, 0x0178, 0x2044,
  0x20AC, 0x2039, 0x203A, 0xFB01, 0xFB02, 0x2021, 0x00B7, 0x201A, 0x201E, 0x2030, 0x00C2, 0x00CA, 0x00C1,
  0x00CB, 0x00C8, 0x00CD, 0x00CE, 0x00CF, 0x00CC, 0x00D3, 0x00D4, 0xF8FF, 0x00D2, 0x00DA, 0x00DB, 0x00D9,
  0x0131, 0x02C6, 0x02DC, 0x00AF, 0x02D8, 0x02D9, 0x02DA, 0x00B8, 0x02DD, 0x02DB, 0x02C7,
};

/* The same for Windows-1252; its five unused bytes stay control characters, as browsers read them. */
static const guint16 windows_1252[128] = {
  0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
  0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
  0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178, 0x00A0, 0x00A1, 0x00A2, 0x00A3, 0x00A4, 0x00A5, 0x00A6,
  0x00A7, 0x00A8, 0x00A9, 0x00AA, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF, 0x00B0, 0x00B1, 0x00B2, 0x00B3,
  0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x00B9, 0x00BA, 0x00BB, 0x00BC, 0x00BD, 0x00BE, 0x00BF, 0x00C0,
  0x00C1, 0x00C2, 0x00C3, 0x00C4, 0x00C5, 0x00C6, 0x00C7, 0x00C8, 0x00C9, 0x00CA, 0x00CB, 0x00CC, 0x00CD,
  0x00CE, 0x00CF, 0x00D0, 0x00D1, 0x00D2, 0x00D3, 0x00D4, 0x00D5, 0x00D6, 0x00D7, 0x00D8, 0x00D9, 0x00DA,
  0x00DB, 0x00DC, 0x00DD, 0x00DE, 0x00DF, 0x00E0, 0x00E1, 0x00E2, 0x00E3, 0x00E4, 0x00E5, 0x00E6, 0x00E7,
  0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x00EC, 0x00ED, 0x00EE, 0x00EF, 0x00F0, 0x00F1, 0x00F2, 0x00F3, 0x00F4,
  0x00F5, 0x00F6, 0x00F7, 0x00F8, 0x00F9, 0x00FA, 0x00FB, 0x00FC, 0x00FD, 0x00FE, 0x00FF,
};

/* The only characters a repair may end in: emoji with their joiners, arrows, and the marks of typography. */
static const struct
{
  gunichar first, last;
} allowed[] = {
  { 0x1F000, 0x1FAFF }, { 0x2600, 0x27BF }, { 0x2B00, 0x2BFF }, { 0x23E9, 0x23FA },
  { 0xFE0F, 0xFE0F },   { 0x200D, 0x200D }, { 0x20E3, 0x20E3 }, { 0x2190, 0x2194 },
  { 0x2013, 0x2014 },   { 0x2018, 0x201D }, { 0x2022, 0x2022 }, { 0x2026, 0x2026 },
};

static gboolean
is_allowed (gunichar c)
{
  for (guint i = 0; i < G_N_ELEMENTS (allowed); i++)
    if (c >= allowed[i].first && c <= allowed[i].last)
      return TRUE;
  return FALSE;
}

/* The byte from @first on that @c was read from, or 0. */
static guint8
byte_of (const guint16 *table,
         gunichar       c,
         guint          first,
         guint          last)
{
  for (guint byte = first; byte <= last; byte++)
    if (table[byte - 0x80] == c)
      return (guint8) byte;
  return 0;
}

/* Reads the characters from @p as the bytes of one UTF-8 character.  Returns that character and sets @end behind
 * what it was made of, or 0 where there is none that a repair may make. */
static gunichar
decode (const guint16 *table,
        const char    *p,
        const char    *limit,
        const char   **end)
{
  char bytes[5] = { 0 };
  guint need;

  /* Only characters of three and four bytes are allowed, and these begin with 0xE0 to 0xF4: most text ends here. */
  bytes[0] = (char) byte_of (table, g_utf8_get_char (p), 0xE0, 0xF4);
  if (bytes[0] == 0)
    return 0;
  need = (guint8) bytes[0] >= 0xF0 ? 4 : 3;
  for (guint n = 1; n < need; n++)
    {
      p = g_utf8_next_char (p);
      bytes[n] = p < limit ? (char) byte_of (table, g_utf8_get_char (p), 0x80, 0xBF) : 0;
      if (bytes[n] == 0)
        return 0;
    }
  if (!g_utf8_validate_len (bytes, need, NULL) || !is_allowed (g_utf8_get_char (bytes)))
    return 0;
  *end = g_utf8_next_char (p);
  return g_utf8_get_char (bytes);
}

static void
add_repair (GPtrArray  *repairs,
            guint       line,
            const char *from,
            const char *end,
            const char *to)
{
  GrMarkupRepair *repair = g_new0 (GrMarkupRepair, 1);

  repair->line = line;
  repair->from = g_strndup (from, (gsize) (end - from));
  repair->to = g_strdup (to);
  g_ptr_array_add (repairs, repair);
}

/* One pass; returns whether it changed something. */
static gboolean
repair_once (const char *text,
             gsize       len,
             GString    *out,
             GPtrArray  *repairs)
{
  g_autoptr (GString) made = g_string_new (NULL);
  const char *limit = text + len;
  guint line = 1;
  gboolean changed = FALSE;

  for (const char *p = text; p < limit;)
    {
      const char *start;
      const char *plain = p;
      const char *end = NULL;
      gunichar c;

      while (plain < limit && (guchar) *plain < 0x80)
        line += *plain++ == '\n';
      g_string_append_len (out, p, plain - p);
      p = start = plain;

      g_string_truncate (made, 0);
      while (p < limit &&
             ((c = decode (mac_roman, p, limit, &end)) != 0 || (c = decode (windows_1252, p, limit, &end)) != 0))
        {
          g_string_append_unichar (made, c);
          p = end;
        }
      if (p > start)
        {
          add_repair (repairs, line, start, p, made->str);
          g_string_append_len (out, made->str, (gssize) made->len);
          changed = TRUE;
        }
      else if (p < limit)
        {
          const char *next = g_utf8_next_char (p);

          g_string_append_len (out, p, next - p);
          p = next;
        }
    }
  return changed;
}

/**
 * gr_markup_repair_free:
 * @repair: (transfer full): a repair
 */
void
gr_markup_repair_free (GrMarkupRepair *repair)
{
  g_free (repair->from);
  g_free (repair->to);
  g_free (repair);
}

/**
 * gr_markup_repair:
 * @bytes: valid UTF-8
 * @len: its length in bytes
 * @repairs: (out) (optional) (element-type GrMarkupRepair): what was put right, in order
 *
 * Puts right emoji and typographic marks whose UTF-8 bytes somebody once read as
 * Mac OS Roman or Windows-1252 and saved again.  Each run of characters is
 * looked at by itself and only taken where it gives exactly such a character, so
 * that “Zürich Ñandú” and “naïve Ω≠” stay as they are.  Repairing a repaired
 * text changes nothing.
 *
 * Returns: (transfer full): the repaired text
 */
char *
gr_markup_repair (const char *bytes,
                  gsize       len,
                  GPtrArray **repairs)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_markup_repair_free);
  g_autoptr (GString) text = g_string_new_len (bytes, (gssize) len);
  gboolean changed = TRUE;

  /* A mark that was just mended may itself be part of damage done before: go on until nothing changes. */
  while (changed)
    {
      g_autoptr (GString) out = g_string_sized_new (text->len);

      changed = repair_once (text->str, text->len, out, list);
      if (changed)
        {
          g_string_free (text, TRUE);
          text = g_steal_pointer (&out);
        }
    }

  if (repairs != NULL)
    *repairs = g_steal_pointer (&list);
  return g_string_free_and_steal (g_steal_pointer (&text));
}
