/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-calibration.h"
#include "gr-readiness.h"
#include "gr-review-deck.h"

G_BEGIN_DECLS

/**
 * GrTopicStanding:
 * @guide: the guide that is the topic
 * @title: what it is called
 * @recall: of its cards at the date
 * @quiz: of the answers to its questions
 * @readiness: both together, as lower bounds
 * @composite: one number of those, or −1 where a part is missing
 *
 * How well one topic is known.
 */
typedef struct
{
  char *guide;
  char *title;
  GrRecall recall;
  GrQuizEstimate quiz;
  GrReadiness readiness;
  double composite;
} GrTopicStanding;

/**
 * GrStanding:
 * @on: the day the recall is estimated for, in days since 1970: that of the
 *   interview, else in a week
 * @interview: whether @on is that of the interview
 * @topics: (element-type GrTopicStanding): the guides in study, in their order
 * @overall: the furthest behind and the mean
 * @calibration: what the latest reviews say of the estimates
 *
 * Where a person stands.
 */
typedef struct
{
  gint64 on;
  gboolean interview;
  GPtrArray *topics;
  GrOverall overall;
  GrCalibration calibration;
} GrStanding;

GrStanding *gr_standing_read               (GrStore               *store,
                                            const GrReviewDeck    *deck,
                                            GError               **error);
void        gr_standing_free               (GrStanding            *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrStanding, gr_standing_free)

GrInterval  gr_topic_standing_get_recall   (const GrTopicStanding *self);
char       *gr_standing_describe_recall    (const GrStanding      *self,
                                            const GrTopicStanding *topic);
char       *gr_standing_describe_quiz      (const GrTopicStanding *topic);
char       *gr_standing_describe_whole     (const GrTopicStanding *topic);
char       *gr_standing_describe_short     (const GrTopicStanding *topic);
char       *gr_standing_describe_date      (const GrStanding      *self);
char       *gr_standing_describe_caveat    (const GrStanding      *self);
char       *gr_standing_describe_calibration (const GrStanding    *self);

G_END_DECLS
