/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-outlook.h"

#define ALL_BUT_CERTAIN 0.975

/**
 * gr_plan_phase_is_done:
 * @self: a phase
 *
 * Returns: whether all of its tasks are done; one without tasks never is
 */
gboolean
gr_plan_phase_is_done (const GrPlanPhase *self)
{
  return self->n_tasks > 0 && self->n_done >= self->n_tasks;
}

/**
 * gr_plan_phase_get_estimate:
 * @self: a phase
 * @estimate: (out caller-allocates): the hours it is thought to take
 *
 * Tasks of which somebody said the least and the most know better than the
 * phase.  Else it is the phase's range, with what its tasks add up to as the
 * likeliest; where tasks were taken out, and less is left than the range asks
 * for, the range begins there.
 *
 * Returns: whether anything is said about it
 */
gboolean
gr_plan_phase_get_estimate (const GrPlanPhase *self,
                            GrForecastPhase   *estimate)
{
  double least = (double) self->minutes_min / 60.0;
  double most = (double) MAX (self->minutes_max, self->minutes_min) / 60.0;
  double planned = self->tasks.mode;

  *estimate = self->tasks;
  if (most > 0.0 && !(self->tasks.max > self->tasks.min))
    {
      estimate->min = planned > 0.0 ? MIN (least, planned) : least;
      estimate->max = MAX (most, planned);
      estimate->mode = planned > 0.0 ? planned : (least + most) / 2.0;
    }
  estimate->logged = (double) MAX (self->seconds, 0) / 3600.0;
  return estimate->max > 0.0;
}

/* What is left of a phase that was begun: tasks that are done have taken what they took, so the share of it that the
 * open ones are thought to take, with the time spent on these. */
static void
leave_open (const GrPlanPhase *phase,
            GrForecastPhase   *estimate)
{
  double share;

  if (!(phase->tasks.mode > 0.0))
    return;
  share = phase->open.mode / phase->tasks.mode;
  estimate->min *= share;
  estimate->mode *= share;
  estimate->max *= share;
  estimate->logged = phase->open.logged;
}

static double
get_mean (const GrForecastPhase *estimate)
{
  return (estimate->min + estimate->mode + estimate->max) / 3.0;
}

/* What was learned from, and what is left; @places says which phase of the plan each is. */
static void
sort_phases (GrOutlook         *self,
             const GrPlanPhase *phases,
             guint              n_phases,
             GArray            *past,
             GArray            *left,
             GArray            *places)
{
  double thought = 0.0, took = 0.0;

  for (guint i = 0; i < n_phases; i++)
    {
      GrForecastPhase estimate;

      if (!gr_plan_phase_get_estimate (&phases[i], &estimate))
        continue;
      if (gr_plan_phase_is_done (&phases[i]))
        {
          GrForecastPast done = { get_mean (&estimate), estimate.logged };

          if (estimate.logged > 0.0)
            {
              g_array_append_val (past, done);
              thought += done.estimate;
              took += done.actual;
            }
          continue;
        }
      leave_open (&phases[i], &estimate);
      self->hours_planned +=
          phases[i].tasks.mode > 0.0 ? phases[i].hours_left : MAX (get_mean (&estimate) - estimate.logged, 0.0);
      if (!(estimate.max > 0.0))
        continue; /* only tasks without an estimate are open */
      g_array_append_val (left, estimate);
      g_array_append_val (places, i);
    }
  self->n_left = left->len;
  self->n_past = past->len;
  self->ratio = thought > 0.0 ? took / thought : 0.0;
}

static gint64
find_day (const GrForecast *forecast,
          const GrHours    *hours,
          gint64            today,
          double            p)
{
  gint64 day;

  return gr_hours_finish (hours, today, gr_forecast_quantile (forecast, p), &day) ? day : GR_OUTLOOK_NEVER;
}

static GrOutlookDates
find_dates (const GrForecast *forecast,
            const GrHours    *hours,
            gint64            today,
            gint64            deadline)
{
  GrOutlookDates dates = { .chance = -1.0 };

  dates.p50 = find_day (forecast, hours, today, 0.5);
  dates.p80 = find_day (forecast, hours, today, GR_OUTLOOK_LIKELY);
  if (deadline != GR_OUTLOOK_NEVER)
    dates.chance = gr_forecast_share (forecast, gr_hours_between (hours, today, deadline));
  return dates;
}

/* An hour more a week: each day in proportion, so that a day without time stays one. */
static GrHours
add_hour (const GrHours *hours)
{
  GrHours more = *hours;
  double sum = 0.0;

  for (guint i = 0; i < G_N_ELEMENTS (more.weekday); i++)
    sum += hours->weekday[i];
  for (guint i = 0; sum > 0.0 && i < G_N_ELEMENTS (more.weekday); i++)
    more.weekday[i] *= (sum + 1.0) / sum;
  return more;
}

static GrOutlookDates
drop_phase (const GrForecast *forecast,
            guint             at,
            const GrHours    *hours,
            gint64            today,
            gint64            deadline)
{
  g_autoptr (GrForecast) rest = gr_forecast_drop (forecast, at);

  return find_dates (rest, hours, today, deadline);
}

/* Until the few futures that never seem to end: they would make a flat line of the rest. */
static void
trace_days (GrOutlook        *self,
            const GrForecast *forecast,
            const GrHours    *hours,
            gint64            today)
{
  double sum = 0.0;

  self->by_day = g_new (double, GR_OUTLOOK_DAYS_MAX);
  while (self->n_days < GR_OUTLOOK_DAYS_MAX && (self->n_days == 0 || self->by_day[self->n_days - 1] < ALL_BUT_CERTAIN))
    {
      sum += gr_hours_on (hours, today + self->n_days);
      self->by_day[self->n_days++] = gr_forecast_share (forecast, sum);
    }
}

/**
 * gr_outlook_new:
 * @phases: (array length=n_phases): a plan
 * @n_phases: how many
 * @hours: when the person works on it
 * @today: the first day that counts, since 1970
 * @deadline: the last day, or %GR_OUTLOOK_NEVER
 * @seed: of the draws; the same for the same plan, so that a date stays
 *
 * Takes thousands of draws: call it from a job.
 *
 * Returns: (transfer full) (nullable): %NULL where nothing honest can be said:
 *   no phase that is left has an estimate, or there is no time in any week
 */
GrOutlook *
gr_outlook_new (const GrPlanPhase *phases,
                guint              n_phases,
                const GrHours     *hours,
                gint64             today,
                gint64             deadline,
                guint64            seed)
{
  g_autoptr (GArray) past = g_array_new (FALSE, FALSE, sizeof (GrForecastPast));
  g_autoptr (GArray) left = g_array_new (FALSE, FALSE, sizeof (GrForecastPhase));
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GrForecast) forecast = NULL;
  GrForecastBias bias;
  GrHours more = add_hour (hours);
  double week = 0.0;
  g_autoptr (GrOutlook) self = g_new0 (GrOutlook, 1);

  for (guint i = 0; i < G_N_ELEMENTS (hours->weekday); i++)
    week += hours->weekday[i];
  sort_phases (self, phases, n_phases, past, left, places);
  if (left->len == 0 || !(week > 0.0))
    return NULL;
  gr_forecast_learn (&bias, (const GrForecastPast *) (gpointer) past->data, past->len);
  forecast = gr_forecast_new_in_parts ((const GrForecastPhase *) (gpointer) left->data, left->len, &bias, seed);
  self->n_stale = forecast->stale->len;
  self->hours_p50 = gr_forecast_quantile (forecast, 0.5);
  self->hours_p80 = gr_forecast_quantile (forecast, GR_OUTLOOK_LIKELY);
  self->dates = find_dates (forecast, hours, today, deadline);
  self->hour_more = find_dates (forecast, &more, today, deadline);
  self->n_phases = n_phases;
  self->dropped = g_new (GrOutlookDates, n_phases);
  for (guint i = 0; i < n_phases; i++)
    self->dropped[i] = self->dates;
  for (guint i = 0; i < places->len; i++)
    self->dropped[g_array_index (places, guint, i)] = drop_phase (forecast, i, hours, today, deadline);
  trace_days (self, forecast, hours, today);
  return g_steal_pointer (&self);
}

/**
 * gr_outlook_free:
 * @self: (transfer full): an outlook
 */
void
gr_outlook_free (GrOutlook *self)
{
  g_free (self->dropped);
  g_free (self->by_day);
  g_free (self);
}

/**
 * gr_outlook_get_dates:
 * @self: an outlook
 * @phase: a phase by index, or %GR_OUTLOOK_HOUR_MORE
 *
 * Returns: (transfer none): when it is done without that phase, or with an hour more a week
 */
const GrOutlookDates *
gr_outlook_get_dates (const GrOutlook *self,
                      guint            phase)
{
  return phase == GR_OUTLOOK_HOUR_MORE ? &self->hour_more : &self->dropped[phase];
}

/* By the chance where there is a day to be ready by, else by the day that is likely. */
static gboolean
is_better (const GrOutlookDates *one,
           const GrOutlookDates *two)
{
  if (one->chance >= 0.0 && one->chance != two->chance)
    return one->chance > two->chance;
  return one->p80 < two->p80;
}

/**
 * gr_outlook_find_best:
 * @self: an outlook
 * @phase: (out): the phase, by index, without which it is done soonest, or
 *   %GR_OUTLOOK_HOUR_MORE where an hour more a week does as much
 *
 * Returns: whether anything brings it nearer
 */
gboolean
gr_outlook_find_best (const GrOutlook *self,
                      guint           *phase)
{
  *phase = GR_OUTLOOK_HOUR_MORE;
  for (guint i = 0; i < self->n_phases; i++)
    if (is_better (&self->dropped[i], gr_outlook_get_dates (self, *phase)))
      *phase = i;
  return is_better (gr_outlook_get_dates (self, *phase), &self->dates);
}

/**
 * gr_outlook_calibrate:
 * @phases: (array length=n_phases): phases in the order in which they were done
 * @n_phases: how many
 * @calibration: (out caller-allocates): how often the forecast held
 *
 * Forecasts each finished phase from those before it alone, and counts how
 * many took no longer than was likely.  About eight of ten should; below
 * %GR_OUTLOOK_CALIBRATION_MIN that says nothing.
 */
void
gr_outlook_calibrate (const GrPlanPhase *phases,
                      guint              n_phases,
                      GrCalibration80   *calibration)
{
  g_autoptr (GArray) past = g_array_new (FALSE, FALSE, sizeof (GrForecastPast));

  *calibration = (GrCalibration80) { 0 };
  for (guint i = 0; i < n_phases; i++)
    {
      GrForecastPhase estimate;
      GrForecastPast done;
      GrForecastBias bias;
      double mean, variance;

      if (!gr_plan_phase_is_done (&phases[i]) || !gr_plan_phase_get_estimate (&phases[i], &estimate) ||
          !(estimate.logged > 0.0))
        continue;
      done = (GrForecastPast) { get_mean (&estimate), estimate.logged };
      gr_forecast_learn (&bias, (const GrForecastPast *) (gpointer) past->data, past->len);
      gr_forecast_moments (&estimate, 1, &bias, GR_FORECAST_NOISE, &mean, &variance);
      calibration->n++;
      if (done.actual <= gr_forecast_fit_quantile (mean, variance, GR_OUTLOOK_LIKELY))
        calibration->n_within++;
      g_array_append_val (past, done);
    }
}
