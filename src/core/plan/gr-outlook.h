/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-estimate.h"
#include "gr-hours.h"

G_BEGIN_DECLS

#define GR_OUTLOOK_NEVER G_MAXINT64
#define GR_OUTLOOK_LIKELY 0.8           /* what “likely” means: study-models C.3 shows P80 as such */
#define GR_OUTLOOK_DAYS_MAX 400         /* what is further away is no curve to look at */
#define GR_OUTLOOK_HOUR_MORE G_MAXUINT  /* in place of a phase: an hour more a week */
#define GR_OUTLOOK_CALIBRATION_MIN 10   /* finished phases before hits and misses say anything; C.3 */

/**
 * GrPlanPhase:
 * @minutes_min: the least effort it asks for, as its guide or the person says; 0: not said
 * @minutes_max: the most
 * @tasks: what its tasks' estimates add up to, in hours
 * @open: the same of those that are not done, with the time spent on these
 * @hours_left: of these, what their estimates leave
 * @seconds: time spent on all of it
 * @n_tasks: its tasks
 * @n_done: those that are done
 * @done_at: when the last of them was, in milliseconds since 1970 in UTC
 *
 * A phase of a plan as a forecast sees it.
 */
typedef struct
{
  gint64 minutes_min;
  gint64 minutes_max;
  GrForecastPhase tasks;
  GrForecastPhase open;
  double hours_left;
  gint64 seconds;
  guint n_tasks;
  guint n_done;
  gint64 done_at;
} GrPlanPhase;

/**
 * GrOutlookDates:
 * @p50: the day by which it is done in half of the futures, or %GR_OUTLOOK_NEVER
 * @p80: the day by which it is done in four of five
 * @chance: to be done by the deadline, 0 to 1; below 0 where there is none
 */
typedef struct
{
  gint64 p50;
  gint64 p80;
  double chance;
} GrOutlookDates;

/**
 * GrOutlook:
 * @n_left: phases that are not done and have an estimate
 * @n_past: finished phases that the person's bias was learned from
 * @n_stale: phases that have taken longer than the model thinks possible
 * @ratio: what the finished phases took, over what they were thought to take; 0 without any
 * @hours_planned: hours left by the estimates alone
 * @hours_p50: hours left in half of the futures
 * @hours_p80: in four of five
 * @dates: if nothing changes
 * @hour_more: with an hour more a week, spread as the week is
 * @dropped: (array length=n_phases): without one phase each; of those that are done as @dates
 * @n_phases: how many
 * @by_day: (array length=n_days): the chance to be done by the first day, the second, and so on
 * @n_days: up to the day by which it is all but certain, at most %GR_OUTLOOK_DAYS_MAX
 *
 * When a plan is likely to be done, and what would change that.
 */
typedef struct
{
  guint n_left;
  guint n_past;
  guint n_stale;
  double ratio;
  double hours_planned;
  double hours_p50;
  double hours_p80;
  GrOutlookDates dates;
  GrOutlookDates hour_more;
  GrOutlookDates *dropped;
  guint n_phases;
  double *by_day;
  guint n_days;
} GrOutlook;

/**
 * GrCalibration80:
 * @n: finished phases
 * @n_within: those that took no more than had been likely before they were done
 */
typedef struct
{
  guint n;
  guint n_within;
} GrCalibration80;

gboolean   gr_plan_phase_is_done      (const GrPlanPhase *self);
gboolean   gr_plan_phase_get_estimate (const GrPlanPhase *self,
                                       GrForecastPhase   *estimate);
GrOutlook *gr_outlook_new             (const GrPlanPhase *phases,
                                       guint              n_phases,
                                       const GrHours     *hours,
                                       gint64             today,
                                       gint64             deadline,
                                       guint64            seed);
void       gr_outlook_free            (GrOutlook         *self);
gboolean   gr_outlook_find_best       (const GrOutlook   *self,
                                       guint             *phase);
const GrOutlookDates *
           gr_outlook_get_dates       (const GrOutlook   *self,
                                       guint              phase);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrOutlook, gr_outlook_free)

void       gr_outlook_calibrate       (const GrPlanPhase *phases,
                                       guint              n_phases,
                                       GrCalibration80   *calibration);

G_END_DECLS
