/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-quiz.h"
#include "gr-text.h"

#include <string.h>

/* Whether a line begins a numbered question; notes its number. */
static gboolean
begins_question (GrReader    *reader,
                 GrCandidate *c,
                 guint        i)
{
  const GrLine *line = gr_line (reader->lines, i);
  const GrLine *option = gr_line (reader->lines, c->run.first);

  if (line->kind == GR_LINE_ITEM && line->ordered && (line->depth < option->depth || option->kind == GR_LINE_TEXT))
    {
      c->number = line->ordinal;
      c->numbered = TRUE;
      c->named = gr_guide_label_asks (&line->label);
      return TRUE;
    }
  if (gr_guide_label_is (&line->label) && line->label.number > 0)
    {
      c->number = line->label.number;
      c->numbered = TRUE;
      c->named = gr_guide_label_asks (&line->label);
      return TRUE;
    }
  return FALSE;
}

/* Where a question without a number begins: at the paragraph above its options, with the code between. */
static gboolean
find_paragraph (GrReader    *reader,
                GrCandidate *c,
                guint        limit)
{
  guint i = c->run.first;
  guint block;

  while (i > limit && gr_line (reader->lines, i - 1)->kind != GR_LINE_TEXT &&
         gr_line (reader->lines, i - 1)->kind != GR_LINE_ITEM &&
         gr_line (reader->lines, i - 1)->kind != GR_LINE_HEADING)
    i--;
  if (i <= limit || gr_line (reader->lines, i - 1)->kind == GR_LINE_HEADING)
    return FALSE;
  block = gr_line (reader->lines, i - 1)->group;
  while (i > limit && gr_line (reader->lines, i - 1)->group == block)
    i--;
  c->start = i;
  return TRUE;
}

/* What a line says without "Question 3:" or "3." before it. */
static char *
dup_lead (const GrLine *line)
{
  const GrLabel *label = &line->label;

  if (line->kind == GR_LINE_HEADING)
    return g_strdup ((label->number > 0 && *label->name != '\0') || gr_guide_label_asks (label)
                         ? label->name
                         : gr_guide_skip_number (line->text));
  if (label->run != NULL && (gr_guide_label_is (label) || label->number > 0) &&
      (gr_guide_label_asks (label) || *label->key == '\0' ||
       (label->number > 0 && !gr_guide_word_matches (GR_WORD_SCENARIO, label->key))))
    {
      /* "**3. What …?**" has its text in the label's key */
      if (*label->name == '\0' && *label->after == '\0' && *label->key != '\0' && !gr_guide_label_asks (label))
        return g_strdup (gr_guide_skip_number (label->run));
      /* "Question 1 (easy): …" */
      if (*label->name == '(' && g_str_has_suffix (label->name, ")") && *label->after != '\0')
        return g_strdup (label->after);
      return gr_guide_label_dup_value (label);
    }
  return g_strdup (line->text);
}

/* The question, from its first line to its options. */
static char *
dup_stem (GrReader    *reader,
          GrCandidate *c)
{
  const GrLine *line = gr_line (reader->lines, c->start);
  g_autofree char *lead = dup_lead (line);
  g_autofree char *stem = NULL;
  guint first = c->start;

  if (line->kind == GR_LINE_HEADING && c->run.first > c->start + 1)
    {
      g_free (lead);
      first++;
      lead = dup_lead (gr_line (reader->lines, first));
    }
  g_strstrip (lead);
  if (*lead == '\0' && first + 1 < c->run.first)
    {
      g_free (lead);
      first++;
      lead = dup_lead (gr_line (reader->lines, first));
      g_strstrip (lead);
    }
  if (gr_line (reader->lines, first)->kind == GR_LINE_CODE || gr_line (reader->lines, first)->kind == GR_LINE_TABLE)
    stem = gr_guide_lines_markdown (reader->lines, reader->markup, first, c->run.first, NULL);
  else if (gr_line (reader->lines, first)->kind == GR_LINE_HEADING)
    stem = g_strdup (lead);
  else
    stem = gr_guide_lines_markdown (reader->lines, reader->markup, first, c->run.first, lead);
  return gr_guide_unwrap (stem);
}

/**
 * gr_guide_quiz_read_stem:
 * @reader: a guide
 * @candidate: one whose options are known
 * @limit: the line that the question before ends on
 *
 * Finds where the question begins: the nearest numbered label, numbered item or
 * heading above, code included.
 *
 * Returns: whether there is a question at all
 */
gboolean
gr_guide_quiz_read_stem (GrReader    *reader,
                         GrCandidate *candidate,
                         guint        limit)
{
  gboolean found = FALSE;

  for (guint i = candidate->run.first; i > limit && !found; i--)
    {
      const GrLine *line = gr_line (reader->lines, i - 1);

      if (line->kind == GR_LINE_BREAK)
        {
          limit = i;
          break;
        }
      if (line->kind == GR_LINE_HEADING)
        {
          const GrRegion *region = gr_guide_reader_region_at (reader, i - 1);

          limit = i;
          /* the section's own heading is no question, but “### Question 1” is */
          if (region != NULL && region->heading == i - 1)
            break;
          if (line->label.number == 0 && i < candidate->run.first && !gr_guide_label_asks (&line->label))
            break;
          candidate->start = i - 1;
          candidate->titled = candidate->run.first == i;
          candidate->number = line->label.number;
          candidate->numbered = line->label.number > 0;
          candidate->named = gr_guide_label_asks (&line->label);
          found = TRUE;
        }
      else if (begins_question (reader, candidate, i - 1))
        {
          candidate->start = i - 1;
          found = TRUE;
        }
    }
  if (!found && !find_paragraph (reader, candidate, limit))
    return FALSE;
  candidate->item = gr_guide_item_new ();
  candidate->item->stem = dup_stem (reader, candidate);
  candidate->item->line = gr_line (reader->lines, candidate->start)->first;
  return !gr_text_is_blank (candidate->item->stem);
}
