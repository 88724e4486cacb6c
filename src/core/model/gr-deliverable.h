/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_DELIVERABLE (gr_deliverable_get_type ())
G_DECLARE_FINAL_TYPE (GrDeliverable, gr_deliverable, GR, DELIVERABLE, GrEntity)

const char *gr_deliverable_get_project  (GrDeliverable *self);
const char *gr_deliverable_get_source   (GrDeliverable *self);
const char *gr_deliverable_get_title    (GrDeliverable *self);
gboolean    gr_deliverable_get_done     (GrDeliverable *self);
double      gr_deliverable_get_position (GrDeliverable *self);

G_END_DECLS
