/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-study-gain.h"

#include <math.h>

/* What a minute with a card is worth: how much more of it will be recalled on a date if it is studied today.  Gains of
 * different cards add up, so the best plan for some minutes is found by taking the best card first. */

#define PSEUDO_REVIEWS 20.0 /* how many answers of one's own weigh as much as those of everybody */

/**
 * gr_study_costs_init:
 * @self: (out caller-allocates): costs
 * @spoken: whether what is asked is answered in sentences, as in an interview
 *
 * What is assumed until a person's own times are known: for a word or a fact
 * near what many people need (fsrs-rs, SimulatorConfig), for an answer in
 * sentences one to two minutes, which is a convention.
 */
void
gr_study_costs_init (GrStudyCosts *self,
                     gboolean      spoken)
{
  static const GrStudyCosts FACT = { 12, 24, 38 };
  static const GrStudyCosts SPOKEN = { 60, 90, 120 };

  *self = spoken ? SPOKEN : FACT;
}

static void
shrink (double       *shares,
        const guint  *counts,
        const double *prior,
        guint         n)
{
  double total = PSEUDO_REVIEWS;

  for (guint i = 0; i < n; i++)
    total += counts != NULL ? counts[i] : 0;
  for (guint i = 0; i < n; i++)
    shares[i] = (PSEUDO_REVIEWS * prior[i] + (counts != NULL ? counts[i] : 0)) / total;
}

/**
 * gr_study_habits_init:
 * @self: (out caller-allocates): habits
 * @first: (array fixed-size=4) (nullable): how often the person's first answers
 *   were Again, Hard, Good, Easy
 * @passed: (array fixed-size=3) (nullable): how often later ones were Hard,
 *   Good, Easy
 *
 * Starts from what many people answer (fsrs-rs, SimulatorConfig) and moves to
 * what this one does, which weighs as much after 20 answers.
 */
void
gr_study_habits_init (GrStudyHabits *self,
                      const guint   *first,
                      const guint   *passed)
{
  static const double FIRST[GR_N_RATINGS] = { 0.24, 0.094, 0.495, 0.171 };
  static const double PASSED[GR_N_RATINGS - 1] = { 0.224, 0.631, 0.145 };

  shrink (self->first, first, FIRST, GR_N_RATINGS);
  shrink (self->passed, passed, PASSED, GR_N_RATINGS - 1);
}

/**
 * gr_study_get_cost:
 * @self: costs
 * @recall: the chance of recall now
 * @is_new: whether it was never reviewed
 *
 * Returns: the seconds a card is expected to take
 */
double
gr_study_get_cost (const GrStudyCosts *self,
                   double              recall,
                   gboolean            is_new)
{
  return is_new ? self->new_s : recall * self->pass_s + (1 - recall) * self->fail_s;
}

static double
recall_of_new (const GrFsrs        *fsrs,
               const GrStudyHabits *habits,
               double               days_left)
{
  GrFsrsMemory next[GR_N_RATINGS];
  double after = 0;

  gr_fsrs_remember (fsrs, (GrFsrsMemory) { 0 }, 0, next);
  for (guint i = 0; i < GR_N_RATINGS; i++)
    after += habits->first[i] * gr_fsrs_get_recall (fsrs, next[i].stability, days_left);
  return after;
}

/* A lapse is followed by a second look on the same day. */
static double
recall_after_review (const GrFsrs        *fsrs,
                     const GrStudyHabits *habits,
                     GrFsrsMemory         memory,
                     gint64               elapsed_days,
                     double               recall,
                     double               days_left)
{
  GrFsrsMemory next[GR_N_RATINGS];
  GrFsrsMemory relearned[GR_N_RATINGS];
  double passed = 0;

  gr_fsrs_remember (fsrs, memory, elapsed_days, next);
  gr_fsrs_remember (fsrs, next[0], 0, relearned);
  for (guint i = 1; i < GR_N_RATINGS; i++)
    passed += habits->passed[i - 1] * gr_fsrs_get_recall (fsrs, next[i].stability, days_left);
  return (1 - recall) * gr_fsrs_get_recall (fsrs, relearned[GR_RATING_GOOD - 1].stability, days_left) + recall * passed;
}

/**
 * gr_study_get_gain:
 * @fsrs: a scheduler
 * @habits: how answers fall
 * @costs: how long they take
 * @memory: how well the card sits; zeros for a new one
 * @elapsed_days: since its last review, fractions count
 * @days_left: until the date, > 0, fractions count
 * @weight: how much the card matters
 * @gain: (out caller-allocates): what studying it now gives
 */
void
gr_study_get_gain (const GrFsrs        *fsrs,
                   const GrStudyHabits *habits,
                   const GrStudyCosts  *costs,
                   GrFsrsMemory         memory,
                   double               elapsed_days,
                   double               days_left,
                   double               weight,
                   GrStudyGain         *gain)
{
  gboolean is_new = memory.stability <= 0;

  gain->recall = gr_fsrs_get_recall (fsrs, memory.stability, elapsed_days);
  gain->skip = gr_fsrs_get_recall (fsrs, memory.stability, elapsed_days + days_left);
  gain->after =
      is_new ? recall_of_new (fsrs, habits, days_left)
             : recall_after_review (fsrs, habits, memory, (gint64) floor (elapsed_days), gain->recall, days_left);
  gain->gain = weight * (gain->after - gain->skip);
  gain->cost_s = gr_study_get_cost (costs, gain->recall, is_new);
  gain->score = gain->gain / gain->cost_s;
}

/**
 * gr_study_compare:
 * @a: (type GrStudyChoice): a card
 * @b: (type GrStudyChoice): another
 *
 * Returns: the order in which they are worth it: what gives most a second
 *   first; of equals what is nearer to being forgotten
 */
int
gr_study_compare (gconstpointer a,
                  gconstpointer b)
{
  const GrStudyChoice *one = a;
  const GrStudyChoice *two = b;

  if (one->gain.score != two->gain.score)
    return one->gain.score > two->gain.score ? -1 : 1;
  if (one->gain.recall != two->gain.recall)
    return one->gain.recall < two->gain.recall ? -1 : 1;
  return g_strcmp0 (one->id, two->id);
}

/**
 * gr_study_select:
 * @choices: (array length=n) (inout): cards in the order of
 *   [func@Study.compare]; those that are taken come first afterwards, both
 *   parts still in order
 * @n: how many
 * @seconds: how long one has
 * @gain: (out) (optional): what the plan is expected to give, in cards
 * @bound: (out) (optional): what no plan for these seconds can exceed
 *
 * Takes, from the best down, what still fits and gives anything.
 *
 * Returns: how many are taken
 */
guint
gr_study_select (GrStudyChoice **choices,
                 guint           n,
                 double          seconds,
                 double         *gain,
                 double         *bound)
{
  g_autofree GrStudyChoice **left = g_new (GrStudyChoice *, n);
  guint taken = 0, n_left = 0;
  double sum = 0, most = -1;

  for (guint i = 0; i < n; i++)
    {
      GrStudyChoice *choice = choices[i];

      if (choice->gain.gain > 0 && choice->gain.cost_s <= seconds)
        {
          seconds -= choice->gain.cost_s;
          sum += choice->gain.gain;
          choices[taken++] = choice;
          continue;
        }
      if (most < 0) /* the first that does not fit: a part of it would */
        most = sum + fmax (choice->gain.score, 0) * fmax (seconds, 0);
      left[n_left++] = choice;
    }
  for (guint i = 0; i < n_left; i++)
    choices[taken + i] = left[i];
  if (gain != NULL)
    *gain = sum;
  if (bound != NULL)
    *bound = most < 0 ? sum : most;
  return taken;
}
