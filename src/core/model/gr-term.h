/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"
#include "gr-enums.h"

G_BEGIN_DECLS

#define GR_TYPE_TERM (gr_term_get_type ())
G_DECLARE_FINAL_TYPE (GrTerm, gr_term, GR, TERM, GrEntity)

const char *gr_term_get_guide    (GrTerm *self);
const char *gr_term_get_section  (GrTerm *self);
GrTermKind  gr_term_get_kind     (GrTerm *self);
const char *gr_term_get_title    (GrTerm *self);
const char *gr_term_get_text     (GrTerm *self);
double      gr_term_get_position (GrTerm *self);
gint64      gr_term_get_line     (GrTerm *self);
gboolean    gr_term_get_retired  (GrTerm *self);

G_END_DECLS
