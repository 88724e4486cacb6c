/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-goto-item.h"
#include "gr-library.h"

G_BEGIN_DECLS

/**
 * GrGotoDialog:
 *
 * Go to anything: what is typed is looked for in all that is kept, and in the
 * names of pages and actions.
 *
 * Its owner goes there when it is closed: what is below a dialog must not move.
 */
#define GR_TYPE_GOTO_DIALOG (gr_goto_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrGotoDialog, gr_goto_dialog, GR, GOTO_DIALOG, AdwDialog)

AdwDialog  *gr_goto_dialog_new        (GrLibrary    *library,
                                       const char *const *recent);
GrGotoItem *gr_goto_dialog_get_chosen (GrGotoDialog *self);

G_END_DECLS
