/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-quiz-run.h"

G_BEGIN_DECLS

/**
 * GrFoundDialog:
 *
 * One question of a quiz that was looked for: what it asks and what there is to
 * choose, without the key, so that it can still be asked.
 */
#define GR_TYPE_FOUND_DIALOG (gr_found_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrFoundDialog, gr_found_dialog, GR, FOUND_DIALOG, AdwDialog)

AdwDialog *gr_found_dialog_new (GrQuizRun  *run,
                                GrQuizItem *item);

G_END_DECLS
