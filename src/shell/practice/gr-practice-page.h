/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-page.h"

G_BEGIN_DECLS

/**
 * GrPracticePage:
 *
 * The page Practice: the bank of questions, and the questions themselves.
 */
#define GR_TYPE_PRACTICE_PAGE (gr_practice_page_get_type ())
G_DECLARE_FINAL_TYPE (GrPracticePage, gr_practice_page, GR, PRACTICE_PAGE, GrPage)

G_END_DECLS
