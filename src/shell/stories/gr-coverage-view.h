/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-coverage-state.h"

G_BEGIN_DECLS

/**
 * GrCoverageView:
 *
 * Which stories answer which questions, as a grid where there is room and as
 * lists where there is not; the answer stands above, gaps come first.
 */
#define GR_TYPE_COVERAGE_VIEW (gr_coverage_view_get_type ())
G_DECLARE_FINAL_TYPE (GrCoverageView, gr_coverage_view, GR, COVERAGE_VIEW, AdwBin)

void gr_coverage_view_set_library (GrCoverageView *self,
                                   GrLibrary      *library);

G_END_DECLS
