/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-review-record.h"

#include "gr-day.h"
#include "gr-uid.h"

#define LONGEST_MS G_GINT64_CONSTANT (300000) /* whoever takes longer went away: the day's minutes must not be eaten */

static const char *
nick_of (GrCardState state)
{
  return g_enum_get_value (g_type_class_get (GR_TYPE_CARD_STATE), (int) state)->value_nick;
}

/**
 * gr_review_record_card_uid:
 * @source: the uid of a thing in a guide
 *
 * The same on every computer, and before the card is made: what a button
 * promises for a new card is then what it gives.
 *
 * Returns: (transfer full): the uid of its card
 */
char *
gr_review_record_card_uid (const char *source)
{
  g_autofree char *name = g_strconcat ("card/", source, NULL);

  return gr_uid_for_name (GR_UID_NAMESPACE, name);
}

static void
ensure_card (GrChange             *change,
             const GrReviewSource *source,
             gint64                now_ms)
{
  if (source->exists)
    return;
  gr_change_create (change, "card", source->card);
  gr_change_set_text (change, "card", source->card, "source_type", source->type);
  gr_change_set_text (change, "card", source->card, "source", source->uid);
  gr_change_set_text (change, "card", source->card, "source_title", source->title);
  gr_change_set_text (change, "card", source->card, "guide", source->guide);
  gr_change_set_integer (change, "card", source->card, "made_at", now_ms);
}

static void
set_card (GrChange         *change,
          const char       *uid,
          const GrFsrsCard *card)
{
  gr_change_set_text (change, "card", uid, "state", nick_of (card->state));
  gr_change_set_integer (change, "card", uid, "step", card->step);
  gr_change_set_real (change, "card", uid, "stability", card->memory.stability);
  gr_change_set_real (change, "card", uid, "difficulty", card->memory.difficulty);
  gr_change_set_integer (change, "card", uid, "due_at", card->due_ms);
  gr_change_set_integer (change, "card", uid, "reviewed_at", card->reviewed_ms);
  gr_change_set_integer (change, "card", uid, "scheduled_days", card->scheduled_days);
  gr_change_set_integer (change, "card", uid, "reps", card->reps);
  gr_change_set_integer (change, "card", uid, "lapses", card->lapses);
}

static void
add_log (GrChange            *change,
         const char          *uid,
         const GrReviewRules *rules,
         const GrFsrsCard    *before,
         GrRating             rating,
         gint64               milliseconds,
         gint64               now_ms)
{
  const char *review = gr_change_create (change, "review", NULL);
  gint64 elapsed = gr_review_get_elapsed (rules, before, now_ms);

  gr_change_set_text (change, "review", review, "card", uid);
  gr_change_set_integer (change, "review", review, "reviewed_at", now_ms);
  gr_change_set_integer (change, "review", review, "rating", rating);
  gr_change_set_integer (change, "review", review, "milliseconds", CLAMP (milliseconds, 0, LONGEST_MS));
  gr_change_set_text (change, "review", review, "state", nick_of (before->state));
  gr_change_set_integer (change, "review", review, "step", before->step);
  gr_change_set_real (change, "review", review, "stability", before->memory.stability);
  gr_change_set_real (change, "review", review, "difficulty", before->memory.difficulty);
  gr_change_set_integer (change, "review", review, "elapsed_days", elapsed);
  gr_change_set_real (change, "review", review, "predicted",
                      gr_fsrs_get_recall (&rules->fsrs, before->memory.stability, (double) elapsed));
}

/**
 * gr_review_record_grade:
 * @change: a change being made
 * @source: what the card is of
 * @rules: by what it is scheduled
 * @card: the card as it was asked
 * @rating: the answer
 * @milliseconds: how long it took
 * @now_ms: the time, UTC milliseconds
 *
 * Moves the card on and keeps the answer raw, with the card's state before it.
 * Taking the change back restores that state to the last digit.
 */
void
gr_review_record_grade (GrChange             *change,
                        const GrReviewSource *source,
                        const GrReviewRules  *rules,
                        const GrReviewCard   *card,
                        GrRating              rating,
                        gint64                milliseconds,
                        gint64                now_ms)
{
  GrFsrsCard next[GR_N_RATINGS];

  gr_review_preview (rules, card, now_ms, next);
  ensure_card (change, source, now_ms);
  set_card (change, source->card, &next[rating - 1]);
  add_log (change, source->card, rules, &card->card, rating, milliseconds, now_ms);
}

/**
 * gr_review_record_suspend:
 * @change: a change being made
 * @source: what the card is of
 * @suspended: whether it is to be left out from now on
 * @now_ms: the time, UTC milliseconds
 */
void
gr_review_record_suspend (GrChange             *change,
                          const GrReviewSource *source,
                          gboolean              suspended,
                          gint64                now_ms)
{
  ensure_card (change, source, now_ms);
  gr_change_set_integer (change, "card", source->card, "suspended", suspended != FALSE);
}

/**
 * gr_review_record_bury:
 * @change: a change being made
 * @source: what the card is of
 * @until_day: the day on which it comes back, days since 1970-01-01
 * @now_ms: the time, UTC milliseconds
 */
void
gr_review_record_bury (GrChange             *change,
                       const GrReviewSource *source,
                       gint64                until_day,
                       gint64                now_ms)
{
  g_autofree char *date = gr_day_format (until_day);

  ensure_card (change, source, now_ms);
  gr_change_set_text (change, "card", source->card, "buried_until", date);
}

/**
 * gr_review_record_reword:
 * @change: a change being made
 * @source: what the card is of
 * @front: what it asks in the person's words
 * @back: what is to be remembered
 * @now_ms: the time, UTC milliseconds
 *
 * Makes the card the person's own; how well it sits stays as it is.
 */
void
gr_review_record_reword (GrChange             *change,
                         const GrReviewSource *source,
                         const char           *front,
                         const char           *back,
                         gint64                now_ms)
{
  ensure_card (change, source, now_ms);
  gr_change_set_text (change, "card", source->card, "front", front);
  gr_change_set_text (change, "card", source->card, "back", back);
}
