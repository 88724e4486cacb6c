/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-enums.h"

G_BEGIN_DECLS

const char *gr_opening_outcome_get_name (GrOpeningOutcome outcome);
const char *gr_round_outcome_get_name   (GrRoundOutcome   outcome);
const char *gr_round_medium_get_name    (GrMedium         medium);

G_END_DECLS
