/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-page.h"

G_BEGIN_DECLS

/**
 * GrOutcomesPage:
 *
 * The page Outcomes: positions and their interviews, people, and what all of
 * it comes to.
 */
#define GR_TYPE_OUTCOMES_PAGE (gr_outcomes_page_get_type ())
G_DECLARE_FINAL_TYPE (GrOutcomesPage, gr_outcomes_page, GR, OUTCOMES_PAGE, GrPage)

G_END_DECLS
