/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-mock-person.h"
#include "gr-mock-round.h"

G_BEGIN_DECLS

#define GR_MOCK_N_ROLES 3 /* those a guide names; other is none of them */
#define GR_MOCK_N_KINDS 3

/**
 * GrMockFigures:
 * @rounds: how many mock interviews there were
 * @people: how many different people held them
 * @roles: which roles were among them, in the order of #GrMockRole
 * @kinds: which formats, in the order of #GrInterviewKind
 *
 * What mock interviews come to.  A person counts once, however the name is
 * written; a panel is one only with two people or more.
 */
typedef struct
{
  guint rounds;
  guint people;
  gboolean roles[GR_MOCK_N_ROLES];
  gboolean kinds[GR_MOCK_N_KINDS];
} GrMockFigures;

void        gr_mock_count          (GrMockFigures       *self,
                                    GPtrArray           *rounds,
                                    GPtrArray           *people);
char       *gr_mock_dup_counter    (const GrMockFigures *self,
                                    guint                goal);
char       *gr_mock_dup_roles      (const GrMockFigures *self);
char       *gr_mock_dup_kinds      (const GrMockFigures *self);
const char *gr_mock_role_get_name  (GrMockRole           role);
const char *gr_mock_kind_get_name  (GrInterviewKind      kind);
guint       gr_mock_read_goal      (const char          *text);

G_END_DECLS
