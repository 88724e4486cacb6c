/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-duration.h"
#include "gr-guide-quiz.h"
#include "gr-text.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

static void
candidate_clear (gpointer data)
{
  GrCandidate *c = data;

  gr_guide_option_run_clear (&c->run);
  g_clear_pointer (&c->item, gr_guide_item_free);
}

/* The heading that a question's quiz stands under: the section that says it is one, else the heading around it. */
static void
find_group (GrReader    *reader,
            GrCandidate *c)
{
  const GrRegion *region = gr_guide_reader_region_at (reader, c->run.first);
  const GrLine *start = gr_line (reader->lines, c->start);

  c->in_quiz = region != NULL && region->kind == GR_GUIDE_QUIZ;
  c->group = c->in_quiz ? (int) region->heading : start->heading;
}

static gboolean
ends_as_question (const char *stem,
                  gboolean    named)
{
  g_autofree char *plain = gr_guide_plain (stem);
  gsize len = strlen (plain);

  while (len > 0 && strchr ("\"')*`", plain[len - 1]) != NULL)
    plain[--len] = '\0';
  return g_str_has_suffix (plain, "?") || (named && g_str_has_suffix (plain, ":")) || g_str_has_suffix (plain, "___") ||
         g_str_has_suffix (plain, "__.") || g_str_has_suffix (plain, "？");
}

/**
 * gr_guide_quiz_asks:
 * @candidate: options with what stands above them
 *
 * Returns: whether that asks something: it is numbered or called a question, and ends like one
 */
gboolean
gr_guide_quiz_asks (const GrCandidate *candidate)
{
  return (candidate->named || (candidate->numbered && candidate->run.options->len >= 3)) &&
         ends_as_question (candidate->item->stem, candidate->named);
}

/* Outside a quiz, options may as well be the parts of an exercise, and check boxes without letters a checklist. */
static gboolean
is_quiz_question (const GrCandidate *c)
{
  if (g_array_index (c->run.options, GrOption, 0).box && !c->named && !c->numbered &&
      !ends_as_question (c->item->stem, FALSE))
    return FALSE;
  return c->in_quiz || c->answered || gr_guide_quiz_asks (c);
}

static void
make_options (GrReader    *reader,
              GrCandidate *c)
{
  GrGuideItem *item = c->item;

  for (guint i = 0; i < c->run.options->len; i++)
    {
      GrOption *option = &g_array_index (c->run.options, GrOption, i);
      GrGuideText *text = gr_guide_text_new (g_strdup (option->text), gr_line (reader->lines, c->run.first)->first);

      g_ptr_array_add (item->options, text);
    }
}

static gboolean
check_options (GrReader    *reader,
               GrCandidate *c)
{
  guint line = gr_line (reader->lines, c->run.first)->first;

  if (c->run.gap > 0)
    gr_guide_draft_report (
        reader->draft, gr_line (reader->lines, c->run.gap)->first, GR_GUIDE_WARNING, "quiz-option-order",
        _("Question %d: the letters of the options do not follow each other; write A, B, C, D"), c->number);
  for (guint i = 0; i < c->run.options->len; i++)
    {
      const char *text = g_array_index (c->run.options, GrOption, i).text;

      if (gr_text_is_blank (text))
        {
          gr_guide_draft_report (reader->draft, line, GR_GUIDE_ERROR, "quiz-empty-option",
                                 _("Question %d is left out: its option %c is empty"), c->number, 'A' + (int) i);
          return FALSE;
        }
      for (guint n = 0; n < i; n++)
        {
          g_autofree char *one = gr_guide_normal (text);
          g_autofree char *two = gr_guide_normal (g_array_index (c->run.options, GrOption, n).text);

          if (*one != '\0' && g_str_equal (one, two))
            gr_guide_draft_report (reader->draft, line, GR_GUIDE_WARNING, "duplicate-option",
                                   _("Question %d: the options %c and %c are the same"), c->number, 'A' + (int) n,
                                   'A' + (int) i);
        }
    }
  return TRUE;
}

static GArray *
find_candidates (GrReader *reader)
{
  GArray *candidates = g_array_new (FALSE, TRUE, sizeof (GrCandidate));
  guint limit = 0;

  g_array_set_clear_func (candidates, candidate_clear);
  for (guint i = 0; i < reader->lines->len;)
    {
      const GrRegion *region = gr_guide_reader_region_at (reader, i);
      GrCandidate c = { 0 };

      /* lists of deliverables and the like are not even looked at */
      if (region != NULL && region->kind == GR_GUIDE_PROJECT)
        {
          i = limit = region->end;
          continue;
        }
      if (!gr_guide_option_run_read (&c.run, reader->lines, reader->markup, i,
                                     region != NULL && region->kind == GR_GUIDE_QUIZ))
        {
          gr_guide_option_run_clear (&c.run);
          i++;
          continue;
        }
      i = c.run.end;
      if (candidates->len > 0 &&
          gr_guide_quiz_are_reasons (reader, &g_array_index (candidates, GrCandidate, candidates->len - 1), &c.run))
        {
          candidate_clear (&c);
          continue;
        }
      if (gr_guide_quiz_read_stem (reader, &c, limit))
        {
          find_group (reader, &c);
          limit = c.run.end;
          g_array_append_val (candidates, c);
        }
      else
        {
          if (region != NULL && region->kind == GR_GUIDE_QUIZ)
            gr_guide_draft_report (reader->draft, gr_line (reader->lines, c.run.first)->first, GR_GUIDE_ERROR,
                                   "quiz-orphan-option",
                                   _("These options have no question above them and are left out"));
          candidate_clear (&c);
        }
    }
  return candidates;
}

static void
read_answers (GrReader *reader,
              GArray   *candidates)
{
  for (guint i = 0; i < candidates->len; i++)
    {
      GrCandidate *c = &g_array_index (candidates, GrCandidate, i);
      const GrCandidate *next = i + 1 < candidates->len ? c + 1 : NULL;
      gboolean first = i == 0 || (c - 1)->group != c->group;
      gboolean last = next == NULL || next->group != c->group;
      gboolean own = !last || (!first && (c - 1)->answered);

      gr_guide_quiz_read_answer (reader, c, next != NULL ? next->start : reader->lines->len, last, own);
    }
}

/* The first candidate that ends behind line @i. */
static guint
find_candidate (GArray *candidates,
                guint   i)
{
  guint low = 0;
  guint high = candidates->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (candidates, GrCandidate, middle).tail <= i)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* Reads the pass mark from the heading and the lines that are no question's. */
static void
read_threshold (GrReader    *reader,
                GrGuideQuiz *quiz,
                int          group,
                GArray      *candidates)
{
  guint first = group >= 0 ? (guint) group : 0;
  guint end = group >= 0 ? gr_guide_reader_heading_end (reader, first) : reader->lines->len;
  const GrRegion *region = gr_guide_reader_region_at (reader, first);
  guint next = find_candidate (candidates, first);
  int percent = 0;

  if (region != NULL && region->kind == GR_GUIDE_QUIZ)
    end = MIN (end, region->end);
  for (guint i = first; i < end && quiz->total == 0; i++)
    {
      const GrLine *line = gr_line (reader->lines, i);
      int correct, total, found;

      while (next < candidates->len && g_array_index (candidates, GrCandidate, next).tail <= i)
        next++;
      if (next < candidates->len && g_array_index (candidates, GrCandidate, next).start <= i)
        continue;
      if (line->kind == GR_LINE_CODE || line->kind == GR_LINE_TABLE ||
          !gr_guide_fraction_find (line->text, &correct, &total, &found))
        continue;
      quiz->correct = correct;
      quiz->total = total;
      if (percent == 0 || (total > 0 && found > 0))
        percent = found;
    }
  quiz->percent = percent;
  if (quiz->total == 0 && percent > 0)
    {
      quiz->total = (int) quiz->items->len;
      quiz->correct = (int) ceil (percent * quiz->total / 100.0 - 1e-9);
    }
}

static void
check_threshold (GrReader          *reader,
                 const GrGuideQuiz *quiz)
{
  int n = (int) quiz->items->len;

  if (quiz->total == 0)
    gr_guide_draft_report (
        reader->draft, quiz->line, GR_GUIDE_NOTE, "mastery",
        _("“%s” does not say how many right answers pass; write “**Mastery Threshold:** %d/%d correct”"), quiz->title,
        (int) ceil (n * 0.8), n);
  else if (quiz->total != n)
    gr_guide_draft_report (reader->draft, quiz->line, GR_GUIDE_WARNING, "mastery-count",
                           _("“%s” is passed with %d of %d, but has %d questions"), quiz->title, quiz->correct,
                           quiz->total, n);
  else if (quiz->percent > 0 && quiz->correct != (int) ceil (quiz->percent * n / 100.0 - 1e-9))
    gr_guide_draft_report (reader->draft, quiz->line, GR_GUIDE_NOTE, "mastery-percent",
                           _("“%s” is passed with %d of %d; that is %d %%, not %d %%, and the count is used"),
                           quiz->title, quiz->correct, n, (int) lround (100.0 * quiz->correct / n), quiz->percent);
  else if (quiz->percent > 0 && (int) lround (100.0 * quiz->correct / n) != quiz->percent)
    gr_guide_draft_report (reader->draft, quiz->line, GR_GUIDE_NOTE, "mastery-percent",
                           _("%d of %d is %d %%, not %d %%; the count is used"), quiz->correct, n,
                           (int) lround (100.0 * quiz->correct / n), quiz->percent);
}

static void
check_keys (GrReader          *reader,
            const GrGuideQuiz *quiz)
{
  guint without = 0;

  for (guint i = 0; i < quiz->items->len; i++)
    without += ((GrGuideItem *) quiz->items->pdata[i])->correct->len == 0;
  if (without > 0)
    gr_guide_draft_report (
        reader->draft, quiz->line, GR_GUIDE_WARNING, "quiz-no-key",
        ngettext ("“%s”: %u question has no answer and is not scored; write “**Answer:** B” below its "
                  "options",
                  "“%s”: %u questions have no answer and are not scored; write “**Answer:** B” below "
                  "their options",
                  without),
        quiz->title, without);
}

static void
check_numbers (GrReader *reader,
               GArray   *candidates,
               guint     first,
               guint     last)
{
  for (guint i = first + 1; i < last; i++)
    {
      int before = g_array_index (candidates, GrCandidate, i - 1).number;
      const GrCandidate *c = &g_array_index (candidates, GrCandidate, i);

      if (c->number > 0 && before > 0 && c->number != before + 1)
        gr_guide_draft_report (reader->draft, gr_line (reader->lines, c->start)->first, GR_GUIDE_NOTE, "numbering",
                               _("Question %d follows question %d"), c->number, before);
    }
}

/* Makes one quiz of the questions @first to @last − 1. */
static void
make_quiz (GrReader *reader,
           GArray   *candidates,
           guint     first,
           guint     last)
{
  GrCandidate *c = &g_array_index (candidates, GrCandidate, first);
  GrGuideQuiz *quiz = gr_guide_quiz_new ();
  int group = c->group;

  quiz->title = g_strdup (group >= 0 ? gr_line (reader->lines, group)->text : reader->draft->title);
  quiz->line = group >= 0 ? gr_line (reader->lines, group)->first : c->item->line;
  quiz->id =
      gr_guide_reader_make_id (reader, "quiz", group >= 0 ? gr_line (reader->lines, group)->heading : -1, quiz->title);
  for (guint i = first; i < last; i++)
    {
      GrGuideItem *item;

      c = &g_array_index (candidates, GrCandidate, i);
      item = c->item;
      make_options (reader, c);
      item->id = gr_guide_reader_make_id (reader, "item", group, item->stem);
      for (guint n = 0; n < item->options->len; n++)
        {
          GrGuideText *option = item->options->pdata[n];

          option->id = gr_guide_reader_make_part_id (reader, item->id, "", option->text);
        }
      g_ptr_array_add (quiz->items, g_steal_pointer (&c->item));
      gr_guide_reader_take (reader, c->start, c->tail);
    }
  g_ptr_array_add (reader->draft->quizzes, quiz);
  read_threshold (reader, quiz, group, candidates);
  check_threshold (reader, quiz);
  check_keys (reader, quiz);
  check_numbers (reader, candidates, first, last);
}

/* Finds the questions with options, their answers and the pass marks. */
void
gr_guide_reader_read_quizzes (GrReader *reader)
{
  g_autoptr (GArray) candidates = find_candidates (reader);

  read_answers (reader, candidates);
  for (guint i = 0; i < candidates->len; i++)
    {
      const GrCandidate *c = &g_array_index (candidates, GrCandidate, i);

      if (c->in_quiz || c->answered || c->named)
        gr_guide_reader_take (reader, c->start, c->tail);
    }
  gr_guide_quiz_read_keys (reader, candidates);
  for (guint i = candidates->len; i > 0; i--)
    {
      GrCandidate *c = &g_array_index (candidates, GrCandidate, i - 1);

      if (is_quiz_question (c) && check_options (reader, c))
        continue;
      for (guint n = c->start; n < c->tail; n++)
        reader->taken[n] = FALSE;
      g_array_remove_index (candidates, i - 1);
    }
  for (guint first = 0, last; first < candidates->len; first = last)
    {
      for (last = first + 1; last < candidates->len; last++)
        if (g_array_index (candidates, GrCandidate, last).group != g_array_index (candidates, GrCandidate, first).group)
          break;
      make_quiz (reader, candidates, first, last);
    }
}
