/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-enums.h"

G_BEGIN_DECLS

/* What a person has kept of positions, people and what came of both, as plain data; texts are borrowed. */

/**
 * GrOpeningFact:
 *
 * A position: see [class@Opening].
 */
typedef struct
{
  const char *uid;
  const char *employer;
  const char *role;
  GrOpeningOutcome outcome;
  const char *outcome_note;
} GrOpeningFact;

/**
 * GrRoundFact:
 *
 * An interview: see [class@Round].
 */
typedef struct
{
  const char *opening;
  gint64 starts_at;
  gint64 minutes;
  GrRoundOutcome outcome;
} GrRoundFact;

/**
 * GrPersonFact:
 *
 * Somebody the person knows: see [class@Person].
 */
typedef struct
{
  const char *uid;
  const char *name;
  const char *industry;
  GrCareerLevel level;
  const char *place;
  const char *function;
  gint64 depth;
  gint64 cadence_days;
  gint64 since; /* when they met, or were written down, in milliseconds since 1970 in UTC */
  const char *role;
  const char *employer;
} GrPersonFact;

/**
 * GrInteractionFact:
 *
 * What was between them: see [class@Interaction].
 */
typedef struct
{
  const char *uid;
  const char *person;
  const char *name;
  GrInteractionKind kind;
  gint64 happened_at;
  const char *promise;
  gint64 promise_due_at;
  gint64 promise_kept_at;
  const char *detail;
} GrInteractionFact;

/**
 * GrAskerFact:
 *
 * Somebody who asked in a mock interview: see [class@MockPerson].
 */
typedef struct
{
  const char *person;
  const char *name;
} GrAskerFact;

/**
 * GrTrack:
 * @openings: (array length=n_openings): positions
 * @rounds: (array length=n_rounds): interviews
 * @people: (array length=n_people): whom the person knows
 * @interactions: (array length=n_interactions): what was between them
 * @expertise: (array length=n_expertise): talks, articles and the like
 * @askers: (array length=n_askers): who asked in mock interviews
 */
typedef struct
{
  const GrOpeningFact *openings;
  guint n_openings;
  const GrRoundFact *rounds;
  guint n_rounds;
  const GrPersonFact *people;
  guint n_people;
  const GrInteractionFact *interactions;
  guint n_interactions;
  const GrExpertiseKind *expertise;
  guint n_expertise;
  const GrAskerFact *askers;
  guint n_askers;
} GrTrack;

gboolean gr_round_fact_is_held     (const GrRoundFact       *self,
                                    gint64                   now_ms);
gboolean gr_round_fact_is_decided  (const GrRoundFact       *self);
gint64   gr_track_get_held_minutes (const GrTrack           *self,
                                    gint64                   now_ms);
gint64   gr_track_get_last_contact (const GrTrack           *self,
                                    const char              *person,
                                    gint64                   now_ms);
gboolean gr_track_has_asked        (const GrTrack           *self,
                                    const GrPersonFact      *person);
guint    gr_track_count_askers     (const GrTrack           *self);
guint    gr_track_count_people     (const GrTrack           *self,
                                    GrInteractionKind        kind,
                                    gint64                   now_ms);
guint    gr_track_count_kind       (const GrTrack           *self,
                                    GrInteractionKind        kind,
                                    gint64                   now_ms);

G_END_DECLS
