/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-indicators.h"
#include "gr-metric-value.h"

G_BEGIN_DECLS

/* What an indicator came to, month by month: values of one indicator, the oldest first. */

GPtrArray *gr_indicator_history_find     (GPtrArray               *values,
                                          GrIndicator              indicator);
char      *gr_indicator_history_describe (GPtrArray               *history);
char      *gr_month_get_name             (const char              *month);
gboolean   gr_indicator_history_is_up    (GPtrArray               *history,
                                          const GrIndicatorResult *result,
                                          const char              *month,
                                          const char             **since);

G_END_DECLS
