/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"
#include "gr-enums.h"

G_BEGIN_DECLS

#define GR_TYPE_EXPERTISE (gr_expertise_get_type ())
G_DECLARE_FINAL_TYPE (GrExpertise, gr_expertise, GR, EXPERTISE, GrEntity)

GrExpertiseKind gr_expertise_get_kind    (GrExpertise *self);
const char *    gr_expertise_get_title   (GrExpertise *self);
const char *    gr_expertise_get_venue   (GrExpertise *self);
const char *    gr_expertise_get_address (GrExpertise *self);
const char *    gr_expertise_get_done_on (GrExpertise *self);
const char *    gr_expertise_get_note    (GrExpertise *self);

G_END_DECLS
