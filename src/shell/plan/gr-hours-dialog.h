/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-plan-ledger.h"

G_BEGIN_DECLS

/**
 * GrHoursDialog:
 *
 * How the plan came to its hours, in words, and the hours a person wants to
 * spend.  Says what a small or a large budget means and rescales nothing.
 */
#define GR_TYPE_HOURS_DIALOG (gr_hours_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrHoursDialog, gr_hours_dialog, GR, HOURS_DIALOG, AdwDialog)

AdwDialog *gr_hours_dialog_new (GrPlanLedger *ledger,
                                GrProject    *project,
                                gboolean      steps);

G_END_DECLS
