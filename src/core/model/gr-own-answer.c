/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-own-answer.h"

/**
 * GrOwnAnswer:
 *
 * A person's own answer to a question, and what they say should it go
 * otherwise.
 */
struct _GrOwnAnswer
{
  GrEntity parent_instance;

  char *question;
  char *question_title;
  char *text;
  char *contingency;
  gint64 made_at;
};

static const GrField fields[] = {
  GR_FIELD_MENTION_OF (GrOwnAnswer, question, "question"),
  GR_FIELD (GrOwnAnswer, question_title, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrOwnAnswer, text, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrOwnAnswer, contingency, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrOwnAnswer, made_at, TIME, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrOwnAnswer, gr_own_answer, "own-answer", GR_LOAD_EAGER)

GR_GETTER (GrOwnAnswer, gr_own_answer, const char *, question)
GR_GETTER (GrOwnAnswer, gr_own_answer, const char *, question_title)
GR_GETTER (GrOwnAnswer, gr_own_answer, const char *, text)
GR_GETTER (GrOwnAnswer, gr_own_answer, const char *, contingency)
GR_GETTER (GrOwnAnswer, gr_own_answer, gint64, made_at)
