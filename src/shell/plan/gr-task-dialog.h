/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"
#include "gr-task.h"

G_BEGIN_DECLS

/**
 * GrTaskDialog:
 *
 * Edits a task's words, estimate and note.  There is nothing to confirm: what
 * is typed is kept, and undo takes it back.
 */
#define GR_TYPE_TASK_DIALOG (gr_task_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrTaskDialog, gr_task_dialog, GR, TASK_DIALOG, AdwDialog)

AdwDialog *gr_task_dialog_new (GrLibrary *library,
                               GrTask    *task);

G_END_DECLS
