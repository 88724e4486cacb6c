/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"
#include "gr-marks.h"
#include "gr-term.h"

G_BEGIN_DECLS

/**
 * GrSkillRow:
 *
 * How far a person says they are with a skill, from 1 to 5, now and at first.
 * The keys 1 to 5 rate it where the focus is.
 */
#define GR_TYPE_SKILL_ROW (gr_skill_row_get_type ())
G_DECLARE_FINAL_TYPE (GrSkillRow, gr_skill_row, GR, SKILL_ROW, GtkListBoxRow)

GtkWidget *gr_skill_row_new (GrLibrary *library,
                             GrMarks   *marks,
                             GrTerm    *term);

G_END_DECLS
