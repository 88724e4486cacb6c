/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-page.h"

G_BEGIN_DECLS

/**
 * GrQuizPage:
 *
 * The quizzes of the guides: asking, checking, explaining.
 */
#define GR_TYPE_QUIZ_PAGE (gr_quiz_page_get_type ())
G_DECLARE_FINAL_TYPE (GrQuizPage, gr_quiz_page, GR, QUIZ_PAGE, GrPage)

G_END_DECLS
