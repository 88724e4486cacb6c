/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-ticker.h"

#include <glib/gi18n-lib.h>
#include <gtk/gtk.h>

#include "gr-plan-words.h"

struct _GrTicker
{
  GObject parent_instance;

  gboolean active;
  gboolean paused;
  char *task;
  char *title;
  gint64 seconds;
  char *time;
  char *label;
  char *passed;
};

G_DEFINE_FINAL_TYPE (GrTicker, gr_ticker, G_TYPE_OBJECT)

enum {
  PROP_0,
  PROP_ACTIVE,
  PROP_PAUSED,
  PROP_TASK,
  PROP_TITLE,
  PROP_SECONDS,
  PROP_TIME,
  PROP_LABEL,
  PROP_PASSED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static char *
make_label (GrTicker *self)
{
  g_autofree char *length = NULL;

  if (!self->active)
    return NULL;
  length = gr_plan_format_seconds (self->seconds);
  if (self->paused)
    /* Translators: for a screen reader: a length of time, and a task */
    return g_strdup_printf (_("Timer paused at %s: %s"), length, self->title);
  if (self->passed != NULL)
    /* Translators: for a screen reader: a length of time, a task, and that it is past its estimate */
    return g_strdup_printf (_("Timer at %s: %s. %s"), length, self->title, self->passed);
  /* Translators: for a screen reader: a length of time, and a task */
  return g_strdup_printf (_("Timer at %s: %s"), length, self->title);
}

static void
notify_if (GrTicker *self,
           gboolean  changed,
           guint     property)
{
  if (changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

static void
update (GrTicker   *self,
        gboolean    active,
        const char *task,
        const char *title,
        gint64      seconds,
        gboolean    paused)
{
  g_autofree char *time = active ? gr_plan_format_running (seconds) : NULL;
  g_autofree char *label = NULL;
  gboolean was_active = self->active, was_paused = self->paused;
  gint64 had = self->seconds;

  g_object_freeze_notify (G_OBJECT (self));
  self->active = active;
  self->paused = paused;
  self->seconds = seconds;
  notify_if (self, was_active != active, PROP_ACTIVE);
  notify_if (self, was_paused != paused, PROP_PAUSED);
  notify_if (self, had != seconds, PROP_SECONDS);
  if (g_set_str (&self->task, task))
    {
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TASK]);
      notify_if (self, g_set_str (&self->passed, NULL), PROP_PASSED);
    }
  notify_if (self, g_set_str (&self->title, title), PROP_TITLE);
  notify_if (self, g_set_str (&self->time, time), PROP_TIME);
  label = make_label (self);
  notify_if (self, g_set_str (&self->label, label), PROP_LABEL);
  g_object_thaw_notify (G_OBJECT (self));
}

static void
gr_ticker_get_property (GObject    *object,
                        guint       id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  GrTicker *self = GR_TICKER (object);

  switch (id)
    {
    case PROP_ACTIVE:
      g_value_set_boolean (value, self->active);
      break;

    case PROP_PAUSED:
      g_value_set_boolean (value, self->paused);
      break;

    case PROP_TASK:
      g_value_set_string (value, self->task);
      break;

    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    case PROP_SECONDS:
      g_value_set_int64 (value, self->seconds);
      break;

    case PROP_TIME:
      g_value_set_string (value, self->time);
      break;

    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;

    case PROP_PASSED:
      g_value_set_string (value, self->passed);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_ticker_finalize (GObject *object)
{
  GrTicker *self = GR_TICKER (object);

  g_free (self->task);
  g_free (self->title);
  g_free (self->time);
  g_free (self->label);
  g_free (self->passed);
  G_OBJECT_CLASS (gr_ticker_parent_class)->finalize (object);
}

static void
gr_ticker_class_init (GrTickerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = gr_ticker_get_property;
  object_class->finalize = gr_ticker_finalize;

  properties[PROP_ACTIVE] = g_param_spec_boolean ("active", NULL, NULL, FALSE, flags);
  properties[PROP_PAUSED] = g_param_spec_boolean ("paused", NULL, NULL, FALSE, flags);
  properties[PROP_TASK] = g_param_spec_string ("task", NULL, NULL, NULL, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_SECONDS] = g_param_spec_int64 ("seconds", NULL, NULL, 0, G_MAXINT64, 0, flags);
  properties[PROP_TIME] = g_param_spec_string ("time", NULL, NULL, NULL, flags);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);
  properties[PROP_PASSED] = g_param_spec_string ("passed", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
gr_ticker_init (GrTicker *self)
{
}

/**
 * gr_ticker_new:
 *
 * Returns: (transfer full): a ticker that shows nothing
 */
GrTicker *
gr_ticker_new (void)
{
  return g_object_new (GR_TYPE_TICKER, NULL);
}

/**
 * gr_ticker_find:
 * @widget: (type GtkWidget): a widget
 *
 * Returns: (transfer none) (nullable): the ticker of the window it stands in
 */
GrTicker *
gr_ticker_find (gpointer widget)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (widget));
  g_autoptr (GrTicker) ticker = NULL;

  if (root == NULL || g_object_class_find_property (G_OBJECT_GET_CLASS (root), "ticker") == NULL)
    return NULL;
  g_object_get (root, "ticker", &ticker, NULL);
  return ticker; /* the window keeps it */
}

/**
 * gr_ticker_get_active:
 * @self: a ticker
 *
 * Returns: whether there is a timer, running or paused
 */
gboolean
gr_ticker_get_active (GrTicker *self)
{
  g_return_val_if_fail (GR_IS_TICKER (self), FALSE);
  return self->active;
}

/**
 * gr_ticker_get_paused:
 * @self: a ticker
 *
 * Returns: whether the timer is paused
 */
gboolean
gr_ticker_get_paused (GrTicker *self)
{
  g_return_val_if_fail (GR_IS_TICKER (self), FALSE);
  return self->paused;
}

/**
 * gr_ticker_get_task:
 * @self: a ticker
 *
 * Returns: (nullable): uid of the task that is timed
 */
const char *
gr_ticker_get_task (GrTicker *self)
{
  g_return_val_if_fail (GR_IS_TICKER (self), NULL);
  return self->task;
}

/**
 * gr_ticker_get_title:
 * @self: a ticker
 *
 * Returns: (nullable): what the task is called
 */
const char *
gr_ticker_get_title (GrTicker *self)
{
  g_return_val_if_fail (GR_IS_TICKER (self), NULL);
  return self->title;
}

/**
 * gr_ticker_get_seconds:
 * @self: a ticker
 *
 * Returns: what the timer has counted, in seconds
 */
gint64
gr_ticker_get_seconds (GrTicker *self)
{
  g_return_val_if_fail (GR_IS_TICKER (self), 0);
  return self->seconds;
}

/**
 * gr_ticker_get_time:
 * @self: a ticker
 *
 * Returns: (nullable): the same, such as "23:14"
 */
const char *
gr_ticker_get_time (GrTicker *self)
{
  g_return_val_if_fail (GR_IS_TICKER (self), NULL);
  return self->time;
}

/**
 * gr_ticker_set:
 * @self: a ticker
 * @task: uid of the task that is timed
 * @title: what it is called
 * @seconds: what was counted, ≥ 0
 * @paused: whether it rests
 */
void
gr_ticker_set (GrTicker   *self,
               const char *task,
               const char *title,
               gint64      seconds,
               gboolean    paused)
{
  g_return_if_fail (GR_IS_TICKER (self));
  update (self, TRUE, task, title != NULL ? title : "", MAX (seconds, 0), paused);
}

/**
 * gr_ticker_get_passed:
 * @self: a ticker
 *
 * Returns: (nullable): that the task is past its estimate, in words
 */
const char *
gr_ticker_get_passed (GrTicker *self)
{
  g_return_val_if_fail (GR_IS_TICKER (self), NULL);
  return self->passed;
}

/**
 * gr_ticker_set_passed:
 * @self: a ticker with a task
 * @passed: (nullable): that it is past its estimate, in words; %NULL once that is settled
 *
 * Another task settles it too.
 */
void
gr_ticker_set_passed (GrTicker   *self,
                      const char *passed)
{
  g_autofree char *label = NULL;

  g_return_if_fail (GR_IS_TICKER (self));

  if (!g_set_str (&self->passed, passed))
    return;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PASSED]);
  label = make_label (self);
  notify_if (self, g_set_str (&self->label, label), PROP_LABEL);
}

/**
 * gr_ticker_clear:
 * @self: a ticker
 *
 * There is no timer.
 */
void
gr_ticker_clear (GrTicker *self)
{
  g_return_if_fail (GR_IS_TICKER (self));
  update (self, FALSE, NULL, NULL, 0, FALSE);
}
