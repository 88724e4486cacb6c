/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_METRIC_VALUE (gr_metric_value_get_type ())
G_DECLARE_FINAL_TYPE (GrMetricValue, gr_metric_value, GR, METRIC_VALUE, GrEntity)

const char * gr_metric_value_get_source    (GrMetricValue *self);
const char * gr_metric_value_get_indicator (GrMetricValue *self);
const char * gr_metric_value_get_month     (GrMetricValue *self);
double       gr_metric_value_get_value     (GrMetricValue *self);
gint64       gr_metric_value_get_n         (GrMetricValue *self);
gboolean     gr_metric_value_get_manual    (GrMetricValue *self);
const char * gr_metric_value_get_note      (GrMetricValue *self);
const char * gr_metric_value_get_metric    (GrMetricValue *self);
const char * gr_metric_value_get_day       (GrMetricValue *self);

G_END_DECLS
