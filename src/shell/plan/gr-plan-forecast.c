/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-plan-forecast.h"

#include "gr-day.h"
#include "gr-figure.h"

struct _GrPlanForecast
{
  GObject parent_instance;

  GrLibrary *library;
  char *project;
  GrFigure *figure; /* of GrProjectOutlook; NULL until somebody looks */
  GrFigure *former; /* what is shown until the figure of another day is there */
  gint64 day;
};

G_DEFINE_FINAL_TYPE (GrPlanForecast, gr_plan_forecast, G_TYPE_OBJECT)

enum { CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

/* What is read, as plain data for the other thread. */
typedef struct
{
  char *project;
  gint64 now_ms;
} Question;

static void
question_free (gpointer data)
{
  Question *question = data;

  g_free (question->project);
  g_free (question);
}

static gpointer
read_outlook (GrStore      *store,
              gpointer      data,
              GCancellable *cancellable,
              GError      **error)
{
  const Question *question = data;
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();

  return gr_project_outlook_read (store, question->project, question->now_ms, zone, error);
}

static void
value_cb (GrPlanForecast *self)
{
  g_assert (GR_IS_PLAN_FORECAST (self));

  g_clear_object (&self->former);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
gr_plan_forecast_dispose (GObject *object)
{
  GrPlanForecast *self = GR_PLAN_FORECAST (object);

  g_clear_object (&self->former);
  g_clear_object (&self->figure);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_plan_forecast_parent_class)->dispose (object);
}

static void
gr_plan_forecast_finalize (GObject *object)
{
  g_free (GR_PLAN_FORECAST (object)->project);
  G_OBJECT_CLASS (gr_plan_forecast_parent_class)->finalize (object);
}

static void
gr_plan_forecast_class_init (GrPlanForecastClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = gr_plan_forecast_dispose;
  object_class->finalize = gr_plan_forecast_finalize;

  /**
   * GrPlanForecast::changed:
   * @self: the forecast
   *
   * When there is a new outlook.
   */
  signals[CHANGED] =
      g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
gr_plan_forecast_init (GrPlanForecast *self)
{
}

/**
 * gr_plan_forecast_new:
 * @library: an open library
 * @project: uid of a project
 *
 * Returns: (transfer full): a forecast that is not reckoned yet
 */
GrPlanForecast *
gr_plan_forecast_new (GrLibrary  *library,
                      const char *project)
{
  GrPlanForecast *self = g_object_new (GR_TYPE_PLAN_FORECAST, NULL);

  self->library = g_object_ref (library);
  self->project = g_strdup (project);
  return self;
}

/**
 * gr_plan_forecast_refresh:
 * @self: a forecast
 *
 * Has it reckoned where that was never done, or on another day: whoever shows
 * it calls this when it comes into view.
 */
void
gr_plan_forecast_refresh (GrPlanForecast *self)
{
  static const char *const types[] = { "project", "phase", "task", "work", "availability", "profile", "round", NULL };
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  gint64 now_ms, day;
  Question *question;

  g_return_if_fail (GR_IS_PLAN_FORECAST (self));

  now_ms = gr_clock_get_wall_ms (gr_library_get_clock (self->library));
  day = gr_day_of_time (now_ms, zone, GR_DAY_START_HOUR);
  if (self->figure != NULL && self->day == day)
    return;
  if (self->figure != NULL)
    g_signal_handlers_disconnect_by_func (self->figure, value_cb, self);
  if (self->former == NULL)
    self->former = g_steal_pointer (&self->figure);
  g_clear_object (&self->figure);
  self->day = day;
  question = g_new0 (Question, 1);
  question->project = g_strdup (self->project);
  question->now_ms = now_ms;
  self->figure = gr_figure_new (self->library, types, read_outlook, question, question_free,
                                (GDestroyNotify) gr_project_outlook_free);
  g_signal_connect_object (self->figure, "notify::value", G_CALLBACK (value_cb), self, G_CONNECT_SWAPPED);
}

/**
 * gr_plan_forecast_get_outlook:
 * @self: a forecast
 *
 * Returns: (transfer none) (nullable): the outlook, until “changed” is emitted next
 */
const GrProjectOutlook *
gr_plan_forecast_get_outlook (GrPlanForecast *self)
{
  GrFigure *figure;

  g_return_val_if_fail (GR_IS_PLAN_FORECAST (self), NULL);

  figure = self->former != NULL ? self->former : self->figure;
  return figure != NULL ? gr_figure_get_value (figure) : NULL;
}
