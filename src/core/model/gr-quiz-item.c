/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-item.h"

/**
 * GrQuizItem:
 *
 * One question of a quiz.  Which of its choices are right is said by the
 * choices, or by a person's keys.
 */
struct _GrQuizItem
{
  GrEntity parent_instance;

  char *quiz;
  char *stem;
  char *explanation;
  double position;
  gint64 line;
  gboolean retired; /* no longer in the guide; kept because a person\'s rows mention it */
};

static const GrField fields[] = {
  GR_FIELD_OWNER_OF (GrQuizItem, quiz, "quiz"),
  GR_FIELD (GrQuizItem, stem, TEXT, GR_FIELD_TITLE),
  GR_FIELD (GrQuizItem, explanation, TEXT, GR_FIELD_SEARCHABLE | GR_FIELD_LAZY),
  GR_FIELD (GrQuizItem, position, REAL, GR_FIELD_PLAIN),
  GR_FIELD (GrQuizItem, line, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrQuizItem, retired, FLAG, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrQuizItem, gr_quiz_item, "quiz-item", GR_LOAD_EAGER)

GR_GETTER (GrQuizItem, gr_quiz_item, const char *, quiz)
GR_GETTER (GrQuizItem, gr_quiz_item, const char *, stem)
GR_GETTER (GrQuizItem, gr_quiz_item, const char *, explanation)
GR_GETTER (GrQuizItem, gr_quiz_item, double, position)
GR_GETTER (GrQuizItem, gr_quiz_item, gint64, line)
GR_GETTER (GrQuizItem, gr_quiz_item, gboolean, retired)
