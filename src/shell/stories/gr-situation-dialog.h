/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-situation.h"

G_BEGIN_DECLS

/**
 * GrSituationDialog:
 *
 * Asks how a situation is to be put.
 *
 * Signal: "edited" (const char *uid, const char *text), when it is to be put otherwise.
 */
#define GR_TYPE_SITUATION_DIALOG (gr_situation_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrSituationDialog, gr_situation_dialog, GR, SITUATION_DIALOG, AdwAlertDialog)

AdwDialog *gr_situation_dialog_new (GrSituation *situation);

G_END_DECLS
