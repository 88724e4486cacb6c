/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"
#include "gr-score-row.h"
#include "gr-take.h"

G_BEGIN_DECLS

/**
 * GrRatingRow:
 *
 * How good something in a take was, from 1 to 5, as the person sees it; unset
 * until it is touched.
 */
#define GR_TYPE_RATING_ROW (gr_rating_row_get_type ())
G_DECLARE_FINAL_TYPE (GrRatingRow, gr_rating_row, GR, RATING_ROW, GrScoreRow)

GtkWidget *gr_rating_row_new (GrLibrary  *library,
                              GrTake     *take,
                              const char *field,
                              const char *title);

G_END_DECLS
