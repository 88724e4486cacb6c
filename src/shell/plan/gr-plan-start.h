/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrPlanStart:
 *
 * What the page shows while nothing is planned: what a guide offers, and the
 * buttons that plan it by `page.plan`.
 */
#define GR_TYPE_PLAN_START (gr_plan_start_get_type ())
G_DECLARE_FINAL_TYPE (GrPlanStart, gr_plan_start, GR, PLAN_START, AdwBin)

void gr_plan_start_set_guides (GrPlanStart *self,
                               GrLibrary   *library,
                               GPtrArray   *guides);

G_END_DECLS
