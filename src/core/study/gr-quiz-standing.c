/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-standing.h"

static gboolean
is_passed (GrAttempt *attempt)
{
  return gr_attempt_get_scored (attempt) && gr_attempt_get_threshold (attempt) > 0 &&
         gr_attempt_get_correct (attempt) >= gr_attempt_get_threshold (attempt);
}

static int
compare_started (gconstpointer a,
                 gconstpointer b)
{
  GrAttempt *one = *(GrAttempt *const *) a;
  GrAttempt *two = *(GrAttempt *const *) b;
  gint64 x = gr_attempt_get_started_at (one);
  gint64 y = gr_attempt_get_started_at (two);

  if (x != y)
    return x < y ? -1 : 1;
  return g_strcmp0 (gr_entity_get_uid (GR_ENTITY (one)), gr_entity_get_uid (GR_ENTITY (two)));
}

/**
 * gr_quiz_standing_attempts:
 * @attempts: a list of [class@Attempt]
 * @quiz: (nullable): a quiz's uid; %NULL: mixed quizzes
 *
 * Returns: (transfer full) (element-type GrAttempt): those at it, of any kind,
 *   finished or not, the oldest first
 */
GPtrArray *
gr_quiz_standing_attempts (GListModel *attempts,
                           const char *quiz)
{
  GPtrArray *own = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (attempts); i++)
    {
      g_autoptr (GrAttempt) attempt = g_list_model_get_item (attempts, i);

      if (g_strcmp0 (gr_attempt_get_quiz (attempt), quiz) == 0)
        g_ptr_array_add (own, g_steal_pointer (&attempt));
    }
  g_ptr_array_sort (own, compare_started);
  return own;
}

static void
take_pass (GrQuizStanding *self,
           gint64          at)
{
  if (self->state == GR_QUIZ_STATE_NONE)
    {
      self->state = GR_QUIZ_STATE_PASSED;
      self->passed_at = at;
      self->masters_from = at + GR_QUIZ_MASTERY_MS;
    }
  else if (self->state == GR_QUIZ_STATE_PASSED && at >= self->masters_from)
    {
      self->state = GR_QUIZ_STATE_MASTERED;
      self->masters_from = 0;
    }
}

/**
 * gr_quiz_standing_init:
 * @self: (out caller-allocates): where the person stands
 * @attempts: a list of [class@Attempt], of any quizzes
 * @quiz: (nullable): a quiz's uid; %NULL: mixed quizzes
 *
 * Its attempts are valid as long as @attempts has them.
 */
void
gr_quiz_standing_init (GrQuizStanding *self,
                       GListModel     *attempts,
                       const char     *quiz)
{
  g_autoptr (GPtrArray) own = gr_quiz_standing_attempts (attempts, quiz);

  *self = (GrQuizStanding) { .state = GR_QUIZ_STATE_NONE };
  for (guint i = 0; i < own->len; i++)
    {
      GrAttempt *attempt = own->pdata[i];

      if (gr_attempt_get_finished_at (attempt) == 0)
        {
          self->open = attempt;
          continue;
        }
      if (gr_attempt_get_kind (attempt) == GR_ATTEMPT_KIND_RETRY)
        continue;
      self->last = attempt;
      self->n_scored += gr_attempt_get_scored (attempt) != FALSE;
      if (is_passed (attempt))
        take_pass (self, gr_attempt_get_finished_at (attempt));
    }
}

/**
 * gr_quiz_standing_trend:
 * @attempts: a list of [class@Attempt], of any quizzes
 * @quiz: (nullable): a quiz's uid; %NULL: mixed quizzes
 * @most: no more than the latest so many
 *
 * Returns: (transfer full) (element-type GrAttempt): the whole attempts that
 *   were finished and scored, the oldest first: what can be compared
 */
GPtrArray *
gr_quiz_standing_trend (GListModel *attempts,
                        const char *quiz,
                        guint       most)
{
  GPtrArray *trend = gr_quiz_standing_attempts (attempts, quiz);

  for (guint i = trend->len; i > 0; i--)
    {
      GrAttempt *attempt = trend->pdata[i - 1];

      if (gr_attempt_get_finished_at (attempt) == 0 || !gr_attempt_get_scored (attempt) ||
          gr_attempt_get_total (attempt) <= 0 || gr_attempt_get_kind (attempt) == GR_ATTEMPT_KIND_RETRY)
        g_ptr_array_remove_index (trend, i - 1);
    }
  if (trend->len > most)
    g_ptr_array_remove_range (trend, 0, trend->len - most);
  return trend;
}
