/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-bank.h"

G_BEGIN_DECLS

/**
 * GrTakeReview:
 *
 * A take looked back at: how it was, what was in it, and what to do next time.
 * Everything is kept as it is touched.  Signals: "again" to try once more;
 * "next" for the next question of a panel, where that is offered; "deleted"
 * when it was deleted here.
 */
#define GR_TYPE_TAKE_REVIEW (gr_take_review_get_type ())
G_DECLARE_FINAL_TYPE (GrTakeReview, gr_take_review, GR, TAKE_REVIEW, AdwNavigationPage)

GrTakeReview *gr_take_review_new        (GrBank       *bank,
                                         GrTake       *take,
                                         GHashTable   *asked);
GrTake       *gr_take_review_get_take   (GrTakeReview *self);
void          gr_take_review_offer_next (GrTakeReview *self,
                                         guint         turn,
                                         guint         n);

G_END_DECLS
