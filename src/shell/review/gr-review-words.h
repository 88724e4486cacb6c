/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-review-run.h"

G_BEGIN_DECLS

/* What is said about a card, its intervals and its day. */

char       *gr_review_words_caption  (const GrReviewRow  *row);
const char *gr_review_words_task     (const GrReviewRow  *row);
char       *gr_review_words_interval (const GrFsrsCard   *next,
                                      gint64              now_ms);
char       *gr_review_words_why      (const GrReviewDeck *deck);
char       *gr_review_words_detail   (const GrReviewDeck *deck);
char       *gr_review_words_left     (const GrReviewDeck *deck);
char       *gr_review_words_next     (const GrReviewDeck *deck);
const char *gr_review_words_reveal   (guint               revealed,
                                      guint               n,
                                      gboolean            numbered);
char       *gr_review_words_leech    (const GrReviewRow  *row);

G_END_DECLS
