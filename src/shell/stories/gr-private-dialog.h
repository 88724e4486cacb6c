/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-private-words.h"

G_BEGIN_DECLS

/**
 * GrPrivateDialog:
 *
 * The words that are private, what stands for each and how often it is found;
 * one more can be marked, and a mark taken away, which can be undone.
 */
#define GR_TYPE_PRIVATE_DIALOG (gr_private_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrPrivateDialog, gr_private_dialog, GR, PRIVATE_DIALOG, AdwDialog)

AdwDialog *gr_private_dialog_new (GrPrivateWords *words);

G_END_DECLS
