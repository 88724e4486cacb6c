/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-plan-ledger.h"

G_BEGIN_DECLS

/**
 * GrPlanPhases:
 *
 * The view Phases: what runs now or is next, and the projects with their
 * hours, phases and tasks.
 */
#define GR_TYPE_PLAN_PHASES (gr_plan_phases_get_type ())
G_DECLARE_FINAL_TYPE (GrPlanPhases, gr_plan_phases, GR, PLAN_PHASES, AdwBin)

void     gr_plan_phases_set_ledger (GrPlanPhases *self,
                                    GrPlanLedger *ledger);
gboolean gr_plan_phases_show       (GrPlanPhases *self,
                                    const char   *uid);
gboolean gr_plan_phases_focus_next (GrPlanPhases *self);

G_END_DECLS
