/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-person.h"

/**
 * GrPerson:
 *
 * Somebody the person knows. How they last met is told by their interactions.
 */
struct _GrPerson
{
  GrEntity parent_instance;

  char *name;
  char *role;
  char *employer;
  char *industry;
  GrCareerLevel level;
  char *place;
  char *function;
  gint64 depth; /* how well they know each other, 1 to 5; 0: not said */
  gint64 cadence_days; /* how often to be in touch; 0: no reminder */
  char *email;
  char *note;
  char *met_on;
  gint64 made_at;
};

static const GrField fields[] = {
  GR_FIELD (GrPerson, name, TEXT, GR_FIELD_TITLE),
  GR_FIELD (GrPerson, role, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrPerson, employer, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrPerson, industry, TEXT, GR_FIELD_PLAIN),
  GR_FIELD_ENUM_OF (GrPerson, level, gr_career_level_get_type),
  GR_FIELD (GrPerson, place, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrPerson, function, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrPerson, depth, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrPerson, cadence_days, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrPerson, email, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrPerson, note, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrPerson, met_on, DATE, GR_FIELD_PLAIN),
  GR_FIELD (GrPerson, made_at, TIME, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrPerson, gr_person, "person", GR_LOAD_EAGER)

GR_GETTER (GrPerson, gr_person, const char *, name)
GR_GETTER (GrPerson, gr_person, const char *, role)
GR_GETTER (GrPerson, gr_person, const char *, employer)
GR_GETTER (GrPerson, gr_person, const char *, industry)
GR_GETTER (GrPerson, gr_person, GrCareerLevel, level)
GR_GETTER (GrPerson, gr_person, const char *, place)
GR_GETTER (GrPerson, gr_person, const char *, function)
GR_GETTER (GrPerson, gr_person, gint64, depth)
GR_GETTER (GrPerson, gr_person, gint64, cadence_days)
GR_GETTER (GrPerson, gr_person, const char *, email)
GR_GETTER (GrPerson, gr_person, const char *, note)
GR_GETTER (GrPerson, gr_person, const char *, met_on)
GR_GETTER (GrPerson, gr_person, gint64, made_at)
