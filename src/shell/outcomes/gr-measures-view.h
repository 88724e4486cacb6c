/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-outcome-figures.h"

G_BEGIN_DECLS

/**
 * GrMeasuresView:
 *
 * The view Measures of the page Outcomes: metrics with what they count, the
 * sixteen indicators folded in four, evidence, and the journal.  Pages of its
 * own go into the navigation view that it is in.
 *
 * Properties: "library" (settable once), where all of it is kept; "figures",
 * what came of it.
 */
#define GR_TYPE_MEASURES_VIEW (gr_measures_view_get_type ())
G_DECLARE_FINAL_TYPE (GrMeasuresView, gr_measures_view, GR, MEASURES_VIEW, AdwBin)

void gr_measures_view_show (GrMeasuresView *self,
                            const char     *type,
                            const char     *uid);

G_END_DECLS
