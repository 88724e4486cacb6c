/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-coach.h"

G_BEGIN_DECLS

/**
 * GrHint:
 *
 * What the coach remarks on in a story on screen, as an item of a list: it
 * outlives a reading, and only its place moves with the text before it.
 */
#define GR_TYPE_HINT (gr_hint_get_type ())
G_DECLARE_FINAL_TYPE (GrHint, gr_hint, GR, HINT, GObject)

GrHint      *gr_hint_new         (const GrCoachHint *hint,
                                  const char        *text);
GrCoachCode  gr_hint_get_code    (GrHint            *self);
GrStoryPart  gr_hint_get_part    (GrHint            *self);
guint        gr_hint_get_start   (GrHint            *self);
guint        gr_hint_get_end     (GrHint            *self);
gboolean     gr_hint_get_whole   (GrHint            *self);
const char  *gr_hint_get_words   (GrHint            *self);
const char  *gr_hint_get_message (GrHint            *self);
const char  *gr_hint_get_reason  (GrHint            *self);
const char  *gr_hint_get_why     (GrHint            *self);
char        *gr_hint_dup_title   (GrHint            *self);
gboolean     gr_hint_is_same     (GrHint            *self,
                                  GrHint            *other);
void         gr_hint_move_to     (GrHint            *self,
                                  GrHint            *other);

G_END_DECLS
