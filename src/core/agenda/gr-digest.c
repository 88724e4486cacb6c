/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-digest.h"

#include <glib/gi18n-lib.h>

#include "gr-day.h"
#include "gr-queries-agenda.h"
#include "gr-text.h"
#include "gr-tips.h"
#include "gr-today.h"

#define MOST_NAMES 2 /* of more only how many: the rest is on the page */

/* The days before an interview on which it is spoken of. */
static const gint64 days_before[] = { 7, 1 };

/**
 * gr_digest_new:
 *
 * Returns: (transfer full): a day on which there is nothing to say
 */
GrDigest *
gr_digest_new (void)
{
  GrDigest *self = g_new0 (GrDigest, 1);

  self->days_to_interview = -1;
  self->names = g_ptr_array_new_with_free_func (g_free);
  return self;
}

/**
 * gr_digest_free:
 * @self: (transfer full): a digest
 */
void
gr_digest_free (GrDigest *self)
{
  g_free (self->interview);
  g_ptr_array_unref (self->names);
  g_free (self);
}

/* Each once, however much there is to do for them. */
static void
add_name (GrDigest   *self,
          const char *name)
{
  if (!gr_text_is_blank (name) && !g_ptr_array_find_with_equal_func (self->names, name, g_str_equal, NULL))
    g_ptr_array_add (self->names, g_strdup (name));
}

static char *
dup_interview (const GrUpcoming *upcoming)
{
  if (gr_text_is_blank (upcoming->role))
    return g_strdup (upcoming->employer);
  if (gr_text_is_blank (upcoming->employer))
    return g_strdup (upcoming->role);
  /* Translators: a role and an employer */
  return g_strdup_printf (_("%s, %s"), upcoming->role, upcoming->employer);
}

/**
 * gr_digest_read:
 * @store: a store
 * @now_ms: the time, in milliseconds since 1970 in UTC
 * @zone: where the person is
 * @error: return location
 *
 * Returns: (transfer full) (nullable): what there is to say on the day it is
 */
GrDigest *
gr_digest_read (GrStore   *store,
                gint64     now_ms,
                GTimeZone *zone,
                GError   **error)
{
  g_autoptr (GrDigest) self = gr_digest_new ();
  g_autoptr (GrToday) today = gr_today_read (store, now_ms, zone, error);
  GrReviewAsk ask = { .now_ms = now_ms, .zone = zone };
  g_autoptr (GrReviewDeck) deck = today != NULL ? gr_review_deck_read (store, &ask, FALSE, error) : NULL;

  if (deck == NULL)
    return NULL;
  self->review_minutes = gr_review_deck_get_minutes (deck);
  if (today->interview != GR_AGENDA_NO_DAY && today->interview >= today->today)
    {
      self->days_to_interview = today->interview - today->today;
      self->interview = today->upcoming->round != NULL ? dup_interview (today->upcoming) : g_strdup (today->role);
      self->n_ticked = today->upcoming->n_ticked;
    }
  for (guint i = 0; i < today->tips->len; i++)
    self->n_tips += g_strv_length (((const GrTips *) today->tips->pdata[i])->tips);
  for (guint i = 0; i < today->upcoming->follow_ups->len; i++)
    add_name (self, ((const GrDueFollowUp *) today->upcoming->follow_ups->pdata[i])->name);
  return g_steal_pointer (&self);
}

static gboolean
is_spoken_of (gint64 days)
{
  for (guint i = 0; i < G_N_ELEMENTS (days_before); i++)
    if (days == days_before[i])
      return TRUE;
  return FALSE;
}

static void
add_interview (const GrDigest *self,
               GStrvBuilder   *lines)
{
  guint left = self->n_tips > self->n_ticked ? self->n_tips - self->n_ticked : 0;
  const char *what = gr_text_is_blank (self->interview) ? NULL : self->interview;

  if (!is_spoken_of (self->days_to_interview))
    return;
  if (self->days_to_interview == 1)
    g_strv_builder_take (lines, what != NULL ? g_strdup_printf (_("Your interview is tomorrow: %s."), what)
                                             : g_strdup (_("Your interview is tomorrow.")));
  else
    g_strv_builder_take (lines, what != NULL ? g_strdup_printf (_("Your interview is in a week: %s."), what)
                                             : g_strdup (_("Your interview is in a week.")));
  if (left > 0)
    g_strv_builder_take (lines,
                         g_strdup_printf (ngettext ("%u tip for it is left.", "%u tips for it are left.", left), left));
}

static void
add_people (const GrDigest *self,
            GStrvBuilder   *lines)
{
  guint n = self->names->len;

  if (n == 1)
    /* Translators: the name of a person */
    g_strv_builder_take (lines, g_strdup_printf (_("It is time to get back to %s."), (char *) self->names->pdata[0]));
  else if (n == MOST_NAMES)
    /* Translators: the names of two people */
    g_strv_builder_take (lines, g_strdup_printf (_("It is time to get back to %s and %s."),
                                                 (char *) self->names->pdata[0], (char *) self->names->pdata[1]));
  else if (n > MOST_NAMES)
    g_strv_builder_take (
        lines, g_strdup_printf (
                   ngettext ("It is time to get back to %u person.", "It is time to get back to %u people.", n), n));
}

/**
 * gr_digest_compose:
 * @self: a digest
 *
 * Says in a few sentences what a day has: the interview a week and a day
 * before, whom to get back to, and how long the review takes.
 *
 * Returns: (transfer full) (nullable): a sentence a line, the one that matters
 *   most first; %NULL where there is nothing to say, and nobody is to be disturbed
 */
GStrv
gr_digest_compose (const GrDigest *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) lines = NULL;

  add_interview (self, builder);
  add_people (self, builder);
  if (self->review_minutes > 0)
    g_strv_builder_take (
        builder, g_strdup_printf (ngettext ("The review of today takes %d minute.",
                                            "The review of today takes %d minutes.", (gulong) self->review_minutes),
                                  self->review_minutes));
  lines = g_strv_builder_end (builder);
  return lines[0] != NULL ? g_steal_pointer (&lines) : NULL;
}

/**
 * gr_digest_next_at:
 * @told_day: the day it was told last, in days since 1970; %GR_DIGEST_NEVER
 * @snoozed_until: until when it was put off, in milliseconds since 1970 in UTC; 0: it was not
 * @now_ms: now
 * @zone: where the person is
 *
 * It is told once a day of the person's, at nine or when they are there after
 * that.  One that was put off is the same one, told later that day.
 *
 * Returns: when it is to be told next; not after @now_ms: now
 */
gint64
gr_digest_next_at (gint64     told_day,
                   gint64     snoozed_until,
                   gint64     now_ms,
                   GTimeZone *zone)
{
  gint64 today = gr_day_of_time (now_ms, zone, GR_DAY_START_HOUR);

  if (told_day == today && snoozed_until > 0 && gr_day_of_time (snoozed_until, zone, GR_DAY_START_HOUR) == today)
    return snoozed_until;
  /* A day ahead of today is from another time zone; one further ahead from a clock that was wrong. */
  if (told_day == today || told_day == today + 1)
    return gr_day_to_time (told_day + 1, zone, GR_DIGEST_HOUR);
  return gr_day_to_time (today, zone, GR_DIGEST_HOUR);
}
