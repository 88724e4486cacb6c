/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-attempt.h"
#include "gr-figure.h"
#include "gr-library.h"
#include "gr-quiz-session.h"

G_BEGIN_DECLS

/**
 * GrQuizStage:
 * @GR_QUIZ_STAGE_IDLE: no quiz is being taken
 * @GR_QUIZ_STAGE_RECALL: a question is open, its choices are hidden until an answer was said
 * @GR_QUIZ_STAGE_ASK: a question is open
 * @GR_QUIZ_STAGE_FEEDBACK: it was just answered
 * @GR_QUIZ_STAGE_RESULT: all are answered
 * @GR_QUIZ_STAGE_LOOK: one question again, from the result
 */
typedef enum {
  GR_QUIZ_STAGE_IDLE,
  GR_QUIZ_STAGE_RECALL,
  GR_QUIZ_STAGE_ASK,
  GR_QUIZ_STAGE_FEEDBACK,
  GR_QUIZ_STAGE_RESULT,
  GR_QUIZ_STAGE_LOOK,
} GrQuizStage;

/**
 * GrQuizRun:
 *
 * Where a person is in a quiz: the page's state, without widgets.  An answer is
 * on disk before it is shown as given, so whatever ends the program, the
 * attempt goes on at the next question.  An attempt is a log: its changes are
 * not undone.
 *
 * Signals: "changed" when any of it is different; "failed" (GError) when an
 * answer could not be kept and the question is open again.
 */
#define GR_TYPE_QUIZ_RUN (gr_quiz_run_get_type ())
G_DECLARE_FINAL_TYPE (GrQuizRun, gr_quiz_run, GR, QUIZ_RUN, GObject)

GrQuizRun        *gr_quiz_run_new           (GrLibrary        *library);
GrLibrary        *gr_quiz_run_get_library   (GrQuizRun        *self);
GrQuizStage       gr_quiz_run_get_stage     (GrQuizRun        *self);
GrQuizSession    *gr_quiz_run_get_session   (GrQuizRun        *self);
GrAttempt        *gr_quiz_run_get_attempt   (GrQuizRun        *self);
guint             gr_quiz_run_get_index     (GrQuizRun        *self);
GrQuizPicks       gr_quiz_run_get_picks     (GrQuizRun        *self);
gboolean          gr_quiz_run_get_multiple  (GrQuizRun        *self);
gboolean          gr_quiz_run_get_busy      (GrQuizRun        *self);

const GrQuizMode *gr_quiz_run_get_mode      (GrQuizRun        *self);
void              gr_quiz_run_set_mode      (GrQuizRun        *self,
                                             const GrQuizMode *mode);
GrFigure         *gr_quiz_run_get_missed    (GrQuizRun        *self);
const char       *gr_quiz_run_get_title     (GrQuizRun        *self,
                                             GrQuiz           *quiz);
GrQuizKeys       *gr_quiz_run_dup_keys      (GrQuizRun        *self);
GrAttempt        *gr_quiz_run_find_open     (GrQuizRun        *self,
                                             const char       *quiz);

void              gr_quiz_run_start         (GrQuizRun        *self,
                                             GrQuiz           *quiz);
void              gr_quiz_run_start_missed  (GrQuizRun        *self,
                                             GrQuiz           *quiz,
                                             GPtrArray        *items);
void              gr_quiz_run_start_mixed   (GrQuizRun          *self,
                                             const char * const *quizzes,
                                             guint               n);
void              gr_quiz_run_resume        (GrQuizRun        *self,
                                             GrAttempt        *attempt);

const char       *gr_quiz_run_get_recalled  (GrQuizRun        *self);
void              gr_quiz_run_recall        (GrQuizRun        *self,
                                             const char       *text);
void              gr_quiz_run_reveal        (GrQuizRun        *self);
GrCertainty       gr_quiz_run_get_certainty (GrQuizRun        *self);
void              gr_quiz_run_set_certainty (GrQuizRun        *self,
                                             GrCertainty       certainty);
void              gr_quiz_run_choose        (GrQuizRun        *self,
                                             guint             k);
void              gr_quiz_run_check         (GrQuizRun        *self);
void              gr_quiz_run_go_on         (GrQuizRun        *self);
void              gr_quiz_run_look          (GrQuizRun        *self,
                                             guint             index);
void              gr_quiz_run_leave         (GrQuizRun        *self);

G_END_DECLS
