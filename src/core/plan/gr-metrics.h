/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-interval.h"
#include "gr-track.h"

G_BEGIN_DECLS

#define GR_METRIC_PERCENT_MIN 3 /* of fewer no percentage is shown: seed-audit 3 */

/**
 * GrMetricKind:
 * @GR_METRIC_OTHER: what no rule here counts; the person says whether it is met
 * @GR_METRIC_SUCCESS: the share of decided interviews that went on or led to an offer
 * @GR_METRIC_POSITIONS: different positions interviewed for, with what came of them
 * @GR_METRIC_TAUGHT: different people taught or mentored
 * @GR_METRIC_OFFERS: positions that were offered
 * @GR_METRIC_ASKERS: different people who asked in mock interviews
 * @GR_METRIC_EXPERTISE: recognised expertise: no number; the person says, and lists what shows it
 *
 * What a guide's metric is about.
 */
typedef enum {
  GR_METRIC_OTHER,
  GR_METRIC_SUCCESS,
  GR_METRIC_POSITIONS,
  GR_METRIC_TAUGHT,
  GR_METRIC_OFFERS,
  GR_METRIC_ASKERS,
  GR_METRIC_EXPERTISE,
} GrMetricKind;

/**
 * GrMetricState:
 * @GR_METRIC_NO_DATA: nothing to count yet
 * @GR_METRIC_TOO_FEW: too few for a percentage
 * @GR_METRIC_NOT_MET: not there yet
 * @GR_METRIC_MET: reached
 */
typedef enum {
  GR_METRIC_NO_DATA,
  GR_METRIC_TOO_FEW,
  GR_METRIC_NOT_MET,
  GR_METRIC_MET,
} GrMetricState;

/**
 * GrMetricResult:
 * @kind: what was counted
 * @state: where that stands
 * @target: the number to reach, of %GR_METRIC_SUCCESS in per cent; 0: none
 * @value: what was counted; of %GR_METRIC_SUCCESS the successes
 * @n: out of how many, of %GR_METRIC_SUCCESS; how many numbers the person wrote down, of %GR_METRIC_OTHER
 * @pending: what does not count yet: interviews not decided, positions without a note of the outcome
 * @needed: how many it takes for the target with this n; of %GR_METRIC_SUCCESS
 * @interval: of the share, 95 %; of %GR_METRIC_SUCCESS
 * @written: what the person wrote down last; of %GR_METRIC_OTHER
 */
typedef struct
{
  GrMetricKind kind;
  GrMetricState state;
  double target;
  guint value;
  guint n;
  guint pending;
  guint needed;
  GrInterval interval;
  double written;
} GrMetricResult;

GrMetricKind gr_metric_recognise      (const char           *text);
void         gr_metric_evaluate       (GrMetricKind          kind,
                                       double                target,
                                       gboolean              met,
                                       const GrTrack        *track,
                                       gint64                now_ms,
                                       GrMetricResult       *result);
const char  *gr_metric_explain        (GrMetricKind          kind);
char        *gr_metric_describe       (const GrMetricResult *result);
char        *gr_metric_describe_share (const GrMetricResult *result);
const char  *gr_metric_get_name       (GrMetricKind          kind);
char        *gr_metric_describe_about (const GrMetricResult *result,
                                       const char           *definition);
char        *gr_metric_describe_goal  (const GrMetricResult *result);
char        *gr_metric_describe_sure  (const GrMetricResult *result);
double       gr_metric_get_fraction   (const GrMetricResult *result);

G_END_DECLS
