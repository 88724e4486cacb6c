/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_PROJECT (gr_project_get_type ())
G_DECLARE_FINAL_TYPE (GrProject, gr_project, GR, PROJECT, GrEntity)

const char *gr_project_get_source         (GrProject *self);
const char *gr_project_get_source_title   (GrProject *self);
const char *gr_project_get_title          (GrProject *self);
const char *gr_project_get_objective      (GrProject *self);
gint64      gr_project_get_minutes_min    (GrProject *self);
gint64      gr_project_get_minutes_max    (GrProject *self);
gint64      gr_project_get_budget_minutes (GrProject *self);
const char *gr_project_get_start_on       (GrProject *self);
const char *gr_project_get_due_on         (GrProject *self);
gint64      gr_project_get_created_at     (GrProject *self);
double      gr_project_get_position       (GrProject *self);

G_END_DECLS
