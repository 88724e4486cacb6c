/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-page.h"

G_BEGIN_DECLS

/**
 * GrPlanPage:
 *
 * The phases and their tasks, and the hours they take.  What runs now stands
 * first; then each project: its hours, its phases, what it leaves behind.
 */
#define GR_TYPE_PLAN_PAGE (gr_plan_page_get_type ())
G_DECLARE_FINAL_TYPE (GrPlanPage, gr_plan_page, GR, PLAN_PAGE, GrPage)

G_END_DECLS
