/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-follow-up.h"

#include "gr-day.h"
#include "gr-text.h"

#define MOST_DAYS 3660 /* ten years: more is never */
#define HOUR_MS (60 * 60 * G_GINT64_CONSTANT (1000))

static GrFollowUpState
get_state (const GrFollowUp *self,
           gint64            now_ms)
{
  if (now_ms < self->opens_at)
    return GR_FOLLOW_UP_WAITS;
  return now_ms <= self->due_at ? GR_FOLLOW_UP_DUE : GR_FOLLOW_UP_PAST;
}

/* A promise is due a day before the day it was promised for; where none was, between 24 and 48 hours after. */
static gboolean
read_promise (const GrInteractionFact *fact,
              GrFollowUp              *self)
{
  if (gr_text_is_blank (fact->promise) || fact->promise_kept_at > 0)
    return FALSE;
  self->kind = GR_FOLLOW_UP_PROMISE;
  self->due_at = fact->promise_due_at > 0 ? fact->promise_due_at : fact->happened_at + GR_FOLLOW_UP_CLOSES_H * HOUR_MS;
  self->opens_at = self->due_at - (GR_FOLLOW_UP_CLOSES_H - GR_FOLLOW_UP_OPENS_H) * HOUR_MS;
  return TRUE;
}

/**
 * gr_follow_up_next_due:
 * @last_ms: the last contact, in milliseconds since 1970 in UTC
 * @cadence_days: how often to be in touch, in days
 * @zone: where the person is
 *
 * Counts days on the calendar, so that summer time moves nothing.
 *
 * Returns: the first instant of the day on which to be in touch again
 */
gint64
gr_follow_up_next_due (gint64     last_ms,
                       gint64     cadence_days,
                       GTimeZone *zone)
{
  gint64 day = gr_day_of_time (last_ms, zone, GR_DAY_START_HOUR) + CLAMP (cadence_days, 0, MOST_DAYS);

  return gr_day_to_time (day, zone, GR_DAY_START_HOUR);
}

/* Contact resets the cadence; before the first one it counts from when they met.  It is never late: it can wait. */
static gboolean
read_contact (const GrTrack      *track,
              const GrPersonFact *person,
              GTimeZone          *zone,
              gint64              now_ms,
              GrFollowUp         *self)
{
  gint64 last;

  if (person->cadence_days <= 0)
    return FALSE;
  last = gr_track_get_last_contact (track, person->uid, now_ms);
  if (last == 0)
    last = MIN (person->since, now_ms);
  self->kind = GR_FOLLOW_UP_CONTACT;
  self->opens_at = gr_follow_up_next_due (last, person->cadence_days, zone);
  self->due_at = G_MAXINT64;
  return TRUE;
}

/* What is past or due first, in order of time, promises before contacts. */
static int
compare (gconstpointer a,
         gconstpointer b)
{
  const GrFollowUp *one = a;
  const GrFollowUp *two = b;
  gboolean one_waits = one->state == GR_FOLLOW_UP_WAITS;
  gboolean two_waits = two->state == GR_FOLLOW_UP_WAITS;

  if (one_waits != two_waits)
    return one_waits ? 1 : -1;
  if (!one_waits && one->kind != two->kind)
    return one->kind == GR_FOLLOW_UP_PROMISE ? -1 : 1;
  if (one->opens_at != two->opens_at)
    return one->opens_at < two->opens_at ? -1 : 1;
  return (one->index > two->index) - (one->index < two->index);
}

/**
 * gr_follow_ups_list:
 * @track: what was kept
 * @zone: where the person is
 * @now_ms: now, in milliseconds since 1970 in UTC
 *
 * Promises not kept yet, and people to be in touch with.
 *
 * Returns: (transfer full) (element-type GrFollowUp): those that are due first, then
 *   those that wait
 */
GArray *
gr_follow_ups_list (const GrTrack *track,
                    GTimeZone     *zone,
                    gint64         now_ms)
{
  GArray *list = g_array_new (FALSE, TRUE, sizeof (GrFollowUp));

  for (guint i = 0; i < track->n_interactions; i++)
    {
      GrFollowUp follow_up = { .index = i };

      if (!read_promise (&track->interactions[i], &follow_up))
        continue;
      follow_up.state = get_state (&follow_up, now_ms);
      g_array_append_val (list, follow_up);
    }
  for (guint i = 0; i < track->n_people; i++)
    {
      GrFollowUp follow_up = { .index = i };

      if (!read_contact (track, &track->people[i], zone, now_ms, &follow_up))
        continue;
      follow_up.state = get_state (&follow_up, now_ms);
      g_array_append_val (list, follow_up);
    }
  g_array_sort (list, compare);
  return list;
}

/**
 * gr_follow_ups_count:
 * @follow_ups: (element-type GrFollowUp): from gr_follow_ups_list()
 *
 * Returns: how many there are to do
 */
guint
gr_follow_ups_count (GArray *follow_ups)
{
  guint n = 0;

  while (n < follow_ups->len && g_array_index (follow_ups, GrFollowUp, n).state != GR_FOLLOW_UP_WAITS)
    n++;
  return n;
}
