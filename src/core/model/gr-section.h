/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"
#include "gr-enums.h"

G_BEGIN_DECLS

#define GR_TYPE_SECTION (gr_section_get_type ())
G_DECLARE_FINAL_TYPE (GrSection, gr_section, GR, SECTION, GrEntity)

const char  *gr_section_get_guide    (GrSection *self);
const char  *gr_section_get_title    (GrSection *self);
gint64       gr_section_get_level    (GrSection *self);
double       gr_section_get_position (GrSection *self);
GrSectionKind gr_section_get_kind     (GrSection *self);
gint64       gr_section_get_line     (GrSection *self);
const char  *gr_section_get_body     (GrSection *self);
gboolean     gr_section_get_retired  (GrSection *self);

G_END_DECLS
