/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-private-words.h"

G_BEGIN_DECLS

/**
 * GrMarkDialog:
 *
 * Asks which word is private, and what it names.  One that is private already
 * is said to be, with the name that stands for it.
 *
 * Signal: "marked" (const char *word, GrPrivateKind kind).
 */
#define GR_TYPE_MARK_DIALOG (gr_mark_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrMarkDialog, gr_mark_dialog, GR, MARK_DIALOG, AdwAlertDialog)

AdwDialog *gr_mark_dialog_new (GrPrivateWords *words,
                               const char     *word);

G_END_DECLS
