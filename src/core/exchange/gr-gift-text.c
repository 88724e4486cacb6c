/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-gift-text.h"

#include "gr-markup.h"

#include <string.h>

/* Texts of GIFT files: a backslash before ~ = # { } : takes their meaning away, "\n" is a line break. */

/* The first of @marks between @text and @end that no backslash stands before, or %NULL. */
const char *
gr_gift_find (const char *text,
              const char *end,
              const char *marks)
{
  for (const char *p = text; p < end; p++)
    {
      if (*p == '\\' && p + 1 < end)
        p++;
      else if (strchr (marks, *p) != NULL)
        return p;
    }
  return NULL;
}

/* Reads “[markdown]” at @text; returns what follows.  Without one, @format stays. */
const char *
gr_gift_read_format (const char   *text,
                     const char   *end,
                     GrGiftFormat *format)
{
  static const struct
  {
    const char *name;
    GrGiftFormat format;
  } formats[] = {
    { "[markdown]", GR_GIFT_MARKDOWN },
    { "[html]", GR_GIFT_HTML },
    { "[plain]", GR_GIFT_PLAIN },
    { "[moodle]", GR_GIFT_PLAIN },
  };

  while (text < end && g_ascii_isspace (*text))
    text++;
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      gsize len = strlen (formats[i].name);

      if ((gsize) (end - text) >= len && g_ascii_strncasecmp (text, formats[i].name, len) == 0)
        {
          *format = formats[i].format;
          return text + len;
        }
    }
  return text;
}

static char *
unescape (const char *text,
          const char *end)
{
  GString *out = g_string_new (NULL);

  for (const char *p = text; p < end; p++)
    {
      if (*p != '\\' || p + 1 == end)
        g_string_append_c (out, *p);
      else if (p[1] == 'n')
        {
          g_string_append_c (out, '\n');
          p++;
        }
      else if (strchr ("~=#{}:\\", p[1]) != NULL)
        g_string_append_c (out, *++p);
      else
        g_string_append_c (out, *p);
    }
  return g_strstrip (g_string_free_and_steal (out));
}

/* Appends the character that “&name;” at @p stands for; returns what follows, or @p where it is none. */
static const char *
append_entity (GString    *out,
               const char *p)
{
  static const struct
  {
    const char *name;
    const char *text;
  } entities[] = { { "&amp;", "&" },   { "&lt;", "<" },   { "&gt;", ">" },
                   { "&quot;", "\"" }, { "&apos;", "'" }, { "&nbsp;", " " } };

  for (guint i = 0; i < G_N_ELEMENTS (entities); i++)
    if (g_str_has_prefix (p, entities[i].name))
      {
        g_string_append (out, entities[i].text);
        return p + strlen (entities[i].name);
      }
  if (p[1] == '#')
    {
      gboolean hex = p[2] == 'x' || p[2] == 'X';
      char *end;
      guint64 c = g_ascii_isxdigit (p[2 + hex]) ? g_ascii_strtoull (p + 2 + hex, &end, hex ? 16 : 10) : 0;

      if (c > 31 && c <= 0x10FFFF && g_unichar_validate ((gunichar) c) && *end == ';')
        {
          g_string_append_unichar (out, (gunichar) c);
          return end + 1;
        }
    }
  return p;
}

/* The text of HTML: tags go, and those that end a line leave one. */
static char *
strip_html (const char *html)
{
  GString *out = g_string_new (NULL);

  for (const char *p = html; *p != '\0';)
    {
      const char *next = *p == '&' ? append_entity (out, p) : p;
      const char *close = *p == '<' && (g_ascii_isalpha (p[1]) || strchr ("/!", p[1]) != NULL) ? strchr (p, '>') : NULL;

      if (close != NULL)
        {
          const char *name = p + 1 + (p[1] == '/');

          if (g_ascii_strncasecmp (name, "br", 2) == 0 || g_ascii_strncasecmp (name, "li", 2) == 0 ||
              (g_ascii_strncasecmp (name, "p", 1) == 0 && !g_ascii_isalpha (name[1]) && p[1] == '/'))
            g_string_append_c (out, '\n');
          p = close + 1;
        }
      else if (next != p)
        p = next;
      else
        g_string_append_c (out, *p++);
    }
  return g_strstrip (g_string_free_and_steal (out));
}

/* What stands between @text and @end, as Markdown. */
char *
gr_gift_dup_markdown (const char  *text,
                      const char  *end,
                      GrGiftFormat format)
{
  g_autofree char *bare = unescape (text, end);
  g_autofree char *plain = format == GR_GIFT_HTML ? strip_html (bare) : g_steal_pointer (&bare);
  g_auto (GStrv) lines = NULL;
  g_autoptr (GString) out = NULL;

  if (format == GR_GIFT_MARKDOWN)
    return g_steal_pointer (&plain);
  out = g_string_new (NULL);
  lines = g_strsplit (plain, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *line = gr_markup_escape (g_strstrip (lines[i]));

      g_string_append_printf (out, "%s%s", i == 0 ? "" : "\n", line);
    }
  return g_string_free_and_steal (g_steal_pointer (&out));
}

/* Appends @text on one line, with what would be read as a mark escaped. */
void
gr_gift_append (GString    *out,
                const char *text)
{
  for (const char *p = text; p != NULL && *p != '\0'; p++)
    {
      if (*p == '\n')
        g_string_append (out, "\\n");
      else
        {
          if (strchr ("~=#{}:\\", *p) != NULL)
            g_string_append_c (out, '\\');
          g_string_append_c (out, *p);
        }
    }
}
