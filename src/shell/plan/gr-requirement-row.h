/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"
#include "gr-requirement.h"

G_BEGIN_DECLS

/**
 * GrRequirementRow:
 *
 * Something that a role takes: how far the person is with it, then and now,
 * which story shows it, and, where it is a gap, the task that closes it.
 */
#define GR_TYPE_REQUIREMENT_ROW (gr_requirement_row_get_type ())
G_DECLARE_FINAL_TYPE (GrRequirementRow, gr_requirement_row, GR, REQUIREMENT_ROW, GtkListBoxRow)

GtkWidget *gr_requirement_row_new (GrLibrary     *library,
                                   GrRequirement *requirement);

G_END_DECLS
