/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_ATTEMPT_ITEM (gr_attempt_item_get_type ())
G_DECLARE_FINAL_TYPE (GrAttemptItem, gr_attempt_item, GR, ATTEMPT_ITEM, GrEntity)

const char *gr_attempt_item_get_attempt    (GrAttemptItem *self);
const char *gr_attempt_item_get_item       (GrAttemptItem *self);
const char *gr_attempt_item_get_item_title (GrAttemptItem *self);
double      gr_attempt_item_get_position   (GrAttemptItem *self);

G_END_DECLS
