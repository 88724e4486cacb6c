/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-mocks.h"

G_BEGIN_DECLS

/**
 * GrMockPage:
 *
 * The mock interviews: how many different people asked, what is missing among
 * their roles and the formats, and each interview.  Asks for
 * `practice.new-mock` and `practice.show-mock`.
 */
#define GR_TYPE_MOCK_PAGE (gr_mock_page_get_type ())
G_DECLARE_FINAL_TYPE (GrMockPage, gr_mock_page, GR, MOCK_PAGE, AdwNavigationPage)

GrMockPage *gr_mock_page_new (GrMocks *mocks);

G_END_DECLS
