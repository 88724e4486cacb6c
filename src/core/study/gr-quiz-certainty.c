/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-certainty.h"

/**
 * gr_quiz_certainty_mark:
 * @certainty: what was said
 * @right: whether the answer was
 *
 * The marks of certainty-based marking as Moodle gives them (Gardner-Medwin):
 * C=1 for less than 67 %, C=2 for 67 to 80 %, C=3 for more than 80 %.  Between
 * these bounds the level that is meant earns most on average, so honesty pays.
 *
 * Returns: +1, +2, +3 or 0, −2, −6; 0 where nothing was said
 */
int
gr_quiz_certainty_mark (GrCertainty certainty,
                        gboolean    right)
{
  switch (certainty)
    {
    case GR_CERTAINTY_GUESSING:
      return right ? 1 : 0;

    case GR_CERTAINTY_FAIRLY:
      return right ? 2 : -2;

    case GR_CERTAINTY_CERTAIN:
      return right ? 3 : -6;

    case GR_CERTAINTY_UNSAID:
    default:
      return 0;
    }
}

/**
 * gr_quiz_certainty_sum:
 * @session: a session
 * @sum: (out caller-allocates): what its answers come to
 *
 * Says nothing about passing: that is counted by right answers alone.
 */
void
gr_quiz_certainty_sum (GrQuizSession   *session,
                       GrQuizCertainty *sum)
{
  *sum = (GrQuizCertainty) { .n = 0 };
  for (guint i = 0; i < gr_quiz_session_get_n_items (session); i++)
    {
      GrCertainty certainty = gr_quiz_session_get_certainty (session, i);
      GrVerdict verdict = gr_quiz_session_get_verdict (session, i);
      gboolean right = verdict == GR_VERDICT_RIGHT;

      if (certainty == GR_CERTAINTY_UNSAID || verdict == GR_VERDICT_UNKEYED ||
          gr_quiz_session_get_picks (session, i) == 0)
        continue;
      sum->n++;
      sum->n_said[certainty]++;
      sum->n_right[certainty] += right;
      sum->marks += gr_quiz_certainty_mark (certainty, right);
      sum->most += gr_quiz_certainty_mark (GR_CERTAINTY_CERTAIN, TRUE);
    }
}
