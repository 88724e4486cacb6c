/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-layout-private.h"

G_BEGIN_DECLS

#define GR_CHART_LABEL_WIDTH 150 /* points */
#define GR_CHART_LABEL_GAP 14
#define GR_CHART_TRACE 1.6   /* how high a line under a bar is */
#define GR_CHART_FEW_ROWS 12 /* up to which a timeline is kept on one page */

void gr_layout_timeline (GrLayout      *self,
                         const GrChart *chart);

G_END_DECLS
