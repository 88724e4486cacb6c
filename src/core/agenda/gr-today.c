/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-today.h"

#include "gr-day.h"
#include "gr-queries-readiness.h"
#include "gr-queries.h"
#include "gr-registry.h"
#include "gr-tips.h"

#include <glib/gi18n-lib.h>

/**
 * gr_today_free:
 * @self: (transfer full): a day
 */
void
gr_today_free (GrToday *self)
{
  g_clear_pointer (&self->agenda, gr_agenda_free);
  g_clear_pointer (&self->tips, g_ptr_array_unref);
  g_clear_pointer (&self->upcoming, gr_upcoming_free);
  g_clear_pointer (&self->standing, gr_standing_free);
  g_free (self->role);
  g_free (self);
}

/* What the cards of today are of, each kind once. */
static char *
describe_review (const GrReviewDeck *deck)
{
  const struct
  {
    const char *type; /* NULL: words of the person's own */
    const char *name;
  } kinds[] = {
    { "question", _("Questions") },   { "confusion", _("Confusions") },
    { "term", _("Terms") },           { "quiz-item", _("Quiz questions you missed") },
    { NULL, _("Cards of your own") },
  };
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    for (guint i = 0; i < deck->queue->entries->len; i++)
      {
        const GrReviewEntry *entry = &g_array_index (deck->queue->entries, GrReviewEntry, i);

        if (g_strcmp0 (gr_review_deck_get_row (deck, entry->index)->type, kinds[k].type) != 0)
          continue;
        g_string_append_printf (words, "%s%s", words->len > 0 ? " · " : "", kinds[k].name);
        break;
      }
  return g_string_free_and_steal (g_steal_pointer (&words));
}

static void
set_review (GrAgendaDay        *day,
            const GrReviewDeck *deck)
{
  const GrReviewDay *next = gr_review_queue_get_next (deck->queue);

  day->review_minutes = gr_review_deck_get_minutes (deck);
  if (next == NULL)
    return;
  day->next_review = next->day;
  day->next_review_minutes = (int) (next->seconds + 59) / 60;
}

static gboolean
read_person (GrToday     *self,
             GrStore     *store,
             GrAgendaDay *day,
             GError     **error)
{
  g_autoptr (GPtrArray) rows = gr_store_load (store, gr_registry_find ("profile"), NULL, FALSE, error);
  const GrRow *row;

  if (rows == NULL)
    return FALSE;
  if (rows->len == 0)
    return TRUE;
  row = g_ptr_array_index (rows, 0);
  self->role = g_strdup (gr_row_get_text (row, "role"));
  self->minutes_a_week = (int) gr_row_get_integer (row, "minutes_a_week");
  day->minutes_a_week = self->minutes_a_week;
  return TRUE;
}

/* The time that was taken, and that of review, which takes its own. */
static gboolean
read_week (GrStore     *store,
           GTimeZone   *zone,
           GrAgendaDay *day,
           GError     **error)
{
  gint64 monday = day->today - gr_day_weekday (day->today);
  gint64 from = gr_day_to_time (monday, zone, 0);
  gint64 to = gr_day_to_time (monday + 8, zone, 0);
  g_autoptr (GPtrArray) work = gr_query_work_by_day (store, from, to, error);
  gint64 starts[8];
  gint64 seconds[7];

  for (int i = 0; i < 8; i++)
    starts[i] = gr_day_to_time (monday + i, zone, GR_DAY_START_HOUR);
  if (work == NULL || !gr_query_review_seconds (store, starts, 7, seconds, error))
    return FALSE;
  for (guint i = 0; i < work->len; i++)
    {
      const GrWorkDay *one = g_ptr_array_index (work, i);

      if (one->day >= monday && one->day < monday + 7)
        seconds[one->day - monday] += one->seconds;
    }
  for (int i = 0; i < 7; i++)
    day->done[i] = (int) (seconds[i] / 60);
  return TRUE;
}

/**
 * gr_today_read:
 * @store: a store
 * @now_ms: the time, in milliseconds since 1970 in UTC
 * @zone: where the person is
 * @error: return location
 *
 * Returns: (transfer full) (nullable): what to do on the day it is
 */
GrToday *
gr_today_read (GrStore   *store,
               gint64     now_ms,
               GTimeZone *zone,
               GError   **error)
{
  g_autoptr (GrToday) self = g_new0 (GrToday, 1);
  g_autoptr (GrAgendaFacts) facts = NULL;
  GrReviewAsk ask = { .now_ms = now_ms, .zone = zone };
  g_autoptr (GrReviewDeck) deck = gr_review_deck_read (store, &ask, FALSE, error);
  g_autofree char *review = NULL;
  GrAgendaDay day = GR_AGENDA_DAY_INIT;

  if (deck == NULL)
    return NULL;
  set_review (&day, deck);
  day.review_words = review = describe_review (deck);
  day.now_ms = now_ms;
  day.interview = self->interview = deck->interview; /* without one, both have no day */
  day.today = self->today = gr_day_of_time (now_ms, zone, GR_DAY_START_HOUR);
  facts = gr_query_agenda_facts (store, gr_day_to_time (day.today, zone, GR_DAY_START_HOUR), error);
  if (facts == NULL || !read_person (self, store, &day, error) || !read_week (store, zone, &day, error))
    return NULL;
  self->tips = gr_tips_read (store, facts->guide, error);
  self->upcoming = gr_upcoming_read (store, gr_day_to_time (day.today, zone, GR_DAY_START_HOUR), now_ms, zone, error);
  self->standing = gr_standing_read (store, deck, error);
  if (self->tips == NULL || self->upcoming == NULL || self->standing == NULL)
    return NULL;
  day.round = self->upcoming->round;
  if (self->tips->len > 0)
    day.tips = ((const GrTips *) g_ptr_array_index (self->tips, 0))->section;
  if (facts->last_active_at > 0)
    day.last_active = gr_day_of_time (facts->last_active_at, zone, GR_DAY_START_HOUR);
  self->agenda = gr_agenda_make (facts, &day);
  return g_steal_pointer (&self);
}
