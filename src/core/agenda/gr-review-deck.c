/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-review-deck.h"

#include <math.h>

#include "gr-day.h"
#include "gr-queries-readiness.h"
#include "gr-queries.h"
#include "gr-registry.h"

#define N_SAMPLES 3000 /* answers that say how long cards take; older ones were another pace */

/* In an interview a question is worth more than a word; so much more that the time for it is no reason to leave it. */
#define QUESTION_WEIGHT 5.0

/**
 * gr_review_deck_free:
 * @self: (transfer full): a deck
 */
void
gr_review_deck_free (GrReviewDeck *self)
{
  g_clear_pointer (&self->face, gr_review_face_free);
  g_clear_pointer (&self->queue, gr_review_queue_free);
  g_clear_pointer (&self->costs, gr_review_costs_free);
  g_clear_pointer (&self->rules.zone, g_time_zone_unref);
  g_clear_pointer (&self->rows, g_array_unref);
  g_free (self->cards);
  g_free (self->card_uid);
  g_free (self);
}

/* What the person has set; where they have not, or where it cannot be, what is usual. */
static gboolean
read_person (GrReviewDeck *self,
             GrStore      *store,
             GError      **error)
{
  g_autoptr (GPtrArray) rows = gr_store_load (store, gr_registry_find ("profile"), NULL, FALSE, error);
  GrFsrsParams params;
  double retention = 0;
  const char *weights = NULL;

  if (rows == NULL)
    return FALSE;
  gr_fsrs_params_init (&params);
  if (rows->len > 0)
    {
      const GrRow *row = g_ptr_array_index (rows, 0);

      self->minutes_a_day = gr_row_get_integer (row, "minutes_a_day");
      retention = gr_row_get_real (row, "retention");
      weights = gr_row_get_text (row, "fsrs_weights");
      if (!gr_day_parse (gr_row_get_text (row, "interview_on"), &self->interview))
        self->interview = GR_REVIEW_NO_DAY;
    }
  if (self->minutes_a_day <= 0)
    self->minutes_a_day = GR_REVIEW_USUAL_MINUTES;
  params.retention = retention > 0 && retention < 1 ? retention : GR_REVIEW_USUAL_RETENTION;
  if (weights != NULL)
    gr_fsrs_weights_parse (weights, params.w, NULL); /* what the preferences let through */
  gr_fsrs_init (&self->rules.fsrs, &params);
  return TRUE;
}

/* The next interview that has a time goes before the date that the person has set. */
static gboolean
read_interview (GrReviewDeck      *self,
                GrStore           *store,
                const GrReviewAsk *ask,
                GError           **error)
{
  gint64 starts_at;

  if (!gr_query_next_round (store, gr_day_to_time (self->today, ask->zone, GR_DAY_START_HOUR), &starts_at, error))
    return FALSE;
  if (starts_at > 0)
    self->interview = gr_day_of_time (starts_at, ask->zone, GR_DAY_START_HOUR);
  return TRUE;
}

static gboolean
read_wish (GrReviewDeck      *self,
           GrStore           *store,
           const GrReviewAsk *ask,
           GError           **error)
{
  gint64 starts[2] = { gr_day_to_time (self->today, ask->zone, GR_DAY_START_HOUR), G_MAXINT64 };
  g_autoptr (GArray) samples = gr_query_review_samples (store, N_SAMPLES, error);
  gint64 spent;

  if (samples == NULL || !gr_query_review_seconds (store, starts, 1, &spent, error))
    return FALSE;
  self->costs = gr_review_costs_new (samples);
  gr_review_habits_read (&self->wish.habits, samples);
  for (guint i = 0; i < samples->len; i++)
    self->n_reviews += g_array_index (samples, GrReviewSample, i).elapsed_days > 0;
  self->wish.now_ms = ask->now_ms;
  self->wish.seconds_a_day = 60.0 * (double) self->minutes_a_day;
  self->wish.seconds_spent = (double) spent - ask->extra_seconds;
  self->wish.insist_new = ask->extra_seconds > 0;
  self->extra_seconds = ask->extra_seconds;
  if (self->interview != GR_REVIEW_NO_DAY)
    self->wish.interview_ms = gr_day_to_time (self->interview, ask->zone, GR_REVIEW_INTERVIEW_HOUR);
  gr_study_costs_init (&self->wish.costs, FALSE);
  return TRUE;
}

static void
fill_card (GrReviewDeck      *self,
           const GrReviewRow *row,
           GrReviewCard      *card)
{
  gint64 buried;

  card->uid = row->card != NULL ? row->card : row->source;
  card->topic = row->guide;
  card->card = (GrFsrsCard) {
    .state = row->state,
    .step = row->step,
    .memory = { row->stability, row->difficulty },
    .due_ms = row->due_at,
    .reviewed_ms = row->reviewed_at,
    .scheduled_days = row->scheduled_days,
    .reps = row->reps,
    .lapses = row->lapses,
  };
  card->suspended = row->suspended;
  card->buried_until = gr_day_parse (row->buried_until, &buried) ? buried : 0;
  card->weight = !row->own && gr_review_is_spoken (row->type) ? QUESTION_WEIGHT : 1;
  card->costs = gr_review_costs_get (self->costs, row->guide, row->own ? NULL : row->type);
  self->n_suspended += row->suspended != FALSE;
}

static gboolean
is_wanted (const GrReviewRow *row,
           const char        *wanted)
{
  g_autofree char *card = NULL;

  if (row->card != NULL || row->source == NULL || g_str_equal (row->source, wanted))
    return g_strcmp0 (row->card, wanted) == 0 || g_strcmp0 (row->source, wanted) == 0;
  card = gr_review_record_card_uid (row->source); /* its first answer was just taken back */
  return g_str_equal (card, wanted);
}

static int
find_wanted (GrReviewDeck *self,
             const char   *wanted)
{
  for (guint i = 0; wanted != NULL && i < self->rows->len; i++)
    if (!self->cards[i].suspended && is_wanted (gr_review_deck_get_row (self, i), wanted))
      return (int) i;
  return -1;
}

/* The card that is wanted, due or not, unless it is to be left out; else the first of the queue. */
static void
choose (GrReviewDeck *self,
        const char   *wanted)
{
  const GArray *entries = self->queue->entries;
  int found = find_wanted (self, wanted);

  self->current = found;
  self->asked_for = found >= 0;
  self->entry.index = (guint) MAX (found, 0);
  for (guint i = 0; i < entries->len; i++)
    {
      const GrReviewEntry *entry = &g_array_index (entries, GrReviewEntry, i);

      if (found >= 0 && (guint) found != entry->index)
        continue;
      self->current = (int) entry->index;
      self->entry = *entry;
      self->asked_for = FALSE;
      return;
    }
}

static gboolean
read_current (GrReviewDeck *self,
              GrStore      *store,
              GError      **error)
{
  const GrReviewRow *row;

  if (self->current < 0)
    return TRUE;
  row = gr_review_deck_get_row (self, (guint) self->current);
  self->card_uid = row->card != NULL ? g_strdup (row->card) : gr_review_record_card_uid (row->source);
  self->cards[self->current].uid = self->card_uid;
  self->face = gr_review_face_read (store, row, error);
  return self->face != NULL;
}

/**
 * gr_review_deck_read:
 * @store: a store
 * @ask: what it is for
 * @with_words: whether the words of the card to ask are wanted
 * @error: return location
 *
 * Returns: (transfer full) (nullable): what is in review, and what to ask now
 */
GrReviewDeck *
gr_review_deck_read (GrStore           *store,
                     const GrReviewAsk *ask,
                     gboolean           with_words,
                     GError           **error)
{
  g_autoptr (GrReviewDeck) self = g_new0 (GrReviewDeck, 1);

  self->now_ms = ask->now_ms;
  self->today = gr_day_of_time (ask->now_ms, ask->zone, GR_DAY_START_HOUR);
  self->interview = GR_REVIEW_NO_DAY;
  self->rules.zone = g_time_zone_ref (ask->zone);
  self->rules.start_hour = GR_DAY_START_HOUR;
  self->rules.fuzz = TRUE;
  if (!read_person (self, store, error) || !read_interview (self, store, ask, error) ||
      !read_wish (self, store, ask, error))
    return NULL;
  self->rows = gr_query_review_rows (store, error);
  if (self->rows == NULL)
    return NULL;
  self->cards = g_new0 (GrReviewCard, self->rows->len);
  for (guint i = 0; i < self->rows->len; i++)
    fill_card (self, gr_review_deck_get_row (self, i), &self->cards[i]);
  self->queue = gr_review_queue_new (&self->rules, &self->wish, self->cards, self->rows->len);
  choose (self, ask->wanted);
  if (with_words && !read_current (self, store, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * gr_review_deck_get_row:
 * @self: a deck
 * @index: which
 *
 * Returns: (transfer none): the row at @index
 */
const GrReviewRow *
gr_review_deck_get_row (const GrReviewDeck *self,
                        guint               index)
{
  return &g_array_index (self->rows, GrReviewRow, index);
}

/**
 * gr_review_deck_get_source:
 * @self: a deck with a card to ask, read with its words
 * @source: (out caller-allocates): what that is of; borrowed from @self
 */
void
gr_review_deck_get_source (const GrReviewDeck *self,
                           GrReviewSource     *source)
{
  const GrReviewRow *row = gr_review_deck_get_row (self, (guint) self->current);

  *source = (GrReviewSource) {
    .card = self->card_uid,
    .exists = row->card != NULL,
    .type = row->type,
    .uid = row->source,
    .title = row->title,
    .guide = row->guide,
  };
}

/**
 * gr_review_deck_get_minutes:
 * @self: a deck
 *
 * Returns: how long what is to be asked today takes, in minutes rounded up; 0
 *   for nothing
 */
int
gr_review_deck_get_minutes (const GrReviewDeck *self)
{
  return (int) ceil (self->queue->seconds / 60);
}
