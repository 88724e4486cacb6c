/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-plan-ledger.h"

G_BEGIN_DECLS

/**
 * GrProjectBox:
 *
 * A box with a widget for each project, in their order.  There is a handful at
 * most, so that a list would be too much.
 */
#define GR_TYPE_PROJECT_BOX (gr_project_box_get_type ())
G_DECLARE_FINAL_TYPE (GrProjectBox, gr_project_box, GR, PROJECT_BOX, GtkBox)

typedef GtkWidget *(*GrProjectWidgetFunc) (GrPlanLedger *ledger,
                                           GrProject    *project);

void gr_project_box_bind (GrProjectBox       *self,
                          GrPlanLedger       *ledger,
                          GrProjectWidgetFunc create);

G_END_DECLS
