/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-fsrs.h"

#include <math.h>

#include "gr-fsrs-fuzz.h"

/* The scheduler of FSRS-6: what follows from an answer, by the rules of ts-fsrs 5.4.2.  It knows neither clock nor
 * chance: the time, the whole days that passed and a draw for the fuzz are arguments. */

#define MINUTE_MS G_GINT64_CONSTANT (60000)
#define DAY_MINUTES 1440

/* Everything that the next card depends on. */
typedef struct
{
  const GrFsrs *fsrs;
  GrFsrsMemory memory[GR_N_RATINGS]; /* after each of the answers */
  gint64 now_ms;
  gint64 elapsed_days;
  double fuzz;
} Answer;

static int
interval_after (const Answer *answer,
                GrRating      rating)
{
  return gr_fsrs_get_interval (answer->fsrs, answer->memory[rating - 1].stability, answer->elapsed_days, answer->fuzz);
}

static void
wait_days (GrFsrsCard   *next,
           const Answer *answer,
           int           days)
{
  next->state = GR_CARD_STATE_REVIEW;
  next->step = 0;
  next->scheduled_days = days;
  next->due_ms = answer->now_ms + days * GR_DAY_MS;
}

/* A step of a day or more leaves learning at once, but keeps its number: a lapse goes on from there. */
static void
wait_minutes (GrFsrsCard   *next,
              const Answer *answer,
              int           minutes,
              int           step,
              GrCardState   state)
{
  next->state = minutes < DAY_MINUTES ? state : GR_CARD_STATE_REVIEW;
  next->step = step;
  next->scheduled_days = minutes / DAY_MINUTES;
  next->due_ms = answer->now_ms + minutes * MINUTE_MS;
}

static void
review_in_steps (GrFsrsCard   *next,
                 const Answer *answer,
                 GrRating      rating)
{
  const GrFsrsParams *params = &answer->fsrs->params;
  gboolean again = next->state == GR_CARD_STATE_RELEARNING;
  const int *steps = again ? params->relearning : params->learning;
  int n = (int) (again ? params->n_relearning : params->n_learning);
  int at = next->step;
  int minutes = 0;

  if (at < n && rating == GR_RATING_AGAIN)
    {
      minutes = steps[0];
      at = 0;
    }
  else if (at < n && rating == GR_RATING_HARD)
    minutes = n == 1 ? (int) floor (steps[0] * 1.5 + 0.5) : (int) floor ((steps[0] + steps[1]) / 2.0 + 0.5);
  else if (at + 1 < n && rating == GR_RATING_GOOD)
    minutes = steps[++at];

  if (minutes > 0)
    wait_minutes (next, answer, minutes, at, again ? GR_CARD_STATE_RELEARNING : GR_CARD_STATE_LEARNING);
  else
    wait_days (next, answer, interval_after (answer, rating));
}

static void
lapse (GrFsrsCard   *next,
       const Answer *answer)
{
  const GrFsrsParams *params = &answer->fsrs->params;
  int minutes = next->step < (int) params->n_relearning ? params->relearning[next->step] : 0;

  next->lapses++;
  if (minutes > 0)
    wait_minutes (next, answer, minutes, 0, GR_CARD_STATE_RELEARNING);
  else
    wait_days (next, answer, interval_after (answer, GR_RATING_AGAIN));
}

/* A better answer gives a longer interval, even where rounding would make them equal.  The last of them may pass the
 * maximum by two days, as in ts-fsrs: who schedules people's cards clamps again (see gr-review-grade.c). */
static int
ordered_interval (const Answer *answer,
                  GrRating      rating)
{
  int hard = interval_after (answer, GR_RATING_HARD);
  int good = interval_after (answer, GR_RATING_GOOD);
  int easy = interval_after (answer, GR_RATING_EASY);

  if (answer->fsrs->params.short_term)
    hard = MIN (hard, good);
  else
    {
      int again = MIN (interval_after (answer, GR_RATING_AGAIN), hard);

      if (rating == GR_RATING_AGAIN)
        return again;
      hard = MAX (hard, again + 1);
    }
  good = MAX (good, hard + 1);
  easy = MAX (easy, good + 1);
  return rating == GR_RATING_HARD ? hard : rating == GR_RATING_GOOD ? good : easy;
}

/**
 * gr_fsrs_get_interval:
 * @self: a scheduler
 * @stability: days
 * @elapsed_days: days since the last review
 * @fuzz: a draw in [0, 1), or %GR_FSRS_NO_FUZZ
 *
 * Returns: days until recall has fallen to what is wanted, at least 1
 */
int
gr_fsrs_get_interval (const GrFsrs *self,
                      double        stability,
                      gint64        elapsed_days,
                      double        fuzz)
{
  double days = floor (stability * self->modifier + 0.5);

  return gr_fsrs_fuzz_apply ((int) CLAMP (days, 1, self->params.maximum_interval), elapsed_days,
                             self->params.maximum_interval, fuzz);
}

/**
 * gr_fsrs_review:
 * @self: a scheduler
 * @card: a card before the answer
 * @rating: the answer
 * @now_ms: when it was given, milliseconds since 1970 in UTC
 * @elapsed_days: whole days since the last review, as the caller counts days;
 *   less than 0 counts as 0
 * @fuzz: a draw in [0, 1), or %GR_FSRS_NO_FUZZ
 * @next: (out caller-allocates): the card after it
 */
void
gr_fsrs_review (const GrFsrs     *self,
                const GrFsrsCard *card,
                GrRating          rating,
                gint64            now_ms,
                gint64            elapsed_days,
                double            fuzz,
                GrFsrsCard       *next)
{
  GrFsrsCard before = *card;
  Answer answer = { .fsrs = self, .now_ms = now_ms, .elapsed_days = MAX (elapsed_days, 0), .fuzz = fuzz };

  gr_fsrs_remember (self, before.memory, answer.elapsed_days, answer.memory);
  *next = before;
  next->memory = answer.memory[rating - 1];
  next->reviewed_ms = now_ms;
  next->reps++;
  if (!self->params.short_term)
    {
      next->lapses += rating == GR_RATING_AGAIN && before.state != GR_CARD_STATE_NEW;
      wait_days (next, &answer, ordered_interval (&answer, rating));
    }
  else if (before.state != GR_CARD_STATE_REVIEW)
    review_in_steps (next, &answer, rating);
  else if (rating == GR_RATING_AGAIN)
    lapse (next, &answer);
  else
    wait_days (next, &answer, ordered_interval (&answer, rating));
}

/**
 * gr_fsrs_preview:
 * @self: a scheduler
 * @card: a card before the answer
 * @now_ms: the time
 * @elapsed_days: whole days since the last review
 * @fuzz: the draw that the answer will be given with
 * @next: (out caller-allocates) (array fixed-size=4): the card after each
 *   answer, Again to Easy
 */
void
gr_fsrs_preview (const GrFsrs     *self,
                 const GrFsrsCard *card,
                 gint64            now_ms,
                 gint64            elapsed_days,
                 double            fuzz,
                 GrFsrsCard       *next)
{
  for (int i = 0; i < GR_N_RATINGS; i++)
    gr_fsrs_review (self, card, (GrRating) (GR_RATING_AGAIN + i), now_ms, elapsed_days, fuzz, &next[i]);
}
