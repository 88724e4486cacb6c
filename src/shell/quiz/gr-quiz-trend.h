/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * GrQuizTrend:
 *
 * The shares of right answers of a quiz's attempts as a line, the oldest
 * first, and the pass mark across it.  The list of attempts has the figures;
 * for a screen reader it is an image whose label says them in words.  Hidden
 * with fewer than two: one point is no trend.
 */
#define GR_TYPE_QUIZ_TREND (gr_quiz_trend_get_type ())
G_DECLARE_FINAL_TYPE (GrQuizTrend, gr_quiz_trend, GR, QUIZ_TREND, GtkWidget)

void gr_quiz_trend_set (GrQuizTrend *self,
                        GPtrArray   *attempts);

G_END_DECLS
