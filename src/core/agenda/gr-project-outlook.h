/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-outlook.h"
#include "gr-store.h"
#include "gr-timeline.h"

G_BEGIN_DECLS

/**
 * GrPhaseSpan:
 * @planned: from when to when it is to last
 * @worked: from when to when it was worked on; %GR_TIMELINE_NO_DAY twice where it was not
 * @dated: whether @planned follows from what the person has said: a day to
 *   begin on, and an end, a span, or an effort and the hours of their week
 */
typedef struct
{
  GrTimelineSpan planned;
  GrTimelineSpan worked;
  gboolean dated;
} GrPhaseSpan;

/**
 * GrProjectOutlook:
 * @phases: (element-type utf8): uids of its phases, in their order; those of the outlook's “dropped”
 * @spans: (element-type GrPhaseSpan): of each of these, from when to when
 * @today: the day it is of, since 1970
 * @deadline: the last day: the project's own, else the interview's, else %GR_OUTLOOK_NEVER
 * @interview: the day of the interview, or %GR_OUTLOOK_NEVER
 * @hours_a_week: what the person has, in hours
 * @adherence: the share of it that comes to pass
 * @outlook: (nullable): when it is likely to be done; %NULL where nothing honest can be said
 * @calibration: over all projects, how often such forecasts held
 *
 * When one project is likely to be done.
 */
typedef struct
{
  GPtrArray *phases;
  GArray *spans;
  gint64 today;
  gint64 deadline;
  gint64 interview;
  double hours_a_week;
  double adherence;
  GrOutlook *outlook;
  GrCalibration80 calibration;
} GrProjectOutlook;

GrProjectOutlook *gr_project_outlook_read (GrStore           *store,
                                           const char        *project,
                                           gint64             now_ms,
                                           GTimeZone         *zone,
                                           GError           **error);
GrProjectOutlook *gr_project_outlook_read_spans
                                          (GrStore           *store,
                                           const char        *project,
                                           gint64             now_ms,
                                           GTimeZone         *zone,
                                           GError           **error);
void              gr_project_outlook_free (GrProjectOutlook  *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrProjectOutlook, gr_project_outlook_free)

G_END_DECLS
