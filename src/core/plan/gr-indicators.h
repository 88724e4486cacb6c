/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-track.h"

G_BEGIN_DECLS

#define GR_INDICATOR_MEANINGFUL 3 /* of 5: from this depth on a relationship counts for the network's size; seed-audit, KPIs */
#define GR_INDICATOR_MEAN_MIN 3   /* of fewer no mean and no share is shown, as of metrics */

/**
 * GrIndicator:
 *
 * The networking guide's sixteen performance indicators, in its order: of
 * relationship quality, network diversity, outcomes and engagement.
 */
typedef enum {
  GR_INDICATOR_NETWORK_SIZE,
  GR_INDICATOR_RELATIONSHIP_DEPTH,
  GR_INDICATOR_MUTUAL_VALUE,
  GR_INDICATOR_SUSTAINABILITY,
  GR_INDICATOR_INDUSTRIES,
  GR_INDICATOR_CAREER_LEVELS,
  GR_INDICATOR_PLACES,
  GR_INDICATOR_FUNCTIONS,
  GR_INDICATOR_OPPORTUNITIES,
  GR_INDICATOR_BUSINESS,
  GR_INDICATOR_KNOWLEDGE,
  GR_INDICATOR_REFERRALS,
  GR_INDICATOR_EVENTS,
  GR_INDICATOR_SOCIAL_MEDIA,
  GR_INDICATOR_VOLUNTEERING,
  GR_INDICATOR_SPEAKING,
} GrIndicator;

#define GR_N_INDICATORS (GR_INDICATOR_SPEAKING + 1)
#define GR_INDICATOR_GROUP_SIZE 4
#define GR_N_INDICATOR_GROUPS (GR_N_INDICATORS / GR_INDICATOR_GROUP_SIZE)

/**
 * GrIndicatorResult:
 * @indicator: which
 * @automatic: whether it is counted; else it is what the person wrote down
 * @known: whether there is anything to show
 * @value: what it came to
 * @n: out of how many people, where it is a mean, a share or a count of different things
 * @given: of an exchange, what the person gave
 * @received: and what they got
 */
typedef struct
{
  GrIndicator indicator;
  gboolean automatic;
  gboolean known;
  double value;
  guint n;
  guint given;
  guint received;
} GrIndicatorResult;

const char *gr_indicator_get_nick     (GrIndicator              indicator);
gboolean    gr_indicator_find         (const char              *nick,
                                       GrIndicator             *indicator);
const char *gr_indicator_get_title    (GrIndicator              indicator);
const char *gr_indicator_get_how      (GrIndicator              indicator);
const char *gr_indicator_get_group    (guint                    group);
gboolean    gr_indicator_is_automatic (GrIndicator              indicator);
void        gr_indicator_evaluate     (GrIndicator              indicator,
                                       const GrTrack           *track,
                                       const double            *manual,
                                       gint64                   now_ms,
                                       GrIndicatorResult       *result);
char       *gr_indicator_describe     (const GrIndicatorResult *result);

G_END_DECLS
