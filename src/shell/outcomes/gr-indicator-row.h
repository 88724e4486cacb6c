/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-outcomes.h"

G_BEGIN_DECLS

/**
 * GrIndicatorRow:
 *
 * What one of the networking guide's indicators comes to, how it is counted,
 * and what it came to month by month.  It activates `measures.indicator` with
 * its number.
 */
#define GR_TYPE_INDICATOR_ROW (gr_indicator_row_get_type ())
G_DECLARE_FINAL_TYPE (GrIndicatorRow, gr_indicator_row, GR, INDICATOR_ROW, AdwPreferencesRow)

void gr_indicator_row_set (GrIndicatorRow           *self,
                           const GrOutcomeIndicator *indicator,
                           GPtrArray                *history);

G_END_DECLS
