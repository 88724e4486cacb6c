/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-question.h"

/**
 * GrQuestion:
 *
 * A question an interviewer may ask, from a guide or a person's own (then
 * it has no guide).
 */
struct _GrQuestion
{
  GrEntity parent_instance;

  char *guide;
  char *section;
  char *prompt;
  char *answer;
  GrQuestionKind kind;
  char *topic;
  double position;
  gint64 line;
  gboolean retired; /* no longer in the guide; kept because a person\'s rows mention it */
};

static const GrField fields[] = {
  GR_FIELD_OWNER_OF (GrQuestion, guide, "guide"),
  GR_FIELD_MENTION_OF (GrQuestion, section, "section"),
  GR_FIELD (GrQuestion, prompt, TEXT, GR_FIELD_TITLE),
  GR_FIELD (GrQuestion, answer, TEXT, GR_FIELD_SEARCHABLE | GR_FIELD_LAZY),
  GR_FIELD_ENUM_OF (GrQuestion, kind, gr_question_kind_get_type),
  GR_FIELD (GrQuestion, topic, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrQuestion, position, REAL, GR_FIELD_PLAIN),
  GR_FIELD (GrQuestion, line, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrQuestion, retired, FLAG, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrQuestion, gr_question, "question", GR_LOAD_EAGER)

GR_GETTER (GrQuestion, gr_question, const char *, guide)
GR_GETTER (GrQuestion, gr_question, const char *, section)
GR_GETTER (GrQuestion, gr_question, const char *, prompt)
GR_GETTER (GrQuestion, gr_question, const char *, answer)
GR_GETTER (GrQuestion, gr_question, GrQuestionKind, kind)
GR_GETTER (GrQuestion, gr_question, const char *, topic)
GR_GETTER (GrQuestion, gr_question, double, position)
GR_GETTER (GrQuestion, gr_question, gint64, line)
GR_GETTER (GrQuestion, gr_question, gboolean, retired)
