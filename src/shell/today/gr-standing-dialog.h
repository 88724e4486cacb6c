/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-standing.h"

G_BEGIN_DECLS

/**
 * GrStandingDialog:
 *
 * Says of each number of the list "Where You Stand" what it is made of, and
 * how well the estimates fitted so far.
 */
#define GR_TYPE_STANDING_DIALOG (gr_standing_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrStandingDialog, gr_standing_dialog, GR, STANDING_DIALOG, AdwPreferencesDialog)

AdwDialog *gr_standing_dialog_new (const GrStanding *standing);

G_END_DECLS
