/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-figure.h"

#include <string.h>

#define FRAME_MS 16

struct _GrFigure
{
  GObject parent_instance;

  GrLibrary *library;
  GStrv types;
  GrReadFunc func;
  gpointer data;
  GDestroyNotify free_data;
  GDestroyNotify free_value;

  gpointer value;
  GError *error;
  gboolean loading;
  gboolean stale; /* touched while a read was under way */
  guint wait_id;
  GCancellable *cancellable;
};

enum { PROP_0, PROP_VALUE, PROP_LOADING, PROP_ERROR, N_PROPS };

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (GrFigure, gr_figure, G_TYPE_OBJECT)

static void
gr_figure_get_property (GObject    *object,
                        guint       prop_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  GrFigure *self = GR_FIGURE (object);

  switch (prop_id)
    {
    case PROP_VALUE:
      g_value_set_pointer (value, self->value);
      break;
    case PROP_LOADING:
      g_value_set_boolean (value, self->loading);
      break;
    case PROP_ERROR:
      g_value_set_boxed (value, self->error);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
gr_figure_dispose (GObject *object)
{
  GrFigure *self = GR_FIGURE (object);

  g_clear_handle_id (&self->wait_id, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_figure_parent_class)->dispose (object);
}

static void
gr_figure_finalize (GObject *object)
{
  GrFigure *self = GR_FIGURE (object);

  if (self->free_data != NULL && self->data != NULL)
    self->free_data (self->data);
  if (self->free_value != NULL && self->value != NULL)
    self->free_value (self->value);
  g_clear_error (&self->error);
  g_clear_object (&self->cancellable);
  g_strfreev (self->types);
  G_OBJECT_CLASS (gr_figure_parent_class)->finalize (object);
}

static void
gr_figure_class_init (GrFigureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = gr_figure_get_property;
  object_class->dispose = gr_figure_dispose;
  object_class->finalize = gr_figure_finalize;

  properties[PROP_VALUE] = g_param_spec_pointer ("value", NULL, NULL, flags);
  properties[PROP_LOADING] = g_param_spec_boolean ("loading", NULL, NULL, FALSE, flags);
  properties[PROP_ERROR] = g_param_spec_boxed ("error", NULL, NULL, G_TYPE_ERROR, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
gr_figure_init (GrFigure *self)
{
  self->cancellable = g_cancellable_new ();
}

static void run (GrFigure *self);

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GrFigure) self = user_data;
  g_autoptr (GError) error = NULL;
  gpointer value = gr_library_read_finish (GR_LIBRARY (object), result, &error);

  if (g_cancellable_is_cancelled (self->cancellable))
    {
      if (value != NULL && self->free_value != NULL)
        self->free_value (value);
      return;
    }
  self->loading = FALSE;
  g_clear_error (&self->error);
  self->error = g_steal_pointer (&error);
  if (self->error == NULL)
    {
      gpointer old = self->value;

      self->value = value;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
      if (old != NULL && self->free_value != NULL)
        self->free_value (old);
    }
  else
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ERROR]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOADING]);
  if (self->stale)
    run (self);
}

static void
run (GrFigure *self)
{
  if (self->loading || !gr_library_get_open (self->library))
    {
      self->stale = TRUE;
      return;
    }
  self->stale = FALSE;
  self->loading = TRUE;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOADING]);
  gr_library_read_async (self->library, self->func, self->data, NULL, self->free_value, self->cancellable, read_cb,
                         g_object_ref (self));
}

static gboolean
wait_cb (gpointer data)
{
  GrFigure *self = data;

  self->wait_id = 0;
  run (self);
  return G_SOURCE_REMOVE;
}

static void
changed_cb (GrFigure *self,
            GrChange *forward)
{
  for (guint i = 0; self->wait_id == 0 && i < gr_change_get_n_ops (forward); i++)
    if (g_strv_contains ((const char *const *) self->types, gr_change_get_op (forward, i)->type))
      self->wait_id = g_timeout_add (FRAME_MS, wait_cb, self);
}

/**
 * gr_figure_new:
 * @library: where to read
 * @types: (array zero-terminated=1): the types of entity it depends on
 * @func: the query
 * @data: (transfer full) (nullable): its arguments, plain data
 * @free_data: (nullable): frees @data
 * @free_value: (nullable): frees a value
 *
 * Returns: (transfer full): a figure whose first value is on its way
 */
GrFigure *
gr_figure_new (GrLibrary         *library,
               const char *const *types,
               GrReadFunc         func,
               gpointer           data,
               GDestroyNotify     free_data,
               GDestroyNotify     free_value)
{
  GrFigure *self = g_object_new (GR_TYPE_FIGURE, NULL);

  self->library = g_object_ref (library);
  self->types = g_strdupv ((GStrv) types);
  self->func = func;
  self->data = data;
  self->free_data = free_data;
  self->free_value = free_value;
  g_signal_connect_object (library, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "notify::open", G_CALLBACK (run), self, G_CONNECT_SWAPPED);
  run (self);
  return self;
}

/**
 * gr_figure_get_value:
 * @self: a figure
 *
 * Returns: (transfer none) (nullable): the newest value, valid until the next
 *   is notified; %NULL before the first
 */
gconstpointer
gr_figure_get_value (GrFigure *self)
{
  g_return_val_if_fail (GR_IS_FIGURE (self), NULL);
  return self->value;
}

/**
 * gr_figure_get_loading:
 * @self: a figure
 *
 * Returns: whether a newer value is on its way
 */
gboolean
gr_figure_get_loading (GrFigure *self)
{
  g_return_val_if_fail (GR_IS_FIGURE (self), FALSE);
  return self->loading;
}

/**
 * gr_figure_get_error:
 * @self: a figure
 *
 * Returns: (transfer none) (nullable): why the last read failed
 */
const GError *
gr_figure_get_error (GrFigure *self)
{
  g_return_val_if_fail (GR_IS_FIGURE (self), NULL);
  return self->error;
}
