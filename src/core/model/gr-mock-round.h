/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"
#include "gr-enums.h"

G_BEGIN_DECLS

#define GR_TYPE_MOCK_ROUND (gr_mock_round_get_type ())
G_DECLARE_FINAL_TYPE (GrMockRound, gr_mock_round, GR, MOCK_ROUND, GrEntity)

gint64          gr_mock_round_get_held_at  (GrMockRound *self);
GrInterviewKind gr_mock_round_get_kind     (GrMockRound *self);
const char *    gr_mock_round_get_title    (GrMockRound *self);
const char *    gr_mock_round_get_feedback (GrMockRound *self);

G_END_DECLS
