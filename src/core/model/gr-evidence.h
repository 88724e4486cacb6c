/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_EVIDENCE (gr_evidence_get_type ())
G_DECLARE_FINAL_TYPE (GrEvidence, gr_evidence, GR, EVIDENCE, GrEntity)

const char * gr_evidence_get_deliverable  (GrEvidence *self);
const char * gr_evidence_get_target_type  (GrEvidence *self);
const char * gr_evidence_get_target       (GrEvidence *self);
const char * gr_evidence_get_target_title (GrEvidence *self);
double       gr_evidence_get_position     (GrEvidence *self);

G_END_DECLS
