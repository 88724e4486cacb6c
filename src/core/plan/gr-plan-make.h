/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-change.h"
#include "gr-plan-item.h"

G_BEGIN_DECLS

/**
 * GrPlanNode:
 *
 * What a guide says about one part of a project, as plain data; the fields are
 * those of a [class@PlanItem] and are borrowed.
 */
typedef struct
{
  const char *uid;
  const char *parent;
  GrPlanItemKind kind;
  const char *title;
  const char *text;
  gint64 minutes_min;
  gint64 minutes_max;
  gint64 weeks_min;
  gint64 weeks_max;
  double position;
} GrPlanNode;

void      gr_plan_node_init   (GrPlanNode       *self,
                               GrPlanItem       *item);
char     *gr_plan_make        (const GrPlanNode *nodes,
                               guint             n_nodes,
                               const char       *root,
                               double            position,
                               gint64            now_ms,
                               GrChange         *change,
                               GError          **error);
gboolean  gr_plan_speaks_of_practice (const char *text);
gint64    gr_plan_share       (gint64            minutes,
                               guint             n,
                               guint             index);

G_END_DECLS
