/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-indicators.h"
#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrIndicatorDialog:
 *
 * An indicator: the person's own target for it, what it came to month by month,
 * and, of what is not counted, the number of a month by hand.
 */
#define GR_TYPE_INDICATOR_DIALOG (gr_indicator_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrIndicatorDialog, gr_indicator_dialog, GR, INDICATOR_DIALOG, AdwDialog)

AdwDialog *gr_indicator_dialog_new (GrLibrary   *library,
                                    GrIndicator  indicator,
                                    gboolean     counted);

G_END_DECLS
