/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-outlook.h"
#include "gr-store.h"

G_BEGIN_DECLS

/**
 * GrProjectOutlook:
 * @phases: (element-type utf8): uids of its phases, in their order; those of the outlook's “dropped”
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
void              gr_project_outlook_free (GrProjectOutlook  *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrProjectOutlook, gr_project_outlook_free)

G_END_DECLS
