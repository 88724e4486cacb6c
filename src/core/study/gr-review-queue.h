/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-review-card.h"

G_BEGIN_DECLS

#define GR_REVIEW_N_DAYS 14 /* how far ahead minutes are told */

/* A step that is over so soon comes at the end of the session, so that nobody sits waiting for it; 20 minutes as in
 * Anki (docs.ankiweb.net/preferences.html, learn ahead limit). */
#define GR_REVIEW_AHEAD_MS (20 * G_GINT64_CONSTANT (60000))

/**
 * GrReviewReason:
 * @GR_REVIEW_REASON_STEP: a learning step whose minutes are over
 * @GR_REVIEW_REASON_DUE: recall has fallen to what is wanted
 * @GR_REVIEW_REASON_NEW: never asked before
 * @GR_REVIEW_REASON_GAIN: gives most for the interview in the time there is
 *
 * Why a card is asked now.
 */
typedef enum {
  GR_REVIEW_REASON_STEP,
  GR_REVIEW_REASON_DUE,
  GR_REVIEW_REASON_NEW,
  GR_REVIEW_REASON_GAIN,
} GrReviewReason;

/**
 * GrReviewEntry:
 * @index: which card
 * @reason: why now
 * @recall: the chance of recall now; 0 for a new card
 * @gain: cards more on the interview day, where that is the reason; else 0
 * @cost_s: seconds it is expected to take
 */
typedef struct
{
  guint index;
  GrReviewReason reason;
  double recall;
  double gain;
  double cost_s;
} GrReviewEntry;

/**
 * GrReviewDay:
 * @day: days since 1970-01-01
 * @n: cards
 * @seconds: what they are expected to take
 */
typedef struct
{
  gint64 day;
  guint n;
  double seconds;
} GrReviewDay;

/**
 * GrReviewWish:
 * @now_ms: the time
 * @interview_ms: when the interview is; 0: no date
 * @seconds_a_day: at most so long a day, apart from learning steps
 * @seconds_spent: how long reviews took today
 * @insist_new: whether new cards may come on the last day, too
 * @costs: how long cards take that do not say
 * @habits: how answers fall
 *
 * What a session is to be made for.
 */
typedef struct
{
  gint64 now_ms;
  gint64 interview_ms;
  double seconds_a_day;
  double seconds_spent;
  gboolean insist_new;
  GrStudyCosts costs;
  GrStudyHabits habits;
} GrReviewWish;

/**
 * GrReviewQueue:
 * @interview: whether it is made for an interview that is still ahead
 * @entries: (element-type GrReviewEntry): what to ask now, in order
 * @seconds: how long these are expected to take
 * @gain: what they are expected to give for the interview, in cards
 * @bound: what no other choice could exceed
 * @days: what is asked today and on the days after, none but today over the
 *   minutes a day
 * @n_waiting: cards that would be asked today if there were time
 * @n_later: cards that found no place in those days
 *
 * The order of a session.  What does not fit is no debt: it is spread over the
 * days after.
 */
typedef struct
{
  gboolean interview;
  GArray *entries;
  double seconds;
  double gain;
  double bound;
  GrReviewDay days[GR_REVIEW_N_DAYS];
  guint n_waiting;
  guint n_later;
} GrReviewQueue;

GrReviewQueue       *gr_review_queue_new      (const GrReviewRules *rules,
                                               const GrReviewWish  *wish,
                                               const GrReviewCard  *cards,
                                               guint                n_cards);
void                 gr_review_queue_free     (GrReviewQueue       *self);
const GrReviewDay   *gr_review_queue_get_next (const GrReviewQueue *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrReviewQueue, gr_review_queue_free)

G_END_DECLS
