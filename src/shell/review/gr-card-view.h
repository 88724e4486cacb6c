/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gr-review-deck.h"

G_BEGIN_DECLS

/**
 * GrCardView:
 *
 * The card that is asked: what it is, its front, what there is to choose from,
 * and the points of its answer as far as they are shown.
 */
#define GR_TYPE_CARD_VIEW (gr_card_view_get_type ())
G_DECLARE_FINAL_TYPE (GrCardView, gr_card_view, GR, CARD_VIEW, GtkWidget)

void gr_card_view_set_card     (GrCardView         *self,
                                const GrReviewDeck *deck);
void gr_card_view_set_revealed (GrCardView         *self,
                                guint               n);

G_END_DECLS
