/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-plan-ledger.h"

#include "gr-figure.h"
#include "gr-queries.h"

struct _GrPlanLedger
{
  GObject parent_instance;

  GrLibrary *library;
  GrFigure *work;
  GrTicker *ticker;
  gint64 minute; /* of the running timer, as it was last told */
  GHashTable *forecasts; /* of GrPlanForecast, by the project's uid */
};

G_DEFINE_FINAL_TYPE (GrPlanLedger, gr_plan_ledger, G_TYPE_OBJECT)

enum { CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

static gpointer
read_work (GrStore      *store,
           gpointer      data,
           GCancellable *cancellable,
           GError      **error)
{
  return gr_query_work_totals (store, error);
}

static void
emit_changed (GrPlanLedger *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
library_changed_cb (GrPlanLedger *self,
                    GrChange     *change)
{
  static const char *const types[] = { "project",  "phase",      "task",        "deliverable", "plan-item",
                                       "evidence", "own-answer", "requirement", NULL };
  static const char *const counted[] = { "story", "situation", "mock-person", "mark", NULL };

  g_assert (GR_IS_PLAN_LEDGER (self));

  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    {
      const GrOp *op = gr_change_get_op (change, i);

      /* of what a task only counts, the words do not matter */
      if (g_strv_contains (types, op->type) || (op->kind != GR_OP_SET && g_strv_contains (counted, op->type)))
        {
          emit_changed (self);
          return;
        }
    }
}

/* Sums show full minutes, so once a minute is often enough. */
static void
ticker_changed_cb (GrPlanLedger *self)
{
  gint64 minute = gr_ticker_get_active (self->ticker) ? gr_ticker_get_seconds (self->ticker) / 60 : -1;

  g_assert (GR_IS_PLAN_LEDGER (self));

  if (minute == self->minute)
    return;
  self->minute = minute;
  emit_changed (self);
}

static void
gr_plan_ledger_dispose (GObject *object)
{
  GrPlanLedger *self = GR_PLAN_LEDGER (object);

  g_clear_pointer (&self->forecasts, g_hash_table_unref);
  g_clear_object (&self->ticker);
  g_clear_object (&self->work);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_plan_ledger_parent_class)->dispose (object);
}

static void
gr_plan_ledger_class_init (GrPlanLedgerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gr_plan_ledger_dispose;

  /**
   * GrPlanLedger::changed:
   * @self: the ledger
   *
   * After anything that a sum depends on has changed.
   */
  signals[CHANGED] =
      g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
gr_plan_ledger_init (GrPlanLedger *self)
{
  self->minute = -1;
  self->forecasts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
}

/**
 * gr_plan_ledger_new:
 * @library: an open library
 *
 * Returns: (transfer full): a ledger whose time spent is on its way
 */
GrPlanLedger *
gr_plan_ledger_new (GrLibrary *library)
{
  static const char *const types[] = { "work", "task", NULL };
  GrPlanLedger *self = g_object_new (GR_TYPE_PLAN_LEDGER, NULL);

  self->library = g_object_ref (library);
  self->work = gr_figure_new (library, types, read_work, NULL, NULL, (GDestroyNotify) g_hash_table_unref);
  g_signal_connect_object (self->work, "notify::value", G_CALLBACK (emit_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "changed", G_CALLBACK (library_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * gr_plan_ledger_get_library:
 * @self: a ledger
 *
 * Returns: (transfer none): its library
 */
GrLibrary *
gr_plan_ledger_get_library (GrPlanLedger *self)
{
  g_return_val_if_fail (GR_IS_PLAN_LEDGER (self), NULL);
  return self->library;
}

/**
 * gr_plan_ledger_get_ticker:
 * @self: a ledger
 *
 * Returns: (transfer none) (nullable): the running timer
 */
GrTicker *
gr_plan_ledger_get_ticker (GrPlanLedger *self)
{
  g_return_val_if_fail (GR_IS_PLAN_LEDGER (self), NULL);
  return self->ticker;
}

/**
 * gr_plan_ledger_set_ticker:
 * @self: a ledger
 * @ticker: (nullable): the running timer, known once the page stands in a window
 */
void
gr_plan_ledger_set_ticker (GrPlanLedger *self,
                           GrTicker     *ticker)
{
  g_return_if_fail (GR_IS_PLAN_LEDGER (self));

  if (ticker == self->ticker)
    return;
  if (self->ticker != NULL)
    g_signal_handlers_disconnect_by_func (self->ticker, ticker_changed_cb, self);
  g_set_object (&self->ticker, ticker);
  if (ticker != NULL)
    g_signal_connect_object (ticker, "notify", G_CALLBACK (ticker_changed_cb), self, G_CONNECT_SWAPPED);
  emit_changed (self);
}

/**
 * gr_plan_ledger_is_loaded:
 * @self: a ledger
 *
 * Returns: whether the time spent is known yet
 */
gboolean
gr_plan_ledger_is_loaded (GrPlanLedger *self)
{
  g_return_val_if_fail (GR_IS_PLAN_LEDGER (self), FALSE);
  return gr_figure_get_value (self->work) != NULL;
}

/**
 * gr_plan_ledger_get_seconds:
 * @self: a ledger
 * @task: uid of a task
 *
 * Returns: the time spent on it, in seconds, with what the timer counts now
 */
gint64
gr_plan_ledger_get_seconds (GrPlanLedger *self,
                            const char   *task)
{
  GHashTable *totals;
  const GrWorkTotal *total;
  gint64 seconds = 0;

  g_return_val_if_fail (GR_IS_PLAN_LEDGER (self), 0);

  totals = (GHashTable *) gr_figure_get_value (self->work);
  total = totals != NULL ? g_hash_table_lookup (totals, task) : NULL;
  if (total != NULL)
    seconds = total->seconds;
  if (self->ticker != NULL && g_strcmp0 (gr_ticker_get_task (self->ticker), task) == 0)
    seconds += gr_ticker_get_seconds (self->ticker);
  return seconds;
}

/**
 * gr_plan_is_more_practice:
 * @task: a task
 *
 * Returns: whether it is practice beyond what the guide asks for: one of ours that stands in no guide
 */
gboolean
gr_plan_is_more_practice (GrTask *task)
{
  return gr_task_get_ours (task) && gr_task_get_source (task) == NULL;
}

/* A step that Greenroom added to a sprint: its one task says so. */
static gboolean
is_ours (GrEntityList *tasks)
{
  for (guint i = 0; i < gr_entity_list_get_n (tasks); i++)
    if (gr_task_get_ours (gr_entity_list_peek (tasks, i)))
      return TRUE;
  return FALSE;
}

/**
 * gr_plan_ledger_sum_phase:
 * @self: a ledger
 * @phase: a phase
 * @totals: (inout): receives what it adds up to
 */
void
gr_plan_ledger_sum_phase (GrPlanLedger *self,
                          GrPhase      *phase,
                          GrPlanTotals *totals)
{
  g_autoptr (GrEntityList) tasks =
      gr_library_get_children (self->library, "task", gr_entity_get_uid (GR_ENTITY (phase)));

  gboolean guides = gr_phase_get_source (phase) != NULL, ours = !guides && is_ours (tasks);

  gr_plan_totals_add_range (totals, gr_phase_get_minutes_min (phase), gr_phase_get_minutes_max (phase), ours);
  if (!guides && !ours)
    {
      totals->own_min += gr_phase_get_minutes_min (phase);
      totals->own_max += MAX (gr_phase_get_minutes_max (phase), gr_phase_get_minutes_min (phase));
    }
  for (guint i = 0; i < gr_entity_list_get_n (tasks); i++)
    {
      GrTask *task = gr_entity_list_peek (tasks, i);

      if (gr_plan_is_more_practice (task))
        totals->practice += MAX (gr_task_get_estimate_minutes (task), 0);
      gr_plan_totals_add_task (totals, gr_task_get_estimate_minutes (task), gr_task_get_done (task),
                               gr_plan_ledger_get_seconds (self, gr_entity_get_uid (GR_ENTITY (task))));
    }
}

/**
 * gr_plan_ledger_sum_project:
 * @self: a ledger
 * @project: a project
 * @totals: (inout): receives what it adds up to
 */
void
gr_plan_ledger_sum_project (GrPlanLedger *self,
                            GrProject    *project,
                            GrPlanTotals *totals)
{
  g_autoptr (GrEntityList) phases =
      gr_library_get_children (self->library, "phase", gr_entity_get_uid (GR_ENTITY (project)));

  for (guint i = 0; i < gr_entity_list_get_n (phases); i++)
    gr_plan_ledger_sum_phase (self, gr_entity_list_peek (phases, i), totals);
}

/**
 * gr_plan_ledger_get_forecast:
 * @self: a ledger
 * @project: uid of a project
 *
 * Returns: (transfer none): when it is likely to be done, the same for all views
 */
GrPlanForecast *
gr_plan_ledger_get_forecast (GrPlanLedger *self,
                             const char   *project)
{
  GrPlanForecast *forecast;

  g_return_val_if_fail (GR_IS_PLAN_LEDGER (self), NULL);

  forecast = g_hash_table_lookup (self->forecasts, project);
  if (forecast == NULL)
    {
      forecast = gr_plan_forecast_new (self->library, project);
      g_hash_table_insert (self->forecasts, g_strdup (project), forecast);
      g_signal_connect_object (forecast, "changed", G_CALLBACK (emit_changed), self, G_CONNECT_SWAPPED);
    }
  return forecast;
}

static GrTask *
find_open_task (GrLibrary  *library,
                const char *project)
{
  g_autoptr (GrEntityList) phases = gr_library_get_children (library, "phase", project);

  for (guint i = 0; i < gr_entity_list_get_n (phases); i++)
    {
      GrEntity *phase = gr_entity_list_peek (phases, i);
      g_autoptr (GrEntityList) tasks = gr_library_get_children (library, "task", gr_entity_get_uid (phase));

      for (guint t = 0; t < gr_entity_list_get_n (tasks); t++)
        if (!gr_task_get_done (gr_entity_list_peek (tasks, t)))
          return gr_entity_list_peek (tasks, t);
    }
  return NULL;
}

/**
 * gr_plan_find_next_task:
 * @library: an open library
 *
 * Returns: (transfer none) (nullable): the first open task in the order of the plan
 */
GrTask *
gr_plan_find_next_task (GrLibrary *library)
{
  GrEntityList *projects = gr_library_get_list (library, "project");

  for (guint i = 0; i < gr_entity_list_get_n (projects); i++)
    {
      GrTask *task = find_open_task (library, gr_entity_get_uid (gr_entity_list_peek (projects, i)));

      if (task != NULL)
        return task;
    }
  return NULL;
}
