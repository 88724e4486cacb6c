/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"
#include "gr-task.h"
#include "gr-time-entry.h"

G_BEGIN_DECLS

/**
 * GrTimeRow:
 *
 * One stretch of time spent on a task, to be edited or removed.
 */
#define GR_TYPE_TIME_ROW (gr_time_row_get_type ())
G_DECLARE_FINAL_TYPE (GrTimeRow, gr_time_row, GR, TIME_ROW, AdwActionRow)

GtkWidget *gr_time_row_new (GrLibrary   *library,
                            GrTask      *task,
                            GrTimeEntry *entry);

G_END_DECLS
