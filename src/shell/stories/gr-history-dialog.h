/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-story-history.h"

G_BEGIN_DECLS

/**
 * GrHistoryDialog:
 *
 * The states some texts went through, by time; the one chosen word by word
 * against now, with a button that brings it back.
 *
 * Signal: "restored" (GrChange *change), which is to be committed.
 */
#define GR_TYPE_HISTORY_DIALOG (gr_history_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrHistoryDialog, gr_history_dialog, GR, HISTORY_DIALOG, AdwDialog)

AdwDialog *gr_history_dialog_new (GrStoryHistory *history);

G_END_DECLS
