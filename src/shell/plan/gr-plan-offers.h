/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-guide.h"
#include "gr-library.h"
#include "gr-plan-item.h"

G_BEGIN_DECLS

GPtrArray  *gr_plan_offers_list_guides (GrLibrary      *library);
GrPlanItem *gr_plan_offers_find        (GrLibrary      *library,
                                        GrGuide        *guide,
                                        GrPlanItemKind  kind);
guint       gr_plan_offers_count_parts (GrLibrary      *library,
                                        GrPlanItem     *root,
                                        gint64         *minutes_min,
                                        gint64         *minutes_max);
gboolean    gr_plan_offers_accept      (GrLibrary      *library,
                                        GrPlanItem     *root,
                                        GError        **error);

G_END_DECLS
