/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-enums.h"

G_BEGIN_DECLS

/**
 * GrQuizSure:
 *
 * Asks how sure a person is of an answer, in words; what each is worth stands
 * in its tooltip.  Nothing is said for them: at first none is chosen.
 *
 * Properties: "narrow" (set by the page's breakpoint: the words go below),
 * "stacked" (by the next one, where not even they fit side by side).
 * Signal: "said" (GrCertainty), when the person chose.
 */
#define GR_TYPE_QUIZ_SURE (gr_quiz_sure_get_type ())
G_DECLARE_FINAL_TYPE (GrQuizSure, gr_quiz_sure, GR, QUIZ_SURE, AdwBin)

void  gr_quiz_sure_set  (GrQuizSure  *self,
                         GrCertainty  certainty);
char *gr_quiz_sure_word (GrCertainty  certainty);

G_END_DECLS
