/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-coverage-state.h"

#include <glib/gi18n-lib.h>

#include "gr-telling.h"

#define NAMES_MOST 6 /* stories that are named in one sentence */

static const char *
title_of (GrCoverageState *self,
          guint            story)
{
  return gr_telling_get_title (gr_story_get_title (gr_coverage_state_get_story (self, story)));
}

static guint
count_answered (const GrCoverage *coverage)
{
  guint n = 0;

  for (guint q = 0; q < coverage->n_questions; q++)
    n += gr_coverage_best_fit (coverage, q) != GR_FIT_NONE;
  return n;
}

/**
 * gr_coverage_state_dup_headline:
 * @self: a state
 *
 * Returns: (transfer full): how many questions how many stories answer
 */
char *
gr_coverage_state_dup_headline (GrCoverageState *self)
{
  const GrCoverage *coverage = gr_coverage_state_get_coverage (self);
  guint n = gr_coverage_state_get_set (self)->stories->len, answered = count_answered (coverage);

  if (answered == 0)
    return g_strdup (_("No story answers a question yet"));
  if (coverage->n_questions == 1)
    return g_strdup (_("The question is answered"));
  /* Translators: the smallest number of stories, then how many questions these answer of how many */
  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u story answers %u of %u questions", "%u stories answer %u of %u questions", n),
      n, answered, coverage->n_questions);
}

static char *
join (GrCoverageState *self,
      GArray          *stories)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < MIN (stories->len, NAMES_MOST); i++)
    /* Translators: between two titles of stories in a list of them */
    g_string_append_printf (names, "%s%s", i > 0 ? _(", ") : "", title_of (self, g_array_index (stories, guint, i)));
  if (stories->len > NAMES_MOST)
    g_string_append_printf (names,
                            g_dngettext (GETTEXT_PACKAGE, " and %u more", " and %u more", stories->len - NAMES_MOST),
                            stories->len - NAMES_MOST);
  return g_string_free_and_steal (names);
}

/* Stories that answer something, but are not needed for it. */
static GArray *
find_spares (GrCoverageState *self)
{
  const GrCoverage *coverage = gr_coverage_state_get_coverage (self);
  const GrCoverageSet *set = gr_coverage_state_get_set (self);
  GArray *spares = g_array_new (FALSE, FALSE, sizeof (guint));
  guint next = 0;

  for (guint s = 0; s < coverage->n_stories; s++)
    {
      gboolean chosen = next < set->stories->len && g_array_index (set->stories, guint, next) == s;

      next += chosen;
      if (!chosen && gr_coverage_n_answered (coverage, s) > 0)
        g_array_append_val (spares, s);
    }
  return spares;
}

/**
 * gr_coverage_state_dup_detail:
 * @self: a state
 *
 * Returns: (transfer full): which stories these are, whether there may be
 *   fewer, and which are to spare
 */
char *
gr_coverage_state_dup_detail (GrCoverageState *self)
{
  const GrCoverageSet *set = gr_coverage_state_get_set (self);
  g_autoptr (GArray) spares = find_spares (self);
  g_autofree char *names = join (self, set->stories);
  g_autofree char *others = join (self, spares);
  GString *detail = g_string_new (NULL);

  if (set->stories->len == 0)
    {
      g_string_append (detail, _("Say of a story which questions it answers: the fewest that answer all are found."));
      return g_string_free_and_steal (detail);
    }
  if (set->exact)
    /* Translators: %s are titles of stories */
    g_string_append_printf (detail, _("Fewer cannot do it: %s."), names);
  else
    /* Translators: %s are titles of stories, the numbers are how many there are and how many can be compared exactly */
    g_string_append_printf (detail,
                            _("Picked one by one, the most useful first: %s. Of more than %d stories not all sets are "
                               "compared, so fewer might do."),
                            names, GR_COVERAGE_EXACT);
  if (spares->len > 0)
    /* Translators: %s are titles of stories; this follows another sentence */
    g_string_append_printf (detail, _(" To spare: %s."), others);
  return g_string_free_and_steal (detail);
}

/**
 * gr_coverage_state_describe_answer:
 * @self: a state
 * @question: which of its questions
 *
 * Returns: (transfer full): the stories that answer it, those that do it well first; empty for a gap
 */
char *
gr_coverage_state_describe_answer (GrCoverageState *self,
                                   guint            question)
{
  const GrCoverage *coverage = gr_coverage_state_get_coverage (self);
  g_autoptr (GArray) well = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GArray) partly = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  for (guint s = 0; s < coverage->n_stories; s++)
    {
      GrFit fit = gr_coverage_get_fit (coverage, s, question);

      if (fit != GR_FIT_NONE)
        g_array_append_val (fit == GR_FIT_WELL ? well : partly, s);
    }
  first = join (self, well);
  second = join (self, partly);
  if (partly->len == 0)
    return g_steal_pointer (&first);
  if (well->len == 0)
    /* Translators: %s are titles of stories */
    return g_strdup_printf (_("Could fit: %s"), second);
  /* Translators: titles of stories that answer a question well, and of those that could fit */
  return g_strdup_printf (_("%s · could fit: %s"), first, second);
}

static GPtrArray *
list_questions (GrCoverageState *self,
                gboolean         gaps)
{
  const GrCoverage *coverage = gr_coverage_state_get_coverage (self);
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint q = 0; q < coverage->n_questions; q++)
    if ((gr_coverage_best_fit (coverage, q) == GR_FIT_NONE) == gaps)
      {
        GrQuestion *question = gr_coverage_state_get_question (self, q);
        g_autofree char *words = gr_coverage_state_describe_answer (self, q);

        g_ptr_array_add (lines, gr_coverage_line_new (GR_ENTITY (question), gr_question_get_prompt (question), words));
      }
  return lines;
}

/**
 * gr_coverage_state_list_gaps:
 * @self: a state
 *
 * Returns: (transfer full) (element-type GrCoverageLine): the questions without a story
 */
GPtrArray *
gr_coverage_state_list_gaps (GrCoverageState *self)
{
  g_return_val_if_fail (GR_IS_COVERAGE_STATE (self), NULL);

  return list_questions (self, TRUE);
}

/**
 * gr_coverage_state_list_answered:
 * @self: a state
 *
 * Returns: (transfer full) (element-type GrCoverageLine): the questions with one
 */
GPtrArray *
gr_coverage_state_list_answered (GrCoverageState *self)
{
  g_return_val_if_fail (GR_IS_COVERAGE_STATE (self), NULL);

  return list_questions (self, FALSE);
}

/**
 * gr_coverage_state_list_remarks:
 * @self: a state
 *
 * Returns: (transfer full) (element-type GrCoverageLine): stories on which many
 *   questions hang, and stories that answer none
 */
GPtrArray *
gr_coverage_state_list_remarks (GrCoverageState *self)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_object_unref);
  const GrCoverage *coverage;

  g_return_val_if_fail (GR_IS_COVERAGE_STATE (self), lines);

  coverage = gr_coverage_state_get_coverage (self);
  for (guint s = 0; s < coverage->n_stories; s++)
    {
      guint alone = gr_coverage_n_alone (coverage, s);
      g_autofree char *words = NULL;

      if (alone >= GR_COVERAGE_HANGS)
        words = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u question hangs on this story alone",
                                              "%u questions hang on this story alone", alone),
                                 alone);
      else if (gr_coverage_n_answered (coverage, s) == 0)
        words = g_strdup (_("Answers none of these questions yet"));
      if (words != NULL)
        g_ptr_array_add (
            lines, gr_coverage_line_new (GR_ENTITY (gr_coverage_state_get_story (self, s)), title_of (self, s), words));
    }
  return lines;
}
