/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-quiz-run.h"

G_BEGIN_DECLS

/**
 * GrMixDialog:
 *
 * Where a mixed quiz is put together: from which guides, and how many
 * questions.
 */
#define GR_TYPE_MIX_DIALOG (gr_mix_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrMixDialog, gr_mix_dialog, GR, MIX_DIALOG, AdwDialog)

GrMixDialog *gr_mix_dialog_new       (GrQuizRun *run);
guint        gr_mix_dialog_n_sources (GrQuizRun *run,
                                      guint     *n_questions);

G_END_DECLS
