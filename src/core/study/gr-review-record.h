/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-change.h"
#include "gr-review-card.h"

G_BEGIN_DECLS

/**
 * GrReviewSource:
 * @card: the card's uid
 * @exists: whether it is kept already; else it is made by the first change
 * @type: (nullable): the type of what it mentions
 * @uid: (nullable): which
 * @title: (nullable): what that is called
 * @guide: (nullable): the guide that is from
 *
 * What a card is of, so that it can be made when it is first needed.
 */
typedef struct
{
  const char *card;
  gboolean exists;
  const char *type;
  const char *uid;
  const char *title;
  const char *guide;
} GrReviewSource;

/* What review writes: the card after an answer and a line in the log, or what a person does with a card. */

char *gr_review_record_card_uid (const char           *source);
void  gr_review_record_grade    (GrChange             *change,
                                 const GrReviewSource *source,
                                 const GrReviewRules  *rules,
                                 const GrReviewCard   *card,
                                 GrRating              rating,
                                 gint64                milliseconds,
                                 gint64                now_ms);
void  gr_review_record_suspend  (GrChange             *change,
                                 const GrReviewSource *source,
                                 gboolean              suspended,
                                 gint64                now_ms);
void  gr_review_record_bury     (GrChange             *change,
                                 const GrReviewSource *source,
                                 gint64                until_day,
                                 gint64                now_ms);
void  gr_review_record_reword   (GrChange             *change,
                                 const GrReviewSource *source,
                                 const char           *front,
                                 const char           *back,
                                 gint64                now_ms);

G_END_DECLS
