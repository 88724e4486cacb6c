/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-quiz.h"

/* Under “Explanation:” an author may say of each option why it is right or not: "- A) too early to ask".  It looks
 * like options, and is told apart by the label above it. */

static gboolean
asks (const GrLine *line)
{
  g_autofree char *plain = gr_guide_plain (line->text);

  return g_str_has_suffix (plain, "?") || g_str_has_suffix (plain, "？") || g_str_has_suffix (plain, ":") ||
         (line->label.run != NULL && line->label.number > 0);
}

/* Whether a line begins the reason of one of the candidate's options. */
static gboolean
read_reason (const GrCandidate *c,
             const GrLine      *line,
             GrOption          *option)
{
  if ((line->kind != GR_LINE_TEXT && line->kind != GR_LINE_ITEM) || !gr_guide_option_read (option, line->text))
    return FALSE;
  if (option->index >= 0 && option->index < (int) c->run.options->len)
    return TRUE;
  gr_guide_option_clear (option);
  return FALSE;
}

/* Whether line @i, which begins no reason, is part of the one before it: in the same paragraph or item. */
static gboolean
goes_on (GArray *lines,
         guint   begun,
         guint   i)
{
  const GrLine *first = gr_line (lines, begun);
  const GrLine *line = gr_line (lines, i);

  return line->group == gr_line (lines, i - 1)->group || (first->kind == GR_LINE_ITEM && line->depth >= first->depth);
}

static void
append_line (char      **reason,
             const char *text)
{
  char *joined = g_strdup_printf ("%s\n%s", *reason, text);

  g_free (*reason);
  *reason = joined;
}

/**
 * gr_guide_quiz_is_explanation:
 * @line: a line
 *
 * Returns: whether its label says that an explanation follows
 */
gboolean
gr_guide_quiz_is_explanation (const GrLine *line)
{
  return line->label.run != NULL && gr_guide_label_is (&line->label) &&
         gr_guide_word_matches (GR_WORD_EXPLANATION, line->label.key);
}

/**
 * gr_guide_quiz_are_reasons:
 * @reader: a guide
 * @candidate: a question
 * @run: the lines with letters that come next
 *
 * Returns: whether @run is no question's options but says why, under
 *   “Explanation:”, of those of @candidate
 */
gboolean
gr_guide_quiz_are_reasons (GrReader          *reader,
                           const GrCandidate *candidate,
                           const GrOptionRun *run)
{
  if (run->options->len > candidate->run.options->len)
    return FALSE;
  for (guint i = run->first; i > candidate->run.end; i--)
    {
      const GrLine *line = gr_line (reader->lines, i - 1);

      if (gr_guide_quiz_is_explanation (line))
        return TRUE;
      if (line->kind == GR_LINE_HEADING || line->kind == GR_LINE_BREAK || gr_guide_label_is (&line->label) ||
          (line->kind == GR_LINE_ITEM && line->ordered) || asks (line))
        return FALSE;
    }
  return FALSE;
}

/**
 * gr_guide_quiz_read_reasons:
 * @reader: a guide
 * @candidate: a question
 * @first: (inout): the first line of its explanation; set to the first line of
 *   the reasons, or @end where there are none
 * @end: the line behind the explanation
 *
 * Takes lines that begin with letters of the options, in order and two or more,
 * as the reasons of these options.
 *
 * Returns: the line behind the reasons
 */
guint
gr_guide_quiz_read_reasons (GrReader    *reader,
                            GrCandidate *candidate,
                            guint       *first,
                            guint        end)
{
  guint n = candidate->run.options->len;
  g_auto (GStrv) reasons = g_new0 (char *, n + 1);
  int last = -1;
  guint begun = end;
  guint found = 0;
  guint i;

  for (guint k = 0; k < n; k++)
    reasons[k] = g_strdup ("");
  for (i = *first; i < end; i++)
    {
      const GrLine *line = gr_line (reader->lines, i);
      GrOption option = { 0 };

      if (read_reason (candidate, line, &option) && option.index > last)
        {
          last = option.index;
          g_free (reasons[last]);
          reasons[last] = g_steal_pointer (&option.text);
          begun = found++ == 0 ? i : begun;
        }
      else if (found > 0 && goes_on (reader->lines, begun, i))
        append_line (&reasons[last], line->text);
      else if (found > 0)
        {
          gr_guide_option_clear (&option);
          break;
        }
      gr_guide_option_clear (&option);
    }
  *first = found >= 2 ? begun : end;
  if (found < 2)
    return end;

  g_strfreev (candidate->item->reasons);
  candidate->item->reasons = g_steal_pointer (&reasons);
  return i;
}
