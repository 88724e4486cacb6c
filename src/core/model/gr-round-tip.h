/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_ROUND_TIP (gr_round_tip_get_type ())
G_DECLARE_FINAL_TYPE (GrRoundTip, gr_round_tip, GR, ROUND_TIP, GrEntity)

const char * gr_round_tip_get_round     (GrRoundTip *self);
const char * gr_round_tip_get_section   (GrRoundTip *self);
const char * gr_round_tip_get_tip       (GrRoundTip *self);
gint64       gr_round_tip_get_ticked_at (GrRoundTip *self);

G_END_DECLS
