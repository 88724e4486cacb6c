/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-interaction.h"
#include "gr-positions.h"
#include "gr-story.h"

G_BEGIN_DECLS

/* What a person writes down of an interview, as changes; and what to offer while they type it. */

GrChange *gr_round_make_start      (GrPositions     *positions,
                                    GrRound         *round,
                                    gint64           starts_at);
GrChange *gr_round_make_asked      (GrPositions     *positions,
                                    GrRound         *round,
                                    const char      *prompt);
GrChange *gr_round_make_told       (GrRoundQuestion *asked,
                                    GrStory         *story,
                                    const char      *version);
GrChange *gr_round_make_met        (GrPositions     *positions,
                                    GrRound         *round,
                                    const char      *name);
GStrv     gr_round_list_prompts    (GrPositions     *positions,
                                    GrRound         *round);
GStrv     gr_round_list_names      (GrPositions     *positions,
                                    GrRound         *round);

G_END_DECLS
