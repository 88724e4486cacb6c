/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-quiz-run.h"

G_BEGIN_DECLS

struct _GrQuizRun
{
  GObject parent_instance;

  GrLibrary *library;
  GrQuizStage stage;
  GrQuizSession *session;
  char *attempt;
  GrEntityList *responses; /* of the attempt; kept so that it follows what is written */
  gulong responses_ready;
  guint index;
  GrQuizPicks picks;
  gboolean busy;
};

/* gr-quiz-run.c */
void           gr_quiz_run_changed       (GrQuizRun    *self);
void           gr_quiz_run_report        (GrQuizRun    *self,
                                          const GError *error);
void           gr_quiz_run_clear         (GrQuizRun    *self);
GrQuizSession *gr_quiz_run_make_session  (GrQuizRun    *self,
                                          GrQuiz       *quiz,
                                          gint64        seed);
void           gr_quiz_run_open_question (GrQuizRun    *self,
                                          guint         index);

/* gr-quiz-run-follow.c */
void           gr_quiz_run_follow        (GrQuizRun    *self,
                                          GrChange     *change);

G_END_DECLS
