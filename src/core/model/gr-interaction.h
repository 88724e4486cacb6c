/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"
#include "gr-enums.h"

G_BEGIN_DECLS

#define GR_TYPE_INTERACTION (gr_interaction_get_type ())
G_DECLARE_FINAL_TYPE (GrInteraction, gr_interaction, GR, INTERACTION, GrEntity)

const char *      gr_interaction_get_person          (GrInteraction *self);
const char *      gr_interaction_get_person_name     (GrInteraction *self);
GrInteractionKind gr_interaction_get_kind            (GrInteraction *self);
const char *      gr_interaction_get_round           (GrInteraction *self);
gint64            gr_interaction_get_happened_at     (GrInteraction *self);
const char *      gr_interaction_get_detail          (GrInteraction *self);
const char *      gr_interaction_get_promise         (GrInteraction *self);
gint64            gr_interaction_get_promise_due_at  (GrInteraction *self);
gint64            gr_interaction_get_promise_kept_at (GrInteraction *self);
const char *      gr_interaction_get_message         (GrInteraction *self);

G_END_DECLS
