/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-follow-up.h"
#include "gr-indicators.h"
#include "gr-metrics.h"
#include "gr-track-rows.h"

G_BEGIN_DECLS

/**
 * GrOutcomeMetric:
 * @source: (nullable): uid of the guide's plan item; %NULL for one of the person's own
 * @settled: (nullable): uid of the metric in which the person has settled something about it
 * @title: what it is
 * @definition: how the person defines it, or how it is counted
 * @result: what it comes to
 *
 * A metric of a guide that the person has a plan from, or one of their own.
 */
typedef struct
{
  char *source;
  char *settled;
  char *title;
  char *definition;
  GrMetricResult result;
} GrOutcomeMetric;

/**
 * GrOutcomeIndicator:
 * @settled: (nullable): uid of the metric in which the person has set a target
 * @target: that; 0: none, and nobody else's is shown
 * @result: what it comes to
 */
typedef struct
{
  char *settled;
  double target;
  GrIndicatorResult result;
} GrOutcomeIndicator;

/**
 * GrOutcomes:
 * @rows: what all of it was counted from
 * @metrics: (element-type GrOutcomeMetric): in the order of the guides
 * @indicators: by #GrIndicator
 * @follow_ups: (element-type GrFollowUp): into the people and interactions of @rows; due ones first
 * @held_minutes: time spent in interviews
 *
 * What came of it all.
 */
typedef struct
{
  GrTrackRows *rows;
  GPtrArray *metrics;
  GrOutcomeIndicator indicators[GR_N_INDICATORS];
  GArray *follow_ups;
  gint64 held_minutes;
} GrOutcomes;

GrOutcomes *gr_outcomes_read     (GrStore          *store,
                                  gint64            now_ms,
                                  GTimeZone        *zone,
                                  GError          **error);
void        gr_outcomes_free     (GrOutcomes       *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrOutcomes, gr_outcomes_free)

void        gr_outcomes_snapshot (const GrOutcomes *self,
                                  const char       *month,
                                  GHashTable       *kept,
                                  GrChange         *change);
GrChange   *gr_outcomes_see_month (const GrOutcomes *self,
                                   GrStore          *store,
                                   gint64            now_ms,
                                   GTimeZone        *zone,
                                   GError          **error);
char       *gr_month_of_time      (gint64            now_ms,
                                   GTimeZone        *zone);

G_END_DECLS
