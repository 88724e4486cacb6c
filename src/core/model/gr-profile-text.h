/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"
#include "gr-enums.h"

G_BEGIN_DECLS

#define GR_TYPE_PROFILE_TEXT (gr_profile_text_get_type ())
G_DECLARE_FINAL_TYPE (GrProfileText, gr_profile_text, GR, PROFILE_TEXT, GrEntity)

GrProfileTextKind gr_profile_text_get_kind     (GrProfileText *self);
const char *      gr_profile_text_get_text     (GrProfileText *self);
gint64            gr_profile_text_get_made_at  (GrProfileText *self);
double            gr_profile_text_get_position (GrProfileText *self);

G_END_DECLS
