/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-review-costs.h"

#define ENOUGH 10 /* times from which a median says more than an assumption */

enum { PASSED, FAILED, FIRST, N_OUTCOMES };

typedef struct
{
  GArray *times[N_OUTCOMES]; /* double, seconds */
  GrStudyCosts costs;
} Topic;

struct _GrReviewCosts
{
  GHashTable *topics; /* guide, or "" for all of them, and whether spoken → Topic */
};

static void
topic_free (gpointer data)
{
  Topic *topic = data;

  for (guint i = 0; i < N_OUTCOMES; i++)
    g_array_unref (topic->times[i]);
  g_free (topic);
}

static char *
make_key (const char *guide,
          gboolean    spoken)
{
  return g_strconcat (spoken ? "s" : "f", guide, NULL);
}

static Topic *
ensure_topic (GrReviewCosts *self,
              const char    *guide,
              gboolean       spoken)
{
  g_autofree char *key = make_key (guide, spoken);
  Topic *topic = g_hash_table_lookup (self->topics, key);

  if (topic != NULL)
    return topic;
  topic = g_new0 (Topic, 1);
  for (guint i = 0; i < N_OUTCOMES; i++)
    topic->times[i] = g_array_new (FALSE, FALSE, sizeof (double));
  g_hash_table_insert (self->topics, g_steal_pointer (&key), topic);
  return topic;
}

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  double x = *(const double *) a;
  double y = *(const double *) b;

  return (x > y) - (x < y);
}

static double
median_or (GArray *times,
           double  assumed)
{
  guint n = times->len;

  if (n < ENOUGH)
    return assumed;
  g_array_sort (times, compare_times);
  return (g_array_index (times, double, n / 2) + g_array_index (times, double, (n - 1) / 2)) / 2;
}

static void
settle (Topic              *topic,
        const GrStudyCosts *assumed)
{
  topic->costs.pass_s = median_or (topic->times[PASSED], assumed->pass_s);
  topic->costs.fail_s = median_or (topic->times[FAILED], assumed->fail_s);
  topic->costs.new_s = median_or (topic->times[FIRST], assumed->new_s);
}

/* A guide's own times, else those of all guides, else what is assumed. */
static void
settle_all (GrReviewCosts *self)
{
  for (int spoken = 0; spoken < 2; spoken++)
    {
      Topic *all = ensure_topic (self, "", spoken);
      GHashTableIter iter;
      gpointer key, topic;
      GrStudyCosts assumed;

      gr_study_costs_init (&assumed, spoken);
      settle (all, &assumed);
      g_hash_table_iter_init (&iter, self->topics);
      while (g_hash_table_iter_next (&iter, &key, &topic))
        if (topic != all && *(char *) key == (spoken ? 's' : 'f'))
          settle (topic, &all->costs);
    }
}

/**
 * gr_review_is_spoken:
 * @type: (nullable): the type of what a card mentions
 *
 * Returns: whether it is answered in sentences, as in an interview
 */
gboolean
gr_review_is_spoken (const char *type)
{
  return g_strcmp0 (type, "question") == 0;
}

/**
 * gr_review_costs_new:
 * @samples: (element-type GrReviewSample): answers that were given
 *
 * Returns: (transfer full): how long they took
 */
GrReviewCosts *
gr_review_costs_new (const GArray *samples)
{
  GrReviewCosts *self = g_new0 (GrReviewCosts, 1);

  self->topics = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, topic_free);
  for (guint i = 0; i < samples->len; i++)
    {
      const GrReviewSample *sample = &g_array_index (samples, GrReviewSample, i);
      gboolean spoken = gr_review_is_spoken (sample->type);
      guint outcome = sample->first ? FIRST : sample->rating == 1 ? FAILED : PASSED;
      double seconds = (double) sample->milliseconds / 1000;

      if (seconds <= 0)
        continue;
      g_array_append_val (ensure_topic (self, "", spoken)->times[outcome], seconds);
      if (sample->guide != NULL)
        g_array_append_val (ensure_topic (self, sample->guide, spoken)->times[outcome], seconds);
    }
  settle_all (self);
  return self;
}

/**
 * gr_review_costs_free:
 * @self: (transfer full): costs
 */
void
gr_review_costs_free (GrReviewCosts *self)
{
  g_hash_table_unref (self->topics);
  g_free (self);
}

/**
 * gr_review_costs_get:
 * @self: costs
 * @guide: (nullable): a card's guide
 * @type: (nullable): the type of what it mentions; %NULL also for words of the
 *   person's own
 *
 * Returns: (transfer none): how long such a card takes; valid as long as @self
 */
const GrStudyCosts *
gr_review_costs_get (GrReviewCosts *self,
                     const char    *guide,
                     const char    *type)
{
  gboolean spoken = gr_review_is_spoken (type);
  g_autofree char *key = make_key (guide != NULL ? guide : "", spoken);
  Topic *topic = g_hash_table_lookup (self->topics, key);

  if (topic == NULL)
    topic = ensure_topic (self, "", spoken);
  return &topic->costs;
}

/**
 * gr_review_habits_read:
 * @habits: (out caller-allocates): how answers fall
 * @samples: (element-type GrReviewSample): answers that were given
 *
 * First answers and, apart from them, those a day or more after the one before
 * that were not Again.
 */
void
gr_review_habits_read (GrStudyHabits *habits,
                       const GArray  *samples)
{
  guint first[GR_N_RATINGS] = { 0 };
  guint passed[GR_N_RATINGS - 1] = { 0 };

  for (guint i = 0; i < samples->len; i++)
    {
      const GrReviewSample *sample = &g_array_index (samples, GrReviewSample, i);

      if (sample->rating < GR_RATING_AGAIN || sample->rating > GR_RATING_EASY)
        continue;
      if (sample->first)
        first[sample->rating - 1]++;
      else if (sample->elapsed_days > 0 && sample->rating > GR_RATING_AGAIN)
        passed[sample->rating - 2]++;
    }
  gr_study_habits_init (habits, first, passed);
}
