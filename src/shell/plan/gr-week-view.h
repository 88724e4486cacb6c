/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-plan-ledger.h"

G_BEGIN_DECLS

/**
 * GrWeekView:
 *
 * The view Week: what is meant to be done on which day, what was, and the
 * tasks that no day has yet.  Wide it is seven columns; narrow the same days
 * stand below each other, the past ones folded.
 */
#define GR_TYPE_WEEK_VIEW (gr_week_view_get_type ())
G_DECLARE_FINAL_TYPE (GrWeekView, gr_week_view, GR, WEEK_VIEW, AdwBin)

void gr_week_view_set_ledger (GrWeekView   *self,
                              GrPlanLedger *ledger);

G_END_DECLS
