/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_COMPETENCY (gr_competency_get_type ())
G_DECLARE_FINAL_TYPE (GrCompetency, gr_competency, GR, COMPETENCY, GrEntity)

const char *gr_competency_get_story    (GrCompetency *self);
const char *gr_competency_get_name     (GrCompetency *self);
double      gr_competency_get_position (GrCompetency *self);

G_END_DECLS
