/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-follow-up.h"

G_BEGIN_DECLS

/**
 * GrPeopleGroup:
 * @GR_PEOPLE_PROMISES: something was promised and is not kept yet
 * @GR_PEOPLE_WRITE: it is longer ago than the person likes to leave it
 * @GR_PEOPLE_IN_TOUCH: everybody else
 *
 * What can be done about somebody.
 */
typedef enum {
  GR_PEOPLE_PROMISES,
  GR_PEOPLE_WRITE,
  GR_PEOPLE_IN_TOUCH,
} GrPeopleGroup;

#define GR_N_PEOPLE_GROUPS (GR_PEOPLE_IN_TOUCH + 1)

/**
 * GrPeopleLine:
 * @group: where it stands
 * @person: (nullable): uid of the person; %NULL: a promise to somebody who is only a name
 * @interaction: (nullable): uid of the interaction with the promise
 * @name: who
 * @subtitle: what about, in words
 * @side: when, in words; empty where there is nothing to say, or where the ring says it
 * @gone: of a promise, the share of its time that is gone, from 0 to 1
 * @spoken: (nullable): of a promise, the same in words
 *
 * A line of the list of people.
 */
typedef struct
{
  GrPeopleGroup group;
  char *person;
  char *interaction;
  char *name;
  char *subtitle;
  char *side;
  double gone;
  char *spoken;
} GrPeopleLine;

GPtrArray *gr_people_list           (const GrTrack           *track,
                                     GArray                  *follow_ups,
                                     GTimeZone               *zone,
                                     gint64                   now_ms);
char      *gr_people_describe       (const GrTrack           *track,
                                     gint64                   now_ms);
guint      gr_people_count_pressing (const GrTrack           *track,
                                     GArray                  *follow_ups,
                                     gint64                   now_ms);
gint64     gr_promise_get_due       (const GrInteractionFact *fact);
char      *gr_promise_describe      (const GrInteractionFact *fact,
                                     gint64                   now_ms,
                                     double                  *gone,
                                     char                   **spoken);

G_END_DECLS
