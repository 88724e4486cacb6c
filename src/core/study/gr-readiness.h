/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-interval.h"

G_BEGIN_DECLS

/**
 * GrRecall:
 * @n: cards
 * @n_seen: of these, reviewed at least once
 * @weight: sum of the weights
 * @expected: sum of weight × chance of recall
 * @variance: sum of weight² × chance × (1 − chance)
 *
 * What is expected to be recalled of many cards; starts as zeros.
 */
typedef struct
{
  guint n;
  guint n_seen;
  double weight;
  double expected;
  double variance;
} GrRecall;

/**
 * GrQuizAnswer:
 * @question: what was asked
 * @day: on which day, days since 1970-01-01
 * @correct: whether it was answered right
 * @n_choices: of how many choices one was right; 0: not multiple choice
 */
typedef struct
{
  const char *question;
  gint64 day;
  gboolean correct;
  guint n_choices;
} GrQuizAnswer;

/**
 * GrQuizEstimate:
 * @n: answers that count; 0: no data
 * @n_effective: how many answers of today they are worth (Kish's effective size)
 * @share: right answers, recent ones weighing more
 * @known: the same without what guessing gives
 * @interval: of @known
 */
typedef struct
{
  guint n;
  double n_effective;
  double share;
  double known;
  GrInterval interval;
} GrQuizEstimate;

/**
 * GrReadinessPart:
 *
 * What readiness for a topic is made of; flags, so that those without data can
 * be named.
 */
typedef enum {
  GR_READINESS_RECALL = 1 << 0,
  GR_READINESS_QUIZ = 1 << 1,
  GR_READINESS_STORIES = 1 << 2,
} GrReadinessPart;

/**
 * GrReadiness:
 * @applies: the parts that the topic has: cards, a quiz, competencies
 * @known: those of which there is data
 * @recall: lower bound of recall
 * @quiz: lower bound of the share of answers that is known
 * @stories: coverage by stories
 */
typedef struct
{
  GrReadinessPart applies;
  GrReadinessPart known;
  double recall;
  double quiz;
  double stories;
} GrReadiness;

#define GR_READINESS_N_WEAKEST 3

/**
 * GrOverall:
 * @weakest: (array length=n_weakest): indexes of the topics furthest behind,
 *   the weakest first
 * @n_weakest: how many, at most three
 * @n_complete: topics that have a number
 * @mean: weighted mean of those; 0 where there is none
 */
typedef struct
{
  guint weakest[GR_READINESS_N_WEAKEST];
  guint n_weakest;
  guint n_complete;
  double mean;
} GrOverall;

void             gr_recall_add              (GrRecall           *self,
                                             double              weight,
                                             double              chance,
                                             gboolean            seen);
double           gr_recall_get_share        (const GrRecall     *self);
double           gr_recall_get_deviation    (const GrRecall     *self);
double           gr_recall_get_introduced   (const GrRecall     *self);
double           gr_recall_get_low          (const GrRecall     *self);

double           gr_jeffreys                (double              successes,
                                             double              n);
void             gr_quiz_estimate           (const GrQuizAnswer *answers,
                                             guint               n_answers,
                                             gint64              today,
                                             double              z,
                                             GrQuizEstimate     *estimate);
double           gr_story_coverage          (const double       *rehearsed,
                                             const double       *weights,
                                             guint               n);

GrReadinessPart  gr_readiness_get_missing   (const GrReadiness  *self);
double           gr_readiness_get_composite (const GrReadiness  *self);
void             gr_readiness_overall       (const GrReadiness  *topics,
                                             const double       *weights,
                                             guint               n,
                                             GrOverall          *overall);

G_END_DECLS
