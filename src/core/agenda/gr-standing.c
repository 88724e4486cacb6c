/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-standing.h"

#include "gr-day.h"
#include "gr-queries-readiness.h"

#define WEEK 7
#define FORECASTS 300 /* reviews to compare: enough to tell, few enough to be of now */

static void
topic_free (gpointer data)
{
  GrTopicStanding *topic = data;

  g_free (topic->guide);
  g_free (topic->title);
  g_free (topic);
}

/**
 * gr_standing_free:
 * @self: (transfer full): a standing
 */
void
gr_standing_free (GrStanding *self)
{
  g_ptr_array_unref (self->topics);
  g_free (self);
}

static GHashTable *
add_topics (GrStanding             *self,
            const GrReadinessFacts *facts)
{
  GHashTable *topics = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < facts->topics->len; i++)
    {
      const GrTopicFact *fact = g_ptr_array_index (facts->topics, i);
      GrTopicStanding *topic = g_new0 (GrTopicStanding, 1);

      topic->guide = g_strdup (fact->guide);
      topic->title = g_strdup (fact->title);
      /* Stories will count once something says which competencies a topic asks for. */
      topic->readiness.applies = GR_READINESS_RECALL | (fact->n_keyed > 0 ? GR_READINESS_QUIZ : 0);
      g_ptr_array_add (self->topics, topic);
      g_hash_table_insert (topics, topic->guide, topic);
    }
  return topics;
}

/* What was never reviewed counts as not known, whether it has a card yet or not. */
static void
add_recall (GHashTable         *topics,
            const GrReviewDeck *deck,
            gint64              at_ms)
{
  for (guint i = 0; i < deck->rows->len; i++)
    {
      const GrReviewRow *row = gr_review_deck_get_row (deck, i);
      GrTopicStanding *topic = row->guide != NULL ? g_hash_table_lookup (topics, row->guide) : NULL;
      double days = MAX (at_ms - row->reviewed_at, 0) / (double) GR_DAY_MS;

      if (topic != NULL && !row->suspended)
        gr_recall_add (&topic->recall, deck->cards[i].weight,
                       row->reps > 0 ? gr_fsrs_get_recall (&deck->rules.fsrs, row->stability, days) : 0, row->reps > 0);
    }
}

static void
add_answers (GrStanding             *self,
             const GrReadinessFacts *facts,
             gint64                  today,
             GTimeZone              *zone)
{
  g_autoptr (GArray) answers = g_array_new (FALSE, FALSE, sizeof (GrQuizAnswer));

  for (guint i = 0; i < self->topics->len; i++)
    {
      GrTopicStanding *topic = g_ptr_array_index (self->topics, i);

      g_array_set_size (answers, 0);
      for (guint n = 0; n < facts->answers->len; n++)
        {
          const GrAnswerFact *fact = g_ptr_array_index (facts->answers, n);
          GrQuizAnswer answer = { fact->item, gr_day_of_time (fact->answered_at, zone, GR_DAY_START_HOUR),
                                  fact->correct, fact->n_choices };

          if (g_str_equal (fact->guide, topic->guide))
            g_array_append_val (answers, answer);
        }
      gr_quiz_estimate ((const GrQuizAnswer *) answers->data, answers->len, today, GR_Z_80, &topic->quiz);
    }
}

static void
sum_up (GrStanding *self)
{
  g_autofree GrReadiness *all = g_new (GrReadiness, self->topics->len);

  for (guint i = 0; i < self->topics->len; i++)
    {
      GrTopicStanding *topic = g_ptr_array_index (self->topics, i);
      GrReadiness *readiness = &topic->readiness;

      if (topic->recall.n_seen > 0)
        readiness->known |= GR_READINESS_RECALL;
      if (topic->quiz.n > 0)
        readiness->known |= GR_READINESS_QUIZ & readiness->applies;
      readiness->recall = gr_recall_get_low (&topic->recall);
      readiness->quiz = topic->quiz.interval.low;
      topic->composite = gr_readiness_get_composite (readiness);
      all[i] = *readiness;
    }
  gr_readiness_overall (all, NULL, self->topics->len, &self->overall);
}

/**
 * gr_standing_read:
 * @store: a store
 * @deck: what is in review
 * @error: return location
 *
 * Estimates how well the guides in study will be known on the morning of the
 * interview, or a week from now.
 *
 * Returns: (transfer full) (nullable): where the person stands
 */
GrStanding *
gr_standing_read (GrStore            *store,
                  const GrReviewDeck *deck,
                  GError            **error)
{
  g_autoptr (GrReadinessFacts) facts = gr_query_readiness_facts (store, FORECASTS, error);
  g_autoptr (GrStanding) self = NULL;
  g_autoptr (GHashTable) topics = NULL;
  gint64 at_ms;

  if (facts == NULL)
    return NULL;
  self = g_new0 (GrStanding, 1);
  self->topics = g_ptr_array_new_with_free_func (topic_free);
  self->interview = deck->interview >= deck->today;
  self->on = self->interview ? deck->interview : deck->today + WEEK;
  at_ms = MAX (gr_day_to_time (self->on, deck->rules.zone, GR_REVIEW_INTERVIEW_HOUR), deck->now_ms);
  topics = add_topics (self, facts);
  add_recall (topics, deck, at_ms);
  add_answers (self, facts, deck->today, deck->rules.zone);
  for (guint i = 0; i < facts->forecasts->len; i++)
    {
      const GrForecastFact *forecast = &g_array_index (facts->forecasts, GrForecastFact, i);

      gr_calibration_add (&self->calibration, forecast->predicted, forecast->passed);
    }
  sum_up (self);
  return g_steal_pointer (&self);
}

/**
 * gr_topic_standing_get_recall:
 * @self: a topic
 *
 * Returns: between what recall will be eight times in ten, if the model is right
 */
GrInterval
gr_topic_standing_get_recall (const GrTopicStanding *self)
{
  double low = gr_recall_get_low (&self->recall);
  double share = gr_recall_get_share (&self->recall);

  return (GrInterval) { low, MIN (2 * share - low, 1) };
}
