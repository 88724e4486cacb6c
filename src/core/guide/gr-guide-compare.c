/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-compare.h"

#include "gr-text.h"

#include <math.h>
#include <string.h>

typedef gboolean (*SameFunc) (gconstpointer one, gconstpointer two);

/* Text that says the same: white space at its ends, and none or an empty one, make no difference. */
static gboolean
same_text (const char *one,
           const char *two)
{
  g_autofree char *a = g_strstrip (g_strdup (one != NULL ? one : ""));
  g_autofree char *b = g_strstrip (g_strdup (two != NULL ? two : ""));

  return g_str_equal (a, b);
}

/* Durations are written in whole minutes. */
static gboolean
same_range (GrGuideRange one,
            GrGuideRange two)
{
  return fabs (one.min - two.min) < 0.5 && fabs (one.max - two.max) < 0.5;
}

static gboolean
same_all (const GPtrArray *one,
          const GPtrArray *two,
          SameFunc         same)
{
  if (one->len != two->len)
    return FALSE;
  for (guint i = 0; i < one->len; i++)
    if (!same (one->pdata[i], two->pdata[i]))
      return FALSE;
  return TRUE;
}

static gboolean
same_short (gconstpointer one,
            gconstpointer two)
{
  return same_text (((const GrGuideText *) one)->text, ((const GrGuideText *) two)->text);
}

static gboolean
same_section (gconstpointer one,
              gconstpointer two)
{
  const GrGuideSection *a = one;
  const GrGuideSection *b = two;

  return a->level == b->level && same_text (a->title, b->title) && same_text (a->body, b->body) &&
         same_all (a->sections, b->sections, same_section);
}

/* A question under no heading is written below one that only says what they are. */
static gboolean
same_group (const char *one,
            const char *two)
{
  return gr_text_is_blank (one) || gr_text_is_blank (two) || same_text (one, two);
}

static gboolean
same_question (gconstpointer one,
               gconstpointer two)
{
  const GrGuideQuestion *a = one;
  const GrGuideQuestion *b = two;

  return same_text (a->prompt, b->prompt) && same_text (a->answer, b->answer) && same_group (a->group, b->group) &&
         a->scenario == b->scenario && g_strv_equal ((const char *const *) a->points, (const char *const *) b->points);
}

/* Without reasons, or with none for any option, nothing is said. */
static gboolean
same_reasons (const GrGuideItem *one,
              const GrGuideItem *two)
{
  guint n_one = one->reasons != NULL ? g_strv_length (one->reasons) : 0;
  guint n_two = two->reasons != NULL ? g_strv_length (two->reasons) : 0;

  for (guint i = 0; i < MAX (n_one, n_two); i++)
    if (!same_text (i < n_one ? one->reasons[i] : "", i < n_two ? two->reasons[i] : ""))
      return FALSE;
  return TRUE;
}

static gboolean
same_item (gconstpointer one,
           gconstpointer two)
{
  const GrGuideItem *a = one;
  const GrGuideItem *b = two;

  return same_text (a->stem, b->stem) && same_text (a->explanation, b->explanation) && same_reasons (a, b) &&
         same_all (a->options, b->options, same_short) && a->correct->len == b->correct->len &&
         (a->correct->len == 0 || memcmp (a->correct->data, b->correct->data, a->correct->len * sizeof (guint)) == 0);
}

static gboolean
same_quiz (gconstpointer one,
           gconstpointer two)
{
  const GrGuideQuiz *a = one;
  const GrGuideQuiz *b = two;

  return same_text (a->title, b->title) && a->correct == b->correct && a->total == b->total &&
         a->percent == b->percent && same_all (a->items, b->items, same_item);
}

static gboolean
same_confusion (gconstpointer one,
                gconstpointer two)
{
  const GrGuideConfusion *a = one;
  const GrGuideConfusion *b = two;

  return same_text (a->claim, b->claim) && same_text (a->explanation, b->explanation);
}

static gboolean
same_unit (gconstpointer one,
           gconstpointer two)
{
  const GrGuideUnit *a = one;
  const GrGuideUnit *b = two;

  return same_text (a->title, b->title) && same_text (a->text, b->text) && same_range (a->minutes, b->minutes) &&
         same_range (a->weeks, b->weeks) && same_all (a->tasks, b->tasks, same_short);
}

static gboolean
same_metric (gconstpointer one,
             gconstpointer two)
{
  const GrGuideMetric *a = one;
  const GrGuideMetric *b = two;

  return same_text (a->text, b->text) && fabs (a->target - b->target) < 0.001 && a->is_percent == b->is_percent &&
         a->at_most == b->at_most;
}

static gboolean
same_project (gconstpointer one,
              gconstpointer two)
{
  const GrGuideProject *a = one;
  const GrGuideProject *b = two;

  return a->full == b->full && same_text (a->title, b->title) && same_text (a->objective, b->objective) &&
         same_range (a->minutes, b->minutes) && same_all (a->units, b->units, same_unit) &&
         same_all (a->deliverables, b->deliverables, same_short) && same_all (a->metrics, b->metrics, same_metric);
}

/**
 * gr_guide_compare:
 * @one: a guide
 * @two: another
 *
 * Compares what two guides say, not where in their files they say it, nor
 * their identities.
 *
 * Returns: the parts in which they differ
 */
GrGuideParts
gr_guide_compare (const GrGuideDraft *one,
                  const GrGuideDraft *two)
{
  GrGuideParts parts = GR_GUIDE_PART_NONE;

  if (!same_text (one->title, two->title))
    parts |= GR_GUIDE_PART_TITLE;
  if (!same_all (one->sections, two->sections, same_section))
    parts |= GR_GUIDE_PART_TEXT;
  if (!same_all (one->questions, two->questions, same_question))
    parts |= GR_GUIDE_PART_QUESTIONS;
  if (!same_all (one->quizzes, two->quizzes, same_quiz))
    parts |= GR_GUIDE_PART_QUIZZES;
  if (!same_all (one->confusions, two->confusions, same_confusion))
    parts |= GR_GUIDE_PART_CONFUSIONS;
  if (!same_all (one->reflections, two->reflections, same_short))
    parts |= GR_GUIDE_PART_REFLECTIONS;
  if (!same_all (one->projects, two->projects, same_project))
    parts |= GR_GUIDE_PART_PROJECTS;
  return parts;
}
