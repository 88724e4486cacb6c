/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "gr-attempt.h"

G_BEGIN_DECLS

/* A second pass counts as mastery only when the first has had a night to fade.  A rule of ours: guides ask for one
 * pass; that memory needs a second look after a pause is the spacing effect. */
#define GR_QUIZ_MASTERY_MS (24 * 60 * 60 * G_GINT64_CONSTANT (1000))

/**
 * GrQuizState:
 * @GR_QUIZ_STATE_NONE: not passed yet, or nothing to pass
 * @GR_QUIZ_STATE_PASSED: reached its pass mark
 * @GR_QUIZ_STATE_MASTERED: and again, a day or more after the first time
 *
 * What a person has shown at a quiz.  What was reached stays reached.
 */
typedef enum {
  GR_QUIZ_STATE_NONE,
  GR_QUIZ_STATE_PASSED,
  GR_QUIZ_STATE_MASTERED,
} GrQuizState;

/**
 * GrQuizStanding:
 * @last: (nullable): the last attempt that was finished
 * @open: (nullable): the last that was left before its end, of any kind
 * @n_scored: how many were finished and scored
 * @passed_at: when it was first passed, UTC milliseconds; 0: not yet
 * @masters_from: from when on another pass is mastery; 0: not passed, or mastered already
 *
 * Where a person stands with a quiz.  Only whole attempts count: a retry of
 * what was missed is practice.  The attempts are borrowed.
 */
typedef struct
{
  GrQuizState state;
  GrAttempt *last;
  GrAttempt *open;
  guint n_scored;
  gint64 passed_at;
  gint64 masters_from;
} GrQuizStanding;

void       gr_quiz_standing_init     (GrQuizStanding *self,
                                      GListModel     *attempts,
                                      const char     *quiz);
GPtrArray *gr_quiz_standing_attempts (GListModel     *attempts,
                                      const char     *quiz);
GPtrArray *gr_quiz_standing_trend    (GListModel     *attempts,
                                      const char     *quiz,
                                      guint           most);

G_END_DECLS
