/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-interaction.h"
#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrInteractionDialog:
 *
 * Writes down what was between the person and somebody: what kind of thing,
 * when, one detail, a promise.  What is typed is kept at once.  One that is new
 * leaves no trace where nothing was written and nobody said Done.
 */
#define GR_TYPE_INTERACTION_DIALOG (gr_interaction_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrInteractionDialog, gr_interaction_dialog, GR, INTERACTION_DIALOG, AdwDialog)

AdwDialog *gr_interaction_dialog_new (GrLibrary     *library,
                                      GrInteraction *interaction,
                                      gboolean       is_new);

G_END_DECLS
