/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-bank.h"

G_BEGIN_DECLS

/**
 * GrFitDialog:
 *
 * Which stories answer a question, and how well.  Each choice is kept at once.
 */
#define GR_TYPE_FIT_DIALOG (gr_fit_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrFitDialog, gr_fit_dialog, GR, FIT_DIALOG, AdwDialog)

AdwDialog *gr_fit_dialog_new (GrBank     *bank,
                              GrQuestion *question);

G_END_DECLS
