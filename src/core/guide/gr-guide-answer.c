/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-quiz.h"
#include "gr-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define SAME_TEXT 0.5
#define MAX_LABEL_WORDS 3

static const char *
skip_dash (const char *text)
{
  static const char *dashes[] = { "-", "–", "—", ":", ".", ")", ",", "→", "=", "*" };
  gboolean again = TRUE;

  while (again)
    {
      again = FALSE;
      text += strspn (text, " \t\n");
      for (guint i = 0; i < G_N_ELEMENTS (dashes) && !again; i++)
        if (g_str_has_prefix (text, dashes[i]))
          {
            text += strlen (dashes[i]);
            again = TRUE;
          }
    }
  return text;
}

/* Behind a copy of the option's text that @rest starts with, else @rest. */
static const char *
skip_copy (const char *rest,
           const char *option)
{
  const char *p = rest;
  const char *q = option;

  while (*q != '\0')
    {
      while (*p != '\0' && strchr ("*_`\"\\ \n", *p) != NULL)
        p++;
      while (*q != '\0' && strchr ("*_`\"\\ \n", *q) != NULL)
        q++;
      if (*q == '\0')
        break;
      if (g_unichar_tolower (g_utf8_get_char (p)) != g_unichar_tolower (g_utf8_get_char (q)))
        return rest;
      p = g_utf8_next_char (p);
      q = g_utf8_next_char (q);
    }
  return *p == '\0' || !g_unichar_isalnum (g_utf8_get_char (p)) ? p : rest;
}

/* The option whose text the answer repeats, or −1. */
static int
find_by_text (GrCandidate *c,
              const char  *text,
              const char **rest)
{
  int found = -1;
  gsize longest = 0;

  for (guint i = 0; i < c->run.options->len; i++)
    {
      const char *option = g_array_index (c->run.options, GrOption, i).text;
      const char *end = skip_copy (text, option);

      if (end != text && strlen (option) > longest)
        {
          found = (int) i;
          longest = strlen (option);
          *rest = end;
        }
    }
  return found;
}

/* Warns where the words behind the letter are those of another option. */
static void
check_text (GrReader    *reader,
            GrCandidate *c,
            const char  *rest,
            guint        line)
{
  guint chosen = g_array_index (c->item->correct, guint, 0);

  for (guint i = 0; i < c->run.options->len; i++)
    {
      const char *option = g_array_index (c->run.options, GrOption, i).text;
      const char *own = g_array_index (c->run.options, GrOption, chosen).text;

      if (i != chosen && skip_copy (rest, option) != rest && skip_copy (rest, own) == rest &&
          gr_text_overlap (option, own) < SAME_TEXT)
        gr_guide_draft_report (reader->draft, line, GR_GUIDE_WARNING, "quiz-bad-answer",
                               _("Question %d: the answer is %c, but the text behind it is that of %c"), c->number,
                               'A' + (int) chosen, 'A' + (int) i);
    }
}

static void
add_explanation (GrCandidate *c,
                 const char  *text)
{
  char *joined;

  if (gr_text_is_blank (text))
    return;
  joined = gr_text_is_blank (c->item->explanation) ? g_strdup (text)
                                                   : g_strdup_printf ("%s\n\n%s", c->item->explanation, text);
  g_free (c->item->explanation);
  c->item->explanation = g_strstrip (joined);
}

/**
 * gr_guide_quiz_set_answer:
 * @reader: a guide
 * @candidate: a question
 * @text: what stands behind “Answer:”
 * @line: its source line
 * @explains: whether what follows the letter explains it
 *
 * Takes the letters or, where there are none, the option that is repeated.
 */
void
gr_guide_quiz_set_answer (GrReader    *reader,
                          GrCandidate *candidate,
                          const char  *text,
                          guint        line,
                          gboolean     explains)
{
  const char *rest = text;
  char wrong = 0;
  guint n = candidate->run.options->len;
  int found;

  if (candidate->item->correct->len > 0)
    return;
  if (gr_guide_option_read_letters (text, n, candidate->item->correct, &rest, &wrong) == 0)
    {
      found = find_by_text (candidate, gr_guide_skip_mark (text), &rest);
      if (found >= 0)
        {
          guint index = (guint) found;

          g_array_append_val (candidate->item->correct, index);
        }
      else if (wrong != 0)
        gr_guide_draft_report (reader->draft, line, GR_GUIDE_WARNING, "quiz-bad-answer",
                               _("Question %d: the answer “%c” is not one of A to %c"), candidate->number, wrong,
                               'A' + (int) n - 1);
    }
  if (candidate->item->correct->len == 0)
    return;
  candidate->answered = TRUE;
  rest = skip_dash (rest);
  check_text (reader, candidate, rest, line);
  if (candidate->item->correct->len == 1)
    {
      guint chosen = g_array_index (candidate->item->correct, guint, 0);

      rest = skip_dash (skip_copy (rest, g_array_index (candidate->run.options, GrOption, chosen).text));
    }
  if (explains)
    add_explanation (candidate, rest);
}

/* Where a line says which option is right, or %NULL.  A label such as “Answers” is a whole quiz's key unless the
 * answer can only be this question's @own. */
static char *
dup_answer (const GrLine *line,
            gboolean      own)
{
  const GrLabel *label = &line->label;
  const char *text = gr_guide_skip_mark (line->text);

  if (gr_guide_word_starts (GR_WORD_ANSWER_IS, text + strspn (text, "*_")) > 0)
    return g_strdup (text);
  if (label->run == NULL || (!own && gr_guide_word_matches (GR_WORD_KEY, label->key)) ||
      (!gr_guide_word_matches (GR_WORD_ANSWER, label->key) && !gr_guide_word_matches (GR_WORD_CORRECT, label->key) &&
       !gr_guide_word_matches (GR_WORD_KEY, label->key)))
    return NULL;
  if (gr_guide_label_is (label))
    return gr_guide_label_dup_value (label);
  /* "**Answer** B" */
  return label->marked && gr_text_count_words (label->key) <= MAX_LABEL_WORDS && *label->name == '\0'
             ? g_strdup (skip_dash (label->after))
             : NULL;
}

/* Whether @text begins with letters of @c's options or repeats one of them. */
static gboolean
says_answer (GrCandidate *c,
             const char  *text)
{
  g_autoptr (GArray) letters = g_array_new (FALSE, FALSE, sizeof (guint));
  const char *rest;
  char wrong;

  return gr_guide_option_read_letters (text, c->run.options->len, letters, &rest, &wrong) > 0 || wrong != 0 ||
         find_by_text (c, gr_guide_skip_mark (text), &rest) >= 0;
}

/* Whether a line ends an explanation: a heading, a divider, another label. */
static gboolean
ends_explanation (const GrLine *line)
{
  return line->kind == GR_LINE_HEADING || line->kind == GR_LINE_BREAK || line->kind == GR_LINE_COMMENT ||
         (line->kind != GR_LINE_ITEM && gr_guide_label_is (&line->label)) ||
         (line->kind == GR_LINE_ITEM && line->ordered && line->depth == 1);
}

/* Reads what follows the answer.  Behind a quiz's last question only the paragraph itself belongs to it. */
static guint
read_explanation (GrReader    *reader,
                  GrCandidate *c,
                  guint        i,
                  guint        end,
                  gboolean     last)
{
  const GrLine *line = gr_line (reader->lines, i);
  gboolean labelled = gr_guide_quiz_is_explanation (line);
  guint from = labelled ? i : i + 1;
  guint until = from + (labelled ? 1 : 0);
  g_autofree char *value = labelled ? gr_guide_label_dup_value (&line->label) : NULL;
  g_autofree char *text = NULL;
  g_autofree char *after = NULL;
  guint reasons = i + 1;
  guint behind;

  while (until < end && !ends_explanation (gr_line (reader->lines, until)) &&
         (!last || gr_line (reader->lines, until)->group == line->group || gr_line (reader->lines, until)->depth > 0 ||
          gr_line (reader->lines, until)->kind == GR_LINE_CODE || (labelled && gr_text_is_blank (value))))
    until++;
  behind = labelled ? gr_guide_quiz_read_reasons (reader, c, &reasons, until) : until;
  text = gr_guide_lines_markdown (reader->lines, reader->markup, from, labelled ? reasons : until, value);
  add_explanation (c, text);
  if (behind < until)
    {
      after = gr_guide_lines_markdown (reader->lines, reader->markup, behind, until, NULL);
      add_explanation (c, after);
    }
  return until;
}

/* Takes the options that are checked, or the only one that is bold. */
static void
take_marks (GrCandidate *c)
{
  guint bold = 0;

  for (guint i = 0; i < c->run.options->len; i++)
    {
      const GrOption *option = &g_array_index (c->run.options, GrOption, i);

      bold += option->bold;
      if (option->checked)
        g_array_append_val (c->item->correct, i);
    }
  /* all of them ticked is decoration */
  if (c->item->correct->len == c->run.options->len)
    g_array_set_size (c->item->correct, 0);
  for (guint i = 0; i < c->run.options->len && bold == 1 && c->item->correct->len == 0; i++)
    if (g_array_index (c->run.options, GrOption, i).bold)
      g_array_append_val (c->item->correct, i);
  c->answered = c->answered || c->item->correct->len > 0;
}

/**
 * gr_guide_quiz_read_answer:
 * @reader: a guide
 * @candidate: a question with its options
 * @end: the line that the next one begins on
 * @last: whether it is its quiz's last
 * @own: whether a label such as “Answers” is about it alone
 *
 * Reads what stands behind the options: the answer's letter, the explanation.
 * Where nothing does, marks on the options count.
 */
void
gr_guide_quiz_read_answer (GrReader    *reader,
                           GrCandidate *candidate,
                           guint        end,
                           gboolean     last,
                           gboolean     own)
{
  guint i = candidate->run.end;

  candidate->tail = i;
  while (i < end)
    {
      const GrLine *line = gr_line (reader->lines, i);
      g_autofree char *value = candidate->item->correct->len == 0 ? dup_answer (line, own) : NULL;

      if (value != NULL &&
          (says_answer (candidate, value) || (gr_text_is_blank (value) && gr_guide_label_is (&line->label))))
        {
          if (gr_text_is_blank (value) && i + 1 < end && gr_line (reader->lines, i + 1)->kind != GR_LINE_HEADING)
            {
              i++;
              g_free (value);
              value = g_strdup (gr_line (reader->lines, i)->text);
            }
          gr_guide_quiz_set_answer (reader, candidate, value, line->first, TRUE);
          if (candidate->item->correct->len == 0)
            break;
          candidate->tail = i = read_explanation (reader, candidate, i, end, last);
        }
      else if (gr_guide_quiz_is_explanation (line))
        candidate->tail = i = read_explanation (reader, candidate, i, end, last);
      else if (line->kind == GR_LINE_HEADING || line->kind == GR_LINE_BREAK || gr_guide_label_is (&line->label))
        break;
      else
        i++;
    }
  if (candidate->item->correct->len == 0)
    take_marks (candidate);
}
