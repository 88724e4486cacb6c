/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-change.h"
#include "gr-plan-totals.h"

G_BEGIN_DECLS

/**
 * GrBudgetState:
 * @GR_BUDGET_TIGHT: the tasks take more than there is
 * @GR_BUDGET_FITS: they fit, and there is no more than the phases may take
 * @GR_BUDGET_ROOM: there is more than the phases take at the most
 */
typedef enum {
  GR_BUDGET_TIGHT,
  GR_BUDGET_FITS,
  GR_BUDGET_ROOM,
} GrBudgetState;

/**
 * GrBudget:
 * @state: how the two compare
 * @over: minutes of tasks to leave out, of a tight one
 * @extra: minutes for more practice that none is planned for yet, of one with room
 *
 * What a person means to spend against what a project asks for.
 */
typedef struct
{
  GrBudgetState state;
  gint64 over;
  gint64 extra;
} GrBudget;

/**
 * GrBudgetTask:
 * @minutes: what it is thought to take
 * @seconds: time spent on it
 * @done: whether it is done
 * @ours: whether Greenroom added it to what the guide lists
 * @makes: whether something the project is to leave behind is made by it
 *
 * A task as it may be left out.
 */
typedef struct
{
  gint64 minutes;
  gint64 seconds;
  gboolean done;
  gboolean ours;
  gboolean makes;
} GrBudgetTask;

void     gr_budget_compare      (gint64              minutes,
                                 const GrPlanTotals *totals,
                                 GrBudget           *budget);
GArray  *gr_budget_list_trims   (const GrBudgetTask *tasks,
                                 guint               n_tasks);
gint64   gr_budget_still_over   (const GrBudget     *budget,
                                 const GrBudgetTask *tasks,
                                 const guint        *chosen,
                                 guint               n_chosen);
void     gr_budget_add_practice (GrChange           *change,
                                 const char         *phase,
                                 const char         *task,
                                 gint64              estimate,
                                 gint64              extra,
                                 double              position);

G_END_DECLS
