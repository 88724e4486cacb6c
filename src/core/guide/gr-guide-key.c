/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-key.h"
#include "gr-guide-option.h"
#include "gr-text.h"

#include <stdlib.h>
#include <string.h>

#define MAX_NUMBER 500

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

/* Takes @value, which is what is said about question @number, if it begins with letters. */
static gboolean
take_entry (GHashTable *answers,
            int         number,
            char       *value)
{
  g_autoptr (GArray) letters = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree char *answer = value;
  const char *rest;
  char wrong;

  if (gr_guide_option_read_letters (value, GR_MAX_OPTIONS, letters, &rest, &wrong) == 0)
    return FALSE;
  g_hash_table_replace (answers, GINT_TO_POINTER (number), g_steal_pointer (&answer));
  return TRUE;
}

/* Reads "3. B) text" or "**3:** B" or a line of pairs below a key's label. */
static gboolean
read_entry (const char    *text,
            const GrLabel *label,
            int            ordinal,
            GHashTable    *answers)
{
  if (ordinal > 0)
    return take_entry (answers, ordinal, g_strdup (text));
  if (label->run != NULL && label->number > 0)
    return take_entry (answers, label->number, gr_guide_label_dup_value (label)) ||
           /* "**1. B** – for a reason" */
           take_entry (answers, label->number,
                       g_strdup_printf ("%s %s", gr_guide_skip_number (label->run), label->after));
  return read_pairs (text, answers) > 0;
}

/* A key that is set as code is read as if it were not. */
static void
read_code (const char *code,
           GHashTable *answers)
{
  g_auto (GStrv) lines = g_strsplit (code, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *text = g_strstrip (lines[i]);
      const char *rest = gr_guide_skip_number (text);
      GrLabel label;

      gr_guide_label_read (&label, text, FALSE);
      read_entry (rest > text ? rest : text, &label, rest > text ? atoi (text) : 0, answers);
      gr_guide_label_clear (&label);
    }
}

/* Reads what stands below a key's label from line @i on; returns the line behind it. */
static guint
read_entries (GrReader   *reader,
              guint       i,
              GHashTable *answers)
{
  guint end = i;

  for (; end < reader->lines->len; end++)
    {
      const GrLine *entry = gr_line (reader->lines, end);

      if (entry->kind == GR_LINE_HEADING || entry->kind == GR_LINE_BREAK)
        break;
      if (entry->kind == GR_LINE_CODE)
        read_code (gr_markup_get_block (reader->markup, entry->block)->text, answers);
      else if (entry->kind == GR_LINE_TABLE)
        gr_guide_table_read_key (reader->markup, entry->block, answers);
      else if (!read_entry (entry->text, &entry->label, entry->ordered ? entry->ordinal : 0, answers) &&
               entry->depth == 0 && entry->kind == GR_LINE_TEXT &&
               (end == i || gr_line (reader->lines, end - 1)->group != entry->group) &&
               gr_guide_label_is (&entry->label))
        break;
    }
  return end;
}

/* "## Answers" may have a sub-heading for each quiz. */
static gboolean
is_part_of_key (GrReader     *reader,
                const GrLine *line)
{
  const GrLine *above =
      line->kind == GR_LINE_HEADING && line->heading >= 0 ? gr_line (reader->lines, line->heading) : NULL;

  return above != NULL && line->heading != reader->title && gr_guide_word_matches (GR_WORD_KEY, above->label.key);
}

/**
 * gr_guide_key_read:
 * @reader: a guide
 * @i: a line
 * @answers: where the answers go: number → text that begins with letters
 *
 * Reads an answer key that begins on line @i: “Answer Key: 1-B, 2-C”, a list or a
 * table below such a label or heading, a comment.
 *
 * Returns: the line behind it, or @i where there is none
 */
guint
gr_guide_key_read (GrReader   *reader,
                   guint       i,
                   GHashTable *answers)
{
  const GrLine *line = gr_line (reader->lines, i);
  gboolean labelled = line->label.run != NULL && gr_guide_label_is (&line->label);
  gboolean key = labelled && (gr_guide_word_matches (GR_WORD_KEY, line->label.key) || is_part_of_key (reader, line));
  g_autofree char *value = line->kind == GR_LINE_COMMENT ? dup_comment (line->text)
                           : key || (labelled && gr_guide_word_matches (GR_WORD_ANSWER, line->label.key))
                               ? gr_guide_label_dup_value (&line->label)
                               : g_strdup (line->text);
  guint end;

  if (line->kind == GR_LINE_TABLE)
    return gr_guide_table_is_key (reader->markup, line->block) &&
                   gr_guide_table_read_key (reader->markup, line->block, answers)
               ? i + 1
               : i;
  if (line->kind == GR_LINE_CODE)
    return i;
  if (read_pairs (value, answers) >= (key ? 1 : 2))
    return i + 1;
  g_hash_table_remove_all (answers);
  if (key && read_row (value, answers) >= 2)
    return i + 1;
  g_hash_table_remove_all (answers);
  if (!key || (line->kind != GR_LINE_HEADING && !gr_text_is_blank (value)))
    return i;
  end = read_entries (reader, i + 1, answers);
  return g_hash_table_size (answers) >= 1 ? end : i;
}
