/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"
#include "gr-enums.h"

G_BEGIN_DECLS

#define GR_TYPE_ROUND (gr_round_get_type ())
G_DECLARE_FINAL_TYPE (GrRound, gr_round, GR, ROUND, GrEntity)

const char *    gr_round_get_opening    (GrRound *self);
const char *    gr_round_get_title      (GrRound *self);
gint64          gr_round_get_starts_at  (GrRound *self);
gint64          gr_round_get_minutes    (GrRound *self);
GrInterviewKind gr_round_get_kind       (GrRound *self);
GrMedium        gr_round_get_medium     (GrRound *self);
const char *    gr_round_get_place      (GrRound *self);
GrRoundOutcome  gr_round_get_outcome    (GrRound *self);
gint64          gr_round_get_rating     (GrRound *self);
const char *    gr_round_get_impression (GrRound *self);
const char *    gr_round_get_lessons    (GrRound *self);

G_END_DECLS
