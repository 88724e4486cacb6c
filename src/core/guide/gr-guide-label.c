/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-lines.h"
#include "gr-guide-words.h"
#include "gr-text.h"

#include <string.h>

#define MAX_LABEL_BYTES 60
#define MAX_LABEL_WORDS 6

/* Emoji, check marks and the joiners between them: they say nothing about what a line is. */
static gboolean
is_ornament (gunichar c)
{
  return g_unichar_type (c) == G_UNICODE_OTHER_SYMBOL || g_unichar_type (c) == G_UNICODE_MODIFIER_SYMBOL ||
         c == 0xFE0F || c == 0x200D || c == 0x20E3 || (c >= 0xF8FF && c <= 0xF8FF);
}

/**
 * gr_guide_skip_mark:
 * @text: a line
 *
 * Returns: where it starts behind white space and emoji
 */
const char *
gr_guide_skip_mark (const char *text)
{
  while (*text != '\0')
    {
      gunichar c = g_utf8_get_char (text);

      if (*text != '`' && *text != '^' && (is_ornament (c) || g_unichar_isspace (c)))
        text = g_utf8_next_char (text);
      else
        break;
    }
  return text;
}

/* Behind "3." or "3)" or "3:", or @text itself. */
static const char *
skip_number (const char *text,
             int        *number)
{
  const char *p = text;
  int n = 0;

  while (g_ascii_isdigit (*p) && p - text < 4)
    n = n * 10 + g_ascii_digit_value (*p++);
  /* "4.1 Title" is numbered, too */
  while (p > text && *p == '.' && g_ascii_isdigit (p[1]))
    for (p++; g_ascii_isdigit (*p);)
      p++;
  if (p == text)
    return text;
  if (*p == '.' || *p == ')' || *p == ':')
    p++;
  else if (memchr (text, '.', (gsize) (p - text)) == NULL)
    return text;
  if (*p != '\0' && *p != ' ' && *p != '\t')
    return text;
  *number = n;
  while (*p == ' ' || *p == '\t')
    p++;
  return p;
}

/**
 * gr_guide_skip_number:
 * @text: a title
 *
 * Returns: where it starts behind emoji and a number such as “3.”
 */
const char *
gr_guide_skip_number (const char *text)
{
  int number;

  return skip_number (gr_guide_skip_mark (text), &number);
}

/**
 * gr_guide_skip_dash:
 * @text: what stands behind a label
 *
 * Returns: where it goes on behind a dash, colon or arrow
 */
const char *
gr_guide_skip_dash (const char *text)
{
  static const char *dashes[] = { "-", "–", "—", ":", "→" };

  text += strspn (text, " \t\n");
  for (guint i = 0; i < G_N_ELEMENTS (dashes); i++)
    if (g_str_has_prefix (text, dashes[i]))
      return text + strlen (dashes[i]) + strspn (text + strlen (dashes[i]), " \t");
  return text;
}

/* Reads "Word 3", "Word #3", "Q3" at @run; returns what follows, or %NULL. */
static const char *
read_numbered_word (const char *run,
                    gsize      *word_len,
                    int        *number)
{
  const char *p = run;
  int n = 0;

  while (*p != '\0' && (g_unichar_isalpha (g_utf8_get_char (p)) || *p == ' ' || *p == '-') && p - run < MAX_LABEL_BYTES)
    p = g_utf8_next_char (p);
  *word_len = (gsize) (p - run);
  if (p == run)
    return NULL;
  if (*p == '.' && g_ascii_isdigit (p[1]))
    p++;
  p += *p == '#';
  if (!g_ascii_isdigit (*p))
    return NULL;
  while (g_ascii_isdigit (*p) && n < 10000)
    n = n * 10 + g_ascii_digit_value (*p++);
  /* "Week 1-2" */
  if ((*p == '-' && g_ascii_isdigit (p[1])) || (g_str_has_prefix (p, "–") && g_ascii_isdigit (p[strlen ("–")])))
    for (p = g_utf8_next_char (p); g_ascii_isdigit (*p);)
      p++;
  if (*p != '\0' && strchr (":.)-( ", *p) == NULL && !g_str_has_prefix (p, "–") && !g_str_has_prefix (p, "—"))
    return NULL;
  if (*p == ' ')
    {
      const char *q = p + strspn (p, " ");

      if (*q != '\0' && strchr (":-(", *q) == NULL && !g_str_has_prefix (q, "–") && !g_str_has_prefix (q, "—"))
        return NULL;
      p = q;
    }
  else if (*p != '\0' && strchr (".)-", *p) != NULL && p[1] != ' ' && p[1] != '\0')
    return NULL;
  *number = n;
  if (*p != '(' && *p != '\0')
    p = g_utf8_next_char (p);
  return p + strspn (p, " ");
}

static guint
count_words (const char *text,
             gsize       len)
{
  guint n = 0;

  for (gsize i = 0; i < len; i++)
    n += text[i] != ' ' && (i == 0 || text[i - 1] == ' ');
  return n;
}

/* Takes the run apart: number, word, name. */
static void
split_run (GrLabel *label)
{
  const char *core = skip_number (gr_guide_skip_mark (label->run), &label->number);
  gsize word_len = 0;
  int number = 0;
  const char *name = read_numbered_word (core, &word_len, &number);
  const char *colon = strchr (core, ':');
  g_autofree char *word = NULL;

  if (name != NULL)
    label->number = number;
  else if (colon != NULL && count_words (core, (gsize) (colon - core)) <= MAX_LABEL_WORDS &&
           (colon[1] == ' ' || colon[1] == '\0'))
    {
      word_len = (gsize) (colon - core);
      name = colon + 1 + strspn (colon + 1, " ");
    }
  else
    {
      word_len = strlen (core);
      name = "";
    }
  word = g_strndup (core, word_len);
  label->key = gr_guide_normal (word);
  label->name = g_strdup (name);
}

/* Finds the end of the marks that @text starts with; returns the run's first byte, or %NULL. */
static const char *
find_run (const char  *text,
          const char **run_end,
          const char **after)
{
  char mark = *text;
  gsize n;

  if (mark != '*' && mark != '_')
    return NULL;
  n = strspn (text, mark == '*' ? "*" : "_");
  if (n > 3 || text[n] == '\0' || text[n] == ' ')
    return NULL;
  for (const char *p = text + n; *p != '\0'; p++)
    {
      gsize m = *p == mark ? strspn (p, mark == '*' ? "*" : "_") : 0;

      if (m >= n && p[-1] != ' ' && p[-1] != '\\')
        {
          *run_end = p;
          *after = p + n;
          return text + n;
        }
      p += m > 0 ? m - 1 : 0;
    }
  return NULL;
}

/* Where a plain line has a short label before a colon, or "Question 3." */
static const char *
find_plain_colon (const char *text)
{
  gsize word_len;
  int number;
  const char *name = read_numbered_word (text, &word_len, &number);
  const char *p = text;

  if (name != NULL && word_len <= 20)
    {
      const char *q = name;

      while (q > text && q[-1] == ' ')
        q--;
      if (q > text && strchr (":.)-", q[-1]) != NULL)
        return q - 1;
    }
  if (!g_unichar_isupper (g_utf8_get_char (text)))
    return NULL;
  for (; *p != '\0' && p - text < MAX_LABEL_BYTES; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == ':')
        return (p[1] == ' ' || p[1] == '\0') && count_words (text, (gsize) (p - text)) <= 4 ? p : NULL;
      if (!g_unichar_isalnum (c) && strchr (" -#/&'()", *p) == NULL)
        return NULL;
    }
  return NULL;
}

static gboolean
is_option_mark (const char *run)
{
  const char *p = run + (*run == '(');

  return g_ascii_isalpha (*p) && (p[1] == ')' || p[1] == '.') && p[2] == '\0';
}

/**
 * gr_guide_label_read:
 * @label: (out caller-allocates): what was read; `after` points into @text
 * @text: a line, as Markdown; of a heading, plain text
 * @heading: whether it is a heading, all of which is a label
 *
 * Reads what a line starts with.  A bold or italic run that is no label, because
 * there is no colon and more text behind it, has a run, too.
 */
void
gr_guide_label_read (GrLabel    *label,
                     const char *text,
                     gboolean    heading)
{
  const char *start = gr_guide_skip_mark (text);
  const char *run;
  const char *end;
  gsize len;

  memset (label, 0, sizeof *label);
  if (heading)
    {
      label->marked = label->whole = TRUE;
      label->run = g_strstrip (g_strdup (start));
      label->after = "";
      split_run (label);
      return;
    }

  run = find_run (start, &end, &label->after);
  if (run != NULL)
    {
      label->marked = TRUE;
      label->italic = run == start + 1;
    }
  else
    {
      run = start;
      end = find_plain_colon (start);
      if (end == NULL)
        return;
      label->colon = TRUE;
      label->after = end + 1;
    }
  label->run = g_strstrip (g_strndup (run, (gsize) (end - run)));
  len = strlen (label->run);
  if (len > 0 && label->run[len - 1] == ':')
    {
      label->run[len - 1] = '\0';
      label->colon = TRUE;
    }
  else if (label->marked && *label->after == ':')
    {
      label->colon = TRUE;
      label->after++;
    }
  label->after += strspn (label->after, " \t");
  label->whole = *label->after == '\0';
  if (is_option_mark (label->run))
    g_clear_pointer (&label->run, g_free);
  else
    split_run (label);
}

/**
 * gr_guide_label_clear:
 * @label: a label whose text is freed
 */
void
gr_guide_label_clear (GrLabel *label)
{
  g_free (label->run);
  g_free (label->key);
  g_free (label->name);
  memset (label, 0, sizeof *label);
}

/**
 * gr_guide_label_is:
 * @label: what a line starts with
 *
 * Returns: whether that is a label: with a colon, or alone on its line
 */
gboolean
gr_guide_label_is (const GrLabel *label)
{
  gsize len = label->run != NULL ? strlen (label->run) : 0;

  if (len == 0)
    return FALSE;
  /* a whole sentence in italics is an aside */
  if (label->whole && !label->colon && label->italic && strchr (".!", label->run[len - 1]) != NULL)
    return FALSE;
  return label->colon || label->whole || (label->marked && strchr (label->run, ':') != NULL);
}

/**
 * gr_guide_label_asks:
 * @label: what a line starts with
 *
 * Returns: whether it is called a question: “Question 3”, “Q”, “Follow-up question”
 */
gboolean
gr_guide_label_asks (const GrLabel *label)
{
  return label->run != NULL && gr_guide_word_matches (GR_WORD_QUESTION, label->key) &&
         gr_text_count_words (label->key) <= 3;
}

/**
 * gr_guide_label_dup_value:
 * @label: a label
 *
 * Returns: (transfer full): Markdown: what the label says something about, inside its marks and behind them
 */
char *
gr_guide_label_dup_value (const GrLabel *label)
{
  const char *after = label->after;

  if (label->name == NULL || *label->name == '\0')
    return g_strdup (after != NULL ? after : "");
  if (after == NULL || *after == '\0')
    return g_strdup (label->name);
  return g_strdup_printf ("%s %s", label->name, after);
}
