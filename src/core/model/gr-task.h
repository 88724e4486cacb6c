/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_TASK (gr_task_get_type ())
G_DECLARE_FINAL_TYPE (GrTask, gr_task, GR, TASK, GrEntity)

const char *gr_task_get_phase            (GrTask *self);
const char *gr_task_get_source           (GrTask *self);
const char *gr_task_get_title            (GrTask *self);
const char *gr_task_get_note             (GrTask *self);
gboolean    gr_task_get_done             (GrTask *self);
gint64      gr_task_get_done_at          (GrTask *self);
gint64      gr_task_get_estimate_minutes (GrTask *self);
gboolean    gr_task_get_ours             (GrTask *self);
double      gr_task_get_position         (GrTask *self);
gint64      gr_task_get_minutes_min      (GrTask *self);
gint64      gr_task_get_minutes_max      (GrTask *self);
const char *gr_task_get_deliverable      (GrTask *self);

G_END_DECLS
