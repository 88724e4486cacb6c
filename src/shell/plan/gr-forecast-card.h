/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-plan-ledger.h"

G_BEGIN_DECLS

/**
 * GrForecastCard:
 *
 * Whether a project will be ready in time: a word, two days and a chance, why
 * they are so, and what would change them most.  It is not there while nothing
 * honest can be said.
 */
#define GR_TYPE_FORECAST_CARD (gr_forecast_card_get_type ())
G_DECLARE_FINAL_TYPE (GrForecastCard, gr_forecast_card, GR, FORECAST_CARD, AdwBin)

void gr_forecast_card_set_project (GrForecastCard *self,
                                   GrPlanLedger   *ledger,
                                   GrProject      *project);

G_END_DECLS
