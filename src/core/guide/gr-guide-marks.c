/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-lines.h"
#include "gr-guide-option.h"
#include "gr-guide-words.h"

#include <string.h>

#define MAX_REMARK 40

static const struct
{
  const char *glyph;
  gboolean right;
} glyphs[] = {
  { "✅", TRUE },  { "✓", TRUE },  { "✔", TRUE },  { "☑", TRUE },  { "[x]", TRUE }, { "[X]", TRUE },
  { "❌", FALSE }, { "✗", FALSE }, { "✘", FALSE }, { "✖", FALSE }, { "☐", FALSE },
};

static const char *arrows[] = { "←", "<--", "<-", "⬅", "👈" };

/* Whether @remark says that an option is right or wrong: “correct”, “richtige Antwort”, “✓”. */
static gboolean
read_remark (const char *remark,
             gsize       len,
             gboolean   *right)
{
  g_autofree char *text = len < MAX_REMARK ? g_strstrip (g_strndup (remark, len)) : NULL;
  g_autofree char *normal = NULL;

  if (text == NULL)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (glyphs); i++)
    if (g_str_equal (text, glyphs[i].glyph))
      {
        *right = *right || glyphs[i].right;
        return TRUE;
      }
  normal = gr_guide_normal (text);
  if (gr_guide_word_matches (GR_WORD_RIGHT, normal))
    *right = TRUE;
  else if (!gr_guide_word_matches (GR_WORD_WRONG, normal))
    return FALSE;
  return TRUE;
}

static gboolean
cut_glyph (char     *text,
           gboolean *right)
{
  gsize len = strlen (text);

  if (g_str_has_suffix (text, "\xEF\xB8\x8F"))
    len -= 3;
  for (guint i = 0; i < G_N_ELEMENTS (glyphs); i++)
    {
      gsize n = strlen (glyphs[i].glyph);

      if (len >= n && strncmp (text + len - n, glyphs[i].glyph, n) == 0)
        text[len - n] = '\0';
      else if (g_str_has_prefix (text, glyphs[i].glyph))
        {
          n += g_str_has_prefix (text + n, "\xEF\xB8\x8F") ? 3 : 0;
          memmove (text, text + n, strlen (text + n) + 1);
        }
      else
        continue;
      *right = *right || glyphs[i].right;
      return TRUE;
    }
  return FALSE;
}

/* Cuts “(correct)”, “**[Correct]**”, “*✓*” off the end. */
static gboolean
cut_enclosed (char     *text,
              gboolean *right)
{
  gsize end = strlen (text);
  gsize start;
  char close, open;

  while (end > 0 && strchr ("*_", text[end - 1]) != NULL)
    end--;
  if (end == 0)
    return FALSE;
  close = text[end - 1];
  open = close == ')' ? '(' : close == ']' ? '[' : '\0';
  if (open != '\0')
    {
      const char *p = g_strrstr_len (text, (gssize) end, close == ')' ? "(" : "[");

      if (p == NULL || !read_remark (p + 1, end - 1 - (gsize) (p + 1 - text), right))
        return FALSE;
      start = (gsize) (p - text);
    }
  else
    {
      if (text[end] == '\0')
        return FALSE;
      for (start = end; start > 0 && strchr ("*_", text[start - 1]) == NULL;)
        start--;
      if (start == 0 || !read_remark (text + start, end - start, right))
        return FALSE;
    }
  while (start > 0 && text[end] != '\0' && strchr ("*_", text[start - 1]) != NULL)
    start--;
  text[start] = '\0';
  return TRUE;
}

/* Cuts “← correct” off the end. */
static gboolean
cut_arrow (char     *text,
           gboolean *right)
{
  for (guint i = 0; i < G_N_ELEMENTS (arrows); i++)
    {
      char *p = g_strrstr (text, arrows[i]);
      const char *remark = p != NULL ? gr_guide_skip_mark (p + strlen (arrows[i])) : NULL;

      if (remark == NULL || !read_remark (remark, strlen (remark), right))
        continue;
      *p = '\0';
      return TRUE;
    }
  return FALSE;
}

/**
 * gr_guide_option_cut_marks:
 * @text: (inout): an option
 *
 * Cuts off what says that an option is right or wrong: check marks and crosses at
 * either end, “(correct)” or “← richtig” at the end.
 *
 * Returns: whether it said that it is right
 */
gboolean
gr_guide_option_cut_marks (char *text)
{
  gboolean right = FALSE;
  gboolean again = TRUE;

  while (again)
    {
      g_strstrip (text);
      again = *text != '\0' && (cut_glyph (text, &right) || cut_enclosed (text, &right) || cut_arrow (text, &right));
    }
  return right;
}
