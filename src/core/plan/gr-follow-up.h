/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-track.h"

G_BEGIN_DECLS

#define GR_FOLLOW_UP_OPENS_H 24     /* the guide: follow up within 24–48 hours */
#define GR_FOLLOW_UP_CLOSES_H 48
#define GR_CADENCE_MIN_DAYS 60      /* the guide: check in every 2–3 months; what a form proposes */
#define GR_CADENCE_MAX_DAYS 90

/**
 * GrFollowUpKind:
 * @GR_FOLLOW_UP_PROMISE: something was promised
 * @GR_FOLLOW_UP_CONTACT: it is time to be in touch
 */
typedef enum {
  GR_FOLLOW_UP_PROMISE,
  GR_FOLLOW_UP_CONTACT,
} GrFollowUpKind;

/**
 * GrFollowUpState:
 * @GR_FOLLOW_UP_WAITS: not yet
 * @GR_FOLLOW_UP_DUE: now is the time
 * @GR_FOLLOW_UP_PAST: its time is past; still worth doing
 */
typedef enum {
  GR_FOLLOW_UP_WAITS,
  GR_FOLLOW_UP_DUE,
  GR_FOLLOW_UP_PAST,
} GrFollowUpState;

/**
 * GrFollowUp:
 * @kind: what it is
 * @state: whether it is time
 * @index: which interaction was promised in, or which person to be in touch with
 * @opens_at: from when on it is due, in milliseconds since 1970 in UTC
 * @due_at: until when it is best done
 *
 * Something to do for or with somebody.
 */
typedef struct
{
  GrFollowUpKind kind;
  GrFollowUpState state;
  guint index;
  gint64 opens_at;
  gint64 due_at;
} GrFollowUp;

GArray *gr_follow_ups_list     (const GrTrack *track,
                                GTimeZone     *zone,
                                gint64         now_ms);
guint   gr_follow_ups_count    (GArray        *follow_ups);
gint64  gr_follow_up_next_due  (gint64         last_ms,
                                gint64         cadence_days,
                                GTimeZone     *zone);

G_END_DECLS
