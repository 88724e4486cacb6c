/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"
#include "gr-enums.h"

G_BEGIN_DECLS

#define GR_TYPE_PERSON (gr_person_get_type ())
G_DECLARE_FINAL_TYPE (GrPerson, gr_person, GR, PERSON, GrEntity)

const char *  gr_person_get_name         (GrPerson *self);
const char *  gr_person_get_role         (GrPerson *self);
const char *  gr_person_get_employer     (GrPerson *self);
const char *  gr_person_get_industry     (GrPerson *self);
GrCareerLevel gr_person_get_level        (GrPerson *self);
const char *  gr_person_get_place        (GrPerson *self);
const char *  gr_person_get_function     (GrPerson *self);
gint64        gr_person_get_depth        (GrPerson *self);
gint64        gr_person_get_cadence_days (GrPerson *self);
const char *  gr_person_get_email        (GrPerson *self);
const char *  gr_person_get_note         (GrPerson *self);
const char *  gr_person_get_met_on       (GrPerson *self);
gint64        gr_person_get_made_at      (GrPerson *self);

G_END_DECLS
