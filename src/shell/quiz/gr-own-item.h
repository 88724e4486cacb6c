/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"
#include "gr-quiz-item.h"

G_BEGIN_DECLS

/**
 * GrOwnItem:
 *
 * Where a person writes a question: its words, its answers with reasons, and
 * which of them are right.  All of it is kept while it is typed; one that was
 * left without a word is taken away again.
 */
#define GR_TYPE_OWN_ITEM (gr_own_item_get_type ())
G_DECLARE_FINAL_TYPE (GrOwnItem, gr_own_item, GR, OWN_ITEM, AdwNavigationPage)

GrOwnItem  *gr_own_item_new      (GrLibrary  *library,
                                  GrQuizItem *item);
GrQuizItem *gr_own_item_get_item (GrOwnItem  *self);

G_END_DECLS
