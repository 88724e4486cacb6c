/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-attempt.h"

/**
 * GrAttempt:
 *
 * One go at a quiz.  The seed is that of the choices' order.
 */
struct _GrAttempt
{
  GrEntity parent_instance;

  char *quiz;
  char *quiz_title;
  gint64 started_at;
  gint64 finished_at;
  gint64 seed;
  gint64 total;
  gint64 threshold;
  gboolean scored;
  gint64 correct;
  GrAttemptKind kind;
  GrFeedback feedback;
  gboolean certainty; /* asked how sure one is */
  gboolean recall_first; /* choices hidden until an answer was said */
};

static const GrField fields[] = {
  GR_FIELD_MENTION_OF (GrAttempt, quiz, "quiz"),
  GR_FIELD (GrAttempt, quiz_title, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrAttempt, started_at, TIME, GR_FIELD_PLAIN),
  GR_FIELD (GrAttempt, finished_at, TIME, GR_FIELD_PLAIN),
  GR_FIELD (GrAttempt, seed, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrAttempt, total, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrAttempt, threshold, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrAttempt, scored, FLAG, GR_FIELD_PLAIN),
  GR_FIELD (GrAttempt, correct, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD_ENUM_OF (GrAttempt, kind, gr_attempt_kind_get_type),
  GR_FIELD_ENUM_OF (GrAttempt, feedback, gr_feedback_get_type),
  GR_FIELD (GrAttempt, certainty, FLAG, GR_FIELD_PLAIN),
  GR_FIELD (GrAttempt, recall_first, FLAG, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrAttempt, gr_attempt, "attempt", GR_LOAD_EAGER)

GR_GETTER (GrAttempt, gr_attempt, const char *, quiz)
GR_GETTER (GrAttempt, gr_attempt, const char *, quiz_title)
GR_GETTER (GrAttempt, gr_attempt, gint64, started_at)
GR_GETTER (GrAttempt, gr_attempt, gint64, finished_at)
GR_GETTER (GrAttempt, gr_attempt, gint64, seed)
GR_GETTER (GrAttempt, gr_attempt, gint64, total)
GR_GETTER (GrAttempt, gr_attempt, gint64, threshold)
GR_GETTER (GrAttempt, gr_attempt, gboolean, scored)
GR_GETTER (GrAttempt, gr_attempt, gint64, correct)
GR_GETTER (GrAttempt, gr_attempt, GrAttemptKind, kind)
GR_GETTER (GrAttempt, gr_attempt, GrFeedback, feedback)
GR_GETTER (GrAttempt, gr_attempt, gboolean, certainty)
GR_GETTER (GrAttempt, gr_attempt, gboolean, recall_first)
