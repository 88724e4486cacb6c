/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-store.h"

/* What says how well something is known, as plain rows; core/agenda makes estimates of them. */

G_BEGIN_DECLS

/**
 * GrTopicFact:
 * @guide: its uid
 * @title: (nullable): what it is called
 * @n_keyed: questions of its quizzes of which a right choice is known
 *
 * A guide that is being studied: it was opened, has cards, or a quiz of it was
 * begun.
 */
typedef struct
{
  char *guide;
  char *title;
  gint64 n_keyed;
} GrTopicFact;

/**
 * GrAnswerFact:
 * @guide: the guide of its quiz
 * @item: what was asked
 * @answered_at: when, in milliseconds since 1970 in UTC
 * @correct: whether that was right
 * @n_choices: of how many
 *
 * An answer to a question that has a key.
 */
typedef struct
{
  char *guide;
  char *item;
  gint64 answered_at;
  gboolean correct;
  guint n_choices;
} GrAnswerFact;

/**
 * GrForecastFact:
 * @predicted: the chance of recall that the model gave
 * @passed: whether it was recalled
 *
 * A review a day or more after the one before.
 */
typedef struct
{
  double predicted;
  gboolean passed;
} GrForecastFact;

/**
 * GrReadinessFacts:
 * @topics: (element-type GrTopicFact): in the order of the guides
 * @answers: (element-type GrAnswerFact): in order of time
 * @forecasts: (element-type GrForecastFact): the latest, at most so many as were asked for
 */
typedef struct
{
  GPtrArray *topics;
  GPtrArray *answers;
  GArray *forecasts;
} GrReadinessFacts;

GrReadinessFacts *gr_query_readiness_facts (GrStore           *store,
                                            guint              n_forecasts,
                                            GError           **error);
void              gr_readiness_facts_free  (GrReadinessFacts  *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrReadinessFacts, gr_readiness_facts_free)

gboolean          gr_query_review_seconds  (GrStore           *store,
                                            const gint64      *starts,
                                            guint              n,
                                            gint64            *seconds,
                                            GError           **error);

G_END_DECLS
