/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-mocks.h"

G_BEGIN_DECLS

/**
 * GrMockPersonRow:
 *
 * Who asked in a mock interview.  Folded it says name and role, unfolded both
 * can be changed, and the person removed.
 */
#define GR_TYPE_MOCK_PERSON_ROW (gr_mock_person_row_get_type ())
G_DECLARE_FINAL_TYPE (GrMockPersonRow, gr_mock_person_row, GR, MOCK_PERSON_ROW, AdwExpanderRow)

GtkWidget    *gr_mock_person_row_new        (GrLibrary       *library,
                                             GrMockPerson    *person);
GrMockPerson *gr_mock_person_row_get_person (GrMockPersonRow *self);
void          gr_mock_person_row_ask_role   (GrMockPersonRow *self);
void          gr_mock_person_row_flush      (GrMockPersonRow *self);

G_END_DECLS
