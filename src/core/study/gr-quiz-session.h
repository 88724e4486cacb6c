/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "gr-enums.h"
#include "gr-quiz-keys.h"
#include "gr-quiz-score.h"
#include "gr-quiz.h"

G_BEGIN_DECLS

#define GR_QUIZ_MAX_CHOICES 64 /* one bit each */

/**
 * GrQuizPicks:
 *
 * Which choices of an item a person picked: bit k is the k-th as shown.
 */
typedef guint64 GrQuizPicks;
#define GR_QUIZ_PICK(k) (G_GUINT64_CONSTANT (1) << (k))

/**
 * GrQuizMode:
 * @kind: a whole quiz, some of it again, or a mixture
 * @feedback: when it is said what was right
 * @certainty: whether it is asked how sure the person is
 * @recall_first: whether choices stay hidden until an answer was said
 *
 * How a session asks.
 */
typedef struct
{
  GrAttemptKind kind;
  GrFeedback feedback;
  gboolean certainty;
  gboolean recall_first;
} GrQuizMode;

#define GR_TYPE_QUIZ_SESSION (gr_quiz_session_get_type ())
G_DECLARE_FINAL_TYPE (GrQuizSession, gr_quiz_session, GR, QUIZ_SESSION, GObject)

GrQuizSession *gr_quiz_session_new            (GrQuiz        *quiz,
                                               GListModel    *items,
                                               GrQuizKeys    *keys,
                                               gint64         seed);
GrQuizSession *gr_quiz_session_new_of         (GrQuiz        *quiz,
                                               GPtrArray     *items,
                                               GrQuizKeys    *keys,
                                               gint64         seed);
GrQuiz        *gr_quiz_session_get_quiz       (GrQuizSession *self);
const GrQuizMode *gr_quiz_session_get_mode    (GrQuizSession *self);
void           gr_quiz_session_set_mode       (GrQuizSession    *self,
                                               const GrQuizMode *mode);
gint64         gr_quiz_session_get_seed       (GrQuizSession *self);
void           gr_quiz_session_set_keys       (GrQuizSession *self,
                                               GrQuizKeys    *keys);
GrQuizKeys    *gr_quiz_session_get_keys       (GrQuizSession *self);

guint          gr_quiz_session_get_n_items    (GrQuizSession *self);
GrQuizItem    *gr_quiz_session_get_item       (GrQuizSession *self,
                                               guint          index);
guint          gr_quiz_session_get_n_choices  (GrQuizSession *self,
                                               guint          index);
GrChoice      *gr_quiz_session_get_choice     (GrQuizSession *self,
                                               guint          index,
                                               guint          k);
GrQuizPicks    gr_quiz_session_get_right      (GrQuizSession *self,
                                               guint          index);
GrQuizPicks    gr_quiz_session_get_picks      (GrQuizSession *self,
                                               guint          index);
GrVerdict      gr_quiz_session_judge          (GrQuizSession *self,
                                               guint          index,
                                               GrQuizPicks    picks);
GrVerdict      gr_quiz_session_get_verdict    (GrQuizSession *self,
                                               guint          index);

GrCertainty    gr_quiz_session_get_certainty  (GrQuizSession *self,
                                               guint          index);
void           gr_quiz_session_set_certainty  (GrQuizSession *self,
                                               guint          index,
                                               GrCertainty    certainty);
const char    *gr_quiz_session_get_recalled   (GrQuizSession *self,
                                               guint          index);
void           gr_quiz_session_set_recalled   (GrQuizSession *self,
                                               guint          index,
                                               const char    *recalled);

void           gr_quiz_session_answer         (GrQuizSession *self,
                                               guint          index,
                                               GrQuizPicks    picks);
void           gr_quiz_session_restore        (GrQuizSession *self,
                                               GListModel    *responses);
guint          gr_quiz_session_get_next       (GrQuizSession *self);
guint          gr_quiz_session_get_n_answered (GrQuizSession *self);

gboolean       gr_quiz_session_get_scored     (GrQuizSession *self);
guint          gr_quiz_session_get_n_unkeyed  (GrQuizSession *self);
guint          gr_quiz_session_get_correct    (GrQuizSession *self);
void           gr_quiz_session_get_mark       (GrQuizSession *self,
                                               GrPassMark    *mark);
guint          gr_quiz_session_get_threshold  (GrQuizSession *self);
gboolean       gr_quiz_session_get_passed     (GrQuizSession *self);
GPtrArray     *gr_quiz_session_list_missed    (GrQuizSession *self);

G_END_DECLS
