/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-plan-ledger.h"

G_BEGIN_DECLS

/**
 * GrBudgetGroup:
 *
 * What a budget that does not fit asks for: of a tight one the tasks that may
 * be left out, of one with room where the rest goes.  The person chooses;
 * each is one change, for which the "hours.close" action of the dialog
 * around it makes room first.
 */
#define GR_TYPE_BUDGET_GROUP (gr_budget_group_get_type ())
G_DECLARE_FINAL_TYPE (GrBudgetGroup, gr_budget_group, GR, BUDGET_GROUP, AdwPreferencesGroup)

void gr_budget_group_set_project (GrBudgetGroup *self,
                                  GrPlanLedger  *ledger,
                                  GrProject     *project);
void gr_budget_group_set_minutes (GrBudgetGroup *self,
                                  gint64         minutes);

G_END_DECLS
