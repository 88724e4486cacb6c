/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-enums.h"
#include "gr-store.h"

/* What can be reviewed, as plain rows; core/agenda decides what is asked. */

G_BEGIN_DECLS

/**
 * GrReviewRow:
 * @card: (nullable): its card; %NULL: it was never reviewed
 * @type: (nullable): the type of what it mentions, such as "question"
 * @source: (nullable): which
 * @title: (nullable): what is asked
 * @guide: (nullable): the guide it is from
 * @guide_title: (nullable): what that is called
 * @section: (nullable): the section of the guide where it is
 * @own: whether its words are the person's own
 * @order: of new ones: the person's own first, then as they stand in their guides
 *
 * One thing to be remembered and how well it sits, as the card's fields say
 * (see [class@Card]).
 */
typedef struct
{
  char *card;
  const char *type;
  char *source;
  char *title;
  char *guide;
  char *guide_title;
  char *section;
  gboolean own;
  double order;
  GrCardState state;
  int step;
  double stability;
  double difficulty;
  gint64 due_at;
  gint64 reviewed_at;
  int scheduled_days;
  int reps;
  int lapses;
  gboolean suspended;
  char *buried_until;
} GrReviewRow;

/**
 * GrReviewSample:
 * @guide: (nullable): the card's guide
 * @type: (nullable): the type of what the card mentions; %NULL also for words of the person's own
 * @first: whether it was the card's first
 * @elapsed_days: since the one before
 * @rating: 1 to 4
 * @milliseconds: how long it took
 *
 * An answer that was given: how long people take, and how their answers fall.
 */
typedef struct
{
  char *guide;
  const char *type;
  gboolean first;
  gint64 elapsed_days;
  int rating;
  gint64 milliseconds;
} GrReviewSample;

/**
 * GrReviewChoice:
 * @text: what it says
 * @right: whether that is right, by the person's key or else the guide's
 * @reason: (nullable): why
 *
 * One choice of a quiz item.
 */
typedef struct
{
  char *text;
  gboolean right;
  char *reason;
} GrReviewChoice;

GArray    *gr_query_review_rows    (GrStore     *store,
                                    GError     **error);
GArray    *gr_query_review_samples (GrStore     *store,
                                    guint        limit,
                                    GError     **error);
GPtrArray *gr_query_review_choices (GrStore     *store,
                                    const char  *item,
                                    GError     **error);

G_END_DECLS
