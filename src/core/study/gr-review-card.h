/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-study-gain.h"

G_BEGIN_DECLS

#define GR_LEECH_LAPSES 8

/**
 * GrReviewCard:
 * @uid: of the card, or of what it will be made from
 * @topic: what it belongs to
 * @card: where it is in the scheduler; zeros for a new one
 * @suspended: not to be asked
 * @buried_until: the day it comes back, days since 1970-01-01; 0: not buried
 * @weight: how much it matters, > 0
 * @costs: (nullable): how long it takes; %NULL: what the rules say
 *
 * One thing to be remembered, as a plain value: strings and costs are
 * borrowed.
 */
typedef struct
{
  const char *uid;
  const char *topic;
  GrFsrsCard card;
  gboolean suspended;
  gint64 buried_until;
  double weight;
  const GrStudyCosts *costs;
} GrReviewCard;

/**
 * GrReviewRules:
 * @fsrs: the scheduler
 * @zone: where the person is
 * @start_hour: hour at which a new day begins
 * @fuzz: whether intervals are moved a little
 *
 * By what answers are scheduled.
 */
typedef struct
{
  GrFsrs fsrs;
  GTimeZone *zone;
  int start_hour;
  gboolean fuzz;
} GrReviewRules;

gint64    gr_review_get_elapsed (const GrReviewRules *rules,
                                 const GrFsrsCard    *card,
                                 gint64               now_ms);
void      gr_review_preview     (const GrReviewRules *rules,
                                 const GrReviewCard  *card,
                                 gint64               now_ms,
                                 GrFsrsCard          *next);
gboolean  gr_review_is_leech    (int                  lapses);

G_END_DECLS
