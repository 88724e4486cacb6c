/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-page.h"

G_BEGIN_DECLS

/**
 * GrTodayPage:
 *
 * What to do now, and what else is due today.
 */
#define GR_TYPE_TODAY_PAGE (gr_today_page_get_type ())
G_DECLARE_FINAL_TYPE (GrTodayPage, gr_today_page, GR, TODAY_PAGE, GrPage)

G_END_DECLS
