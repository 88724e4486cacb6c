/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"
#include "gr-task.h"

G_BEGIN_DECLS

guint    gr_task_get_place (GrLibrary   *library,
                            GrTask      *task);
gboolean gr_task_find_step (GrLibrary   *library,
                            GrTask      *task,
                            gboolean     up,
                            const char **phase,
                            guint       *place);
gboolean gr_task_move      (GrLibrary   *library,
                            GrTask      *task,
                            const char  *phase,
                            guint        place);

G_END_DECLS
