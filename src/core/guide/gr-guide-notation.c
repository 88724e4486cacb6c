/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-notation.h"

#include "gr-guide-lines.h"
#include "gr-guide-words.h"
#include "gr-text.h"

#include <math.h>
#include <string.h>

/* What guides are made of, in the notation that is documented for authors.  The labels are English whatever language
 * the guide is in: the reader knows them in any. */

/* Text on one line, as after a label. */
static char *
dup_line (const char *text)
{
  return g_strstrip (g_strdelimit (g_strdup (text != NULL ? text : ""), "\n\r\t", ' '));
}

/* Appends the lines of @text, all but the first moved in by @indent. */
static void
append_indented (GString    *out,
                 const char *text,
                 int         indent)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append_c (out, '\n');
      if (*lines[i] != '\0')
        g_string_append_printf (out, "%*s%s", i > 0 ? indent : 0, "", lines[i]);
    }
  g_string_append_c (out, '\n');
}

/* Whether a text begins with something that cannot stand behind a label on its line: a list, a table, code. */
static gboolean
begins_block (const char *text)
{
  gsize digits = strspn (text, "0123456789");

  return g_str_has_prefix (text, "- ") || g_str_has_prefix (text, "* ") || g_str_has_prefix (text, "+ ") ||
         g_str_has_prefix (text, "```") || g_str_has_prefix (text, "~~~") || *text == '|' || *text == '>' ||
         g_str_has_prefix (text, "    ") ||
         (digits > 0 && (text[digits] == '.' || text[digits] == ')') && text[digits + 1] == ' ');
}

/* A label and what it says, with a blank line between where that is more than running text. */
static void
append_labelled (GString    *out,
                 const char *label,
                 const char *text,
                 int         indent)
{
  g_string_append_printf (out, "%*s**%s:**", indent, "", label);
  if (begins_block (text))
    g_string_append_printf (out, "\n\n%*s", indent, "");
  else
    g_string_append_c (out, ' ');
  append_indented (out, text, indent);
}

static gboolean
starts_with_label (const char *text)
{
  g_autofree char *first = g_strndup (text, strcspn (text, "\n"));
  GrLabel label;
  gboolean is;

  gr_guide_label_read (&label, first, FALSE);
  is = gr_guide_label_is (&label);
  gr_guide_label_clear (&label);
  return is;
}

/* Why, and then of each option why, as a list with its letter. */
static void
append_explanation (GString           *out,
                    const GrGuideItem *item)
{
  gboolean reasons = FALSE;

  for (guint i = 0; item->reasons != NULL && item->reasons[i] != NULL; i++)
    reasons = reasons || !gr_text_is_blank (item->reasons[i]);
  if (!gr_text_is_blank (item->explanation))
    append_labelled (out, "Explanation", item->explanation, 0);
  else if (reasons)
    g_string_append (out, "**Explanation:**\n");
  if (!reasons)
    return;
  g_string_append_c (out, '\n');
  for (guint i = 0; item->reasons[i] != NULL; i++)
    if (!gr_text_is_blank (item->reasons[i]))
      {
        g_string_append_printf (out, "- %c) ", 'A' + (int) i);
        append_indented (out, item->reasons[i], 2);
      }
}

static void
append_item (GString           *out,
             const GrGuideItem *item,
             guint              number)
{
  g_autofree char *label = g_strdup_printf ("Question %u", number);

  append_labelled (out, label, item->stem, 0);
  for (guint i = 0; i < item->options->len; i++)
    {
      const GrGuideText *option = item->options->pdata[i];
      g_autofree char *text = dup_line (option->text);

      g_string_append_printf (out, "**%c)** %s\n", 'A' + (int) i, text);
    }
  for (guint i = 0; i < item->correct->len; i++)
    g_string_append_printf (out, "%s%c", i == 0 ? "**Answer:** " : ", ",
                            'A' + (int) g_array_index (item->correct, guint, i));
  if (item->correct->len > 0)
    g_string_append_c (out, '\n');
  append_explanation (out, item);
  g_string_append_c (out, '\n');
}

/**
 * gr_guide_write_quiz_items:
 * @out: where to append
 * @quiz: a quiz
 *
 * Writes a quiz's questions and its pass mark, without a heading.
 */
void
gr_guide_write_quiz_items (GString           *out,
                           const GrGuideQuiz *quiz)
{
  for (guint i = 0; i < quiz->items->len; i++)
    append_item (out, quiz->items->pdata[i], i + 1);
  if (quiz->total <= 0)
    return;
  g_string_append_printf (out, "**Mastery Threshold:** %d/%d correct", quiz->correct, quiz->total);
  if (quiz->percent > 0)
    g_string_append_printf (out, " (%d%%)", quiz->percent);
  g_string_append (out, "\n\n");
}

/* A heading that names no quiz is read as one only where the questions have answers. */
static gboolean
needs_word (const GrGuideQuiz *quiz)
{
  g_autofree char *normal = gr_guide_normal (quiz->title);

  if (gr_guide_word_matches (GR_WORD_QUIZ, normal))
    return FALSE;
  for (guint i = 0; i < quiz->items->len; i++)
    if (((GrGuideItem *) quiz->items->pdata[i])->correct->len == 0)
      return TRUE;
  return FALSE;
}

/**
 * gr_guide_write_quizzes:
 * @out: where to append
 * @draft: a guide
 *
 * Writes a section for each quiz.
 */
void
gr_guide_write_quizzes (GString            *out,
                        const GrGuideDraft *draft)
{
  for (guint i = 0; i < draft->quizzes->len; i++)
    {
      const GrGuideQuiz *quiz = draft->quizzes->pdata[i];
      g_autofree char *title = gr_markup_escape (quiz->title);

      g_string_append_printf (out, "## %s%s\n\n", needs_word (quiz) ? "Quiz: " : "", title);
      gr_guide_write_quiz_items (out, quiz);
    }
}

/* Marks do not survive in a heading, which is read as plain text. */
static gboolean
fits_heading (const char *prompt)
{
  return strpbrk (prompt, "*_`[]<&\\\n") == NULL;
}

/**
 * gr_guide_write_questions:
 * @out: where to append
 * @draft: a guide
 *
 * Writes the interview questions with their answers, under the headings they
 * stood under.
 */
void
gr_guide_write_questions (GString            *out,
                          const GrGuideDraft *draft)
{
  const char *group = NULL;

  for (guint i = 0; i < draft->questions->len; i++)
    {
      const GrGuideQuestion *question = draft->questions->pdata[i];
      const char *word = question->scenario ? "Scenario " : "Q";

      if (group == NULL || g_strcmp0 (group, question->group) != 0)
        {
          const char *name = gr_text_is_blank (question->group) ? "Interview Questions" : question->group;
          g_autofree char *title = gr_markup_escape (name);

          g_string_append_printf (out, "## %s\n\n", title);
          group = question->group != NULL ? question->group : "";
        }
      if (fits_heading (question->prompt))
        g_string_append_printf (out, "### %s%u: %s\n\n", word, i + 1, question->prompt);
      else
        {
          g_string_append_printf (out, "**%s%u:** ", word, i + 1);
          append_indented (out, question->prompt, 0);
          g_string_append_c (out, '\n');
        }
      append_labelled (out, "Answer", question->answer != NULL ? question->answer : "", 0);
      g_string_append_c (out, '\n');
    }
}

static void
append_confusion (GString                *out,
                  const GrGuideConfusion *confusion,
                  guint                   number)
{
  g_autofree char *claim = dup_line (confusion->claim);
  const char *bold = strchr (claim, '*') == NULL ? "**" : "";

  g_string_append_printf (out, "%u. %s\"%s\"%s\n", number, bold, claim, bold);
  if (!gr_text_is_blank (confusion->explanation))
    append_labelled (out, "Explanation", confusion->explanation, g_snprintf (NULL, 0, "%u. ", number));
}

/* An explanation with labels of its own needs a heading above it. */
static gboolean
need_headings (const GPtrArray *confusions)
{
  gboolean labels = FALSE;

  for (guint i = 0; i < confusions->len; i++)
    {
      const GrGuideConfusion *confusion = confusions->pdata[i];

      if (!fits_heading (confusion->claim))
        return FALSE;
      labels = labels || (confusion->explanation != NULL && starts_with_label (confusion->explanation));
    }
  return labels;
}

/**
 * gr_guide_write_confusions:
 * @out: where to append
 * @draft: a guide
 *
 * Writes the common confusions as one section.
 */
void
gr_guide_write_confusions (GString            *out,
                           const GrGuideDraft *draft)
{
  gboolean headings = need_headings (draft->confusions);

  if (draft->confusions->len > 0)
    g_string_append (out, "## Common Confusions\n\n");
  for (guint i = 0; i < draft->confusions->len; i++)
    {
      const GrGuideConfusion *confusion = draft->confusions->pdata[i];

      if (headings)
        g_string_append_printf (out, "### %u. \"%s\"\n\n%s\n", i + 1, confusion->claim,
                                confusion->explanation != NULL ? confusion->explanation : "");
      else
        append_confusion (out, confusion, i + 1);
      g_string_append_c (out, '\n');
    }
}

/**
 * gr_guide_write_reflections:
 * @out: where to append
 * @draft: a guide
 *
 * Writes the reflection prompts as one section: a list, or under headings
 * where one has several paragraphs.
 */
void
gr_guide_write_reflections (GString            *out,
                            const GrGuideDraft *draft)
{
  gboolean headings = FALSE;

  for (guint i = 0; i < draft->reflections->len; i++)
    {
      const char *text = ((GrGuideText *) draft->reflections->pdata[i])->text;

      headings = headings || strchr (text, '\n') != NULL || begins_block (text);
    }
  if (draft->reflections->len > 0)
    g_string_append (out, "## Reflection Prompts\n\n");
  for (guint i = 0; i < draft->reflections->len; i++)
    {
      g_string_append_printf (out, headings ? "### Prompt %u\n\n" : "%u. ", i + 1);
      append_indented (out, ((GrGuideText *) draft->reflections->pdata[i])->text, 0);
      if (headings || i + 1 == draft->reflections->len)
        g_string_append_c (out, '\n');
    }
}

static void
append_range (GString     *out,
              GrGuideRange range,
              double       unit,
              const char  *name)
{
  char min[G_ASCII_DTOSTR_BUF_SIZE];
  char max[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (min, sizeof min, "%.10g", range.min / unit);
  g_ascii_formatd (max, sizeof max, "%.10g", range.max / unit);
  g_string_append_printf (out, "%s%s%s %s", range.min < range.max ? min : "", range.min < range.max ? "-" : "", max,
                          name);
}

/* " (3-4 hours over 4-6 weeks)", in minutes where hours would not come out even. */
static void
append_time (GString     *out,
             GrGuideRange minutes,
             GrGuideRange weeks)
{
  gboolean hours = fmod (minutes.min, 30) < 0.01 && fmod (minutes.max, 30) < 0.01 && minutes.max >= 60;

  if (minutes.max <= 0)
    return;
  g_string_append (out, " (");
  append_range (out, minutes, hours ? 60 : 1, hours ? "hours" : "minutes");
  if (weeks.max > 0)
    {
      g_string_append (out, " over ");
      append_range (out, weeks, 1, "weeks");
    }
  g_string_append_c (out, ')');
}

static void
append_list (GString         *out,
             const char      *label,
             const GPtrArray *texts)
{
  if (texts->len == 0)
    return;
  g_string_append_printf (out, "**%s:**\n\n", label);
  for (guint i = 0; i < texts->len; i++)
    {
      g_string_append (out, "- ");
      append_indented (out, ((GrGuideText *) texts->pdata[i])->text, 2);
    }
  g_string_append_c (out, '\n');
}

static void
append_metrics (GString         *out,
                const GPtrArray *metrics)
{
  if (metrics->len == 0)
    return;
  g_string_append (out, "**Success Metrics:**\n\n");
  for (guint i = 0; i < metrics->len; i++)
    {
      g_string_append (out, "- ");
      append_indented (out, ((GrGuideMetric *) metrics->pdata[i])->text, 2);
    }
  g_string_append_c (out, '\n');
}

static void
append_tasks (GString         *out,
              const GPtrArray *tasks,
              int              indent)
{
  for (guint i = 0; i < tasks->len; i++)
    {
      g_string_append_printf (out, "%*s- ", indent, "");
      append_indented (out, ((GrGuideText *) tasks->pdata[i])->text, indent + 2);
    }
}

static void
append_step (GString           *out,
             const GrGuideUnit *unit,
             guint              number)
{
  int indent = g_snprintf (NULL, 0, "%u. ", number);

  g_string_append_printf (out, "%u. **%s", number, unit->title);
  append_time (out, unit->minutes, unit->weeks);
  g_string_append (out, ":** ");
  append_indented (out, unit->text != NULL ? unit->text : "", indent);
  append_tasks (out, unit->tasks, indent);
}

static void
append_phase (GString           *out,
              const GrGuideUnit *unit,
              guint              number)
{
  g_string_append_printf (out, "**Phase %d: %s", unit->number > 0 ? unit->number : (int) number, unit->title);
  append_time (out, unit->minutes, unit->weeks);
  g_string_append (out, "**\n\n");
  if (!gr_text_is_blank (unit->text))
    {
      append_indented (out, unit->text, 0);
      g_string_append_c (out, '\n');
    }
  append_tasks (out, unit->tasks, 0);
  g_string_append_c (out, '\n');
}

/**
 * gr_guide_write_projects:
 * @out: where to append
 * @draft: a guide
 *
 * Writes a section for each project: sprints with steps, full ones with
 * phases.
 */
void
gr_guide_write_projects (GString            *out,
                         const GrGuideDraft *draft)
{
  for (guint i = 0; i < draft->projects->len; i++)
    {
      const GrGuideProject *project = draft->projects->pdata[i];
      g_autofree char *title = dup_line (project->title);

      g_string_append (out, project->full ? "## Full Project Extension" : "## Mini Sprint Project");
      append_time (out, project->minutes, (GrGuideRange) { 0 });
      g_string_append_printf (out, "\n\n**Project:** %s\n\n", title);
      if (!gr_text_is_blank (project->objective))
        {
          append_labelled (out, "Objective", project->objective, 0);
          g_string_append_c (out, '\n');
        }
      if (!project->full && project->units->len > 0)
        g_string_append (out, "**Steps:**\n\n");
      for (guint n = 0; n < project->units->len; n++)
        if (project->full)
          append_phase (out, project->units->pdata[n], n + 1);
        else
          append_step (out, project->units->pdata[n], n + 1);
      if (!project->full && project->units->len > 0)
        g_string_append_c (out, '\n');
      append_list (out, "Deliverables", project->deliverables);
      append_metrics (out, project->metrics);
    }
}
