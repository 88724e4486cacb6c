/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_TASK_LINK (gr_task_link_get_type ())
G_DECLARE_FINAL_TYPE (GrTaskLink, gr_task_link, GR, TASK_LINK, GrEntity)

const char * gr_task_link_get_task         (GrTaskLink *self);
const char * gr_task_link_get_target_type  (GrTaskLink *self);
const char * gr_task_link_get_target       (GrTaskLink *self);
const char * gr_task_link_get_target_title (GrTaskLink *self);
double       gr_task_link_get_position     (GrTaskLink *self);

G_END_DECLS
