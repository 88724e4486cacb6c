/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-round-question.h"

/**
 * GrRoundQuestion:
 *
 * A question that was really asked in a round, and the story that was told.
 */
struct _GrRoundQuestion
{
  GrEntity parent_instance;

  char *round;
  char *question;
  char *question_title;
  char *story;
  char *version; /* NULL: the full story */
  char *story_title;
  gint64 rating; /* how the answer went, 1 to 5; 0: not said */
  char *note;
  double position;
};

static const GrField fields[] = {
  GR_FIELD_OWNER_OF (GrRoundQuestion, round, "round"),
  GR_FIELD_MENTION_OF (GrRoundQuestion, question, "question"),
  GR_FIELD (GrRoundQuestion, question_title, TEXT, GR_FIELD_TITLE),
  GR_FIELD_MENTION_OF (GrRoundQuestion, story, "story"),
  GR_FIELD_MENTION_OF (GrRoundQuestion, version, "story-version"),
  GR_FIELD (GrRoundQuestion, story_title, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrRoundQuestion, rating, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrRoundQuestion, note, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrRoundQuestion, position, REAL, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrRoundQuestion, gr_round_question, "round-question", GR_LOAD_EAGER)

GR_GETTER (GrRoundQuestion, gr_round_question, const char *, round)
GR_GETTER (GrRoundQuestion, gr_round_question, const char *, question)
GR_GETTER (GrRoundQuestion, gr_round_question, const char *, question_title)
GR_GETTER (GrRoundQuestion, gr_round_question, const char *, story)
GR_GETTER (GrRoundQuestion, gr_round_question, const char *, version)
GR_GETTER (GrRoundQuestion, gr_round_question, const char *, story_title)
GR_GETTER (GrRoundQuestion, gr_round_question, gint64, rating)
GR_GETTER (GrRoundQuestion, gr_round_question, const char *, note)
GR_GETTER (GrRoundQuestion, gr_round_question, double, position)
