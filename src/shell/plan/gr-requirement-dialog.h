/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"
#include "gr-requirement.h"

G_BEGIN_DECLS

/**
 * GrRequirementDialog:
 *
 * The words of something that a role takes are edited.
 */
#define GR_TYPE_REQUIREMENT_DIALOG (gr_requirement_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrRequirementDialog, gr_requirement_dialog, GR, REQUIREMENT_DIALOG, AdwAlertDialog)

AdwDialog *gr_requirement_dialog_new (GrLibrary     *library,
                                      GrRequirement *requirement);

G_END_DECLS
