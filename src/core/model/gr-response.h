/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"
#include "gr-enums.h"

G_BEGIN_DECLS

#define GR_TYPE_RESPONSE (gr_response_get_type ())
G_DECLARE_FINAL_TYPE (GrResponse, gr_response, GR, RESPONSE, GrEntity)

const char *gr_response_get_attempt     (GrResponse *self);
const char *gr_response_get_item        (GrResponse *self);
const char *gr_response_get_item_title  (GrResponse *self);
const char *gr_response_get_choice      (GrResponse *self);
GrVerdict   gr_response_get_verdict     (GrResponse *self);
gint64      gr_response_get_answered_at (GrResponse *self);
double      gr_response_get_position    (GrResponse *self);
GrCertainty gr_response_get_certainty   (GrResponse *self);
const char *gr_response_get_recalled    (GrResponse *self);

G_END_DECLS
