/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-page.h"

G_BEGIN_DECLS

/**
 * GrGuidePage:
 *
 * The guides: reading them, marking what is understood, importing more.
 */
#define GR_TYPE_GUIDE_PAGE (gr_guide_page_get_type ())
G_DECLARE_FINAL_TYPE (GrGuidePage, gr_guide_page, GR, GUIDE_PAGE, GrPage)

G_END_DECLS
