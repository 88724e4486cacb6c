/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"
#include "gr-enums.h"

G_BEGIN_DECLS

#define GR_TYPE_MARK (gr_mark_get_type ())
G_DECLARE_FINAL_TYPE (GrMark, gr_mark, GR, MARK, GrEntity)

const char *gr_mark_get_target_type  (GrMark *self);
const char *gr_mark_get_target       (GrMark *self);
const char *gr_mark_get_target_title (GrMark *self);
GrMarkKind  gr_mark_get_kind         (GrMark *self);
gint64      gr_mark_get_made_at      (GrMark *self);
gint64      gr_mark_get_value        (GrMark *self);

G_END_DECLS
