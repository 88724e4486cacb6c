/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-review-card.h"

#include "gr-day.h"
#include "gr-fsrs-fuzz.h"

/* The scheduler as a person meets it: with days as they live them, a little fuzz, and no interval over the maximum. */

/**
 * gr_review_get_elapsed:
 * @rules: rules
 * @card: a card
 * @now_ms: the time
 *
 * Returns: days between the last review and now on the person's calendar, a
 *   night owl's midnight not counting; 0 for a new card or a clock set back
 */
gint64
gr_review_get_elapsed (const GrReviewRules *rules,
                       const GrFsrsCard    *card,
                       gint64               now_ms)
{
  if (card->reps == 0)
    return 0;
  return MAX (gr_day_of_time (now_ms, rules->zone, rules->start_hour) -
                  gr_day_of_time (card->reviewed_ms, rules->zone, rules->start_hour),
              0);
}

/**
 * gr_review_preview:
 * @rules: rules
 * @card: a card
 * @now_ms: the time
 * @next: (out caller-allocates) (array fixed-size=4): the card after each
 *   answer, Again to Easy
 *
 * What the buttons promise is what an answer gives: the same card with the
 * same count of reviews draws the same fuzz.
 */
void
gr_review_preview (const GrReviewRules *rules,
                   const GrReviewCard  *card,
                   gint64               now_ms,
                   GrFsrsCard          *next)
{
  double fuzz = rules->fuzz ? gr_fsrs_fuzz_draw (card->uid, card->card.reps) : GR_FSRS_NO_FUZZ;
  int maximum = rules->fsrs.params.maximum_interval;

  gr_fsrs_preview (&rules->fsrs, &card->card, now_ms, gr_review_get_elapsed (rules, &card->card, now_ms), fuzz, next);
  for (guint i = 0; i < GR_N_RATINGS; i++)
    if (next[i].scheduled_days > maximum)
      {
        next[i].scheduled_days = maximum;
        next[i].due_ms = now_ms + maximum * GR_DAY_MS;
      }
}

/**
 * gr_review_is_leech:
 * @lapses: how often a card was forgotten after it had been learned
 *
 * A card that keeps being forgotten takes time from the others; it wants other
 * words or a story, not more repetition.  Said at the eighth lapse and every
 * four after that, as Anki does (docs.ankiweb.net/leeches.html).
 *
 * Returns: whether the lapse just counted is one to say so at
 */
gboolean
gr_review_is_leech (int lapses)
{
  return lapses >= GR_LEECH_LAPSES && (lapses - GR_LEECH_LAPSES) % (GR_LEECH_LAPSES / 2) == 0;
}
