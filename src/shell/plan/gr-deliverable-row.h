/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-deliverable.h"
#include "gr-plan-ledger.h"

G_BEGIN_DECLS

/**
 * GrDeliverableRow:
 *
 * Something a project leaves behind, with a check.
 */
#define GR_TYPE_DELIVERABLE_ROW (gr_deliverable_row_get_type ())
G_DECLARE_FINAL_TYPE (GrDeliverableRow, gr_deliverable_row, GR, DELIVERABLE_ROW, AdwActionRow)

GtkWidget     *gr_deliverable_row_new             (GrPlanLedger     *ledger,
                                                   GrDeliverable    *deliverable);
GrDeliverable *gr_deliverable_row_get_deliverable (GrDeliverableRow *self);

G_END_DECLS
