/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-quiz-session.h"

G_BEGIN_DECLS

/**
 * GrQuizCertainty:
 * @n: how many answers a certainty was said for, of questions with a key
 * @marks: what they add up to
 * @most: what they could have, at best
 * @n_said: by [enum@Certainty], how often it was said
 * @n_right: by [enum@Certainty], how many of these were right
 *
 * What a person said about their own answers, beside what these were.
 */
typedef struct
{
  guint n;
  int marks;
  int most;
  guint n_said[GR_CERTAINTY_CERTAIN + 1];
  guint n_right[GR_CERTAINTY_CERTAIN + 1];
} GrQuizCertainty;

int  gr_quiz_certainty_mark (GrCertainty      certainty,
                             gboolean         right);
void gr_quiz_certainty_sum  (GrQuizSession   *session,
                             GrQuizCertainty *sum);

G_END_DECLS
