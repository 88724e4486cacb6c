/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"
#include "gr-task.h"

G_BEGIN_DECLS

/**
 * GrTimeGroup:
 *
 * The time spent on a task, stretch by stretch, and in all.
 */
#define GR_TYPE_TIME_GROUP (gr_time_group_get_type ())
G_DECLARE_FINAL_TYPE (GrTimeGroup, gr_time_group, GR, TIME_GROUP, AdwPreferencesGroup)

void gr_time_group_set_task (GrTimeGroup *self,
                             GrLibrary   *library,
                             GrTask      *task);

G_END_DECLS
