/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-coverage-grid.h"

G_BEGIN_DECLS

/**
 * GrCoveragePart:
 *
 * A row or a cell of a coverage grid, as assistive technology sees it.  It is
 * no widget: there may be thousands, and each is made when it is asked for.
 */
#define GR_TYPE_COVERAGE_PART (gr_coverage_part_get_type ())
G_DECLARE_FINAL_TYPE (GrCoveragePart, gr_coverage_part, GR, COVERAGE_PART, GObject)

GrCoveragePart *gr_coverage_part_new    (GrCoverageGrid *grid,
                                         int             row,
                                         int             column);
void            gr_coverage_part_update (GrCoveragePart *self);
void            gr_coverage_part_leave  (GrCoveragePart *self);

G_END_DECLS
