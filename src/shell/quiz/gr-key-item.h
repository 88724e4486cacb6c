/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "gr-quiz-keys.h"

G_BEGIN_DECLS

/**
 * GrKeyItem:
 *
 * One question in the key editor: what is ticked there, not yet kept.
 */
#define GR_TYPE_KEY_ITEM (gr_key_item_get_type ())
G_DECLARE_FINAL_TYPE (GrKeyItem, gr_key_item, GR, KEY_ITEM, GObject)

GrKeyItem  *gr_key_item_new         (GrQuizItem *item,
                                     GrQuizKeys *keys);
GrQuizItem *gr_key_item_get_item    (GrKeyItem  *self);
GListModel *gr_key_item_get_choices (GrKeyItem  *self);
char       *gr_key_item_dup_source  (GrKeyItem  *self);
gboolean    gr_key_item_get_right   (GrKeyItem  *self,
                                     GrChoice   *choice);
void        gr_key_item_set_right   (GrKeyItem  *self,
                                     GrChoice   *choice,
                                     gboolean    right);
const char *gr_key_item_get_reason  (GrKeyItem  *self);
void        gr_key_item_set_reason  (GrKeyItem  *self,
                                     const char *reason);
const char *gr_key_item_get_against (GrKeyItem  *self,
                                     GrChoice   *choice);
void        gr_key_item_set_against (GrKeyItem  *self,
                                     GrChoice   *choice,
                                     const char *reason);
gboolean    gr_key_item_get_own     (GrKeyItem  *self);
void        gr_key_item_reset       (GrKeyItem  *self);
void        gr_key_item_write       (GrKeyItem  *self,
                                     GrChange   *change,
                                     gint64      now_ms);

G_END_DECLS
