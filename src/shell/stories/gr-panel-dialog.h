/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-coverage-state.h"

G_BEGIN_DECLS

/**
 * GrPanelDialog:
 *
 * A seating plan for a panel: choose the questions that may be asked, and see
 * which story answers which so that none is told twice.  It keeps nothing.
 */
#define GR_TYPE_PANEL_DIALOG (gr_panel_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrPanelDialog, gr_panel_dialog, GR, PANEL_DIALOG, AdwDialog)

AdwDialog *gr_panel_dialog_new (GrCoverageState *state);

G_END_DECLS
