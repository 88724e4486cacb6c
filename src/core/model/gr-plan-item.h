/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"
#include "gr-enums.h"

G_BEGIN_DECLS

#define GR_TYPE_PLAN_ITEM (gr_plan_item_get_type ())
G_DECLARE_FINAL_TYPE (GrPlanItem, gr_plan_item, GR, PLAN_ITEM, GrEntity)

const char   *gr_plan_item_get_guide       (GrPlanItem *self);
const char   *gr_plan_item_get_parent      (GrPlanItem *self);
GrPlanItemKind gr_plan_item_get_kind        (GrPlanItem *self);
const char   *gr_plan_item_get_title       (GrPlanItem *self);
const char   *gr_plan_item_get_text        (GrPlanItem *self);
gint64        gr_plan_item_get_minutes_min (GrPlanItem *self);
gint64        gr_plan_item_get_minutes_max (GrPlanItem *self);
gint64        gr_plan_item_get_weeks_min   (GrPlanItem *self);
gint64        gr_plan_item_get_weeks_max   (GrPlanItem *self);
double        gr_plan_item_get_target      (GrPlanItem *self);
const char   *gr_plan_item_get_unit        (GrPlanItem *self);
double        gr_plan_item_get_position    (GrPlanItem *self);
gint64        gr_plan_item_get_line        (GrPlanItem *self);
gboolean      gr_plan_item_get_retired     (GrPlanItem *self);

G_END_DECLS
