/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_METRIC (gr_metric_get_type ())
G_DECLARE_FINAL_TYPE (GrMetric, gr_metric, GR, METRIC, GrEntity)

const char * gr_metric_get_source     (GrMetric *self);
const char * gr_metric_get_indicator  (GrMetric *self);
const char * gr_metric_get_title      (GrMetric *self);
const char * gr_metric_get_definition (GrMetric *self);
double       gr_metric_get_target     (GrMetric *self);
gboolean     gr_metric_get_met        (GrMetric *self);
gint64       gr_metric_get_met_at     (GrMetric *self);

G_END_DECLS
