/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-positions.h"

G_BEGIN_DECLS

/**
 * GrRoundPage:
 *
 * One interview: when it is, who was there, what was asked and told, how it
 * went, and what came of it.  All of it is kept as it is typed.
 */
#define GR_TYPE_ROUND_PAGE (gr_round_page_get_type ())
G_DECLARE_FINAL_TYPE (GrRoundPage, gr_round_page, GR, ROUND_PAGE, AdwNavigationPage)

GrRoundPage *gr_round_page_new       (GrPositions *positions,
                                      GrRound     *round);
GrRound     *gr_round_page_get_round (GrRoundPage *self);

G_END_DECLS
