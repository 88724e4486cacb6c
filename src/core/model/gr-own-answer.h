/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_OWN_ANSWER (gr_own_answer_get_type ())
G_DECLARE_FINAL_TYPE (GrOwnAnswer, gr_own_answer, GR, OWN_ANSWER, GrEntity)

const char *gr_own_answer_get_question       (GrOwnAnswer *self);
const char *gr_own_answer_get_question_title (GrOwnAnswer *self);
const char *gr_own_answer_get_text           (GrOwnAnswer *self);
const char *gr_own_answer_get_contingency    (GrOwnAnswer *self);
gint64      gr_own_answer_get_made_at        (GrOwnAnswer *self);

G_END_DECLS
