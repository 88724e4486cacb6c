/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-interaction.h"
#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrInteractionRow:
 *
 * What was between the person and somebody, with the promise that was made in
 * it.  It opens `people.edit` with its uid; its button activates `people.kept`
 * with it.
 */
#define GR_TYPE_INTERACTION_ROW (gr_interaction_row_get_type ())
G_DECLARE_FINAL_TYPE (GrInteractionRow, gr_interaction_row, GR, INTERACTION_ROW, AdwActionRow)

GtkWidget *gr_interaction_row_new (GrLibrary     *library,
                                   GrInteraction *interaction);

G_END_DECLS
