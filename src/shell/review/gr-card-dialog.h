/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-card.h"
#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrCardDialog:
 *
 * The two sides of a person's own card.  What is typed is kept as it is typed.
 */
#define GR_TYPE_CARD_DIALOG (gr_card_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrCardDialog, gr_card_dialog, GR, CARD_DIALOG, AdwDialog)

AdwDialog *gr_card_dialog_new (GrLibrary *library,
                               GrCard    *card);

G_END_DECLS
