/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-entity.h"

G_BEGIN_DECLS

/**
 * GrPickDialog:
 *
 * Something of the library is found by typing and chosen: the task of a
 * session, what a task is about, what shows that a thing is made.  Signal:
 * "chosen" (GrEntity *).
 */
#define GR_TYPE_PICK_DIALOG (gr_pick_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrPickDialog, gr_pick_dialog, GR, PICK_DIALOG, AdwDialog)

AdwDialog  *gr_pick_dialog_new   (const char *title,
                                  const char *nothing,
                                  GListModel *entities);
const char *gr_pick_name_of_type (const char *type);

G_END_DECLS
