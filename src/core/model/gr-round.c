/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-round.h"

/**
 * GrRound:
 *
 * One interview for an opening. It was held where it has an outcome of its own,
 * or its time is past and it was not called off.
 */
struct _GrRound
{
  GrEntity parent_instance;

  char *opening;
  char *title;
  gint64 starts_at;
  gint64 minutes;
  GrInterviewKind kind;
  GrMedium medium;
  char *place;
  GrRoundOutcome outcome;
  gint64 rating; /* how it went as the person saw it, 1 to 5; 0: not said */
  char *impression;
  char *lessons;
};

static const GrField fields[] = {
  GR_FIELD_OWNER_OF (GrRound, opening, "opening"),
  GR_FIELD (GrRound, title, TEXT, GR_FIELD_TITLE),
  GR_FIELD (GrRound, starts_at, TIME, GR_FIELD_PLAIN),
  GR_FIELD (GrRound, minutes, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD_ENUM_OF (GrRound, kind, gr_interview_kind_get_type),
  GR_FIELD_ENUM_OF (GrRound, medium, gr_medium_get_type),
  GR_FIELD (GrRound, place, TEXT, GR_FIELD_PLAIN),
  GR_FIELD_ENUM_OF (GrRound, outcome, gr_round_outcome_get_type),
  GR_FIELD (GrRound, rating, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrRound, impression, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrRound, lessons, TEXT, GR_FIELD_SEARCHABLE),
};

GR_DEFINE_ENTITY (GrRound, gr_round, "round", GR_LOAD_EAGER)

GR_GETTER (GrRound, gr_round, const char *, opening)
GR_GETTER (GrRound, gr_round, const char *, title)
GR_GETTER (GrRound, gr_round, gint64, starts_at)
GR_GETTER (GrRound, gr_round, gint64, minutes)
GR_GETTER (GrRound, gr_round, GrInterviewKind, kind)
GR_GETTER (GrRound, gr_round, GrMedium, medium)
GR_GETTER (GrRound, gr_round, const char *, place)
GR_GETTER (GrRound, gr_round, GrRoundOutcome, outcome)
GR_GETTER (GrRound, gr_round, gint64, rating)
GR_GETTER (GrRound, gr_round, const char *, impression)
GR_GETTER (GrRound, gr_round, const char *, lessons)
