/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_REQUIREMENT (gr_requirement_get_type ())
G_DECLARE_FINAL_TYPE (GrRequirement, gr_requirement, GR, REQUIREMENT, GrEntity)

const char * gr_requirement_get_text        (GrRequirement *self);
const char * gr_requirement_get_story       (GrRequirement *self);
const char * gr_requirement_get_story_title (GrRequirement *self);
gint64       gr_requirement_get_made_at     (GrRequirement *self);
double       gr_requirement_get_position    (GrRequirement *self);

G_END_DECLS
