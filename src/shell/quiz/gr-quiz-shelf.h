/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-quiz-run.h"
#include "gr-quiz-standing.h"

G_BEGIN_DECLS

void           gr_quiz_shelf_get_standing      (GrQuizRun      *run,
                                                GrQuiz         *quiz,
                                                GrQuizStanding *standing);
GrQuiz        *gr_quiz_shelf_find_likeliest    (GrQuizRun      *run);
gboolean       gr_quiz_shelf_is_own            (GrQuiz         *quiz);
GrQuizSession *gr_quiz_shelf_peep              (GrQuizRun      *run,
                                                GrQuiz         *quiz,
                                                GrQuizKeys     *keys);
char          *gr_quiz_shelf_dup_caption       (GrQuizRun      *run,
                                                GrQuiz         *quiz,
                                                GrQuizSession  *session);
char          *gr_quiz_shelf_dup_mixed_caption (GrQuizRun      *run);
GPtrArray     *gr_quiz_shelf_list_missed       (GrQuizRun      *run,
                                                GrQuiz         *quiz);
GPtrArray     *gr_quiz_shelf_list_lines        (GrQuizRun      *run,
                                                GrQuiz         *shown,
                                                GrQuizKeys     *keys);

G_END_DECLS
