/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-plan-ledger.h"

G_BEGIN_DECLS

/**
 * GrTimelineView:
 *
 * The view Timeline: each project over the weeks, and the next dates as a list.
 */
#define GR_TYPE_TIMELINE_VIEW (gr_timeline_view_get_type ())
G_DECLARE_FINAL_TYPE (GrTimelineView, gr_timeline_view, GR, TIMELINE_VIEW, AdwBin)

void gr_timeline_view_set_ledger (GrTimelineView *self,
                                  GrPlanLedger   *ledger);

G_END_DECLS
