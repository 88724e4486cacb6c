/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_CHOICE (gr_choice_get_type ())
G_DECLARE_FINAL_TYPE (GrChoice, gr_choice, GR, CHOICE, GrEntity)

const char *gr_choice_get_item     (GrChoice *self);
const char *gr_choice_get_text     (GrChoice *self);
gboolean    gr_choice_get_correct  (GrChoice *self);
const char *gr_choice_get_reason   (GrChoice *self);
double      gr_choice_get_position (GrChoice *self);
gboolean    gr_choice_get_retired  (GrChoice *self);

G_END_DECLS
