/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-reader.h"

#include <glib/gi18n-lib.h>

static void
check_titles (GrReader   *self,
              GPtrArray  *sections,
              GHashTable *seen)
{
  for (guint i = 0; i < sections->len; i++)
    {
      const GrGuideSection *section = sections->pdata[i];
      g_autofree char *normal = gr_guide_core (section->title);
      guint line = GPOINTER_TO_UINT (g_hash_table_lookup (seen, normal));

      if (line > 0)
        gr_guide_draft_report (self->draft, section->line, GR_GUIDE_NOTE, "duplicate-heading",
                               _("The heading “%s” is also on line %u; both are kept apart"), section->title, line);
      else
        g_hash_table_insert (seen, g_steal_pointer (&normal), GUINT_TO_POINTER (section->line));
      check_titles (self, section->sections, seen);
    }
}

static void
check_questions (GrReader *self)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->draft->questions->len; i++)
    {
      const GrGuideQuestion *question = self->draft->questions->pdata[i];
      g_autofree char *normal = gr_guide_normal (question->prompt);
      guint line = GPOINTER_TO_UINT (g_hash_table_lookup (seen, normal));

      if (line > 0)
        gr_guide_draft_report (self->draft, question->line, GR_GUIDE_NOTE, "duplicate-question",
                               _("This question is also on line %u; both are kept"), line);
      else
        g_hash_table_insert (seen, g_steal_pointer (&normal), GUINT_TO_POINTER (question->line));
    }
}

static void
use_lines (guint     *used,
           GPtrArray *items,
           gsize      offset)
{
  for (guint i = 0; i < items->len; i++)
    used[G_STRUCT_MEMBER (guint, items->pdata[i], offset)]++;
}

/* How many things were read from the source lines before each. */
static guint *
count_used (GrReader *self)
{
  const GrGuideDraft *draft = self->draft;
  guint n = gr_markup_get_n_lines (self->markup) + 2;
  guint *used = g_new0 (guint, n + 1);

  for (guint i = 0; i < draft->quizzes->len; i++)
    use_lines (used, ((GrGuideQuiz *) draft->quizzes->pdata[i])->items, G_STRUCT_OFFSET (GrGuideItem, line));
  for (guint i = 0; i < draft->projects->len; i++)
    {
      const GrGuideProject *project = draft->projects->pdata[i];

      used[project->line] += project->units->len + project->deliverables->len + project->metrics->len +
                             (project->objective != NULL && *project->objective != '\0');
    }
  use_lines (used, draft->questions, G_STRUCT_OFFSET (GrGuideQuestion, line));
  use_lines (used, draft->confusions, G_STRUCT_OFFSET (GrGuideConfusion, line));
  use_lines (used, draft->reflections, G_STRUCT_OFFSET (GrGuideText, line));
  for (guint i = 0, sum = 0; i <= n; i++)
    {
      guint here = used[i];

      used[i] = sum;
      sum += here;
    }
  return used;
}

static void
report_ignored (GrReader       *self,
                const GrRegion *region)
{
  const GrLine *heading = gr_line (self->lines, region->heading);
  GrGuideDraft *draft = self->draft;

  if (region->kind == GR_GUIDE_QUIZ)
    gr_guide_draft_report (
        draft, heading->first, GR_GUIDE_NOTE, "ignored",
        _("No question with options is recognised in “%s”, which stays text; write “**Question 1:** "
           "…” and lines “A) …”, “B) …”"),
        heading->text);
  else if (region->kind == GR_GUIDE_CONFUSIONS)
    gr_guide_draft_report (draft, heading->first, GR_GUIDE_NOTE, "ignored",
                           _("No confusion is recognised in “%s”, which stays text; write “1. **The claim**” and "
                              "“**Explanation:** …” for each"),
                           heading->text);
  else if (region->kind == GR_GUIDE_REFLECTIONS)
    gr_guide_draft_report (draft, heading->first, GR_GUIDE_NOTE, "ignored",
                           _("No prompt is recognised in “%s”, which stays text; write each as an item of a list"),
                           heading->text);
  else
    gr_guide_draft_report (draft, heading->first, GR_GUIDE_NOTE, "ignored",
                           _("No step or result is recognised in “%s”, which stays text; write “1. **Step (30 "
                              "minutes):** …”"),
                           heading->text);
}

/* A section that is called a quiz, say, and holds none.  A key has been read with the quiz it belongs to. */
static void
check_region (GrReader       *self,
              const GrRegion *region,
              const guint    *used)
{
  const GrLine *heading = gr_line (self->lines, region->heading);
  guint last = region->end < self->lines->len ? gr_line (self->lines, region->end)->first
                                              : gr_markup_get_n_lines (self->markup) + 1;

  if (region->end > region->heading + 1 && !gr_guide_word_matches (GR_WORD_KEY, heading->label.key) &&
      used[last] == used[heading->first])
    report_ignored (self, region);
}

/* Questions of a quiz that others of the same have options for. */
static void
check_options (GrReader       *self,
               const GrRegion *region)
{
  gboolean any = FALSE;

  for (guint i = region->heading + 1; i < region->end && !any; i++)
    any = self->taken[i];
  for (guint i = region->heading + 1; i < region->end && any; i++)
    {
      const GrLine *line = gr_line (self->lines, i);

      if (!self->taken[i] && line->label.number > 0 && gr_guide_label_asks (&line->label))
        gr_guide_draft_report (self->draft, line->first, GR_GUIDE_ERROR, "quiz-options",
                               _("Question %d is left out: it has fewer than two options; write lines “A) …”, “B) …” "
                                  "below it"),
                               line->label.number);
    }
}

/* Says what an author may want to know about names that come twice and parts that are missing. */
void
gr_guide_reader_check (GrReader *self)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree guint *used = count_used (self);

  check_titles (self, self->draft->sections, seen);
  check_questions (self);
  for (guint i = 0; i < self->regions->len; i++)
    {
      const GrRegion *region = &g_array_index (self->regions, GrRegion, i);

      check_region (self, region, used);
      if (region->kind == GR_GUIDE_QUIZ)
        check_options (self, region);
    }
  if (self->draft->sections->len == 0)
    gr_guide_draft_report (self->draft, 1, GR_GUIDE_WARNING, "no-section",
                           _("There is nothing below the title; write “## Section” and text"));
}
