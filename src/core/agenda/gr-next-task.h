/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"

G_BEGIN_DECLS

GrChange *gr_next_task_make (GrLibrary  *library,
                             const char *title,
                             const char *note);

G_END_DECLS
