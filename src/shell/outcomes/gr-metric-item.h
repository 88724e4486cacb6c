/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "gr-outcomes.h"

G_BEGIN_DECLS

/**
 * GrMetricItem:
 *
 * What a metric comes to, as something that a list model can hold.
 *
 * Signal: "changed" when it says something else than before.
 */
#define GR_TYPE_METRIC_ITEM (gr_metric_item_get_type ())
G_DECLARE_FINAL_TYPE (GrMetricItem, gr_metric_item, GR, METRIC_ITEM, GObject)

GrMetricItem         *gr_metric_item_new        (const GrOutcomeMetric *metric);
const char           *gr_metric_item_get_source (GrMetricItem          *self);
const char           *gr_metric_item_get_settled (GrMetricItem         *self);
const char           *gr_metric_item_get_key    (GrMetricItem          *self);
const char           *gr_metric_item_get_title  (GrMetricItem          *self);
const char           *gr_metric_item_get_about  (GrMetricItem          *self);
const GrMetricResult *gr_metric_item_get_result (GrMetricItem          *self);
gboolean              gr_metric_item_set        (GrMetricItem          *self,
                                                 const GrOutcomeMetric *metric);

G_END_DECLS
