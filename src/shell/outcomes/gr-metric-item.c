/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-metric-item.h"

#include <glib/gi18n-lib.h>

#include "gr-text.h"

struct _GrMetricItem
{
  GObject parent_instance;

  char *source;
  char *settled;
  char *title;
  char *about;
  GrMetricResult result;
};

G_DEFINE_FINAL_TYPE (GrMetricItem, gr_metric_item, G_TYPE_OBJECT)

enum { CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

static const char *
get_key (const char *source,
         const char *settled)
{
  return source != NULL ? source : settled;
}

static void
take (GrMetricItem          *self,
      const GrOutcomeMetric *metric)
{
  const char *name = metric->source != NULL ? gr_metric_get_name (metric->result.kind) : NULL;

  g_set_str (&self->source, metric->source);
  g_set_str (&self->settled, metric->settled);
  g_set_str (&self->title, name != NULL ? name : gr_text_is_blank (metric->title) ? _("No name yet") : metric->title);
  g_free (self->about);
  self->about = gr_metric_describe_about (&metric->result, metric->definition);
  self->result = metric->result;
}

static void
gr_metric_item_finalize (GObject *object)
{
  GrMetricItem *self = GR_METRIC_ITEM (object);

  g_free (self->source);
  g_free (self->settled);
  g_free (self->title);
  g_free (self->about);
  G_OBJECT_CLASS (gr_metric_item_parent_class)->finalize (object);
}

static void
gr_metric_item_class_init (GrMetricItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gr_metric_item_finalize;

  signals[CHANGED] =
      g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
gr_metric_item_init (GrMetricItem *self)
{
}

/**
 * gr_metric_item_new:
 * @metric: a metric; copied
 *
 * Returns: (transfer full): an item for it
 */
GrMetricItem *
gr_metric_item_new (const GrOutcomeMetric *metric)
{
  GrMetricItem *self = g_object_new (GR_TYPE_METRIC_ITEM, NULL);

  take (self, metric);
  return self;
}

/**
 * gr_metric_item_get_source:
 * @self: an item
 *
 * Returns: (nullable): uid of what a guide says of it
 */
const char *
gr_metric_item_get_source (GrMetricItem *self)
{
  g_return_val_if_fail (GR_IS_METRIC_ITEM (self), NULL);
  return self->source;
}

/**
 * gr_metric_item_get_settled:
 * @self: an item
 *
 * Returns: (nullable): uid of what the person has settled about it
 */
const char *
gr_metric_item_get_settled (GrMetricItem *self)
{
  g_return_val_if_fail (GR_IS_METRIC_ITEM (self), NULL);
  return self->settled;
}

/**
 * gr_metric_item_get_key:
 * @self: an item
 *
 * Returns: by what it is the same as before: its source, else what was settled
 */
const char *
gr_metric_item_get_key (GrMetricItem *self)
{
  g_return_val_if_fail (GR_IS_METRIC_ITEM (self), NULL);
  return get_key (self->source, self->settled);
}

/**
 * gr_metric_item_get_title:
 * @self: an item
 *
 * Returns: its name
 */
const char *
gr_metric_item_get_title (GrMetricItem *self)
{
  g_return_val_if_fail (GR_IS_METRIC_ITEM (self), NULL);
  return self->title;
}

/**
 * gr_metric_item_get_about:
 * @self: an item
 *
 * Returns: what is to be said below its name
 */
const char *
gr_metric_item_get_about (GrMetricItem *self)
{
  g_return_val_if_fail (GR_IS_METRIC_ITEM (self), NULL);
  return self->about;
}

/**
 * gr_metric_item_get_result:
 * @self: an item
 *
 * Returns: (transfer none): what it comes to
 */
const GrMetricResult *
gr_metric_item_get_result (GrMetricItem *self)
{
  g_return_val_if_fail (GR_IS_METRIC_ITEM (self), NULL);
  return &self->result;
}

/**
 * gr_metric_item_set:
 * @self: an item
 * @metric: a metric; copied
 *
 * Says what that comes to, where it is the same metric: the row that shows it
 * stays, and with it the focus.
 *
 * Returns: whether it is the same
 */
gboolean
gr_metric_item_set (GrMetricItem          *self,
                    const GrOutcomeMetric *metric)
{
  g_return_val_if_fail (GR_IS_METRIC_ITEM (self), FALSE);

  if (g_strcmp0 (gr_metric_item_get_key (self), get_key (metric->source, metric->settled)) != 0)
    return FALSE;
  take (self, metric);
  g_signal_emit (self, signals[CHANGED], 0);
  return TRUE;
}
