/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-review-run.h"

G_BEGIN_DECLS

/**
 * GrSuspendedDialog:
 *
 * The cards that are left out, each to be let in again.
 */
#define GR_TYPE_SUSPENDED_DIALOG (gr_suspended_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrSuspendedDialog, gr_suspended_dialog, GR, SUSPENDED_DIALOG, AdwDialog)

AdwDialog *gr_suspended_dialog_new (GrReviewRun *run);

G_END_DECLS
