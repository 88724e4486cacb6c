/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz.h"

/**
 * GrQuiz:
 *
 * A set of questions with choices and a pass mark.  threshold_percent is
 * what the guide prints; the count leads.
 */
struct _GrQuiz
{
  GrEntity parent_instance;

  char *guide;
  char *section;
  char *title;
  gint64 threshold_correct;
  gint64 threshold_total;
  gint64 threshold_percent;
  double position;
  gboolean retired; /* no longer in the guide; kept because a person\'s rows mention it */
};

static const GrField fields[] = {
  GR_FIELD_OWNER_OF (GrQuiz, guide, "guide"),
  GR_FIELD_MENTION_OF (GrQuiz, section, "section"),
  GR_FIELD (GrQuiz, title, TEXT, GR_FIELD_TITLE),
  GR_FIELD (GrQuiz, threshold_correct, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrQuiz, threshold_total, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrQuiz, threshold_percent, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrQuiz, position, REAL, GR_FIELD_PLAIN),
  GR_FIELD (GrQuiz, retired, FLAG, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrQuiz, gr_quiz, "quiz", GR_LOAD_EAGER)

GR_GETTER (GrQuiz, gr_quiz, const char *, guide)
GR_GETTER (GrQuiz, gr_quiz, const char *, section)
GR_GETTER (GrQuiz, gr_quiz, const char *, title)
GR_GETTER (GrQuiz, gr_quiz, gint64, threshold_correct)
GR_GETTER (GrQuiz, gr_quiz, gint64, threshold_total)
GR_GETTER (GrQuiz, gr_quiz, gint64, threshold_percent)
GR_GETTER (GrQuiz, gr_quiz, double, position)
GR_GETTER (GrQuiz, gr_quiz, gboolean, retired)
