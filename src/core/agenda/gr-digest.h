/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-store.h"

G_BEGIN_DECLS

#define GR_DIGEST_HOUR 9              /* of the day: late enough to be up, early enough to plan the evening */
#define GR_DIGEST_SNOOZE_MINUTES 120
#define GR_DIGEST_NEVER G_MININT64

/**
 * GrDigest:
 * @review_minutes: how long the cards take that are due; 0 for none
 * @days_to_interview: how many days there are yet; -1: there is none
 * @interview: (nullable): what the interview is for
 * @n_tips: how many tips there are for it
 * @n_ticked: how many of those were seen to
 * @names: (element-type utf8): for or with whom something is to be done
 *
 * What there is to say on one day.
 */
typedef struct
{
  int review_minutes;
  gint64 days_to_interview;
  char *interview;
  guint n_tips;
  guint n_ticked;
  GPtrArray *names;
} GrDigest;

GrDigest *gr_digest_new     (void);
GrDigest *gr_digest_read    (GrStore        *store,
                             gint64          now_ms,
                             GTimeZone      *zone,
                             GError        **error);
void      gr_digest_free    (GrDigest       *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrDigest, gr_digest_free)

GStrv     gr_digest_compose (const GrDigest *self);
gint64    gr_digest_next_at (gint64          told_day,
                             gint64          snoozed_until,
                             gint64          now_ms,
                             GTimeZone      *zone);

G_END_DECLS
