/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"
#include "gr-enums.h"

G_BEGIN_DECLS

#define GR_TYPE_MOCK_PERSON (gr_mock_person_get_type ())
G_DECLARE_FINAL_TYPE (GrMockPerson, gr_mock_person, GR, MOCK_PERSON, GrEntity)

const char *gr_mock_person_get_mock_round (GrMockPerson *self);
const char *gr_mock_person_get_name       (GrMockPerson *self);
GrMockRole  gr_mock_person_get_role       (GrMockPerson *self);
double      gr_mock_person_get_position   (GrMockPerson *self);
const char *gr_mock_person_get_person     (GrMockPerson *self);

G_END_DECLS
