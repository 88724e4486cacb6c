/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-standing.h"

#include <math.h>

#include "gr-day.h"
#include "gr-fsrs.h"
#include "gr-queries-readiness.h"
#include "gr-registry.h"

#define WEEK 7
#define NOON 12
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

/* The date to estimate for, and the memory model with the person's weights. */
static gboolean
read_person (GrStanding *self,
             GrStore    *store,
             gint64      today,
             GrFsrs     *fsrs,
             GError    **error)
{
  g_autoptr (GPtrArray) rows = gr_store_load (store, gr_registry_find ("profile"), NULL, FALSE, error);
  const GrRow *row;
  GrFsrsParams params;
  gint64 interview;

  if (rows == NULL)
    return FALSE;
  row = rows->len > 0 ? g_ptr_array_index (rows, 0) : NULL;
  self->on = today + WEEK;
  if (row != NULL && gr_day_parse (gr_row_get_text (row, "interview_on"), &interview) && interview >= today)
    {
      self->on = interview;
      self->interview = TRUE;
    }
  gr_fsrs_params_init (&params);
  if (row != NULL && gr_row_get_text (row, "fsrs_weights") != NULL)
    gr_fsrs_weights_parse (gr_row_get_text (row, "fsrs_weights"), params.w, NULL);
  gr_fsrs_init (fsrs, &params);
  return TRUE;
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

static void
add_recall (GHashTable             *topics,
            const GrReadinessFacts *facts,
            const GrFsrs           *fsrs,
            gint64                  at_ms)
{
  for (guint i = 0; i < facts->cards->len; i++)
    {
      const GrMemoryFact *card = &g_array_index (facts->cards, GrMemoryFact, i);
      GrTopicStanding *topic = g_hash_table_lookup (topics, card->guide);
      double days = MAX (at_ms - card->reviewed_at, 0) / (double) GR_DAY_MS;

      if (topic != NULL)
        gr_recall_add (&topic->recall, 1, card->seen ? gr_fsrs_get_recall (fsrs, card->stability, days) : 0,
                       card->seen);
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
 * @now_ms: the time, in milliseconds since 1970 in UTC
 * @zone: where the person is
 * @error: return location
 *
 * Estimates how well the guides in study will be known at noon on the day of
 * the interview, or a week from now.
 *
 * Returns: (transfer full) (nullable): where the person stands
 */
GrStanding *
gr_standing_read (GrStore   *store,
                  gint64     now_ms,
                  GTimeZone *zone,
                  GError   **error)
{
  g_autoptr (GrReadinessFacts) facts = gr_query_readiness_facts (store, FORECASTS, error);
  g_autoptr (GrStanding) self = NULL;
  g_autoptr (GHashTable) topics = NULL;
  gint64 today = gr_day_of_time (now_ms, zone, GR_DAY_START_HOUR);
  GrFsrs fsrs;

  if (facts == NULL)
    return NULL;
  self = g_new0 (GrStanding, 1);
  self->topics = g_ptr_array_new_with_free_func (topic_free);
  if (!read_person (self, store, today, &fsrs, error))
    return NULL;
  topics = add_topics (self, facts);
  add_recall (topics, facts, &fsrs, MAX (gr_day_to_time (self->on, zone, NOON), now_ms));
  add_answers (self, facts, today, zone);
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

  return (GrInterval){ low, MIN (2 * share - low, 1) };
}
