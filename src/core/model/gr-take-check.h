/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"
#include "gr-enums.h"

G_BEGIN_DECLS

#define GR_TYPE_TAKE_CHECK (gr_take_check_get_type ())
G_DECLARE_FINAL_TYPE (GrTakeCheck, gr_take_check, GR, TAKE_CHECK, GrEntity)

const char *gr_take_check_get_take     (GrTakeCheck *self);
GrCheckKind gr_take_check_get_kind     (GrTakeCheck *self);
const char *gr_take_check_get_text     (GrTakeCheck *self);
gboolean    gr_take_check_get_hit      (GrTakeCheck *self);
double      gr_take_check_get_position (GrTakeCheck *self);

G_END_DECLS
