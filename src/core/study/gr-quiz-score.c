/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-score.h"

#include <glib/gi18n-lib.h>

static guint
share_of (gint64 part,
          gint64 whole,
          guint  n)
{
  return (guint) ((part * n + whole - 1) / whole); /* in whole numbers: 0.8 × 5 must not become 5 */
}

/**
 * gr_quiz_score_threshold:
 * @mark: what the guide prints
 * @n: how many questions are asked
 *
 * The printed count holds for a quiz of the printed size.  For another size it
 * is the printed percentage of @n, rounded up, or where there is none the
 * share that the printed count is.
 *
 * Returns: how many of @n must be right, at most @n; 0 where the guide asks for
 *   nothing
 */
guint
gr_quiz_score_threshold (const GrPassMark *mark,
                         guint             n)
{
  gboolean counted = mark->correct > 0;
  guint threshold = 0;

  if (counted && (mark->total <= 0 || mark->total == (gint64) n))
    threshold = (guint) MIN (mark->correct, (gint64) n);
  else if (mark->percent > 0)
    threshold = share_of (MIN (mark->percent, 100), 100, n);
  else if (counted)
    threshold = share_of (MIN (mark->correct, mark->total), mark->total, n);
  return MIN (threshold, n);
}

/**
 * gr_quiz_score_percent:
 * @correct: how many were right
 * @n: of how many
 *
 * Rounded to the nearest, but 100 only for all of them and 0 only for none.
 *
 * Returns: 0 to 100
 */
guint
gr_quiz_score_percent (guint correct,
                       guint n)
{
  if (n == 0 || correct == 0)
    return 0;
  if (correct >= n)
    return 100;
  return CLAMP ((200 * correct + n) / (2 * n), 1, 99);
}

/**
 * gr_quiz_score_text:
 * @correct: how many were right
 * @n: of how many
 *
 * Returns: (transfer full): "5 of 6 (83 %)" in the person's language
 */
char *
gr_quiz_score_text (guint correct,
                    guint n)
{
  /* Translators: a quiz result: right answers, questions, percentage. */
  return g_strdup_printf (_("%u of %u (%u %%)"), correct, n, gr_quiz_score_percent (correct, n));
}

/**
 * gr_quiz_score_mark_text:
 * @mark: what the guide prints
 * @n: how many questions are asked
 *
 * Guides print a percentage that their count does not give (5 of 6 is not
 * 80 %).  The count leads; this says so in one sentence.
 *
 * Returns: (transfer full) (nullable): why the pass mark is what it is; %NULL
 *   where there is nothing to explain
 */
char *
gr_quiz_score_mark_text (const GrPassMark *mark,
                         guint             n)
{
  guint threshold = gr_quiz_score_threshold (mark, n);
  guint printed = (guint) CLAMP (mark->percent, 0, 100);
  guint actual = gr_quiz_score_percent (threshold, n);

  if (threshold == 0 || printed == 0 || printed == actual)
    return NULL;
  if (share_of (printed, 100, n) != threshold)
    /* Translators: the guide's percentage; its count of right answers; of how many; that count in percent. */
    return g_strdup_printf (_("The guide prints %u %% beside %u of %u (%u %%); the count is what passes."), printed,
                            threshold, n, actual);
  if (threshold == 1)
    /* Translators: the guide's percentage; right answers asked for; of how many; that in percent. */
    return g_strdup_printf (_("The guide prints %u %%; %u of %u (%u %%) is the nearest that reaches it."), printed,
                            threshold, n, actual);
  /* Translators: the guide's percentage; right answers asked for; of how many; that in percent; one fewer;
   * of how many; that in percent. */
  return g_strdup_printf (_("The guide prints %u %%: %u of %u is %u %%, and %u of %u would be only %u %%."), printed,
                          threshold, n, actual, threshold - 1, n, gr_quiz_score_percent (threshold - 1, n));
}
