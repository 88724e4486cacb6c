/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-attempt.h"
#include "gr-quiz-session.h"
#include "gr-response.h"

G_BEGIN_DECLS

/* What a session writes: an attempt when it starts, responses as answers are given. */

const char *gr_quiz_record_start   (GrChange      *change,
                                    GrQuizSession *session,
                                    gint64         now_ms);
const char *gr_quiz_record_open    (GrChange      *change,
                                    GrQuizSession *session,
                                    const char    *attempt,
                                    guint          index);
GrResponse *gr_quiz_record_find_open (GListModel  *responses,
                                    const char    *item);
void        gr_quiz_record_answer  (GrChange      *change,
                                    GrQuizSession *session,
                                    const char    *attempt,
                                    guint          index,
                                    const char    *open,
                                    gint64         now_ms);
void        gr_quiz_record_finish  (GrChange      *change,
                                    GrQuizSession *session,
                                    const char    *attempt,
                                    gint64         now_ms);
void        gr_quiz_record_rejudge (GrChange      *change,
                                    GrQuizSession *session,
                                    const char    *attempt,
                                    GListModel    *responses);

G_END_DECLS
