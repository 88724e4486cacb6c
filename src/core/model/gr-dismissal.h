/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_DISMISSAL (gr_dismissal_get_type ())
G_DECLARE_FINAL_TYPE (GrDismissal, gr_dismissal, GR, DISMISSAL, GrEntity)

const char *gr_dismissal_get_target_type (GrDismissal *self);
const char *gr_dismissal_get_target      (GrDismissal *self);
const char *gr_dismissal_get_code        (GrDismissal *self);
const char *gr_dismissal_get_words       (GrDismissal *self);

G_END_DECLS
