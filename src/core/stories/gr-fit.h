/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-change.h"
#include "gr-question.h"
#include "gr-story-answers.h"
#include "gr-story.h"

G_BEGIN_DECLS

const char *gr_fit_get_words   (GrFit           fit);
GrChange   *gr_fit_make_change (GrStory        *story,
                                GrQuestion     *question,
                                GrStoryAnswers *link,
                                GrFit           fit);

G_END_DECLS
