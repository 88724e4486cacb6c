/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-bank.h"

G_BEGIN_DECLS

/**
 * GrChooseDialog:
 *
 * One of the questions of the bank is found by typing and chosen.  Signal:
 * "chosen" (GrQuestion *).
 */
#define GR_TYPE_CHOOSE_DIALOG (gr_choose_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrChooseDialog, gr_choose_dialog, GR, CHOOSE_DIALOG, AdwDialog)

AdwDialog *gr_choose_dialog_new (GrBank *bank);

G_END_DECLS
