/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GrPassMark:
 * @correct: how many right answers the guide asks for; 0: it does not say
 * @total: out of how many; 0: it does not say
 * @percent: the percentage it prints, 1 to 100; 0: none
 *
 * A pass mark as a guide prints it, "5/6 correct (80%)".
 */
typedef struct
{
  gint64 correct;
  gint64 total;
  gint64 percent;
} GrPassMark;

guint  gr_quiz_score_threshold  (const GrPassMark *mark,
                                 guint             n);
guint  gr_quiz_score_percent    (guint             correct,
                                 guint             n);
char  *gr_quiz_score_text       (guint             correct,
                                 guint             n);
char  *gr_quiz_score_mark_text  (const GrPassMark *mark,
                                 guint             n);

G_END_DECLS
