/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-option.h"
#include "gr-guide-words.h"

#include <string.h>

/* Cuts bold marks where they enclose all of @text. */
static gboolean
cut_bold (char *text)
{
  gsize len = strlen (text);

  if (len < 5 || !g_str_has_prefix (text, "**") || !g_str_has_suffix (text, "**") ||
      strstr (text + 2, "**") != text + len - 2)
    return FALSE;
  text[len - 2] = '\0';
  memmove (text, text + 2, len - 3);
  return TRUE;
}

/* The delimiter behind a letter, as a number that is the same for those that look alike; 0 where there is none.  Sets
 * @end behind it. */
static guint
read_delimiter (const char  *p,
                gboolean     closed,
                const char **end)
{
  static const char *dashes[] = { "-", "–", "—" };

  p += *p == '\\' && (p[1] == ')' || p[1] == '.');
  *end = p + 1;
  if (*p == ')' || *p == '.' || *p == ':' || *p == ']')
    return (guint) (guchar) *p;
  for (guint i = 0; *p == ' ' && i < G_N_ELEMENTS (dashes); i++)
    if (g_str_has_prefix (p + 1, dashes[i]) && p[1 + strlen (dashes[i])] == ' ')
      {
        *end = p + 1 + strlen (dashes[i]);
        return '-';
      }
  *end = p;
  return closed ? '*' : 0;
}

static gsize
count_emphasis (const char *p)
{
  gsize n = 0;

  while (p[n] != '\0' && p[n] == *p && strchr ("*_`", *p) != NULL)
    n++;
  return n;
}

/* Reads a letter that is a sign of its own, such as Ⓐ or 🇦; returns what follows, or %NULL. */
static const char *
read_sign (const char *text,
           int        *index,
           guint      *style)
{
  static const gunichar firsts[] = { 0x24B6, 0x24D0, 0x1F110, 0x1F130, 0x1F150, 0x1F170, 0x1F1E6 };
  gunichar c = g_utf8_get_char (text);
  const char *p = g_utf8_next_char (text);

  for (guint i = 0; c > 0x7F && i < G_N_ELEMENTS (firsts); i++)
    if (c >= firsts[i] && c < firsts[i] + GR_MAX_OPTIONS)
      {
        *index = (int) (c - firsts[i]);
        *style = firsts[i] << 8;
        p += g_str_has_prefix (p, "\xEF\xB8\x8F") ? 3 : 0;
        p += *p == ')' || *p == '.' || *p == ':';
        return *p == ' ' ? p : NULL;
      }
  return NULL;
}

/* Reads "A)", "(A)", "a.", "A:", "A -" with bold marks around or behind, or "**A**"; returns what follows, or %NULL. */
static const char *
read_mark (const char *text,
           int        *index,
           guint      *style,
           gboolean   *open_bold)
{
  gsize open = count_emphasis (text);
  const char *p = text + open;
  const char *sign = read_sign (text, index, style);
  gboolean closed = FALSE;
  gboolean bracket, square;
  guint delimiter;

  if (sign != NULL)
    {
      *open_bold = FALSE;
      return sign;
    }
  *open_bold = open == 2;
  bracket = *p == '(';
  square = *p == '[';
  p += bracket || square;
  if (!g_ascii_isalpha (*p) || g_ascii_tolower (*p) > 'h' || open > 3)
    return NULL;
  *index = g_ascii_tolower (*p) - 'a';
  *style = (guint) (g_ascii_isupper (*p) != 0) | (guint) bracket << 1 | (guint) square << 2;
  p++;
  if (open > 0 && count_emphasis (p) == open && *p == *text)
    {
      closed = TRUE;
      p += open;
    }
  delimiter = read_delimiter (p, closed, &p);
  if (delimiter == 0 || (square && delimiter != ']') || (bracket && delimiter != ')'))
    return NULL;
  *style |= delimiter << 8;
  if (!closed && open > 0 && count_emphasis (p) == open && *p == *text)
    {
      closed = TRUE;
      p += open;
    }
  *open_bold = *open_bold && !closed;
  if (*p == ' ' || *p == '\t' || *p == '\0' || g_str_has_prefix (p, "\xC2\xA0"))
    return p;
  /* "A)text" has lost its space; "e.g" and "f(x)" have not */
  return delimiter == ')' && (g_ascii_isalnum (*p) || *p == '`' || *p == '"') ? p : NULL;
}

/* Reads "[ ] text" or "[x] text". */
static gboolean
read_box (GrOption   *option,
          const char *text)
{
  if (text[0] != '[' || strchr (" xX", text[1]) == NULL || text[1] == '\0' || text[2] != ']' || text[3] != ' ')
    return FALSE;
  option->box = TRUE;
  option->checked = text[1] != ' ';
  option->index = -1;
  option->style = G_MAXUINT;
  option->text = g_strstrip (g_strdup (text + 4));
  return TRUE;
}

/**
 * gr_guide_option_read:
 * @option: (out caller-allocates): what was read
 * @text: a line
 *
 * Returns: whether the line could be an option
 */
gboolean
gr_guide_option_read (GrOption   *option,
                      const char *text)
{
  g_autofree char *line = NULL;
  GrOption box = { 0 };
  const char *rest = gr_guide_skip_mark (text);
  gboolean boxed;
  gboolean open_bold;
  gboolean bold;

  memset (option, 0, sizeof *option);
  /* most lines are none: see that before anything is copied */
  if (*rest != '[' && read_mark (rest, &option->index, &option->style, &open_bold) == NULL &&
      read_sign (text, &option->index, &option->style) == NULL)
    return FALSE;
  line = g_strdup (text);
  boxed = read_box (&box, line);
  if (boxed)
    memmove (line, line + 4, strlen (line + 4) + 1);
  option->checked = gr_guide_option_cut_marks (line);
  bold = cut_bold (line);
  rest = read_mark (line, &option->index, &option->style, &open_bold);
  if (rest == NULL)
    {
      if (!boxed)
        return FALSE;
      *option = box;
      option->checked = gr_guide_option_cut_marks (option->text) || option->checked;
      return TRUE;
    }
  option->checked = option->checked || box.checked;
  g_free (box.text);
  while (g_str_has_prefix (rest, "\xC2\xA0"))
    rest += strlen ("\xC2\xA0");
  option->text = g_strstrip (g_strdup (rest));
  if (open_bold && g_str_has_suffix (option->text, "**"))
    {
      option->text[strlen (option->text) - 2] = '\0';
      bold = TRUE;
    }
  option->checked = gr_guide_option_cut_marks (option->text) || option->checked;
  option->bold = cut_bold (option->text) || bold;
  return TRUE;
}

/**
 * gr_guide_option_clear:
 * @option: an option whose text is freed
 */
void
gr_guide_option_clear (GrOption *option)
{
  g_clear_pointer (&option->text, g_free);
}

/* Behind “The correct answer is”, “Option”. */
static const char *
skip_phrases (const char *text)
{
  static const GrWord phrases[] = { GR_WORD_ANSWER_IS, GR_WORD_OPTION };

  for (guint i = 0; i < G_N_ELEMENTS (phrases); i++)
    {
      const char *p = text + strspn (text, "*_`([ ");
      gsize len = gr_guide_word_starts (phrases[i], p);

      if (len > 0)
        text = p + len + strspn (p + len, ": ");
    }
  return text;
}

/**
 * gr_guide_option_read_letters:
 * @text: what stands behind “Answer:”
 * @n_options: how many options there are
 * @letters: (element-type guint): where indexes are added, from 0
 * @rest: (out): what follows the letters
 * @wrong: (out): a letter that is none of the options, or 0
 *
 * Reads “B”, “**B)** text”, “(b) text”, “C - text”, “A, C”, “A and C”.  A letter that
 * starts a sentence, as in “A heap is …”, is none.
 *
 * Returns: how many letters there are
 */
int
gr_guide_option_read_letters (const char  *text,
                              guint        n_options,
                              GArray      *letters,
                              const char **rest,
                              char        *wrong)
{
  const char *p = gr_guide_skip_mark (text);
  int n = 0;

  *wrong = 0;
  *rest = text;
  p = skip_phrases (p);
  for (;;)
    {
      const char *q = p + strspn (p, "*_`([ ");
      const char *end;
      guint index;
      gsize and;
      gboolean closed;

      if (!g_ascii_isalpha (*q) || g_ascii_isalnum (q[1]) || (guchar) q[1] >= 0x80)
        break;
      index = (guint) (g_ascii_tolower (*q) - 'a');
      end = q + 1;
      closed = *end != '\0' && strchr (").:]*_`,;", *end) != NULL;
      end += strspn (end, ").:]*_`");
      /* a letter alone is taken where it ends the text or a dash, comma or bracket follows */
      if (!closed && *end != '\0')
        {
          const char *next = end + strspn (end, " ");

          and = gr_guide_word_starts (GR_WORD_AND, next);
          if (*next != '\0' && *next != '-' && *next != '(' && *next != '&' && *next != '/' && *next != '=' &&
              !g_str_has_prefix (next, "–") && !g_str_has_prefix (next, "—") && !g_str_has_prefix (next, "→") &&
              !(and> 0 && g_ascii_isalpha (next[and+1]) && !g_ascii_isalnum (next[and+2])))
            break;
          if (*end == '\'')
            break;
        }
      if (*end == '\'')
        break;
      if (index >= n_options)
        {
          /* "I" or "Z" is as likely a word */
          if (n == 0 && index < 10)
            *wrong = g_ascii_toupper (*q);
          break;
        }
      g_array_append_val (letters, index);
      n++;
      *rest = end;
      p = end + strspn (end, " ");
      if (*p == ',' || *p == '&' || *p == '/' || *p == ';')
        p++;
      else if ((and = gr_guide_word_starts (GR_WORD_AND, p)) > 0)
        p += and;
      else
        break;
      p += strspn (p, " ");
      and = gr_guide_word_starts (GR_WORD_AND, p);
      p += and + strspn (p + and, " ");
    }
  return n;
}
