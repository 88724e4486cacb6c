/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_QUIZ_ITEM (gr_quiz_item_get_type ())
G_DECLARE_FINAL_TYPE (GrQuizItem, gr_quiz_item, GR, QUIZ_ITEM, GrEntity)

const char *gr_quiz_item_get_quiz        (GrQuizItem *self);
const char *gr_quiz_item_get_stem        (GrQuizItem *self);
const char *gr_quiz_item_get_explanation (GrQuizItem *self);
double      gr_quiz_item_get_position    (GrQuizItem *self);
gint64      gr_quiz_item_get_line        (GrQuizItem *self);
gboolean    gr_quiz_item_get_retired     (GrQuizItem *self);

G_END_DECLS
