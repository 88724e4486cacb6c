/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-points.h"
#include "gr-guide-words.h"
#include "gr-text.h"

#include <string.h>

/* A full stop behind one of these does not end a sentence. */
static const char *abbreviations[] = { "e.g", "i.e",    "vs",  "Dr",  "Mr",  "Mrs", "Ms", "Prof", "St",
                                       "No",  "approx", "z.B", "d.h", "u.a", "bzw", "ca", "Nr",   "usw" };

static gboolean
is_abbreviation (const char *start,
                 const char *stop)
{
  for (guint i = 0; i < G_N_ELEMENTS (abbreviations); i++)
    {
      gsize len = strlen (abbreviations[i]);

      if ((gsize) (stop - start) >= len && strncmp (stop - len, abbreviations[i], len) == 0 &&
          ((gsize) (stop - start) == len || !g_ascii_isalpha (stop[-(gssize) len - 1])))
        return TRUE;
    }
  /* an initial: "J. Smith" */
  return stop - start >= 1 && g_ascii_isupper (stop[-1]) && (stop - start == 1 || stop[-2] == ' ' || stop[-2] == '.');
}

/* Behind the sentence that @text starts with. */
static const char *
sentence_end (const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    {
      const char *q = p + 1;

      if (*p == '\n' && p[1] == '\n')
        return p;
      if (strchr (".!?", *p) == NULL || (*p == '.' && is_abbreviation (text, p)))
        continue;
      while (*q != '\0' && (strchr (".!?\"')*_", *q) != NULL || g_str_has_prefix (q, "”") || g_str_has_prefix (q, "’")))
        q = g_utf8_next_char (q);
      if (*q == '\0')
        return q;
      if (*q == ' ' || *q == '\n')
        {
          const char *next = q + strspn (q, " \n\"'(*_");
          gunichar c = g_utf8_get_char (next);

          if (*next == '\0' || g_unichar_isupper (c) || g_unichar_isdigit (c) || !g_unichar_isalpha (c))
            return q;
        }
    }
  return text + strlen (text);
}

static GPtrArray *
split_sentences (const char *text)
{
  GPtrArray *sentences = g_ptr_array_new_with_free_func (g_free);

  for (const char *p = text; *p != '\0';)
    {
      const char *end;
      g_autofree char *sentence = NULL;

      p += strspn (p, " \n\t");
      end = sentence_end (p);
      sentence = g_strstrip (g_strdelimit (g_strndup (p, (gsize) (end - p)), "\n", ' '));
      if (gr_text_count_words (sentence) > 0)
        g_ptr_array_add (sentences, g_steal_pointer (&sentence));
      p = end;
    }
  return sentences;
}

/* The sentences that begin with First, Second … without these words; %NULL where there are not two in order. */
static GPtrArray *
numbered_sentences (GPtrArray *sentences)
{
  g_autoptr (GPtrArray) points = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < sentences->len; i++)
    {
      const char *sentence = sentences->pdata[i];
      const char *p = sentence + strspn (sentence, "\"'*_");
      gsize len;
      char *point;

      if (gr_guide_word_ordinal (p, &len) != (int) points->len + 1)
        continue;
      p += len;
      p += strspn (p, ",:.* ");
      if (*p == '\0')
        continue;
      point = g_strdup_printf ("%s", p);
      if (g_ascii_islower (*point))
        *point = g_ascii_toupper (*point);
      g_ptr_array_add (points, point);
    }
  return points->len >= 2 ? g_steal_pointer (&points) : NULL;
}

static GStrv
to_strv (GPtrArray *points)
{
  GStrv strv = g_new0 (char *, points->len + 1);

  for (guint i = 0; i < points->len; i++)
    strv[i] = g_strdup (points->pdata[i]);
  return strv;
}

/**
 * gr_guide_text_points:
 * @text: an answer in running text
 *
 * Returns: (transfer full): what it says, one by one: the sentences numbered
 *   First, Second …, else all its sentences
 */
GStrv
gr_guide_text_points (const char *text)
{
  g_autofree char *bare = gr_guide_unwrap (text);
  g_autoptr (GPtrArray) sentences = split_sentences (bare);
  g_autoptr (GPtrArray) numbered = numbered_sentences (sentences);

  return to_strv (numbered != NULL ? numbered : sentences);
}

/**
 * gr_guide_points:
 * @lines: (element-type GrLine): the lines of a guide
 * @first: the first line of an answer
 * @end: the line behind it
 * @lead: what the first line says behind “Answer:”
 *
 * Returns: (transfer full): the items of the answer's list where it has one,
 *   else the points of its text; code and tables are none
 */
GStrv
gr_guide_points (GArray     *lines,
                 guint       first,
                 guint       end,
                 const char *lead)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) text = g_string_new (lead);
  guint depth = G_MAXUINT;

  for (guint i = first + 1; i < end; i++)
    if (gr_line (lines, i)->kind == GR_LINE_ITEM)
      depth = MIN (depth, gr_line (lines, i)->depth);
  for (guint i = first + 1; i < end; i++)
    {
      const GrLine *line = gr_line (lines, i);

      if (line->kind == GR_LINE_ITEM && line->depth == depth)
        g_ptr_array_add (items, g_strdup (line->text));
      if (line->kind != GR_LINE_TEXT && line->kind != GR_LINE_ITEM)
        continue;
      g_string_append (text, line->group == gr_line (lines, i - 1)->group ? "\n" : "\n\n");
      g_string_append (text, line->text);
    }
  if (items->len >= 2)
    return to_strv (items);
  return gr_guide_text_points (text->str);
}

/**
 * gr_guide_answer_points:
 * @answer: an answer, as Markdown of its own
 *
 * Returns: (transfer full): its points, as gr_guide_points() finds them where
 *   it stands in a guide
 */
GStrv
gr_guide_answer_points (const char *answer)
{
  g_autofree char *source = g_strconcat ("**Answer:**\n\n", answer, NULL);
  g_autoptr (GrMarkup) markup = gr_markup_parse (source, strlen (source), NULL);
  g_autoptr (GArray) lines = markup != NULL ? gr_guide_lines_new (markup) : NULL;

  return lines != NULL ? gr_guide_points (lines, 0, lines->len, "") : gr_guide_text_points (answer);
}
