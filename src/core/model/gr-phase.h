/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_PHASE (gr_phase_get_type ())
G_DECLARE_FINAL_TYPE (GrPhase, gr_phase, GR, PHASE, GrEntity)

const char *gr_phase_get_project     (GrPhase *self);
const char *gr_phase_get_source      (GrPhase *self);
const char *gr_phase_get_title       (GrPhase *self);
const char *gr_phase_get_text        (GrPhase *self);
gint64      gr_phase_get_minutes_min (GrPhase *self);
gint64      gr_phase_get_minutes_max (GrPhase *self);
gint64      gr_phase_get_weeks_min   (GrPhase *self);
gint64      gr_phase_get_weeks_max   (GrPhase *self);
double      gr_phase_get_position    (GrPhase *self);
const char *gr_phase_get_start_on    (GrPhase *self);
const char *gr_phase_get_end_on      (GrPhase *self);

G_END_DECLS
