/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-review-costs.h"
#include "gr-review-face.h"
#include "gr-review-queue.h"
#include "gr-review-record.h"

G_BEGIN_DECLS

#define GR_REVIEW_USUAL_MINUTES 15     /* a day, until the person says; a convention */
#define GR_REVIEW_USUAL_RETENTION 0.9
#define GR_REVIEW_INTERVIEW_HOUR 9     /* nobody asks for the hour: recall is meant to last till the morning */
#define GR_REVIEW_NO_DAY G_MININT64

/**
 * GrReviewAsk:
 * @now_ms: the time, UTC milliseconds
 * @zone: where the person is
 * @extra_seconds: time on top of the day's minutes, where the person wants more
 * @wanted: (nullable): the card, or what it would be of, that is to come first
 *
 * What a deck is read for.
 */
typedef struct
{
  gint64 now_ms;
  GTimeZone *zone;
  double extra_seconds;
  const char *wanted;
} GrReviewAsk;

/**
 * GrReviewDeck:
 * @rows: (element-type GrReviewRow): everything in review
 * @cards: (array): the same as values for the scheduler
 * @rules: by what answers are scheduled
 * @wish: what the session is for
 * @queue: what to ask, in order
 * @now_ms: the time it was read for
 * @today: the person's day
 * @interview: the day of the interview, or %GR_REVIEW_NO_DAY
 * @minutes_a_day: at most so long a day
 * @extra_seconds: time on top of that today
 * @n_suspended: cards that are left out
 * @n_reviews: answers that can be compared with what was predicted
 * @current: index of the card to ask; -1: there is none
 * @entry: why, of @current
 * @asked_for: whether that is only because it was wanted
 * @card_uid: (nullable): the uid of the current card, whether it is kept or not yet
 * @face: (nullable): the words of @current
 *
 * All that a person sees of review at one moment, as plain data.
 */
typedef struct
{
  GArray *rows;
  GrReviewCard *cards;
  GrReviewCosts *costs;
  GrReviewRules rules;
  GrReviewWish wish;
  GrReviewQueue *queue;
  gint64 now_ms;
  gint64 today;
  gint64 interview;
  gint64 minutes_a_day;
  double extra_seconds;
  guint n_suspended;
  gint64 n_reviews;
  int current;
  GrReviewEntry entry;
  gboolean asked_for;
  char *card_uid;
  GrReviewFace *face;
} GrReviewDeck;

GrReviewDeck      *gr_review_deck_read        (GrStore             *store,
                                               const GrReviewAsk   *ask,
                                               gboolean             with_words,
                                               GError             **error);
void               gr_review_deck_free        (GrReviewDeck        *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrReviewDeck, gr_review_deck_free)

const GrReviewRow *gr_review_deck_get_row     (const GrReviewDeck  *self,
                                               guint                index);
void               gr_review_deck_get_source  (const GrReviewDeck  *self,
                                               GrReviewSource      *source);
int                gr_review_deck_get_minutes (const GrReviewDeck  *self);

G_END_DECLS
