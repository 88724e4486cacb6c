/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"
#include "gr-review-deck.h"

G_BEGIN_DECLS

/**
 * GrReviewStage:
 * @GR_REVIEW_STAGE_LOADING: nothing is known yet
 * @GR_REVIEW_STAGE_ASK: a card is asked
 * @GR_REVIEW_STAGE_DONE: what was for today is done
 * @GR_REVIEW_STAGE_EMPTY: there is nothing that could be asked
 *
 * What the page shows.
 */
typedef enum {
  GR_REVIEW_STAGE_LOADING,
  GR_REVIEW_STAGE_ASK,
  GR_REVIEW_STAGE_DONE,
  GR_REVIEW_STAGE_EMPTY,
} GrReviewStage;

/**
 * GrReviewRun:
 *
 * Where a person is in review: the deck as it is on disk, how much of the
 * card's answer is shown, and what they do.  After each answer the deck is read
 * anew, so nothing is kept here that a crash could lose.
 *
 * Signals: "changed"; "failed" (GError) when something could not be read or
 * kept; "left" (string: what happened, in a sentence) when a card was set
 * aside.
 */
#define GR_TYPE_REVIEW_RUN (gr_review_run_get_type ())
G_DECLARE_FINAL_TYPE (GrReviewRun, gr_review_run, GR, REVIEW_RUN, GObject)

GrReviewRun        *gr_review_run_new            (GrLibrary   *library);
GrLibrary          *gr_review_run_get_library    (GrReviewRun *self);
GrReviewStage       gr_review_run_get_stage      (GrReviewRun *self);
const GrReviewDeck *gr_review_run_get_deck       (GrReviewRun *self);
const GrReviewRow  *gr_review_run_get_row        (GrReviewRun *self);
guint               gr_review_run_get_revealed   (GrReviewRun *self);
gboolean            gr_review_run_get_answered   (GrReviewRun *self);
gboolean            gr_review_run_get_busy       (GrReviewRun *self);
void                gr_review_run_preview        (GrReviewRun *self,
                                                  GrFsrsCard  *next);

void                gr_review_run_refresh        (GrReviewRun *self);
void                gr_review_run_want           (GrReviewRun *self,
                                                  const char  *uid);
void                gr_review_run_reveal         (GrReviewRun *self,
                                                  gboolean     all);
void                gr_review_run_grade          (GrReviewRun *self,
                                                  GrRating     rating);
void                gr_review_run_bury           (GrReviewRun *self);
void                gr_review_run_suspend        (GrReviewRun *self);
void                gr_review_run_reword         (GrReviewRun *self);
void                gr_review_run_more           (GrReviewRun *self);

G_END_DECLS
