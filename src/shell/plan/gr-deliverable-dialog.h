/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-deliverable.h"
#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrDeliverableDialog:
 *
 * Something that a project leaves behind: whether it is done, what shows it,
 * and which tasks make it.
 */
#define GR_TYPE_DELIVERABLE_DIALOG (gr_deliverable_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrDeliverableDialog, gr_deliverable_dialog, GR, DELIVERABLE_DIALOG, AdwDialog)

AdwDialog *gr_deliverable_dialog_new (GrLibrary     *library,
                                      GrDeliverable *deliverable);

G_END_DECLS
