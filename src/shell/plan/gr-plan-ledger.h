/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"
#include "gr-phase.h"
#include "gr-plan-forecast.h"
#include "gr-plan-totals.h"
#include "gr-project.h"
#include "gr-task.h"
#include "gr-ticker.h"

G_BEGIN_DECLS

/**
 * GrPlanLedger:
 *
 * What the plan page knows besides the live entities: the time spent on each
 * task (a figure, and the minutes of the timer that runs), and from it what
 * phases and projects add up to.
 *
 * Signal: "changed", after anything that a sum depends on has changed.
 */
#define GR_TYPE_PLAN_LEDGER (gr_plan_ledger_get_type ())
G_DECLARE_FINAL_TYPE (GrPlanLedger, gr_plan_ledger, GR, PLAN_LEDGER, GObject)

GrPlanLedger *gr_plan_ledger_new         (GrLibrary    *library);
GrLibrary    *gr_plan_ledger_get_library (GrPlanLedger *self);
GrTicker     *gr_plan_ledger_get_ticker  (GrPlanLedger *self);
void          gr_plan_ledger_set_ticker  (GrPlanLedger *self,
                                          GrTicker     *ticker);

gboolean      gr_plan_ledger_is_loaded   (GrPlanLedger *self);
gint64        gr_plan_ledger_get_seconds (GrPlanLedger *self,
                                          const char   *task);
void          gr_plan_ledger_sum_phase   (GrPlanLedger *self,
                                          GrPhase      *phase,
                                          GrPlanTotals *totals);
void          gr_plan_ledger_sum_project (GrPlanLedger *self,
                                          GrProject    *project,
                                          GrPlanTotals *totals);
GrPlanForecast *
              gr_plan_ledger_get_forecast (GrPlanLedger *self,
                                          const char   *project);
gboolean      gr_plan_is_more_practice   (GrTask       *task);
GrTask       *gr_plan_find_next_task     (GrLibrary    *library);

G_END_DECLS
