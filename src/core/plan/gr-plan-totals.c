/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-plan-totals.h"

/**
 * gr_plan_totals_add_range:
 * @self: totals
 * @minutes_min: the least effort of a phase, in minutes; 0 where nothing is said
 * @minutes_max: the most; taken as @minutes_min where it is less
 * @added: whether Greenroom added the phase to what the guide says
 */
void
gr_plan_totals_add_range (GrPlanTotals *self,
                          gint64        minutes_min,
                          gint64        minutes_max,
                          gboolean      added)
{
  gint64 least = MAX (minutes_min, 0);
  gint64 most = MAX (minutes_max, least);

  self->minutes_min += least;
  self->minutes_max += most;
  if (added)
    self->added_max += most;
}

/**
 * gr_plan_totals_add_task:
 * @self: totals
 * @estimate_minutes: what the task is thought to take, in minutes
 * @done: whether it is done
 * @seconds: time spent on it
 *
 * A task past its estimate leaves nothing; it does not eat what others need.
 */
void
gr_plan_totals_add_task (GrPlanTotals *self,
                         gint64        estimate_minutes,
                         gboolean      done,
                         gint64        seconds)
{
  gint64 estimate = MAX (estimate_minutes, 0);
  gint64 spent = MAX (seconds, 0);

  self->n_tasks++;
  self->planned += estimate;
  self->seconds += spent;
  if (done)
    self->n_done++;
  else
    self->left += MAX (estimate * 60 - spent, 0);
}

/**
 * gr_plan_totals_add:
 * @self: totals, of a project
 * @other: what comes on top, of one phase
 */
void
gr_plan_totals_add (GrPlanTotals       *self,
                    const GrPlanTotals *other)
{
  self->minutes_min += other->minutes_min;
  self->minutes_max += other->minutes_max;
  self->added_max += other->added_max;
  self->own_min += other->own_min;
  self->own_max += other->own_max;
  self->planned += other->planned;
  self->practice += other->practice;
  self->seconds += other->seconds;
  self->left += other->left;
  self->n_tasks += other->n_tasks;
  self->n_done += other->n_done;
}

/**
 * gr_plan_totals_get_fraction:
 * @self: totals
 *
 * Returns: how much is done, 0 to 1, by tasks; 0 without any
 */
double
gr_plan_totals_get_fraction (const GrPlanTotals *self)
{
  return self->n_tasks > 0 ? (double) self->n_done / self->n_tasks : 0.0;
}
