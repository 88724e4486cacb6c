/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_SITUATION (gr_situation_get_type ())
G_DECLARE_FINAL_TYPE (GrSituation, gr_situation, GR, SITUATION, GrEntity)

const char *gr_situation_get_text     (GrSituation *self);
const char *gr_situation_get_story    (GrSituation *self);
gint64      gr_situation_get_made_at  (GrSituation *self);
double      gr_situation_get_position (GrSituation *self);

G_END_DECLS
