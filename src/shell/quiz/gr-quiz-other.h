/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"
#include "gr-quiz.h"

G_BEGIN_DECLS

GrQuiz *gr_quiz_find_other (GrLibrary *library,
                            GrQuiz    *quiz);

G_END_DECLS
