/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-review.h"

/**
 * GrReview:
 *
 * One answer to a card, with the card's state before it: all that is needed to
 * fit the model's weights to a person later, and to compare what was predicted
 * with what came.
 */
struct _GrReview
{
  GrEntity parent_instance;

  char *card;
  gint64 reviewed_at;
  gint64 rating; /* 1 Again, 2 Hard, 3 Good, 4 Easy */
  gint64 milliseconds; /* from showing the card to the answer */
  GrCardState state; /* before, as the four that follow */
  gint64 step;
  double stability;
  double difficulty;
  gint64 elapsed_days;
  double predicted; /* the chance of recall that the model gave; 0 for a new card */
};

static const GrField fields[] = {
  GR_FIELD_OWNER_OF (GrReview, card, "card"),
  GR_FIELD (GrReview, reviewed_at, TIME, GR_FIELD_PLAIN),
  GR_FIELD (GrReview, rating, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrReview, milliseconds, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD_ENUM_OF (GrReview, state, gr_card_state_get_type),
  GR_FIELD (GrReview, step, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrReview, stability, REAL, GR_FIELD_PLAIN),
  GR_FIELD (GrReview, difficulty, REAL, GR_FIELD_PLAIN),
  GR_FIELD (GrReview, elapsed_days, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrReview, predicted, REAL, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrReview, gr_review, "review", GR_LOAD_LOG)

GR_GETTER (GrReview, gr_review, const char *, card)
GR_GETTER (GrReview, gr_review, gint64, reviewed_at)
GR_GETTER (GrReview, gr_review, gint64, rating)
GR_GETTER (GrReview, gr_review, gint64, milliseconds)
GR_GETTER (GrReview, gr_review, GrCardState, state)
GR_GETTER (GrReview, gr_review, gint64, step)
GR_GETTER (GrReview, gr_review, double, stability)
GR_GETTER (GrReview, gr_review, double, difficulty)
GR_GETTER (GrReview, gr_review, gint64, elapsed_days)
GR_GETTER (GrReview, gr_review, double, predicted)
