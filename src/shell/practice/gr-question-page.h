/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-bank.h"

G_BEGIN_DECLS

/**
 * GrQuestionPage:
 *
 * A question: one's own answer to it, the stories that fit, and, once there
 * are words of one's own, what the guide would say.
 */
#define GR_TYPE_QUESTION_PAGE (gr_question_page_get_type ())
G_DECLARE_FINAL_TYPE (GrQuestionPage, gr_question_page, GR, QUESTION_PAGE, AdwNavigationPage)

GrQuestionPage *gr_question_page_new          (GrBank         *bank,
                                               GrQuestion     *question);
GrQuestion     *gr_question_page_get_question (GrQuestionPage *self);

G_END_DECLS
