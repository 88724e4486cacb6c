/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-draft.h"
#include "gr-quiz-run.h"

G_BEGIN_DECLS

struct _GrQuizRun
{
  GObject parent_instance;

  GrLibrary *library;
  GrFigure *missed;  /* what was missed the last time it was asked */
  GrQuizMode mode;   /* of the next attempt */
  gboolean mode_set; /* by the person, and not just as the last time */

  GrQuizStage stage;
  GrQuizSession *session;
  char *attempt;
  GrEntityList *items; /* of an attempt that is taken up, where they are not simply a quiz's */
  gulong items_ready;
  GrEntityList *responses; /* of the attempt; kept so that it follows what is written */
  gulong responses_ready;
  guint index;
  GrQuizPicks picks;
  GrCertainty certainty;
  GrDraft *recall; /* what is written from memory, once it has a row */
  char *recalled;  /* the same, before it has */
  gboolean recall_kept; /* it is on disk as it was said: what the row says otherwise is undo */
  gboolean busy;
};

/* gr-quiz-run.c */
void           gr_quiz_run_changed       (GrQuizRun           *self);
void           gr_quiz_run_report        (GrQuizRun           *self,
                                          const GError        *error);
void           gr_quiz_run_clear         (GrQuizRun           *self);
void           gr_quiz_run_commit        (GrQuizRun           *self,
                                          GrChange            *change,
                                          GAsyncReadyCallback  callback);
gboolean       gr_quiz_run_commit_finish (GrQuizRun           *self,
                                          GAsyncResult        *result);
GrQuizSession *gr_quiz_run_make_session  (GrQuizRun           *self,
                                          GrQuiz              *quiz,
                                          GPtrArray           *items,
                                          gint64               seed,
                                          const GrQuizMode    *mode);
GrQuizSession *gr_quiz_run_remake        (GrQuizRun           *self);

/* gr-quiz-run-start.c */
void           gr_quiz_run_take_up       (GrQuizRun           *self);

/* gr-quiz-run-steps.c */
void           gr_quiz_run_open_next     (GrQuizRun           *self);

/* gr-quiz-run-recall.c */
void           gr_quiz_run_open_recall   (GrQuizRun           *self);
void           gr_quiz_run_close_recall  (GrQuizRun           *self);
void           gr_quiz_run_follow_recall (GrQuizRun           *self);

/* gr-quiz-run-follow.c */
void           gr_quiz_run_follow        (GrQuizRun           *self,
                                          GrChange            *change);

G_END_DECLS
