/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"
#include "gr-metric.h"

G_BEGIN_DECLS

/**
 * GrMetricDialog:
 *
 * What the person settles about a metric: their own target and definition, and
 * whether it is met where no number can say.  One in which nothing was settled
 * leaves no trace.
 */
#define GR_TYPE_METRIC_DIALOG (gr_metric_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrMetricDialog, gr_metric_dialog, GR, METRIC_DIALOG, AdwDialog)

AdwDialog *gr_metric_dialog_new (GrLibrary *library,
                                 GrMetric  *metric);

G_END_DECLS
