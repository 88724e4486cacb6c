/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-plan-ledger.h"

G_BEGIN_DECLS

/**
 * GrTimelineCard:
 *
 * One project on the timeline: how far away the interview is, its phases over
 * the weeks, and what the colours mean.
 */
#define GR_TYPE_TIMELINE_CARD (gr_timeline_card_get_type ())
G_DECLARE_FINAL_TYPE (GrTimelineCard, gr_timeline_card, GR, TIMELINE_CARD, AdwBin)

GtkWidget *gr_timeline_card_new (GrPlanLedger *ledger,
                                 GrProject    *project);

G_END_DECLS
