/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-follow-up.h"
#include "gr-store.h"

G_BEGIN_DECLS

/**
 * GrDueFollowUp:
 * @kind: what it is
 * @state: whether it is time, or past it
 * @person: (nullable): uid of the person; %NULL where only a name is known
 * @interaction: (nullable): uid of what the promise was made in
 * @name: (nullable): who
 * @promise: (nullable): what was promised
 * @due_at: until when it is best done, in milliseconds since 1970 in UTC
 *
 * Something to do for or with somebody now.
 */
typedef struct
{
  GrFollowUpKind kind;
  GrFollowUpState state;
  char *person;
  char *interaction;
  char *name;
  char *promise;
  gint64 due_at;
} GrDueFollowUp;

/**
 * GrUpcoming:
 * @round: (nullable): uid of the next interview that is kept; %NULL: there is none
 * @role: (nullable): what it is for
 * @employer: (nullable): whom for
 * @starts_at: when it begins
 * @n_ticked: how many of the tips were seen to for it
 * @follow_ups: (element-type GrDueFollowUp): those that are due or past, promises first
 *
 * What comes up with people.
 */
typedef struct
{
  char *round;
  char *role;
  char *employer;
  gint64 starts_at;
  guint n_ticked;
  GPtrArray *follow_ups;
} GrUpcoming;

GrUpcoming *gr_upcoming_read          (GrStore             *store,
                                       gint64               from_ms,
                                       gint64               now_ms,
                                       GTimeZone           *zone,
                                       GError             **error);
void        gr_upcoming_free          (GrUpcoming          *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrUpcoming, gr_upcoming_free)

char       *gr_due_follow_up_describe (const GrDueFollowUp *self,
                                       gint64               now_ms);

G_END_DECLS
