/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-plan-ledger.h"

G_BEGIN_DECLS

/**
 * GrRunningCard:
 *
 * What is worked on now, with pause and done; while nothing is, the next open
 * task with start.  Hidden when there is neither.
 *
 * Property: "narrow" (set by the page's breakpoint: the buttons go below).
 */
#define GR_TYPE_RUNNING_CARD (gr_running_card_get_type ())
G_DECLARE_FINAL_TYPE (GrRunningCard, gr_running_card, GR, RUNNING_CARD, AdwBin)

void gr_running_card_set_ledger (GrRunningCard *self,
                                 GrPlanLedger  *ledger);

G_END_DECLS
