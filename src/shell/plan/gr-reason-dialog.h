/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"
#include "gr-task.h"

G_BEGIN_DECLS

/**
 * GrReasonDialog:
 *
 * Asks why a task takes longer than was thought, and adds the answer to its
 * note: the next estimate is better for it.
 */
#define GR_TYPE_REASON_DIALOG (gr_reason_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrReasonDialog, gr_reason_dialog, GR, REASON_DIALOG, AdwAlertDialog)

AdwDialog *gr_reason_dialog_new (GrLibrary *library,
                                 GrTask    *task);

G_END_DECLS
