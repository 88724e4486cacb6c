/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-opening.h"

/**
 * GrOpening:
 *
 * A position that a person applies for, or means to: how far it got, and how it
 * ended. Called so because “position” is every row's place in its list.
 */
struct _GrOpening
{
  GrEntity parent_instance;

  char *employer;
  char *role;
  char *place;
  GrOpeningStage stage;
  GrOpeningOutcome outcome;
  char *outcome_note;
  char *note;
  char *applied_on;
  char *decided_on;
  gint64 made_at;
  double position;
};

static const GrField fields[] = {
  GR_FIELD (GrOpening, employer, TEXT, GR_FIELD_TITLE),
  GR_FIELD (GrOpening, role, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrOpening, place, TEXT, GR_FIELD_PLAIN),
  GR_FIELD_ENUM_OF (GrOpening, stage, gr_opening_stage_get_type),
  GR_FIELD_ENUM_OF (GrOpening, outcome, gr_opening_outcome_get_type),
  GR_FIELD (GrOpening, outcome_note, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrOpening, note, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrOpening, applied_on, DATE, GR_FIELD_PLAIN),
  GR_FIELD (GrOpening, decided_on, DATE, GR_FIELD_PLAIN),
  GR_FIELD (GrOpening, made_at, TIME, GR_FIELD_PLAIN),
  GR_FIELD (GrOpening, position, REAL, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrOpening, gr_opening, "opening", GR_LOAD_EAGER)

GR_GETTER (GrOpening, gr_opening, const char *, employer)
GR_GETTER (GrOpening, gr_opening, const char *, role)
GR_GETTER (GrOpening, gr_opening, const char *, place)
GR_GETTER (GrOpening, gr_opening, GrOpeningStage, stage)
GR_GETTER (GrOpening, gr_opening, GrOpeningOutcome, outcome)
GR_GETTER (GrOpening, gr_opening, const char *, outcome_note)
GR_GETTER (GrOpening, gr_opening, const char *, note)
GR_GETTER (GrOpening, gr_opening, const char *, applied_on)
GR_GETTER (GrOpening, gr_opening, const char *, decided_on)
GR_GETTER (GrOpening, gr_opening, gint64, made_at)
GR_GETTER (GrOpening, gr_opening, double, position)
