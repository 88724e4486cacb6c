/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-mocks.h"

G_BEGIN_DECLS

/**
 * GrMockRoundPage:
 *
 * One mock interview: when and in which format it was, who asked, and what
 * they said, of which tasks are made.
 */
#define GR_TYPE_MOCK_ROUND_PAGE (gr_mock_round_page_get_type ())
G_DECLARE_FINAL_TYPE (GrMockRoundPage, gr_mock_round_page, GR, MOCK_ROUND_PAGE, AdwNavigationPage)

GrMockRoundPage *gr_mock_round_page_new       (GrMocks         *mocks,
                                               GrMockRound     *round);
GrMockRound     *gr_mock_round_page_get_round (GrMockRoundPage *self);

G_END_DECLS
