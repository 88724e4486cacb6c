/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * GrShortcutsDialog:
 *
 * The keys, made from the tables that install them, so that none is missing.
 * Keys of actions that no page has yet are left out.
 */
#define GR_TYPE_SHORTCUTS_DIALOG (gr_shortcuts_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrShortcutsDialog, gr_shortcuts_dialog, GR, SHORTCUTS_DIALOG, AdwDialog)

AdwDialog *gr_shortcuts_dialog_new (void);

G_END_DECLS
