/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-metric.h"

/**
 * GrMetric:
 *
 * What a person has settled about a guide's metric, or about an indicator: their
 * own target and definition, and whether it is met where no number can say.
 */
struct _GrMetric
{
  GrEntity parent_instance;

  char *source;
  char *indicator; /* its nick, where it is one */
  char *title;
  char *definition;
  double target; /* 0: the guide's, if any */
  gboolean met;
  gint64 met_at;
};

static const GrField fields[] = {
  GR_FIELD_MENTION_OF (GrMetric, source, "plan-item"), GR_FIELD (GrMetric, indicator, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrMetric, title, TEXT, GR_FIELD_TITLE),    GR_FIELD (GrMetric, definition, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrMetric, target, REAL, GR_FIELD_PLAIN),   GR_FIELD (GrMetric, met, FLAG, GR_FIELD_PLAIN),
  GR_FIELD (GrMetric, met_at, TIME, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrMetric, gr_metric, "metric", GR_LOAD_EAGER)

GR_GETTER (GrMetric, gr_metric, const char *, source)
GR_GETTER (GrMetric, gr_metric, const char *, indicator)
GR_GETTER (GrMetric, gr_metric, const char *, title)
GR_GETTER (GrMetric, gr_metric, const char *, definition)
GR_GETTER (GrMetric, gr_metric, double, target)
GR_GETTER (GrMetric, gr_metric, gboolean, met)
GR_GETTER (GrMetric, gr_metric, gint64, met_at)
