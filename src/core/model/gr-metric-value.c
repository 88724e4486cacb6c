/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-metric-value.h"

/**
 * GrMetricValue:
 *
 * What a metric or an indicator came to in one month, counted or as the person
 * wrote it down; of a measure of one's own, what it was on one day.
 */
struct _GrMetricValue
{
  GrEntity parent_instance;

  char *source;
  char *indicator;
  char *month; /* its first day */
  double value;
  gint64 n;
  gboolean manual;
  char *note;
  char *metric; /* one's own */
  char *day;    /* of that */
};

static const GrField fields[] = {
  GR_FIELD_MENTION_OF (GrMetricValue, source, "plan-item"),  GR_FIELD (GrMetricValue, indicator, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrMetricValue, month, DATE, GR_FIELD_PLAIN),     GR_FIELD (GrMetricValue, value, REAL, GR_FIELD_PLAIN),
  GR_FIELD (GrMetricValue, n, INTEGER, GR_FIELD_PLAIN),      GR_FIELD (GrMetricValue, manual, FLAG, GR_FIELD_PLAIN),
  GR_FIELD (GrMetricValue, note, TEXT, GR_FIELD_SEARCHABLE), GR_FIELD_OWNER_OF (GrMetricValue, metric, "metric"),
  GR_FIELD (GrMetricValue, day, DATE, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrMetricValue, gr_metric_value, "metric-value", GR_LOAD_EAGER)

GR_GETTER (GrMetricValue, gr_metric_value, const char *, source)
GR_GETTER (GrMetricValue, gr_metric_value, const char *, indicator)
GR_GETTER (GrMetricValue, gr_metric_value, const char *, month)
GR_GETTER (GrMetricValue, gr_metric_value, double, value)
GR_GETTER (GrMetricValue, gr_metric_value, gint64, n)
GR_GETTER (GrMetricValue, gr_metric_value, gboolean, manual)
GR_GETTER (GrMetricValue, gr_metric_value, const char *, note)
GR_GETTER (GrMetricValue, gr_metric_value, const char *, metric)
GR_GETTER (GrMetricValue, gr_metric_value, const char *, day)
