/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-plan-ledger.h"

G_BEGIN_DECLS

/**
 * GrProjectView:
 *
 * One project: its hours, its phases, and what it leaves behind.
 */
#define GR_TYPE_PROJECT_VIEW (gr_project_view_get_type ())
G_DECLARE_FINAL_TYPE (GrProjectView, gr_project_view, GR, PROJECT_VIEW, GtkBox)

GtkWidget *gr_project_view_new         (GrPlanLedger  *ledger,
                                        GrProject     *project);
GrProject *gr_project_view_get_project (GrProjectView *self);
gboolean   gr_project_view_show        (GrProjectView *self,
                                        const char    *uid);

G_END_DECLS
