/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-week-private.h"

#include "gr-day.h"
#include "gr-queries.h"

#define STEP_MS (5 * 60 * G_GINT64_CONSTANT (1000)) /* nobody begins at 18:37 */

G_DEFINE_FINAL_TYPE (GrWeek, gr_week, G_TYPE_OBJECT)

enum { CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

typedef struct
{
  gint64 from_ms;
  gint64 to_ms;
} Span;

static gpointer
read_work (GrStore      *store,
           gpointer      data,
           GCancellable *cancellable,
           GError      **error)
{
  const Span *span = data;

  return gr_query_work_by_day (store, span->from_ms, span->to_ms, error);
}

/* Another week comes into view with a session that has been moved there. */
static void
turn_to_followed (GrWeek *self)
{
  GrSession *session =
      self->followed != NULL ? gr_library_lookup (gr_week_get_library (self), "session", self->followed) : NULL;

  if (session != NULL)
    gr_week_set_first (self, gr_day_of_time (gr_session_get_starts_at (session), self->zone, 0));
}

static void
update (GrWeek *self)
{
  gr_week_read (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
library_changed_cb (GrWeek   *self,
                    GrChange *change)
{
  static const char *const types[] = { "session", "availability", "round", "opening", "profile", "task", NULL };

  g_assert (GR_IS_WEEK (self));

  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    if (g_strv_contains (types, gr_change_get_op (change, i)->type))
      {
        update (self);
        turn_to_followed (self);
        return;
      }
}

/* A figure reads one span of time, so another week has another. */
static void
watch_work (GrWeek *self)
{
  static const char *const types[] = { "work", NULL };
  Span *span = g_new0 (Span, 1);

  span->from_ms = gr_day_to_time (self->first, self->zone, GR_DAY_START_HOUR);
  span->to_ms = gr_day_to_time (self->first + GR_WEEK_DAYS, self->zone, GR_DAY_START_HOUR);
  if (self->work != NULL)
    g_signal_handlers_disconnect_by_func (self->work, update, self);
  g_clear_object (&self->work);
  self->work =
      gr_figure_new (gr_week_get_library (self), types, read_work, span, g_free, (GDestroyNotify) g_ptr_array_unref);
  g_signal_connect_object (self->work, "notify::value", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

static void
gr_week_dispose (GObject *object)
{
  GrWeek *self = GR_WEEK (object);

  g_clear_object (&self->work);
  g_clear_object (&self->ledger);
  G_OBJECT_CLASS (gr_week_parent_class)->dispose (object);
}

static void
gr_week_finalize (GObject *object)
{
  GrWeek *self = GR_WEEK (object);

  for (guint i = 0; i < GR_WEEK_DAYS; i++)
    g_object_unref (self->days[i]);
  g_object_unref (self->unplanned);
  g_hash_table_unref (self->planned);
  g_array_unref (self->times);
  g_array_unref (self->busy);
  g_time_zone_unref (self->zone);
  g_free (self->followed);
  G_OBJECT_CLASS (gr_week_parent_class)->finalize (object);
}

static void
gr_week_class_init (GrWeekClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gr_week_dispose;
  G_OBJECT_CLASS (klass)->finalize = gr_week_finalize;

  /**
   * GrWeek::changed:
   * @self: the week
   *
   * After what is planned, done or free has changed, or another week is shown.
   */
  signals[CHANGED] =
      g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
gr_week_init (GrWeek *self)
{
  self->zone = g_time_zone_new_local ();
  self->times = g_array_new (FALSE, FALSE, sizeof (GrFreeTime));
  self->busy = g_array_new (FALSE, FALSE, sizeof (GrBusyTime));
  self->planned = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < GR_WEEK_DAYS; i++)
    self->days[i] = g_list_store_new (GR_TYPE_ENTITY);
  self->unplanned = g_list_store_new (GR_TYPE_TASK);
}

/**
 * gr_week_new:
 * @ledger: where the time stands
 *
 * Returns: (transfer full): the week of today
 */
GrWeek *
gr_week_new (GrPlanLedger *ledger)
{
  GrWeek *self = g_object_new (GR_TYPE_WEEK, NULL);
  gint64 today;

  self->ledger = g_object_ref (ledger);
  today = gr_week_get_today (self);
  self->first = today - gr_day_weekday (today);
  watch_work (self);
  g_signal_connect_object (ledger, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gr_week_get_library (self), "changed", G_CALLBACK (library_changed_cb), self,
                           G_CONNECT_SWAPPED);
  update (self);
  return self;
}

/**
 * gr_week_get_ledger:
 * @self: a week
 *
 * Returns: (transfer none): where the time stands
 */
GrPlanLedger *
gr_week_get_ledger (GrWeek *self)
{
  g_return_val_if_fail (GR_IS_WEEK (self), NULL);
  return self->ledger;
}

/**
 * gr_week_get_library:
 * @self: a week
 *
 * Returns: (transfer none): its library
 */
GrLibrary *
gr_week_get_library (GrWeek *self)
{
  g_return_val_if_fail (GR_IS_WEEK (self), NULL);
  return gr_plan_ledger_get_library (self->ledger);
}

/* Now, or the next five minutes: what is planned does not begin at 18:37. */
gint64
gr_week_get_now (GrWeek *self)
{
  gint64 now = gr_clock_get_wall_ms (gr_library_get_clock (gr_week_get_library (self)));

  return (now + STEP_MS - 1) / STEP_MS * STEP_MS;
}

/**
 * gr_week_get_today:
 * @self: a week
 *
 * Returns: today, in days since 1970, whichever week is shown
 */
gint64
gr_week_get_today (GrWeek *self)
{
  g_return_val_if_fail (GR_IS_WEEK (self), 0);
  return gr_day_of_time (gr_clock_get_wall_ms (gr_library_get_clock (gr_week_get_library (self))), self->zone,
                         GR_DAY_START_HOUR);
}

/**
 * gr_week_get_first:
 * @self: a week
 *
 * Returns: its Monday, in days since 1970
 */
gint64
gr_week_get_first (GrWeek *self)
{
  g_return_val_if_fail (GR_IS_WEEK (self), 0);
  return self->first;
}

/**
 * gr_week_set_first:
 * @self: a week
 * @day: a day of the week to be shown instead
 */
void
gr_week_set_first (GrWeek *self,
                   gint64  day)
{
  gint64 first = day - gr_day_weekday (day);

  g_return_if_fail (GR_IS_WEEK (self));

  if (first == self->first)
    return;
  self->first = first;
  watch_work (self);
  update (self);
}

/**
 * gr_week_has_time:
 * @self: a week
 *
 * Returns: whether it is known when, or at least how long, the person has time
 */
gboolean
gr_week_has_time (GrWeek *self)
{
  g_return_val_if_fail (GR_IS_WEEK (self), FALSE);

  for (guint i = 0; i < self->times->len; i++)
    if (g_array_index (self->times, GrFreeTime, i).minutes > 0)
      return TRUE;
  return FALSE;
}

/**
 * gr_week_is_spread:
 * @self: a week
 *
 * Returns: whether nobody has said which days have time, so that the hours of
 *   a week are spread evenly
 */
gboolean
gr_week_is_spread (GrWeek *self)
{
  g_return_val_if_fail (GR_IS_WEEK (self), FALSE);
  return self->spread;
}

/**
 * gr_week_follow:
 * @self: a week
 * @session: uid of a session that is being made or moved
 *
 * Has the week turn to where the session is once it is there, with the focus.
 */
void
gr_week_follow (GrWeek     *self,
                const char *session)
{
  g_return_if_fail (GR_IS_WEEK (self));
  g_set_str (&self->followed, session);
}

/**
 * gr_week_take_followed:
 * @self: a week
 *
 * Returns: (transfer full) (nullable): the session to give the focus to, once;
 *   %NULL as long as it is not in the week
 */
char *
gr_week_take_followed (GrWeek *self)
{
  GrSession *session;
  gint64 day;

  g_return_val_if_fail (GR_IS_WEEK (self), NULL);

  session = self->followed != NULL ? gr_library_lookup (gr_week_get_library (self), "session", self->followed) : NULL;
  if (session == NULL)
    return NULL;
  day = gr_day_of_time (gr_session_get_starts_at (session), self->zone, 0) - self->first;
  return day >= 0 && day < GR_WEEK_DAYS ? g_steal_pointer (&self->followed) : NULL;
}

/**
 * gr_week_get_day:
 * @self: a week
 * @nth: 0 for Monday to 6
 *
 * Returns: (transfer none): the sessions and interviews of that day, in order of time
 */
GListModel *
gr_week_get_day (GrWeek *self,
                 guint   nth)
{
  g_return_val_if_fail (GR_IS_WEEK (self) && nth < GR_WEEK_DAYS, NULL);
  return G_LIST_MODEL (self->days[nth]);
}

/**
 * gr_week_get_unplanned:
 * @self: a week
 *
 * Returns: (transfer none): the open tasks of which something is left that no day has
 */
GListModel *
gr_week_get_unplanned (GrWeek *self)
{
  g_return_val_if_fail (GR_IS_WEEK (self), NULL);
  return G_LIST_MODEL (self->unplanned);
}

/**
 * gr_week_get_given:
 * @self: a week
 * @day: days since 1970
 *
 * Returns: the minutes that the person has on that day; 0: a day off
 */
gint64
gr_week_get_given (GrWeek *self,
                   gint64  day)
{
  g_return_val_if_fail (GR_IS_WEEK (self), 0);
  return gr_free_time_on ((const GrFreeTime *) (gpointer) self->times->data, self->times->len, day);
}

/**
 * gr_week_get_free:
 * @self: a week
 * @day: days since 1970
 *
 * Returns: the minutes of them that are to come and have no session
 */
gint64
gr_week_get_free (GrWeek *self,
                  gint64  day)
{
  g_return_val_if_fail (GR_IS_WEEK (self), 0);
  return gr_free_time_left ((const GrFreeTime *) (gpointer) self->times->data, self->times->len,
                            (const GrBusyTime *) (gpointer) self->busy->data, self->busy->len, day,
                            gr_week_get_now (self), self->zone);
}

/**
 * gr_week_get_planned:
 * @self: a week
 * @day: a day of it
 *
 * Returns: the minutes of that day's sessions, done or not
 */
gint64
gr_week_get_planned (GrWeek *self,
                     gint64  day)
{
  GListModel *model = gr_week_get_day (self, (guint) (day - self->first));
  gint64 minutes = 0;

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (GrEntity) entity = g_list_model_get_item (model, i);

      if (GR_IS_SESSION (entity))
        minutes += gr_session_get_minutes (GR_SESSION (entity));
    }
  return minutes;
}

/**
 * gr_week_get_done:
 * @self: a week
 * @day: a day of it
 * @task: (nullable): uid of a task; %NULL for all
 *
 * Returns: the seconds that were spent on that day, with what the timer counts now
 */
gint64
gr_week_get_done (GrWeek     *self,
                  gint64      day,
                  const char *task)
{
  const GPtrArray *days;
  GrTicker *ticker;
  gint64 seconds = 0;

  g_return_val_if_fail (GR_IS_WEEK (self), 0);

  days = gr_figure_get_value (self->work);
  for (guint i = 0; days != NULL && i < days->len; i++)
    {
      const GrWorkDay *work = days->pdata[i];

      if (work->day == day && (task == NULL || g_strcmp0 (work->task, task) == 0))
        seconds += work->seconds;
    }
  ticker = gr_plan_ledger_get_ticker (self->ledger);
  if (ticker != NULL && gr_ticker_get_active (ticker) && day == gr_week_get_today (self) &&
      (task == NULL || g_strcmp0 (gr_ticker_get_task (ticker), task) == 0))
    seconds += gr_ticker_get_seconds (ticker);
  return seconds;
}

/**
 * gr_week_get_left:
 * @self: a week
 * @task: a task
 *
 * Returns: the minutes of its estimate that are neither spent nor planned; of
 *   an open task without a session to come at least a short sitting
 */
gint64
gr_week_get_left (GrWeek *self,
                  GrTask *task)
{
  const char *uid = gr_entity_get_uid (GR_ENTITY (task));
  gint64 planned = GPOINTER_TO_INT (g_hash_table_lookup (self->planned, uid));
  gint64 spent = gr_plan_ledger_get_seconds (self->ledger, uid) / 60;
  gint64 left = gr_task_get_estimate_minutes (task) - spent;

  if (gr_task_get_done (task))
    return 0;
  if (left <= 0)
    left = GR_WEEK_USUAL;
  return MAX (left - planned, 0);
}
