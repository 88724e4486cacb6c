/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-plan-ledger.h"

G_BEGIN_DECLS

/**
 * GrTaskRow:
 *
 * One task: a check, what it is called, its time against its estimate, start
 * or pause, and a menu.  Its actions are `task.timer`, `task.edit`,
 * `task.add-time`, `task.move-up`, `task.move-down`, `task.move-to` and
 * `task.delete`.  It is dragged to another place, and takes another task at its own.
 */
#define GR_TYPE_TASK_ROW (gr_task_row_get_type ())
G_DECLARE_FINAL_TYPE (GrTaskRow, gr_task_row, GR, TASK_ROW, AdwActionRow)

GtkWidget *gr_task_row_new      (GrPlanLedger *ledger,
                                 GrTask       *task);
GrTask    *gr_task_row_get_task (GrTaskRow    *self);

G_END_DECLS
