/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-opening.h"
#include "gr-round-words.h"
#include "gr-round.h"

G_BEGIN_DECLS

#define GR_N_OPENING_STAGES (GR_OPENING_STAGE_DECIDED + 1)
#define GR_N_OPENING_OUTCOMES (GR_OPENING_OUTCOME_WITHDRAWN + 1)
#define GR_N_ROUND_OUTCOMES (GR_ROUND_OUTCOME_CANCELLED + 1)
#define GR_N_ROUND_MEDIA (GR_MEDIUM_VIDEO + 1) /* an elevator is nowhere to be interviewed */

const char *gr_opening_stage_get_name     (GrOpeningStage    stage);
const char *gr_round_get_icon             (GrRound          *round);

char       *gr_opening_dup_title          (GrOpening        *opening);
char       *gr_round_dup_title            (GrRound          *round,
                                           guint             number);
char       *gr_day_dup_words              (gint64            day,
                                           gint64            today);
char       *gr_day_dup_countdown          (gint64            days);

G_END_DECLS
