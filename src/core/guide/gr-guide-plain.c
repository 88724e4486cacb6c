/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-lines.h"
#include "gr-text.h"

#include <string.h>

/**
 * gr_guide_normal:
 * @text: text
 *
 * The same as gr_text_normalise(), quicker for plain ASCII: every label of a
 * guide goes through here.
 *
 * Returns: (transfer full): the normal form
 */
char *
gr_guide_normal (const char *text)
{
  char *out;
  char *to;

  if (!g_str_is_ascii (text))
    return gr_text_normalise (text);
  to = out = g_malloc (strlen (text) + 1);
  for (const char *p = text; *p != '\0'; p++)
    {
      if (g_ascii_isalnum (*p))
        *to++ = g_ascii_tolower (*p);
      else if (*p != '\'' && to > out && to[-1] != ' ')
        *to++ = ' ';
    }
  if (to > out && to[-1] == ' ')
    to--;
  *to = '\0';
  return out;
}

/**
 * gr_guide_plain:
 * @markdown: one line of Markdown
 *
 * Returns: (transfer full): its text without marks of emphasis and code, links
 *   by their text
 */
char *
gr_guide_plain (const char *markdown)
{
  g_autoptr (GString) out = g_string_new (NULL);
  const char *link = strstr (markdown, "](");
  const char *last = strrchr (markdown, ')');

  for (const char *p = markdown; *p != '\0'; p++)
    {
      if (link != NULL && link < p)
        link = strstr (p, "](");
      if (*p == '\\' && g_ascii_ispunct (p[1]))
        g_string_append_c (out, *++p);
      else if (*p == '*' && !(p[1] == ' ' && p > markdown && p[-1] == ' '))
        continue;
      else if (*p == '`')
        continue;
      else if (*p == '_' && (p == markdown || !g_ascii_isalnum (p[-1]) || !g_ascii_isalnum (p[1])))
        continue;
      else if (*p == '[' && link != NULL && last > link)
        continue;
      else if (*p == ']' && p[1] == '(' && last > p)
        p = strchr (p, ')');
      else
        g_string_append_c (out, *p);
    }
  return g_strstrip (g_string_free_and_steal (g_steal_pointer (&out)));
}

/* Cuts @open and @close off the ends of @text where they enclose all of it. */
static gboolean
cut_pair (char       *text,
          const char *open,
          const char *close)
{
  gsize len = strlen (text);
  gsize n = strlen (open);
  gsize m = strlen (close);
  char *inner;

  if (len <= n + m || !g_str_has_prefix (text, open) || !g_str_has_suffix (text, close))
    return FALSE;
  inner = g_strndup (text + n, len - n - m);
  if (strstr (inner, open) != NULL || strstr (inner, close) != NULL || inner[0] == ' ' || inner[0] == *open)
    {
      g_free (inner);
      return FALSE;
    }
  memmove (text, inner, strlen (inner) + 1);
  g_free (inner);
  return TRUE;
}

/**
 * gr_guide_unwrap:
 * @markdown: Markdown
 *
 * Returns: (transfer full): the same without bold, italic or quotation marks
 *   where these enclose all of it
 */
char *
gr_guide_unwrap (const char *markdown)
{
  static const char *pairs[][2] = { { "**", "**" }, { "__", "__" }, { "\"", "\"" }, { "“", "”" }, { "„", "“" },
                                    { "«", "»" },   { "*", "*" },   { "_", "_" },   { "‘", "’" } };
  char *text = g_strstrip (g_strdup (markdown));
  gboolean changed = TRUE;

  while (changed)
    {
      changed = FALSE;
      for (guint i = 0; i < G_N_ELEMENTS (pairs) && !changed; i++)
        changed = cut_pair (text, pairs[i][0], pairs[i][1]);
      g_strstrip (text);
    }
  return text;
}

/**
 * gr_guide_core:
 * @title: a heading's text
 *
 * Returns: (transfer full): what it says, in normal form, without number and
 *   emoji, so that it stays the same when a guide's parts are moved about
 */
char *
gr_guide_core (const char *title)
{
  GrLabel label;
  g_autofree char *core = NULL;
  g_autofree char *value = NULL;

  gr_guide_label_read (&label, title, TRUE);
  value = g_strdup (label.number > 0 && *label.name != '\0' ? label.name : title);
  if (label.number > 0 && *label.name == '\0')
    core = g_strdup (label.key);
  else
    core = gr_guide_normal (value);
  gr_guide_label_clear (&label);
  return *core != '\0' ? g_steal_pointer (&core) : g_strdup (title);
}
