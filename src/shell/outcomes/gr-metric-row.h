/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-metric-item.h"

G_BEGIN_DECLS

/**
 * GrMetricRow:
 *
 * What a metric comes to: counts in words, how they are counted, and a bar where
 * a number can say how far it is.  It activates `measures.metric` with its key.
 */
#define GR_TYPE_METRIC_ROW (gr_metric_row_get_type ())
G_DECLARE_FINAL_TYPE (GrMetricRow, gr_metric_row, GR, METRIC_ROW, AdwPreferencesRow)

GtkWidget *gr_metric_row_new (GrMetricItem *item);

G_END_DECLS
