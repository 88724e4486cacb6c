/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_NOTE (gr_note_get_type ())
G_DECLARE_FINAL_TYPE (GrNote, gr_note, GR, NOTE, GrEntity)

const char *gr_note_get_target_type  (GrNote *self);
const char *gr_note_get_target       (GrNote *self);
const char *gr_note_get_target_title (GrNote *self);
const char *gr_note_get_text         (GrNote *self);
gint64      gr_note_get_made_at      (GrNote *self);

G_END_DECLS
