/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrMeasuresView:
 *
 * The view Measures of the page Outcomes.
 *
 * Property: "library" (settable once), where they are kept.
 */
#define GR_TYPE_MEASURES_VIEW (gr_measures_view_get_type ())
G_DECLARE_FINAL_TYPE (GrMeasuresView, gr_measures_view, GR, MEASURES_VIEW, AdwBin)

void gr_measures_view_show (GrMeasuresView *self,
                            const char     *type,
                            const char     *uid);

G_END_DECLS
