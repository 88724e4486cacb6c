/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-project-outlook.h"

#include "gr-day.h"
#include "gr-fsrs.h"
#include "gr-queries.h"
#include "gr-random.h"
#include "gr-registry.h"
#include "gr-week-plan.h"

#define HORIZON_DAYS 3660   /* for days off: what is further away moves no date worth showing */
#define ADHERENCE_DAYS 28   /* study-models C.3: over the last four weeks */

/* What an outlook is made from, as it lies in the library. */
typedef struct
{
  GPtrArray *projects;
  GPtrArray *phases;
  GPtrArray *tasks;
  GPtrArray *times;
  GPtrArray *profiles;
  GPtrArray *days; /* of work, the last four weeks */
  GHashTable *totals;
} Sources;

static void
sources_clear (Sources *self)
{
  g_clear_pointer (&self->projects, g_ptr_array_unref);
  g_clear_pointer (&self->phases, g_ptr_array_unref);
  g_clear_pointer (&self->tasks, g_ptr_array_unref);
  g_clear_pointer (&self->times, g_ptr_array_unref);
  g_clear_pointer (&self->profiles, g_ptr_array_unref);
  g_clear_pointer (&self->days, g_ptr_array_unref);
  g_clear_pointer (&self->totals, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Sources, sources_clear)

static gboolean
load (GrStore    *store,
      const char *type,
      GPtrArray **rows,
      GError    **error)
{
  *rows = gr_store_load (store, gr_registry_find (type), NULL, FALSE, error);
  return *rows != NULL;
}

static gboolean
read_sources (Sources *self,
              GrStore *store,
              gint64   now_ms,
              GError **error)
{
  if (!load (store, "project", &self->projects, error) || !load (store, "phase", &self->phases, error) ||
      !load (store, "task", &self->tasks, error) || !load (store, "availability", &self->times, error) ||
      !load (store, "profile", &self->profiles, error))
    return FALSE;
  self->days = gr_query_work_by_day (store, now_ms - ADHERENCE_DAYS * GR_DAY_MS, now_ms, error);
  self->totals = self->days != NULL ? gr_query_work_totals (store, error) : NULL;
  return self->totals != NULL;
}

/* Adds a task to its phase, as the sums of what it is thought to take. */
static void
add_task (GrPlanPhase *phase,
          const GrRow *task,
          GHashTable  *totals)
{
  const GrWorkTotal *total = g_hash_table_lookup (totals, task->uid);
  GrEstimate estimate = { gr_row_get_integer (task, "minutes_min"), gr_row_get_integer (task, "estimate_minutes"),
                          gr_row_get_integer (task, "minutes_max") };
  GrForecastPhase hours;

  gr_estimate_get_phase (&estimate, 0, &hours);
  phase->tasks.min += hours.min;
  phase->tasks.mode += hours.mode;
  phase->tasks.max += hours.max;
  phase->seconds += total != NULL ? total->seconds : 0;
  if (gr_row_get_integer (task, "done") == 0)
    {
      gr_estimate_get_phase (&estimate, total != NULL ? total->seconds : 0, &hours);
      phase->open.min += hours.min;
      phase->open.mode += hours.mode;
      phase->open.max += hours.max;
      phase->open.logged += hours.logged;
      phase->hours_left += MAX (hours.mode - hours.logged, 0.0);
    }
  phase->n_tasks++;
  phase->n_done += gr_row_get_integer (task, "done") != 0;
  phase->done_at = MAX (phase->done_at, gr_row_get_integer (task, "done_at"));
}

/* A plan's phases with what their tasks add up to; of all projects where none is named. */
static GArray *
make_phases (const Sources *sources,
             const char    *project)
{
  GArray *phases = g_array_new (FALSE, TRUE, sizeof (GrPlanPhase));
  g_autoptr (GHashTable) places = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < sources->phases->len; i++)
    {
      const GrRow *row = sources->phases->pdata[i];
      GrPlanPhase phase = { .minutes_min = gr_row_get_integer (row, "minutes_min"),
                            .minutes_max = gr_row_get_integer (row, "minutes_max") };

      if (project != NULL && g_strcmp0 (gr_row_get_text (row, "project"), project) != 0)
        continue;
      g_hash_table_insert (places, row->uid, GUINT_TO_POINTER (phases->len));
      g_array_append_val (phases, phase);
    }
  for (guint i = 0; i < sources->tasks->len; i++)
    {
      const char *owner = gr_row_get_text (sources->tasks->pdata[i], "phase");
      gpointer place;

      if (owner != NULL && g_hash_table_lookup_extended (places, owner, NULL, &place))
        add_task (&g_array_index (phases, GrPlanPhase, GPOINTER_TO_UINT (place)), sources->tasks->pdata[i],
                  sources->totals);
    }
  return phases;
}

/* The hours of each weekday: those the person has set, or else what they want to give in a week, spread evenly. */
static void
read_hours (const Sources *sources,
            gint64         today,
            GrHours       *hours)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (GrFreeTime));
  gint64 minutes = sources->profiles->len > 0 ? gr_row_get_integer (sources->profiles->pdata[0], "minutes_a_week") : 0;

  for (guint i = 0; i < sources->times->len; i++)
    {
      const GrRow *row = sources->times->pdata[i];
      GrFreeTime time = { (int) gr_row_get_integer (row, "weekday"), GR_FREE_TIME_WEEKLY,
                          gr_row_get_integer (row, "start_minute"), gr_row_get_integer (row, "minutes") };

      if (gr_row_get_text (row, "day") != NULL && !gr_day_parse (gr_row_get_text (row, "day"), &time.day))
        continue;
      g_array_append_val (times, time);
    }
  gr_free_time_spread (times, minutes);
  gr_free_time_get_hours ((const GrFreeTime *) (gpointer) times->data, times->len, today, today + HORIZON_DAYS, hours);
}

static int
compare_done (gconstpointer a,
              gconstpointer b)
{
  const GrPlanPhase *one = a;
  const GrPlanPhase *two = b;

  return (one->done_at > two->done_at) - (one->done_at < two->done_at);
}

static const GrRow *
find_project (const Sources *sources,
              const char    *uid)
{
  for (guint i = 0; i < sources->projects->len; i++)
    if (g_strcmp0 (((GrRow *) sources->projects->pdata[i])->uid, uid) == 0)
      return sources->projects->pdata[i];
  return NULL;
}

/* Of what was planned in the last four weeks, or since the project was made, how much came to pass. */
static double
get_adherence (const Sources *sources,
               const GrRow   *project,
               double         week,
               gint64         now_ms)
{
  gint64 since = now_ms - gr_row_get_integer (project, "created_at");
  double days = CLAMP ((double) since / (double) GR_DAY_MS, 0.0, (double) ADHERENCE_DAYS);
  double seconds = 0.0;

  for (guint i = 0; i < sources->days->len; i++)
    seconds += (double) ((const GrWorkDay *) sources->days->pdata[i])->seconds;
  return gr_hours_adherence (seconds / 3600.0, week * days / 7.0, week);
}

static GrTimelinePhase
make_span (const GrRow       *row,
           const GrPlanPhase *phase)
{
  GrTimelinePhase span = { .weeks =
                               MAX (gr_row_get_integer (row, "weeks_max"), gr_row_get_integer (row, "weeks_min")) };
  GrForecastPhase estimate;

  if (!gr_day_parse (gr_row_get_text (row, "start_on"), &span.start))
    span.start = GR_TIMELINE_NO_DAY;
  if (!gr_day_parse (gr_row_get_text (row, "end_on"), &span.end))
    span.end = GR_TIMELINE_NO_DAY;
  if (gr_plan_phase_get_estimate (phase, &estimate))
    span.hours = estimate.mode;
  return span;
}

/* Widens a phase's days of work by those of one of its tasks. */
static void
add_worked (GrTimelineSpan    *worked,
            const GrWorkTotal *total,
            GTimeZone         *zone)
{
  gint64 first = gr_day_of_time (total->first_at, zone, GR_DAY_START_HOUR);
  gint64 last = gr_day_of_time (total->last_at, zone, GR_DAY_START_HOUR);

  if (worked->first == GR_TIMELINE_NO_DAY)
    *worked = (GrTimelineSpan) { first, last };
  else
    *worked = (GrTimelineSpan) { MIN (worked->first, first), MAX (worked->last, last) };
}

static gint64
get_start (const GrRow *project,
           gint64       today,
           GTimeZone   *zone)
{
  gint64 day;

  if (gr_day_parse (gr_row_get_text (project, "start_on"), &day))
    return day;
  if (gr_row_get_integer (project, "created_at") > 0)
    return gr_day_of_time (gr_row_get_integer (project, "created_at"), zone, GR_DAY_START_HOUR);
  return today;
}

/* Whether a phase lies where the person has put it, and not where it only had to be drawn somewhere. */
static gboolean
is_dated (const GrTimelinePhase *phase,
          gboolean               begins,
          double                 hours_a_week)
{
  if (phase->start == GR_TIMELINE_NO_DAY && !begins)
    return FALSE;
  return phase->end != GR_TIMELINE_NO_DAY || phase->weeks > 0 || (phase->hours > 0 && hours_a_week > 0);
}

/* Where the project's phases lie in the weeks: as planned, and as worked on. */
static void
lay_out (GrProjectOutlook *self,
         const Sources    *sources,
         const GrRow      *project,
         const GArray     *phases,
         GrHours           hours,
         GTimeZone        *zone)
{
  g_autoptr (GArray) wanted = g_array_new (FALSE, TRUE, sizeof (GrTimelinePhase));
  g_autofree GrTimelineSpan *spans = g_new (GrTimelineSpan, phases->len + 1);
  g_autoptr (GHashTable) places = g_hash_table_new (g_str_hash, g_str_equal);
  gboolean begins = gr_row_get_text (project, "start_on") != NULL;

  hours.adherence = 1.0; /* what is meant to be, not what will come of it */
  for (guint i = 0; i < sources->phases->len; i++)
    {
      const GrRow *row = sources->phases->pdata[i];
      GrTimelinePhase span;

      if (g_strcmp0 (gr_row_get_text (row, "project"), project->uid) != 0)
        continue;
      span = make_span (row, &g_array_index (phases, GrPlanPhase, wanted->len));
      g_hash_table_insert (places, row->uid, GUINT_TO_POINTER (wanted->len));
      g_array_append_val (wanted, span);
      g_ptr_array_add (self->phases, g_strdup (row->uid));
    }
  gr_timeline_lay_out ((const GrTimelinePhase *) (gpointer) wanted->data, wanted->len, &hours,
                       get_start (project, self->today, zone), spans);
  for (guint i = 0; i < wanted->len; i++)
    {
      GrPhaseSpan span = { spans[i], { GR_TIMELINE_NO_DAY, GR_TIMELINE_NO_DAY }, FALSE };

      begins = is_dated (&g_array_index (wanted, GrTimelinePhase, i), begins, self->hours_a_week);
      span.dated = begins;
      g_array_append_val (self->spans, span);
    }
  for (guint i = 0; i < sources->tasks->len; i++)
    {
      const GrRow *row = sources->tasks->pdata[i];
      const char *owner = gr_row_get_text (row, "phase");
      const GrWorkTotal *total = g_hash_table_lookup (sources->totals, row->uid);
      gpointer place;

      if (total != NULL && owner != NULL && g_hash_table_lookup_extended (places, owner, NULL, &place))
        add_worked (&g_array_index (self->spans, GrPhaseSpan, GPOINTER_TO_UINT (place)).worked, total, zone);
    }
}

/* The next interview with a time goes before the date that the person has set; a day that is over is none. */
static gboolean
read_interview (GrProjectOutlook *self,
                const Sources    *sources,
                GrStore          *store,
                GTimeZone        *zone,
                GError          **error)
{
  gint64 starts_at;

  self->interview = GR_OUTLOOK_NEVER;
  if (!gr_query_next_round (store, gr_day_to_time (self->today, zone, GR_DAY_START_HOUR), &starts_at, error))
    return FALSE;
  if (starts_at > 0)
    self->interview = gr_day_of_time (starts_at, zone, GR_DAY_START_HOUR);
  else if (sources->profiles->len == 0 ||
           !gr_day_parse (gr_row_get_text (sources->profiles->pdata[0], "interview_on"), &self->interview) ||
           self->interview < self->today)
    self->interview = GR_OUTLOOK_NEVER;
  return TRUE;
}

static GrProjectOutlook *
read_outlook (GrStore    *store,
              const char *project,
              gint64      now_ms,
              GTimeZone  *zone,
              gboolean    only_spans,
              GError    **error)
{
  g_auto (Sources) sources = { 0 };
  g_autoptr (GrProjectOutlook) self = g_new0 (GrProjectOutlook, 1);
  g_autoptr (GArray) days_off = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GArray) phases = NULL;
  g_autoptr (GArray) all = NULL;
  GrHours hours = { .days_off = days_off };
  const GrRow *row;

  self->phases = g_ptr_array_new_with_free_func (g_free);
  self->spans = g_array_new (FALSE, FALSE, sizeof (GrPhaseSpan));
  self->today = gr_day_of_time (now_ms, zone, GR_DAY_START_HOUR);
  if (!read_sources (&sources, store, now_ms, error) || !read_interview (self, &sources, store, zone, error))
    return NULL;
  phases = make_phases (&sources, project);
  all = make_phases (&sources, NULL);
  g_array_sort (all, compare_done);
  read_hours (&sources, self->today, &hours);
  for (guint i = 0; i < G_N_ELEMENTS (hours.weekday); i++)
    self->hours_a_week += hours.weekday[i];
  row = find_project (&sources, project);
  if (row == NULL)
    return g_steal_pointer (&self);
  lay_out (self, &sources, row, phases, hours, zone);
  if (only_spans)
    return g_steal_pointer (&self);
  self->adherence = hours.adherence = get_adherence (&sources, row, self->hours_a_week, now_ms);
  if (!gr_day_parse (gr_row_get_text (row, "due_on"), &self->deadline))
    self->deadline = self->interview;
  self->outlook = gr_outlook_new ((const GrPlanPhase *) (gpointer) phases->data, phases->len, &hours, self->today,
                                  self->deadline, gr_random_hash (project));
  gr_outlook_calibrate ((const GrPlanPhase *) (gpointer) all->data, all->len, &self->calibration);
  return g_steal_pointer (&self);
}

/**
 * gr_project_outlook_read:
 * @store: a store
 * @project: uid of a project
 * @now_ms: the time, in milliseconds since 1970 in UTC
 * @zone: where the person is
 * @error: return location
 *
 * The draws are seeded by the project's uid, so that a date stays until
 * something changes.
 *
 * Returns: (transfer full) (nullable): the outlook; of a project that is gone an empty one
 */
GrProjectOutlook *
gr_project_outlook_read (GrStore    *store,
                         const char *project,
                         gint64      now_ms,
                         GTimeZone  *zone,
                         GError    **error)
{
  return read_outlook (store, project, now_ms, zone, FALSE, error);
}

/**
 * gr_project_outlook_read_spans:
 * @store: a store
 * @project: uid of a project
 * @now_ms: the time, in milliseconds since 1970 in UTC
 * @zone: where the person is
 * @error: return location
 *
 * As [func@project_outlook_read] without the draws, for where only the days of
 * the phases are asked for: there is no forecast in it, and no calibration.
 *
 * Returns: (transfer full) (nullable): the outlook; of a project that is gone an empty one
 */
GrProjectOutlook *
gr_project_outlook_read_spans (GrStore    *store,
                               const char *project,
                               gint64      now_ms,
                               GTimeZone  *zone,
                               GError    **error)
{
  return read_outlook (store, project, now_ms, zone, TRUE, error);
}

/**
 * gr_project_outlook_free:
 * @self: (transfer full): an outlook
 */
void
gr_project_outlook_free (GrProjectOutlook *self)
{
  g_clear_pointer (&self->phases, g_ptr_array_unref);
  g_clear_pointer (&self->spans, g_array_unref);
  g_clear_pointer (&self->outlook, gr_outlook_free);
  g_free (self);
}
