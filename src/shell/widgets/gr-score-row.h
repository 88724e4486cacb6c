/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define GR_SCORE_BEST 5

/**
 * GrScoreRow:
 *
 * How good something was, from 1 to 5, as the person sees it; unset until it
 * is touched.
 *
 * Property: "score"; 0: not said.  It is notified when the person chose.
 */
#define GR_TYPE_SCORE_ROW (gr_score_row_get_type ())
G_DECLARE_DERIVABLE_TYPE (GrScoreRow, gr_score_row, GR, SCORE_ROW, AdwActionRow)

struct _GrScoreRowClass
{
  AdwActionRowClass parent_class;
};

guint gr_score_row_get_score (GrScoreRow *self);
void  gr_score_row_set_score (GrScoreRow *self,
                              guint       score);

G_END_DECLS
