/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"
#include "gr-task-counter.h"

G_BEGIN_DECLS

char *gr_task_count_describe (GrLibrary           *library,
                              const GrTaskCounter *counter);

G_END_DECLS
