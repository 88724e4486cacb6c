/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "gr-change.h"
#include "gr-choice.h"
#include "gr-quiz-item.h"

G_BEGIN_DECLS

/**
 * GrQuizKeys:
 *
 * Which choices are right.  A person's keys for an item, if there are any,
 * stand in place of the guide's own; where neither says anything the item is
 * unkeyed, and nothing is guessed.  A picture of the moment it was made;
 * reference counted.
 */
typedef struct _GrQuizKeys GrQuizKeys;

GrQuizKeys *gr_quiz_keys_new         (GListModel         *choices,
                                      GListModel         *keys);
GrQuizKeys *gr_quiz_keys_ref         (GrQuizKeys         *self);
void        gr_quiz_keys_unref       (GrQuizKeys         *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrQuizKeys, gr_quiz_keys_unref)

GPtrArray  *gr_quiz_keys_get_choices (GrQuizKeys         *self,
                                      const char         *item);
gboolean    gr_quiz_keys_is_askable  (GrQuizKeys         *self,
                                      GrQuizItem         *item);
gboolean    gr_quiz_keys_is_keyed    (GrQuizKeys         *self,
                                      const char         *item);
gboolean    gr_quiz_keys_is_own      (GrQuizKeys         *self,
                                      const char         *item);
gboolean    gr_quiz_keys_is_right    (GrQuizKeys         *self,
                                      GrChoice           *choice);
const char *gr_quiz_keys_get_reason  (GrQuizKeys         *self,
                                      GrChoice           *choice);
const char *gr_quiz_keys_get_own     (GrQuizKeys         *self,
                                      const char         *item);
const char *gr_quiz_keys_get_against (GrQuizKeys         *self,
                                      GrChoice           *choice);
void        gr_quiz_keys_write       (GrQuizKeys         *self,
                                      GrChange           *change,
                                      GrQuizItem         *item,
                                      const char * const *right,
                                      const char         *reason,
                                      GHashTable         *against,
                                      gint64              now_ms);

G_END_DECLS
