/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GrPlanTotals:
 * @minutes_min: the least effort its phases ask for, in minutes
 * @minutes_max: the most effort they ask for
 * @added_max: how much of @minutes_max stands in phases that Greenroom added
 * @own_min: of @minutes_min, what phases of the person's own ask for
 * @own_max: of @minutes_max, the same
 * @planned: the sum of its tasks' estimates, in minutes
 * @practice: of @planned, what goes into more practice, once a budget had room for it
 * @seconds: time spent, in whole seconds
 * @left: what the estimates of the open tasks leave, in seconds
 * @n_tasks: how many tasks there are
 * @n_done: how many of them are done
 *
 * What a phase or a project adds up to.  The three facts (range, estimates,
 * time spent) stay apart: none is computed from another.
 */
typedef struct
{
  gint64 minutes_min;
  gint64 minutes_max;
  gint64 added_max;
  gint64 own_min;
  gint64 own_max;
  gint64 planned;
  gint64 practice;
  gint64 seconds;
  gint64 left;
  guint n_tasks;
  guint n_done;
} GrPlanTotals;

#define GR_PLAN_TOTALS_INIT { 0 }

void   gr_plan_totals_add_range    (GrPlanTotals       *self,
                                    gint64              minutes_min,
                                    gint64              minutes_max,
                                    gboolean            added);
void   gr_plan_totals_add_task     (GrPlanTotals       *self,
                                    gint64              estimate_minutes,
                                    gboolean            done,
                                    gint64              seconds);
void   gr_plan_totals_add          (GrPlanTotals       *self,
                                    const GrPlanTotals *other);
double gr_plan_totals_get_fraction (const GrPlanTotals *self);

G_END_DECLS
