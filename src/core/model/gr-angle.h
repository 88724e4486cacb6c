/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_ANGLE (gr_angle_get_type ())
G_DECLARE_FINAL_TYPE (GrAngle, gr_angle, GR, ANGLE, GrEntity)

const char *gr_angle_get_story    (GrAngle *self);
const char *gr_angle_get_employer (GrAngle *self);
const char *gr_angle_get_text     (GrAngle *self);
double      gr_angle_get_position (GrAngle *self);

G_END_DECLS
