/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-attempt.h"
#include "gr-quiz-certainty.h"
#include "gr-quiz-session.h"
#include "gr-quiz-standing.h"

G_BEGIN_DECLS

/* What the quiz page says, made from what it knows. */

void        gr_quiz_words_append    (GString               *said,
                                     const char            *sentence);
char       *gr_quiz_words_day       (gint64                 at_ms,
                                     gint64                 now_ms);
char       *gr_quiz_words_score     (GrAttempt             *attempt);
char       *gr_quiz_words_last      (GrAttempt             *last,
                                     gint64                 now_ms);
char       *gr_quiz_words_standing  (const GrQuizStanding  *standing,
                                     gint64                 now_ms);
const char *gr_quiz_words_state     (GrQuizState            state);
char       *gr_quiz_words_hero      (GrQuizSession         *session,
                                     const GrQuizStanding  *standing,
                                     gint64                 now_ms);
char       *gr_quiz_words_verdict   (GrQuizSession         *session,
                                     guint                  index);
char       *gr_quiz_words_letters   (GrQuizSession         *session,
                                     guint                  index,
                                     GrQuizPicks            picks);
char       *gr_quiz_words_pass      (GrQuizSession         *session);
char       *gr_quiz_words_why       (GrQuizSession         *session);
char       *gr_quiz_words_certainty (const GrQuizCertainty *sum);
char       *gr_quiz_words_marks     (const GrQuizCertainty *sum);

G_END_DECLS
