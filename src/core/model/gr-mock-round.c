/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-mock-round.h"

/**
 * GrMockRound:
 *
 * A mock interview with other people.
 */
struct _GrMockRound
{
  GrEntity parent_instance;

  gint64 held_at;
  GrInterviewKind kind;
  char *title;
  char *feedback;
};

static const GrField fields[] = {
  GR_FIELD (GrMockRound, held_at, TIME, GR_FIELD_PLAIN),
  GR_FIELD_ENUM_OF (GrMockRound, kind, gr_interview_kind_get_type),
  GR_FIELD (GrMockRound, title, TEXT, GR_FIELD_TITLE),
  GR_FIELD (GrMockRound, feedback, TEXT, GR_FIELD_SEARCHABLE),
};

GR_DEFINE_ENTITY (GrMockRound, gr_mock_round, "mock-round", GR_LOAD_EAGER)

GR_GETTER (GrMockRound, gr_mock_round, gint64, held_at)
GR_GETTER (GrMockRound, gr_mock_round, GrInterviewKind, kind)
GR_GETTER (GrMockRound, gr_mock_round, const char *, title)
GR_GETTER (GrMockRound, gr_mock_round, const char *, feedback)
