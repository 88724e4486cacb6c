/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"
#include "gr-enums.h"

G_BEGIN_DECLS

#define GR_TYPE_OPENING (gr_opening_get_type ())
G_DECLARE_FINAL_TYPE (GrOpening, gr_opening, GR, OPENING, GrEntity)

const char *     gr_opening_get_employer     (GrOpening *self);
const char *     gr_opening_get_role         (GrOpening *self);
const char *     gr_opening_get_place        (GrOpening *self);
GrOpeningStage   gr_opening_get_stage        (GrOpening *self);
GrOpeningOutcome gr_opening_get_outcome      (GrOpening *self);
const char *     gr_opening_get_outcome_note (GrOpening *self);
const char *     gr_opening_get_note         (GrOpening *self);
const char *     gr_opening_get_applied_on   (GrOpening *self);
const char *     gr_opening_get_decided_on   (GrOpening *self);
gint64           gr_opening_get_made_at      (GrOpening *self);
double           gr_opening_get_position     (GrOpening *self);

G_END_DECLS
