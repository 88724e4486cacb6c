/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-expertise.h"

G_BEGIN_DECLS

/**
 * GrExpertiseRow:
 *
 * A talk, an article, a role.  It activates `expertise.edit` with its uid; one
 * that is on the web can be opened there.
 */
#define GR_TYPE_EXPERTISE_ROW (gr_expertise_row_get_type ())
G_DECLARE_FINAL_TYPE (GrExpertiseRow, gr_expertise_row, GR, EXPERTISE_ROW, AdwActionRow)

GtkWidget *gr_expertise_row_new (GrExpertise *expertise);

G_END_DECLS
