/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-positions.h"

G_BEGIN_DECLS

/**
 * GrPositionDialog:
 *
 * What is known of a position.  It is kept as it is typed; one that is left
 * without a word is taken away again.
 */
#define GR_TYPE_POSITION_DIALOG (gr_position_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrPositionDialog, gr_position_dialog, GR, POSITION_DIALOG, AdwDialog)

AdwDialog *gr_position_dialog_new (GrPositions *positions,
                                   GrOpening   *opening);

G_END_DECLS
