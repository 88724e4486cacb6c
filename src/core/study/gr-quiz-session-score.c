/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-session.h"

/* What the answers of a session are worth. */

/**
 * gr_quiz_session_get_n_answered:
 * @self: a session
 *
 * Returns: how many questions have an answer
 */
guint
gr_quiz_session_get_n_answered (GrQuizSession *self)
{
  guint n = 0;

  g_return_val_if_fail (GR_IS_QUIZ_SESSION (self), 0);

  for (guint i = 0; i < gr_quiz_session_get_n_items (self); i++)
    n += gr_quiz_session_get_picks (self, i) != 0;
  return n;
}

/**
 * gr_quiz_session_get_n_unkeyed:
 * @self: a session
 *
 * Returns: how many questions nobody has given a key
 */
guint
gr_quiz_session_get_n_unkeyed (GrQuizSession *self)
{
  guint n = 0;

  g_return_val_if_fail (GR_IS_QUIZ_SESSION (self), 0);

  for (guint i = 0; i < gr_quiz_session_get_n_items (self); i++)
    n += gr_quiz_session_get_right (self, i) == 0;
  return n;
}

/**
 * gr_quiz_session_get_scored:
 * @self: a session
 *
 * Returns: whether it has a result, that is, every question has a key;
 *   otherwise it is a self-check
 */
gboolean
gr_quiz_session_get_scored (GrQuizSession *self)
{
  g_return_val_if_fail (GR_IS_QUIZ_SESSION (self), FALSE);
  return gr_quiz_session_get_n_items (self) > 0 && gr_quiz_session_get_n_unkeyed (self) == 0;
}

/**
 * gr_quiz_session_get_correct:
 * @self: a session
 *
 * Returns: how many answers so far are right; of unkeyed questions none is
 */
guint
gr_quiz_session_get_correct (GrQuizSession *self)
{
  guint n = 0;

  g_return_val_if_fail (GR_IS_QUIZ_SESSION (self), 0);

  for (guint i = 0; i < gr_quiz_session_get_n_items (self); i++)
    n += gr_quiz_session_get_verdict (self, i) == GR_VERDICT_RIGHT;
  return n;
}

/**
 * gr_quiz_session_get_mark:
 * @self: a session
 * @mark: (out caller-allocates): what the guide prints
 *
 * It is a mark for the whole quiz: a retry of some of it and a mixture have
 * none.
 */
void
gr_quiz_session_get_mark (GrQuizSession *self,
                          GrPassMark    *mark)
{
  GrQuiz *quiz = gr_quiz_session_get_quiz (self);

  g_return_if_fail (GR_IS_QUIZ_SESSION (self));

  *mark = (GrPassMark) { 0 };
  if (quiz == NULL || gr_quiz_session_get_mode (self)->kind != GR_ATTEMPT_KIND_QUIZ)
    return;
  mark->correct = gr_quiz_get_threshold_correct (quiz);
  mark->total = gr_quiz_get_threshold_total (quiz);
  mark->percent = gr_quiz_get_threshold_percent (quiz);
}

/**
 * gr_quiz_session_get_threshold:
 * @self: a session
 *
 * Returns: how many questions must be right to pass; 0 where the guide asks
 *   for nothing
 */
guint
gr_quiz_session_get_threshold (GrQuizSession *self)
{
  GrPassMark mark;

  g_return_val_if_fail (GR_IS_QUIZ_SESSION (self), 0);

  gr_quiz_session_get_mark (self, &mark);
  return gr_quiz_score_threshold (&mark, gr_quiz_session_get_n_items (self));
}

/**
 * gr_quiz_session_get_passed:
 * @self: a session
 *
 * Returns: whether it is scored, has a pass mark, and reached it
 */
gboolean
gr_quiz_session_get_passed (GrQuizSession *self)
{
  guint threshold = gr_quiz_session_get_threshold (self);

  return threshold > 0 && gr_quiz_session_get_scored (self) && gr_quiz_session_get_correct (self) >= threshold;
}

/**
 * gr_quiz_session_list_missed:
 * @self: a session
 *
 * Returns: (transfer full) (element-type GrQuizItem): the items whose answers
 *   are wrong, as they were asked
 */
GPtrArray *
gr_quiz_session_list_missed (GrQuizSession *self)
{
  GPtrArray *missed = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (GR_IS_QUIZ_SESSION (self), missed);

  for (guint i = 0; i < gr_quiz_session_get_n_items (self); i++)
    if (gr_quiz_session_get_picks (self, i) != 0 && gr_quiz_session_get_verdict (self, i) == GR_VERDICT_WRONG)
      g_ptr_array_add (missed, g_object_ref (gr_quiz_session_get_item (self, i)));
  return missed;
}
