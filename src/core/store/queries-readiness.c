/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-queries-readiness.h"

#include <glib/gi18n-lib.h>

#include "gr-statement.h"

static void
topic_free (gpointer data)
{
  GrTopicFact *topic = data;

  g_free (topic->guide);
  g_free (topic->title);
  g_free (topic);
}

static void
answer_free (gpointer data)
{
  GrAnswerFact *answer = data;

  g_free (answer->guide);
  g_free (answer->item);
  g_free (answer);
}

/**
 * gr_readiness_facts_free:
 * @self: (transfer full): facts
 */
void
gr_readiness_facts_free (GrReadinessFacts *self)
{
  g_ptr_array_unref (self->topics);
  g_ptr_array_unref (self->answers);
  g_array_unref (self->forecasts);
  g_free (self);
}

static gboolean
read_topics (GrStore          *store,
             GrReadinessFacts *facts,
             GError          **error)
{
  g_autoptr (GrStatement) select = NULL;
  GrStep step;

  select = gr_statement_borrow (store,
                                "SELECT guide.uid, guide.title, (SELECT count (*) FROM quiz_item AS item "
                                "JOIN quiz ON item.quiz = quiz.uid WHERE quiz.guide = guide.uid AND NOT item.retired "
                                "AND (EXISTS (SELECT 1 FROM choice WHERE choice.item = item.uid AND correct) "
                                "OR EXISTS (SELECT 1 FROM \"key\" AS mine WHERE mine.item = item.uid))) FROM guide "
                                "WHERE EXISTS (SELECT 1 FROM reading WHERE reading.guide = guide.uid) "
                                "OR EXISTS (SELECT 1 FROM card WHERE card.guide = guide.uid) "
                                "OR EXISTS (SELECT 1 FROM attempt JOIN quiz ON attempt.quiz = quiz.uid "
                                "WHERE quiz.guide = guide.uid) ORDER BY guide.position, guide.id",
                                _("Read"));
  while ((step = gr_statement_step (select, error)) == GR_STEP_ROW)
    {
      GrTopicFact *topic = g_new0 (GrTopicFact, 1);

      topic->guide = g_strdup (gr_statement_get_text (select, 0));
      topic->title = g_strdup (gr_statement_get_text (select, 1));
      topic->n_keyed = gr_statement_get_integer (select, 2);
      g_ptr_array_add (facts->topics, topic);
    }
  return step == GR_STEP_DONE;
}

static gboolean
read_answers (GrStore          *store,
              GrReadinessFacts *facts,
              GError          **error)
{
  g_autoptr (GrStatement) select = NULL;
  GrStep step;

  select = gr_statement_borrow (store,
                                "SELECT quiz.guide, response.item, response.answered_at, response.verdict = 'right', "
                                "(SELECT count (*) FROM choice WHERE choice.item = item.uid) FROM response "
                                "JOIN quiz_item AS item ON item.uid = response.item JOIN quiz ON quiz.uid = item.quiz "
                                "WHERE quiz.guide IS NOT NULL AND response.verdict IN ('right', 'wrong') "
                                "ORDER BY response.answered_at, response.id",
                                _("Read"));
  while ((step = gr_statement_step (select, error)) == GR_STEP_ROW)
    {
      GrAnswerFact *answer = g_new0 (GrAnswerFact, 1);

      answer->guide = g_strdup (gr_statement_get_text (select, 0));
      answer->item = g_strdup (gr_statement_get_text (select, 1));
      answer->answered_at = gr_statement_get_integer (select, 2);
      answer->correct = gr_statement_get_integer (select, 3) != 0;
      answer->n_choices = (guint) gr_statement_get_integer (select, 4);
      g_ptr_array_add (facts->answers, answer);
    }
  return step == GR_STEP_DONE;
}

static gboolean
read_forecasts (GrStore          *store,
                guint             n,
                GrReadinessFacts *facts,
                GError          **error)
{
  g_autoptr (GrStatement) select = NULL;
  GrStep step;

  select = gr_statement_borrow (store,
                                "SELECT predicted, rating > 1 FROM review WHERE elapsed_days >= 1 "
                                "ORDER BY id DESC LIMIT ?1",
                                _("Read"));
  gr_statement_bind_integer (select, 1, n);
  while ((step = gr_statement_step (select, error)) == GR_STEP_ROW)
    {
      GrForecastFact forecast = {
        .predicted = gr_statement_get_real (select, 0),
        .passed = gr_statement_get_integer (select, 1) != 0,
      };

      g_array_append_val (facts->forecasts, forecast);
    }
  return step == GR_STEP_DONE;
}

/**
 * gr_query_readiness_facts:
 * @store: a store
 * @n_forecasts: how many of the latest reviews to compare with what was expected of them
 * @error: return location
 *
 * Returns: (transfer full) (nullable): what says how well the guides are known
 */
GrReadinessFacts *
gr_query_readiness_facts (GrStore *store,
                          guint    n_forecasts,
                          GError **error)
{
  g_autoptr (GrReadinessFacts) facts = g_new0 (GrReadinessFacts, 1);

  facts->topics = g_ptr_array_new_with_free_func (topic_free);
  facts->answers = g_ptr_array_new_with_free_func (answer_free);
  facts->forecasts = g_array_new (FALSE, FALSE, sizeof (GrForecastFact));
  if (!read_topics (store, facts, error) || !read_answers (store, facts, error) ||
      !read_forecasts (store, n_forecasts, facts, error))
    return NULL;
  return g_steal_pointer (&facts);
}

/**
 * gr_query_review_seconds:
 * @store: a store
 * @starts: (array): @n + 1 instants in milliseconds since 1970 in UTC, in order
 * @n: how many stretches of time they make
 * @seconds: (array length=n) (out caller-allocates): the time given to review in each
 * @error: return location
 *
 * Returns: %FALSE with @error set where that could not be read
 */
gboolean
gr_query_review_seconds (GrStore      *store,
                         const gint64 *starts,
                         guint         n,
                         gint64       *seconds,
                         GError      **error)
{
  g_autoptr (GrStatement) select = NULL;
  GrStep step;
  guint at = 0;

  for (guint i = 0; i < n; i++)
    seconds[i] = 0;
  select = gr_statement_borrow (store,
                                "SELECT reviewed_at, milliseconds FROM review "
                                "WHERE reviewed_at >= ?1 AND reviewed_at < ?2 ORDER BY reviewed_at",
                                _("Read"));
  gr_statement_bind_integer (select, 1, starts[0]);
  gr_statement_bind_integer (select, 2, starts[n]);
  while ((step = gr_statement_step (select, error)) == GR_STEP_ROW)
    {
      while (gr_statement_get_integer (select, 0) >= starts[at + 1])
        at++;
      seconds[at] += gr_statement_get_integer (select, 1);
    }
  for (guint i = 0; i < n; i++)
    seconds[i] /= 1000;
  return step == GR_STEP_DONE;
}
