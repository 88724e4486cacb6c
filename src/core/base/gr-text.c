/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-text.h"

#include <string.h>

#define MAX_CLOSE 400 /* bytes */

/* Marks that belong to a word when they stand inside it: don't, co-operate. */
static gboolean
joins_word (gunichar c)
{
  return c == '\'' || c == 0x2019 || c == '-' || c == 0x2010 || c == 0x2011;
}

/**
 * gr_text_count_words:
 * @text: (nullable): UTF-8 text
 *
 * Counts what a person would say as words: runs of letters, marks and digits,
 * with apostrophes and hyphens inside them.  Markdown marks are none.
 *
 * Returns: the number of words
 */
guint
gr_text_count_words (const char *text)
{
  guint words = 0;
  gboolean inside = FALSE;

  if (text == NULL)
    return 0;
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean letter = g_unichar_isalnum (c) || g_unichar_ismark (c);

      if (letter && !inside)
        words++;
      inside = letter || (inside && joins_word (c));
    }
  return words;
}

/**
 * gr_text_normalise:
 * @text: (nullable): UTF-8 text
 *
 * Makes texts that a person would call the same equal: NFKC, case folded, only
 * letters, marks and digits kept, runs of anything else one space.
 *
 * Returns: (transfer full): the normal form, perhaps empty
 */
char *
gr_text_normalise (const char *text)
{
  g_autofree char *compatible = NULL;
  g_autofree char *folded = NULL;
  GString *out = g_string_new (NULL);
  gboolean gap = FALSE;

  compatible = g_utf8_normalize (text != NULL ? text : "", -1, G_NORMALIZE_NFKC);
  folded = g_utf8_casefold (compatible != NULL ? compatible : "", -1);
  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isalnum (c) || g_unichar_ismark (c))
        {
          if (gap && out->len > 0)
            g_string_append_c (out, ' ');
          g_string_append_unichar (out, c);
          gap = FALSE;
        }
      else if (c != '\'' && c != 0x2019)
        gap = TRUE;
    }
  return g_string_free_and_steal (out);
}

/**
 * gr_text_is_blank:
 * @text: (nullable): UTF-8 text
 *
 * Returns: whether there is nothing in it but white space
 */
gboolean
gr_text_is_blank (const char *text)
{
  if (text == NULL)
    return TRUE;
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isspace (g_utf8_get_char (p)))
      return FALSE;
  return TRUE;
}

/**
 * gr_text_first_line:
 * @text: (nullable): UTF-8 text
 * @max_chars: how many characters at most, ≥ 1
 *
 * Returns: (transfer full): the first line that says something, shortened with
 *   an ellipsis at a word where it is too long
 */
char *
gr_text_first_line (const char *text,
                    guint       max_chars)
{
  g_autofree char *line = NULL;
  const char *end;
  const char *cut;

  g_return_val_if_fail (max_chars >= 1, NULL);

  while (text != NULL && *text != '\0' && g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  if (text == NULL || *text == '\0')
    return g_strdup ("");

  end = strpbrk (text, "\r\n");
  line = g_strstrip (end != NULL ? g_strndup (text, (gsize) (end - text)) : g_strdup (text));
  if (g_utf8_strlen (line, -1) <= (glong) max_chars)
    return g_steal_pointer (&line);

  cut = g_utf8_offset_to_pointer (line, max_chars - 1);
  end = *cut == ' ' ? cut : g_utf8_strrchr (line, cut - line, ' ');
  if (end == NULL || g_utf8_strlen (line, end - line) < (glong) max_chars / 2)
    end = cut;
  return g_strdup_printf ("%.*s…", (int) (end - line), line);
}

static GHashTable *
word_counts (const char *text,
             guint      *n)
{
  g_autofree char *normal = gr_text_normalise (text);
  g_auto (GStrv) words = g_strsplit (normal, " ", -1);
  GHashTable *counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  *n = 0;
  for (guint i = 0; words[i] != NULL; i++)
    {
      if (words[i][0] == '\0')
        continue;
      guint seen = GPOINTER_TO_UINT (g_hash_table_lookup (counts, words[i]));
      g_hash_table_insert (counts, g_strdup (words[i]), GUINT_TO_POINTER (seen + 1));
      (*n)++;
    }
  return counts;
}

/**
 * gr_text_overlap:
 * @a: (nullable): UTF-8 text
 * @b: (nullable): UTF-8 text
 *
 * How much two texts have in common: words of both, counted with repeats, over
 * the words of the longer one.
 *
 * Returns: 0 (nothing) to 1 (the same words)
 */
double
gr_text_overlap (const char *a,
                 const char *b)
{
  guint n_a, n_b, common = 0;
  g_autoptr (GHashTable) in_a = word_counts (a, &n_a);
  g_autoptr (GHashTable) in_b = word_counts (b, &n_b);
  GHashTableIter iter;
  gpointer word, count;

  if (n_a == 0 || n_b == 0)
    return n_a == n_b ? 1.0 : 0.0;

  g_hash_table_iter_init (&iter, in_a);
  while (g_hash_table_iter_next (&iter, &word, &count))
    common += MIN (GPOINTER_TO_UINT (count), GPOINTER_TO_UINT (g_hash_table_lookup (in_b, word)));
  return (double) common / MAX (n_a, n_b);
}

/**
 * gr_text_closeness:
 * @a: UTF-8 text, short
 * @b: UTF-8 text, short
 *
 * How close two texts are in letters, after normalising: of a short sentence
 * with one letter mended gr_text_overlap() says too little.  By Levenshtein's
 * distance over the length of the longer one; of texts over 400 bytes, where
 * the words say enough, it is not worth the time.
 *
 * Returns: 0 (nothing in common, or a text is too long) to 1 (the same)
 */
double
gr_text_closeness (const char *a,
                   const char *b)
{
  g_autofree char *one = gr_text_normalise (a);
  g_autofree char *two = gr_text_normalise (b);
  gsize n = strlen (one);
  gsize m = strlen (two);
  guint16 row[MAX_CLOSE + 1];

  if (n > MAX_CLOSE || m > MAX_CLOSE || MAX (n, m) == 0)
    return n == m && n == 0 ? 1.0 : 0.0;
  for (gsize j = 0; j <= m; j++)
    row[j] = (guint16) j;
  for (gsize i = 1; i <= n; i++)
    {
      guint16 corner = row[0];

      row[0] = (guint16) i;
      for (gsize j = 1; j <= m; j++)
        {
          guint16 above = row[j];
          guint16 edits = (guint16) (corner + (one[i - 1] != two[j - 1]));

          row[j] = MIN (edits, MIN (row[j - 1], above) + 1);
          corner = above;
        }
    }
  return 1.0 - (double) row[m] / (double) MAX (n, m);
}
