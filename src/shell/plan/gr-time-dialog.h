/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"
#include "gr-task.h"
#include "gr-time-entry.h"

G_BEGIN_DECLS

/**
 * GrTimeDialog:
 *
 * Adds time to a task by hand, for when no timer ran, or corrects some.
 */
#define GR_TYPE_TIME_DIALOG (gr_time_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GrTimeDialog, gr_time_dialog, GR, TIME_DIALOG, AdwAlertDialog)

AdwDialog *gr_time_dialog_new (GrLibrary   *library,
                               GrTask      *task,
                               GrTimeEntry *entry);

G_END_DECLS
