/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-key.h"
#include "gr-guide-option.h"
#include "gr-guide-points.h"
#include "gr-text.h"

#include <stdlib.h>
#include <string.h>

static const char *
cell_text (GrMarkup *markup,
           guint     row,
           guint     column)
{
  guint cell = row + 1 + column;

  return cell < gr_markup_get_block (markup, row)->next ? gr_markup_get_block (markup, cell)->text : "";
}

/* The number of a question, "3", "Q3" or "Question 3", or 0. */
static int
read_number (const char *cell)
{
  const char *p = cell + strcspn (cell, "0123456789");

  return p - cell <= 12 && *p != '\0' && strspn (p, "0123456789.:) ") == strlen (p) ? atoi (p) : 0;
}

/* Takes what the cells behind the number say: the letters, then reasons. */
static gboolean
read_key_row (GrMarkup   *markup,
              guint       row,
              GHashTable *answers)
{
  g_autoptr (GArray) letters = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GString) answer = g_string_new (NULL);
  int number = read_number (cell_text (markup, row, 0));
  const char *rest;
  char wrong;

  for (guint cell = row + 2; cell < gr_markup_get_block (markup, row)->next; cell++)
    {
      const char *text = gr_markup_get_block (markup, cell)->text;

      if (letters->len == 0 && gr_guide_option_read_letters (text, GR_MAX_OPTIONS, letters, &rest, &wrong) == 0)
        continue;
      if (answer->len > 0)
        g_string_append (answer, " – ");
      g_string_append (answer, text);
    }
  if (number == 0 || letters->len == 0)
    return FALSE;
  g_hash_table_replace (answers, GINT_TO_POINTER (number), g_string_free_and_steal (g_steal_pointer (&answer)));
  return TRUE;
}

/**
 * gr_guide_table_is_key:
 * @markup: a text
 * @table: the block of a table
 *
 * Returns: whether the header says that it holds answers
 */
gboolean
gr_guide_table_is_key (GrMarkup *markup,
                       guint     table)
{
  guint header = table + 1;

  for (guint cell = header + 1; cell < gr_markup_get_block (markup, header)->next; cell++)
    {
      g_autofree char *normal = gr_guide_normal (gr_markup_get_block (markup, cell)->text);

      if (gr_guide_word_matches (GR_WORD_KEY, normal) || gr_guide_word_matches (GR_WORD_CORRECT, normal) ||
          gr_guide_word_matches (GR_WORD_ANSWER, normal))
        return TRUE;
    }
  return FALSE;
}

/**
 * gr_guide_table_read_key:
 * @markup: a text
 * @table: the block of a table
 * @answers: where the answers go: number → text that begins with letters
 *
 * Reads an answer key with a row for each question, or with a column for each.
 *
 * Returns: whether it is one
 */
gboolean
gr_guide_table_read_key (GrMarkup   *markup,
                         guint       table,
                         GHashTable *answers)
{
  guint header = table + 1;
  guint row = gr_markup_get_block (markup, header)->next;
  guint end = gr_markup_get_block (markup, table)->next;
  guint before = g_hash_table_size (answers);

  for (guint i = row; i < end; i = gr_markup_get_block (markup, i)->next)
    read_key_row (markup, i, answers);
  for (guint cell = header + 1; row < end && cell < row; cell++)
    {
      g_autoptr (GArray) letters = g_array_new (FALSE, FALSE, sizeof (guint));
      int number = read_number (gr_markup_get_block (markup, cell)->text);
      const char *text = cell_text (markup, row, cell - header - 1);
      const char *rest;
      char wrong;

      if (number > 0 && gr_guide_option_read_letters (text, GR_MAX_OPTIONS, letters, &rest, &wrong) > 0)
        g_hash_table_replace (answers, GINT_TO_POINTER (number), g_strdup (text));
    }
  return g_hash_table_size (answers) > before;
}

static gboolean
is_number (const char *text)
{
  return *text != '\0' && strspn (text, "0123456789.)#") == strlen (text);
}

/* The column of the claims: the one whose header says so, else the first that holds more than numbers. */
static guint
find_claims (GrMarkup *markup,
             guint     table)
{
  guint header = table + 1;
  guint row = gr_markup_get_block (markup, header)->next;

  for (guint cell = header + 1; cell < row; cell++)
    {
      g_autofree char *normal = gr_guide_normal (gr_markup_get_block (markup, cell)->text);

      if (gr_guide_word_matches (GR_WORD_CLAIM, normal))
        return cell - header - 1;
    }
  return row < gr_markup_get_block (markup, table)->next && is_number (cell_text (markup, row, 0)) ? 1 : 0;
}

/* Adds a row: one cell is the claim, the others explain it. */
static void
add_row (GrReader *self,
         guint     row,
         guint     column,
         guint     heading)
{
  const GrMarkupBlock *block = gr_markup_get_block (self->markup, row);
  const char *claim = cell_text (self->markup, row, column);
  g_autoptr (GString) explanation = g_string_new (NULL);
  GrGuideConfusion *confusion;

  for (guint cell = row + 1; cell < block->next; cell++)
    {
      const char *text = gr_markup_get_block (self->markup, cell)->text;

      if (cell == row + 1 + column || gr_text_is_blank (text) || is_number (text))
        continue;
      if (explanation->len > 0)
        g_string_append (explanation, "\n\n");
      g_string_append (explanation, text);
    }
  if (explanation->len == 0 || gr_text_is_blank (claim))
    return;
  confusion = gr_guide_confusion_new ();
  confusion->line = block->first_line;
  confusion->claim = gr_guide_unwrap (claim);
  confusion->explanation = g_string_free_and_steal (g_steal_pointer (&explanation));
  confusion->id = gr_guide_reader_make_id (self, "confusion", (int) heading, confusion->claim);
  g_ptr_array_add (self->draft->confusions, confusion);
}

/* Reads confusions that are written as tables, “Myth | Reality”, between the lines @first and @end. */
void
gr_guide_reader_read_table (GrReader *self,
                            guint     heading,
                            guint     first,
                            guint     end)
{
  for (guint i = first; i < end; i++)
    {
      const GrLine *line = gr_line (self->lines, i);
      guint column, row, last;

      if (line->kind != GR_LINE_TABLE)
        continue;
      column = find_claims (self->markup, line->block);
      last = gr_markup_get_block (self->markup, line->block)->next;
      row = gr_markup_get_block (self->markup, line->block + 1)->next;
      for (; row < last; row = gr_markup_get_block (self->markup, row)->next)
        add_row (self, row, column, heading);
    }
}

/* The column whose header says @word, or −1. */
static int
find_column (GrMarkup *markup,
             guint     table,
             GrWord    word)
{
  guint header = table + 1;

  for (guint cell = header + 1; cell < gr_markup_get_block (markup, header)->next; cell++)
    {
      g_autofree char *normal = gr_guide_normal (gr_markup_get_block (markup, cell)->text);

      if (gr_guide_word_matches (word, normal))
        return (int) (cell - header - 1);
    }
  return -1;
}

/* Reads a table with a column of questions and one of answers, on line @i; returns whether it is one. */
gboolean
gr_guide_reader_read_answers (GrReader *self,
                              guint     i)
{
  const GrLine *line = gr_line (self->lines, i);
  int asked = find_column (self->markup, line->block, GR_WORD_QUESTION);
  int answered = find_column (self->markup, line->block, GR_WORD_ANSWER);
  guint end = gr_markup_get_block (self->markup, line->block)->next;
  guint n = self->draft->questions->len;

  if (asked < 0 || answered < 0 || asked == answered)
    return FALSE;
  for (guint row = gr_markup_get_block (self->markup, line->block + 1)->next; row < end;
       row = gr_markup_get_block (self->markup, row)->next)
    {
      const char *prompt = cell_text (self->markup, row, (guint) asked);
      const char *answer = cell_text (self->markup, row, (guint) answered);
      GrGuideQuestion *question;

      /* the rows of a key say no more than a number and a letter */
      if (gr_text_count_words (prompt) < 3 || gr_text_is_blank (answer))
        continue;
      question = gr_guide_question_new ();
      question->line = gr_markup_get_block (self->markup, row)->first_line;
      question->prompt = gr_guide_unwrap (prompt);
      question->answer = g_strdup (answer);
      question->points = gr_guide_text_points (answer);
      question->group = g_strdup (
          line->heading >= 0 && line->heading != self->title ? gr_line (self->lines, line->heading)->text : "");
      question->id = gr_guide_reader_make_id (self, "question", line->heading, question->prompt);
      g_ptr_array_add (self->draft->questions, question);
    }
  if (self->draft->questions->len == n)
    return FALSE;
  gr_guide_reader_take (self, i, i + 1);
  return TRUE;
}
