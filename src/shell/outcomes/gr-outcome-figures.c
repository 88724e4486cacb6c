/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-outcome-figures.h"

#define FRAME_MS 16
#define FRESH_S 60

struct _GrOutcomeFigures
{
  GObject parent_instance;

  GrLibrary *library;
  GrOutcomes *value;
  gint64 now_ms;   /* what the value is of */
  gint64 asked_ms; /* what the reading under way is of */
  GError *error;
  GCancellable *cancellable;
  gboolean reading;
  gboolean stale; /* touched while a reading was under way */
  guint wait_id;
  guint fresh_id;
};

G_DEFINE_FINAL_TYPE (GrOutcomeFigures, gr_outcome_figures, G_TYPE_OBJECT)

enum { CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

static const char *const types[] = { "person",  "interaction", "opening",      "round",       "expertise", "metric",
                                     "project", "plan-item",   "metric-value", "mock-person", NULL };

static gpointer
read_outcomes (GrStore      *store,
               gpointer      data,
               GCancellable *cancellable,
               GError      **error)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();

  return gr_outcomes_read (store, *(const gint64 *) data, zone, error);
}

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GrOutcomeFigures) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GrOutcomes) value = gr_library_read_finish (GR_LIBRARY (object), result, &error);

  if (g_cancellable_is_cancelled (self->cancellable))
    return;
  self->reading = FALSE;
  g_clear_error (&self->error);
  if (error != NULL)
    self->error = g_steal_pointer (&error);
  else
    {
      g_clear_pointer (&self->value, gr_outcomes_free);
      self->value = g_steal_pointer (&value);
      self->now_ms = self->asked_ms;
    }
  g_signal_emit (self, signals[CHANGED], 0);
  if (self->stale)
    gr_outcome_figures_refresh (self);
}

static gboolean
wait_cb (gpointer data)
{
  GrOutcomeFigures *self = data;

  self->wait_id = 0;
  gr_outcome_figures_refresh (self);
  return G_SOURCE_REMOVE;
}

static gboolean
fresh_cb (gpointer data)
{
  gr_outcome_figures_refresh (data);
  return G_SOURCE_CONTINUE;
}

/* The time is read anew with it: what happened just now must not count as yet to come. */
static void
changed_cb (GrOutcomeFigures *self,
            GrChange         *change)
{
  for (guint i = 0; self->wait_id == 0 && i < gr_change_get_n_ops (change); i++)
    if (g_strv_contains (types, gr_change_get_op (change, i)->type))
      self->wait_id = g_timeout_add (FRAME_MS, wait_cb, self);
}

static void
gr_outcome_figures_dispose (GObject *object)
{
  GrOutcomeFigures *self = GR_OUTCOME_FIGURES (object);

  g_clear_handle_id (&self->wait_id, g_source_remove);
  g_clear_handle_id (&self->fresh_id, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_outcome_figures_parent_class)->dispose (object);
}

static void
gr_outcome_figures_finalize (GObject *object)
{
  GrOutcomeFigures *self = GR_OUTCOME_FIGURES (object);

  g_clear_pointer (&self->value, gr_outcomes_free);
  g_clear_error (&self->error);
  g_clear_object (&self->cancellable);
  G_OBJECT_CLASS (gr_outcome_figures_parent_class)->finalize (object);
}

static void
gr_outcome_figures_class_init (GrOutcomeFiguresClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gr_outcome_figures_dispose;
  G_OBJECT_CLASS (klass)->finalize = gr_outcome_figures_finalize;

  signals[CHANGED] =
      g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
gr_outcome_figures_init (GrOutcomeFigures *self)
{
  self->cancellable = g_cancellable_new ();
}

/**
 * gr_outcome_figures_new:
 * @library: an open library
 *
 * Returns: (transfer full): figures whose first reading is on its way
 */
GrOutcomeFigures *
gr_outcome_figures_new (GrLibrary *library)
{
  GrOutcomeFigures *self;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);

  self = g_object_new (GR_TYPE_OUTCOME_FIGURES, NULL);
  self->library = g_object_ref (library);
  self->fresh_id = g_timeout_add_seconds (FRESH_S, fresh_cb, self);
  g_signal_connect_object (library, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  gr_outcome_figures_refresh (self);
  return self;
}

/**
 * gr_outcome_figures_get_library:
 * @self: figures
 *
 * Returns: (transfer none): what they are of
 */
GrLibrary *
gr_outcome_figures_get_library (GrOutcomeFigures *self)
{
  g_return_val_if_fail (GR_IS_OUTCOME_FIGURES (self), NULL);
  return self->library;
}

/**
 * gr_outcome_figures_get_value:
 * @self: figures
 *
 * Returns: (transfer none) (nullable): the last reading; %NULL before the first
 */
const GrOutcomes *
gr_outcome_figures_get_value (GrOutcomeFigures *self)
{
  g_return_val_if_fail (GR_IS_OUTCOME_FIGURES (self), NULL);
  return self->value;
}

/**
 * gr_outcome_figures_get_now:
 * @self: figures
 *
 * Returns: the time that the last reading is of
 */
gint64
gr_outcome_figures_get_now (GrOutcomeFigures *self)
{
  g_return_val_if_fail (GR_IS_OUTCOME_FIGURES (self), 0);
  return self->now_ms;
}

/**
 * gr_outcome_figures_get_error:
 * @self: figures
 *
 * Returns: (transfer none) (nullable): why they could not be read
 */
const GError *
gr_outcome_figures_get_error (GrOutcomeFigures *self)
{
  g_return_val_if_fail (GR_IS_OUTCOME_FIGURES (self), NULL);
  return self->error;
}

/**
 * gr_outcome_figures_refresh:
 * @self: figures
 *
 * Reads anew, as of now.
 */
void
gr_outcome_figures_refresh (GrOutcomeFigures *self)
{
  g_return_if_fail (GR_IS_OUTCOME_FIGURES (self));

  if (self->reading || !gr_library_get_open (self->library))
    {
      self->stale = TRUE;
      return;
    }
  self->stale = FALSE;
  self->reading = TRUE;
  self->asked_ms = gr_clock_get_wall_ms (gr_library_get_clock (self->library));
  gr_library_read_async (self->library, read_outcomes, g_memdup2 (&self->asked_ms, sizeof self->asked_ms), g_free,
                         (GDestroyNotify) gr_outcomes_free, self->cancellable, read_cb, g_object_ref (self));
}
