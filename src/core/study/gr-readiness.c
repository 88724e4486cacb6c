/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-readiness.h"

#include <math.h>

/* Readiness is an estimate of recall on a date, not a chance of passing: nobody here has outcomes to say that from.
 * Its parts are shown each with its interval and its n; the one number is made of their lower bounds. */

#define HALF_LIFE_DAYS 30.0 /* an answer of a month ago counts half; a convention */
#define STORIES_ENOUGH 2.0  /* rehearsed stories a competency; a convention */
#define FLOOR 0.01          /* so that one part at nothing leaves the others a meaning */

/**
 * gr_recall_add:
 * @self: a sum
 * @weight: the card's weight
 * @chance: its chance of recall at the date; 0 for what was never reviewed
 * @seen: whether it was ever reviewed
 */
void
gr_recall_add (GrRecall *self,
               double    weight,
               double    chance,
               gboolean  seen)
{
  self->n++;
  self->n_seen += seen != FALSE;
  self->weight += weight;
  self->expected += weight * chance;
  self->variance += weight * weight * chance * (1 - chance);
}

/**
 * gr_recall_get_share:
 * @self: a sum
 *
 * Returns: the share of the cards expected to be recalled; 0 without cards
 */
double
gr_recall_get_share (const GrRecall *self)
{
  return self->weight > 0 ? self->expected / self->weight : 0;
}

/**
 * gr_recall_get_deviation:
 * @self: a sum
 *
 * The standard deviation of a sum of independent cards (Poisson binomial);
 * cards of one topic are not quite independent, so the real one is larger.
 *
 * Returns: the standard deviation of the share
 */
double
gr_recall_get_deviation (const GrRecall *self)
{
  return self->weight > 0 ? sqrt (self->variance) / self->weight : 0;
}

/**
 * gr_recall_get_introduced:
 * @self: a sum
 *
 * Returns: the share of the cards that were reviewed at least once
 */
double
gr_recall_get_introduced (const GrRecall *self)
{
  return self->n > 0 ? (double) self->n_seen / self->n : 0;
}

/**
 * gr_recall_get_low:
 * @self: a sum
 *
 * Returns: the share that recall will exceed nine times in ten, if the model
 *   is right
 */
double
gr_recall_get_low (const GrRecall *self)
{
  return fmax (gr_recall_get_share (self) - GR_Z_80 * gr_recall_get_deviation (self), 0);
}

/**
 * gr_jeffreys:
 * @successes: how many
 * @n: of how many
 *
 * Returns: the mean of what is believed of the share after seeing that, from
 *   Jeffreys' prior
 */
double
gr_jeffreys (double successes,
             double n)
{
  return (successes + 0.5) / (n + 1);
}

/* What is known when @share is right of which @guessed would be by chance. */
static double
without_guessing (double share,
                  double guessed)
{
  return guessed < 1 ? fmax ((share - guessed) / (1 - guessed), 0) : 0;
}

/**
 * gr_quiz_estimate:
 * @answers: (array length=n_answers): answers, the earliest first
 * @n_answers: how many
 * @today: days since 1970-01-01
 * @z: quantile for the interval, such as %GR_Z_80
 * @estimate: (out caller-allocates): what they say
 *
 * Only the first answer to a question on a day counts: the second knows the
 * first.
 */
void
gr_quiz_estimate (const GrQuizAnswer *answers,
                  guint               n_answers,
                  gint64              today,
                  double              z,
                  GrQuizEstimate     *estimate)
{
  g_autoptr (GHashTable) last = g_hash_table_new (g_str_hash, g_str_equal); /* question → its answer before */
  double sum = 0, squares = 0, right = 0, guessed = 0;

  *estimate = (GrQuizEstimate) { .interval = { 0, 1 } };
  for (guint i = 0; i < n_answers; i++)
    {
      const GrQuizAnswer *answer = &answers[i];
      const GrQuizAnswer *before = g_hash_table_lookup (last, answer->question);
      double weight = exp2 (-(double) MAX (today - answer->day, 0) / HALF_LIFE_DAYS);

      if (before != NULL && before->day == answer->day)
        continue;
      g_hash_table_insert (last, (gpointer) answer->question, (gpointer) answer);
      estimate->n++;
      sum += weight;
      squares += weight * weight;
      right += answer->correct ? weight : 0;
      guessed += answer->n_choices > 0 ? weight / answer->n_choices : 0;
    }
  if (estimate->n == 0)
    return;
  estimate->n_effective = sum * sum / squares;
  estimate->share = right / sum;
  guessed /= sum;
  estimate->known = without_guessing (estimate->share, guessed);
  estimate->interval = gr_wilson (estimate->share, estimate->n_effective, z);
  estimate->interval.low = without_guessing (estimate->interval.low, guessed);
  estimate->interval.high = without_guessing (estimate->interval.high, guessed);
}

/**
 * gr_story_coverage:
 * @rehearsed: (array length=n): for each competency how many stories answer it;
 *   one with a part empty, or not told in the last 30 days, counts 0.5
 * @weights: (array length=n) (nullable): how much each competency matters; %NULL: alike
 * @n: competencies
 *
 * Returns: how well stories cover them, 0 to 1
 */
double
gr_story_coverage (const double *rehearsed,
                   const double *weights,
                   guint         n)
{
  double sum = 0, covered = 0;

  for (guint i = 0; i < n; i++)
    {
      double weight = weights != NULL ? weights[i] : 1;

      sum += weight;
      covered += weight * fmin (rehearsed[i] / STORIES_ENOUGH, 1);
    }
  return sum > 0 ? covered / sum : 0;
}

/**
 * gr_readiness_get_missing:
 * @self: a topic's readiness
 *
 * Returns: the parts that apply and of which there is no data
 */
GrReadinessPart
gr_readiness_get_missing (const GrReadiness *self)
{
  return self->applies & ~self->known;
}

/**
 * gr_readiness_get_composite:
 * @self: a topic's readiness
 *
 * A weighted geometric mean, which cannot hide a hole as an arithmetic one
 * does.  Its weights (recall 3, quiz 2, stories 2) are a convention.
 *
 * Returns: one number, 0.01 to 1; −1 where a part has no data, or none applies
 */
double
gr_readiness_get_composite (const GrReadiness *self)
{
  const struct
  {
    GrReadinessPart part;
    double weight;
    double value;
  } parts[] = {
    { GR_READINESS_RECALL, 3, self->recall },
    { GR_READINESS_QUIZ, 2, self->quiz },
    { GR_READINESS_STORIES, 2, self->stories },
  };
  double sum = 0, logs = 0;

  if (self->applies == 0 || gr_readiness_get_missing (self) != 0)
    return -1;
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (self->applies & parts[i].part)
      {
        sum += parts[i].weight;
        logs += parts[i].weight * log (fmax (parts[i].value, FLOOR));
      }
  return exp (logs / sum);
}

/* Keeps @index among the weakest if it belongs there; equals stay in the order of the topics. */
static void
rank_weak (GrOverall    *overall,
           const double *composites,
           guint         index)
{
  guint at = overall->n_weakest;

  while (at > 0 && composites[index] < composites[overall->weakest[at - 1]])
    at--;
  if (at == GR_READINESS_N_WEAKEST)
    return;
  overall->n_weakest = MIN (overall->n_weakest + 1, GR_READINESS_N_WEAKEST);
  for (guint i = overall->n_weakest - 1; i > at; i--)
    overall->weakest[i] = overall->weakest[i - 1];
  overall->weakest[at] = index;
}

/**
 * gr_readiness_overall:
 * @topics: (array length=n): topics
 * @weights: (array length=n) (nullable): how much each matters; %NULL: alike
 * @n: how many
 * @overall: (out caller-allocates): where one stands
 *
 * Topics of which a part is missing have no number and are left out.
 */
void
gr_readiness_overall (const GrReadiness *topics,
                      const double      *weights,
                      guint              n,
                      GrOverall         *overall)
{
  g_autofree double *composites = g_new (double, n);
  double sum = 0, total = 0;

  *overall = (GrOverall) { 0 };
  for (guint i = 0; i < n; i++)
    {
      double weight = weights != NULL ? weights[i] : 1;

      composites[i] = gr_readiness_get_composite (&topics[i]);
      if (composites[i] < 0)
        continue;
      overall->n_complete++;
      sum += weight;
      total += weight * composites[i];
      rank_weak (overall, composites, i);
    }
  if (sum > 0)
    overall->mean = total / sum;
}
