/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-mock-person.h"

/**
 * GrMockPerson:
 *
 * Who asked in a mock interview, and as what.
 */
struct _GrMockPerson
{
  GrEntity parent_instance;

  char *mock_round;
  char *name;
  GrMockRole role;
  double position;
  char *person; /* where they are among those that the person knows */
};

static const GrField fields[] = {
  GR_FIELD_OWNER_OF (GrMockPerson, mock_round, "mock-round"),   GR_FIELD (GrMockPerson, name, TEXT, GR_FIELD_TITLE),
  GR_FIELD_ENUM_OF (GrMockPerson, role, gr_mock_role_get_type), GR_FIELD (GrMockPerson, position, REAL, GR_FIELD_PLAIN),
  GR_FIELD_MENTION_OF (GrMockPerson, person, "person"),
};

GR_DEFINE_ENTITY (GrMockPerson, gr_mock_person, "mock-person", GR_LOAD_EAGER)

GR_GETTER (GrMockPerson, gr_mock_person, const char *, mock_round)
GR_GETTER (GrMockPerson, gr_mock_person, const char *, name)
GR_GETTER (GrMockPerson, gr_mock_person, GrMockRole, role)
GR_GETTER (GrMockPerson, gr_mock_person, double, position)
GR_GETTER (GrMockPerson, gr_mock_person, const char *, person)
