/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-quiz.h"
#include "gr-text.h"

#include <string.h>

#define MAX_NUMBER 500

/* An answer key: where it stands, and the answer for each number. */
typedef struct
{
  guint line;
  GHashTable *answers; /* number → text that begins with letters */
} Key;

static void
key_clear (gpointer data)
{
  g_clear_pointer (&((Key *) data)->answers, g_hash_table_unref);
}

/* Reads "1-B, 2: c; 3. (D)" into @answers; returns how many pairs there are if the text holds nothing else. */
static guint
read_pairs (const char *text,
            GHashTable *answers)
{
  guint n = 0;
  const char *p = text;

  for (;;)
    {
      int number = 0;
      const char *start;

      p += strspn (p, " \t,;|&*_`()");
      p += gr_guide_word_starts (GR_WORD_AND, p);
      p += strspn (p, " \t");
      if (*p == 'Q' || *p == 'q')
        p++;
      if (!g_ascii_isdigit (*p))
        break;
      while (g_ascii_isdigit (*p) && number < MAX_NUMBER)
        number = number * 10 + g_ascii_digit_value (*p++);
      p += strspn (p, " \t*_-.:)=>(");
      if (g_str_has_prefix (p, "→") || g_str_has_prefix (p, "–"))
        p += strlen ("→");
      p += strspn (p, " \t*_(");
      if (!g_ascii_isalpha (*p) || g_ascii_tolower (*p) > 'h' || g_ascii_isalnum (p[1]) || (guchar) p[1] >= 0x80)
        return 0;
      start = p++;
      g_hash_table_replace (answers, GINT_TO_POINTER (number), g_strndup (start, 1));
      p += strspn (p, ")*_`.");
      n++;
    }
  return *p == '\0' || *p == '.' || g_str_has_prefix (p, "-->") ? n : 0;
}

/* Reads "B, C, A, D": the answers in the order of the questions. */
static guint
read_row (const char *text,
          GHashTable *answers)
{
  int n = 0;

  for (const char *p = text + strspn (text, " *_`"); *p != '\0'; p += strspn (p, " ,;*_`."))
    {
      if (!g_ascii_isalpha (*p) || g_ascii_tolower (*p) > 'h' || (p[1] != '\0' && strchr (" ,;*_`.", p[1]) == NULL))
        return 0;
      g_hash_table_replace (answers, GINT_TO_POINTER (++n), g_strndup (p, 1));
      p++;
    }
  return (guint) n;
}

static char *
dup_comment (const char *text)
{
  const char *start = strstr (text, "<!--");
  const char *colon = strchr (text, ':');
  const char *p = colon != NULL ? colon + 1 : start != NULL ? start + 4 : text;
  const char *end = strstr (p, "-->");

  return g_strndup (p, end != NULL ? (gsize) (end - p) : strlen (p));
}

/* Reads "3. B) text" or "**3:** B" or a line of pairs below a key's label. */
static gboolean
read_entry (const GrLine *line,
            GHashTable   *answers)
{
  g_autoptr (GArray) letters = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree char *value = NULL;
  const char *rest;
  char wrong;
  int number = 0;

  if (line->kind == GR_LINE_ITEM && line->ordered)
    {
      number = line->ordinal;
      value = g_strdup (line->text);
    }
  else if (gr_guide_label_is (&line->label) && line->label.number > 0)
    {
      number = line->label.number;
      value = gr_guide_label_dup_value (&line->label);
    }
  else
    return read_pairs (line->text, answers) > 0;
  if (gr_guide_option_read_letters (value, GR_MAX_OPTIONS, letters, &rest, &wrong) == 0)
    return FALSE;
  g_hash_table_replace (answers, GINT_TO_POINTER (number), g_steal_pointer (&value));
  return TRUE;
}

/* Reads a key that begins on line @i; returns the line behind it, or @i where there is none. */
static guint
read_key (GrReader *reader,
          guint     i,
          Key      *key)
{
  const GrLine *line = gr_line (reader->lines, i);
  gboolean labelled =
      line->label.run != NULL && gr_guide_label_is (&line->label) &&
      (gr_guide_word_matches (GR_WORD_KEY, line->label.key) || gr_guide_word_matches (GR_WORD_ANSWER, line->label.key));
  g_autofree char *value = line->kind == GR_LINE_COMMENT ? dup_comment (line->text)
                           : labelled                    ? gr_guide_label_dup_value (&line->label)
                                                         : g_strdup (line->text);
  guint end = i + 1;

  key->line = i;
  if (line->kind == GR_LINE_CODE || line->kind == GR_LINE_TABLE)
    return i;
  if (read_pairs (value, key->answers) >= 2)
    return i + 1;
  g_hash_table_remove_all (key->answers);
  if (labelled && gr_guide_word_matches (GR_WORD_KEY, line->label.key) && read_row (value, key->answers) >= 2)
    return i + 1;
  g_hash_table_remove_all (key->answers);
  if (!labelled || !gr_guide_word_matches (GR_WORD_KEY, line->label.key) || !gr_text_is_blank (value))
    return i;
  for (; end < reader->lines->len; end++)
    {
      const GrLine *entry = gr_line (reader->lines, end);

      if (entry->kind == GR_LINE_HEADING || entry->kind == GR_LINE_BREAK)
        break;
      if (!read_entry (entry, key->answers) && entry->depth == 0 && entry->kind == GR_LINE_TEXT &&
          gr_line (reader->lines, end - 1)->group != entry->group)
        break;
    }
  return g_hash_table_size (key->answers) >= 1 ? end : i;
}

/* The key for a group of questions: the first in the same section, else the first behind it that no other uses. */
static Key *
find_key (GArray *keys,
          guint   first,
          guint   end,
          guint   limit)
{
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < keys->len; i++)
      {
        Key *key = &g_array_index (keys, Key, i);

        if (pass == 0 ? key->line >= first && key->line < end : key->line >= end && key->line < limit)
          return key;
      }
  return NULL;
}

static void
apply_key (GrReader *reader,
           GArray   *candidates,
           guint     first,
           guint     last,
           Key      *key)
{
  gboolean by_number = TRUE;

  for (guint i = first; i < last && by_number; i++)
    {
      const GrCandidate *c = &g_array_index (candidates, GrCandidate, i);

      by_number = c->number > 0 && (i == first || c->number > g_array_index (candidates, GrCandidate, i - 1).number);
    }
  for (guint i = first; i < last; i++)
    {
      GrCandidate *c = &g_array_index (candidates, GrCandidate, i);
      int number = by_number ? c->number : (int) (i - first + 1);
      const char *answer = g_hash_table_lookup (key->answers, GINT_TO_POINTER (number));

      /* "Question 7" may be the first of its section, whose key starts at 1 again */
      if (answer == NULL && g_hash_table_size (key->answers) == last - first)
        answer = g_hash_table_lookup (key->answers, GINT_TO_POINTER ((int) (i - first + 1)));
      if (answer != NULL)
        gr_guide_quiz_set_answer (reader, c, answer, gr_line (reader->lines, key->line)->first, TRUE);
    }
}

/**
 * gr_guide_quiz_read_keys:
 * @reader: a guide
 * @candidates: (element-type GrCandidate): its questions, in order
 *
 * Finds answer keys and gives the questions of their section that have no answer
 * of their own the one they name.
 */
void
gr_guide_quiz_read_keys (GrReader *reader,
                         GArray   *candidates)
{
  g_autoptr (GArray) keys = g_array_new (FALSE, FALSE, sizeof (Key));

  g_array_set_clear_func (keys, key_clear);
  if (candidates->len == 0)
    return;
  for (guint i = g_array_index (candidates, GrCandidate, 0).run.end; i < reader->lines->len;)
    {
      Key key = { .answers = g_hash_table_new_full (NULL, NULL, NULL, g_free) };
      guint end = reader->taken[i] ? i : read_key (reader, i, &key);

      if (end > i)
        {
          g_array_append_val (keys, key);
          gr_guide_reader_take (reader, i, end);
          i = end;
        }
      else
        {
          key_clear (&key);
          i++;
        }
    }

  for (guint first = 0, last; first < candidates->len; first = last)
    {
      int group = g_array_index (candidates, GrCandidate, first).group;
      guint start = group >= 0 ? (guint) group : 0;
      guint end = group >= 0 ? gr_guide_reader_heading_end (reader, start) : reader->lines->len;
      Key *key;

      for (last = first + 1; last < candidates->len; last++)
        if (g_array_index (candidates, GrCandidate, last).group != group)
          break;
      key =
          find_key (keys, start, end,
                    last < candidates->len ? g_array_index (candidates, GrCandidate, last).start : reader->lines->len);
      /* all quizzes first, then all their keys: look behind the others as well */
      if (key == NULL)
        key = find_key (keys, end, end, reader->lines->len);
      if (key != NULL)
        apply_key (reader, candidates, first, last, key);
    }
}
