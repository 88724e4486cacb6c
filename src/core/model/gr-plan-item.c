/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-plan-item.h"

/**
 * GrPlanItem:
 *
 * What a guide says about a project: the project itself, its steps or
 * phases, tasks, deliverables and metrics, as a tree.  Effort and calendar
 * span are two things.
 */
struct _GrPlanItem
{
  GrEntity parent_instance;

  char *guide;
  char *parent;
  GrPlanItemKind kind;
  char *title;
  char *text;
  gint64 minutes_min;
  gint64 minutes_max;
  gint64 weeks_min;
  gint64 weeks_max;
  double target;
  char *unit;
  double position;
  gint64 line;
  gboolean retired; /* no longer in the guide; kept because a person\'s rows mention it */
};

static const GrField fields[] = {
  GR_FIELD_OWNER_OF (GrPlanItem, guide, "guide"),
  GR_FIELD_MENTION_OF (GrPlanItem, parent, "plan-item"),
  GR_FIELD_ENUM_OF (GrPlanItem, kind, gr_plan_item_kind_get_type),
  GR_FIELD (GrPlanItem, title, TEXT, GR_FIELD_TITLE),
  GR_FIELD (GrPlanItem, text, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrPlanItem, minutes_min, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrPlanItem, minutes_max, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrPlanItem, weeks_min, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrPlanItem, weeks_max, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrPlanItem, target, REAL, GR_FIELD_PLAIN),
  GR_FIELD (GrPlanItem, unit, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrPlanItem, position, REAL, GR_FIELD_PLAIN),
  GR_FIELD (GrPlanItem, line, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrPlanItem, retired, FLAG, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrPlanItem, gr_plan_item, "plan-item", GR_LOAD_EAGER)

GR_GETTER (GrPlanItem, gr_plan_item, const char *, guide)
GR_GETTER (GrPlanItem, gr_plan_item, const char *, parent)
GR_GETTER (GrPlanItem, gr_plan_item, GrPlanItemKind, kind)
GR_GETTER (GrPlanItem, gr_plan_item, const char *, title)
GR_GETTER (GrPlanItem, gr_plan_item, const char *, text)
GR_GETTER (GrPlanItem, gr_plan_item, gint64, minutes_min)
GR_GETTER (GrPlanItem, gr_plan_item, gint64, minutes_max)
GR_GETTER (GrPlanItem, gr_plan_item, gint64, weeks_min)
GR_GETTER (GrPlanItem, gr_plan_item, gint64, weeks_max)
GR_GETTER (GrPlanItem, gr_plan_item, double, target)
GR_GETTER (GrPlanItem, gr_plan_item, const char *, unit)
GR_GETTER (GrPlanItem, gr_plan_item, double, position)
GR_GETTER (GrPlanItem, gr_plan_item, gint64, line)
GR_GETTER (GrPlanItem, gr_plan_item, gboolean, retired)
