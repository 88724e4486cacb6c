/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-review-run-private.h"

G_DEFINE_FINAL_TYPE (GrReviewRun, gr_review_run, G_TYPE_OBJECT)

enum { CHANGED, FAILED, LEFT, N_SIGNALS };

static guint signals[N_SIGNALS];

/* What the deck is made of; a story being typed is none of it. */
static const char *const types[] = { "card",    "review",   "question", "confusion", "term",    "quiz-item",
                                     "choice",  "key",      "guide",    "section",   "reading", "mark",
                                     "attempt", "response", "profile",  "round",     NULL };

typedef struct
{
  GrReviewAsk ask;
  char *wanted;
} Reading;

static void
reading_free (gpointer data)
{
  Reading *reading = data;

  g_time_zone_unref (reading->ask.zone);
  g_free (reading->wanted);
  g_free (reading);
}

static gpointer
read_deck (GrStore      *store,
           gpointer      data,
           GCancellable *cancellable,
           GError      **error)
{
  Reading *reading = data;

  return gr_review_deck_read (store, &reading->ask, TRUE, error);
}

/* The same card as before keeps what was shown of it; one that was answered meanwhile does not. */
static gboolean
is_same_card (const GrReviewDeck *a,
              const GrReviewDeck *b)
{
  return a != NULL && a->current >= 0 && b->current >= 0 && g_strcmp0 (a->card_uid, b->card_uid) == 0 &&
         a->cards[a->current].card.reps == b->cards[b->current].card.reps;
}

static void
take_deck (GrReviewRun  *self,
           GrReviewDeck *deck)
{
  if (!is_same_card (self->deck, deck))
    {
      self->revealed = 0;
      self->shown_ms = gr_clock_get_boot_ms (gr_library_get_clock (self->library));
    }
  g_clear_pointer (&self->deck, gr_review_deck_free);
  self->deck = deck;
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GrReviewRun) self = user_data;
  g_autoptr (GError) error = NULL;
  GrReviewDeck *deck = gr_library_read_finish (GR_LIBRARY (source), result, &error);

  self->reading = FALSE;
  if (g_cancellable_is_cancelled (self->cancellable))
    {
      g_clear_pointer (&deck, gr_review_deck_free);
      return;
    }
  if (self->stale)
    {
      /* It is of a moment that has passed. */
      g_clear_pointer (&deck, gr_review_deck_free);
      gr_review_run_refresh (self);
      return;
    }
  if (deck == NULL)
    {
      gr_review_run_report (self, error);
      gr_review_run_changed (self);
      return;
    }
  take_deck (self, deck);
  gr_review_run_changed (self);
}

static void
refresh_cb (gpointer user_data)
{
  GrReviewRun *self = user_data;

  self->refresh_id = 0;
  gr_review_run_refresh (self);
}

/* The card that a change is about; %NULL where it is about none. */
static const char *
find_card (GrChange *change)
{
  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    if (g_str_equal (gr_change_get_op (change, i)->type, "card"))
      return gr_change_get_op (change, i)->uid;
  return NULL;
}

static gboolean
is_set_aside (const GrOp *op)
{
  return g_str_equal (op->type, "card") && op->kind == GR_OP_SET &&
         (g_str_equal (op->field, "suspended") || g_str_equal (op->field, "buried_until"));
}

/* An answer brings the next card; one that is taken back brings the same again, as does a card that is let in again.
 * Whatever else happens leaves the card that is being thought about where it is. */
static const char *
want_after (GrReviewRun *self,
            GrChange    *change)
{
  const char *about = find_card (change);

  if (self->moving)
    return NULL;
  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    {
      const GrOp *op = gr_change_get_op (change, i);

      if (g_str_equal (op->type, "review"))
        return op->kind == GR_OP_REMOVE ? about : NULL;
      if (is_set_aside (op) || (g_str_equal (op->type, "card") && op->kind == GR_OP_REMOVE))
        return about;
    }
  return self->deck != NULL ? self->deck->card_uid : NULL;
}

static void
library_changed_cb (GrReviewRun *self,
                    GrChange    *change)
{
  g_assert (GR_IS_REVIEW_RUN (self));

  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    if (g_strv_contains (types, gr_change_get_op (change, i)->type))
      {
        g_set_str (&self->wanted, want_after (self, change));
        self->moving = FALSE;
        if (self->refresh_id == 0)
          self->refresh_id = g_idle_add_once (refresh_cb, self);
        return;
      }
}

static void
gr_review_run_dispose (GObject *object)
{
  GrReviewRun *self = GR_REVIEW_RUN (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_handle_id (&self->refresh_id, g_source_remove);
  G_OBJECT_CLASS (gr_review_run_parent_class)->dispose (object);
}

static void
gr_review_run_finalize (GObject *object)
{
  GrReviewRun *self = GR_REVIEW_RUN (object);

  g_clear_pointer (&self->deck, gr_review_deck_free);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->library);
  g_free (self->wanted);
  G_OBJECT_CLASS (gr_review_run_parent_class)->finalize (object);
}

static void
gr_review_run_class_init (GrReviewRunClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = gr_review_run_dispose;
  object_class->finalize = gr_review_run_finalize;

  signals[CHANGED] =
      g_signal_new ("changed", GR_TYPE_REVIEW_RUN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[FAILED] =
      g_signal_new ("failed", GR_TYPE_REVIEW_RUN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_ERROR);
  signals[LEFT] =
      g_signal_new ("left", GR_TYPE_REVIEW_RUN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
gr_review_run_init (GrReviewRun *self)
{
  self->cancellable = g_cancellable_new ();
}

/**
 * gr_review_run_new:
 * @library: an open library
 *
 * Returns: (transfer full): a run whose deck is on its way
 */
GrReviewRun *
gr_review_run_new (GrLibrary *library)
{
  GrReviewRun *self = g_object_new (GR_TYPE_REVIEW_RUN, NULL);

  self->library = g_object_ref (library);
  g_signal_connect_object (library, "changed", G_CALLBACK (library_changed_cb), self, G_CONNECT_SWAPPED);
  gr_review_run_refresh (self);
  return self;
}

/**
 * gr_review_run_get_library:
 * @self: a run
 *
 * Returns: (transfer none): the library it reads and writes
 */
GrLibrary *
gr_review_run_get_library (GrReviewRun *self)
{
  g_return_val_if_fail (GR_IS_REVIEW_RUN (self), NULL);
  return self->library;
}

/**
 * gr_review_run_get_stage:
 * @self: a run
 *
 * Returns: what is to be shown
 */
GrReviewStage
gr_review_run_get_stage (GrReviewRun *self)
{
  g_return_val_if_fail (GR_IS_REVIEW_RUN (self), GR_REVIEW_STAGE_LOADING);

  if (self->deck == NULL)
    return GR_REVIEW_STAGE_LOADING;
  if (self->deck->current >= 0)
    return GR_REVIEW_STAGE_ASK;
  return self->deck->rows->len > 0 ? GR_REVIEW_STAGE_DONE : GR_REVIEW_STAGE_EMPTY;
}

/**
 * gr_review_run_get_deck:
 * @self: a run
 *
 * Returns: (transfer none) (nullable): what is in review, valid until the next
 *   "changed"; %NULL while loading
 */
const GrReviewDeck *
gr_review_run_get_deck (GrReviewRun *self)
{
  g_return_val_if_fail (GR_IS_REVIEW_RUN (self), NULL);
  return self->deck;
}

/**
 * gr_review_run_get_row:
 * @self: a run
 *
 * Returns: (transfer none) (nullable): the card that is asked; %NULL: none is
 */
const GrReviewRow *
gr_review_run_get_row (GrReviewRun *self)
{
  if (gr_review_run_get_stage (self) != GR_REVIEW_STAGE_ASK)
    return NULL;
  return gr_review_deck_get_row (self->deck, (guint) self->deck->current);
}

/**
 * gr_review_run_get_revealed:
 * @self: a run
 *
 * Returns: how many points of the answer are shown
 */
guint
gr_review_run_get_revealed (GrReviewRun *self)
{
  g_return_val_if_fail (GR_IS_REVIEW_RUN (self), 0);
  return self->revealed;
}

/**
 * gr_review_run_get_answered:
 * @self: a run
 *
 * Returns: whether all of the answer is shown, so that it can be graded
 */
gboolean
gr_review_run_get_answered (GrReviewRun *self)
{
  if (gr_review_run_get_row (self) == NULL)
    return FALSE;
  return self->revealed >= g_strv_length (self->deck->face->points);
}

/**
 * gr_review_run_get_busy:
 * @self: a run
 *
 * Returns: whether something is on its way to the disk, or the next card from it
 */
gboolean
gr_review_run_get_busy (GrReviewRun *self)
{
  g_return_val_if_fail (GR_IS_REVIEW_RUN (self), FALSE);
  return self->busy || self->refresh_id != 0 || self->reading;
}

/**
 * gr_review_run_preview:
 * @self: a run that asks a card
 * @next: (out caller-allocates) (array fixed-size=4): the card after each answer
 */
void
gr_review_run_preview (GrReviewRun *self,
                       GrFsrsCard  *next)
{
  g_return_if_fail (gr_review_run_get_row (self) != NULL);

  gr_review_preview (&self->deck->rules, &self->deck->cards[self->deck->current],
                     gr_clock_get_wall_ms (gr_library_get_clock (self->library)), next);
}

/**
 * gr_review_run_refresh:
 * @self: a run
 *
 * Reads the deck anew, as time has passed or something happened.
 */
void
gr_review_run_refresh (GrReviewRun *self)
{
  Reading *reading;

  g_return_if_fail (GR_IS_REVIEW_RUN (self));

  self->stale = self->reading;
  if (self->reading || !gr_library_get_open (self->library))
    return;
  self->reading = TRUE;
  reading = g_new0 (Reading, 1);
  reading->wanted = g_strdup (self->wanted);
  reading->ask.wanted = reading->wanted;
  reading->ask.zone = g_time_zone_new_local ();
  reading->ask.now_ms = gr_clock_get_wall_ms (gr_library_get_clock (self->library));
  if (self->deck == NULL || self->deck->today == self->extra_day)
    reading->ask.extra_seconds = self->extra_seconds;
  gr_library_read_async (self->library, read_deck, reading, reading_free, (GDestroyNotify) gr_review_deck_free,
                         self->cancellable, read_cb, g_object_ref (self));
}

void
gr_review_run_changed (GrReviewRun *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

void
gr_review_run_report (GrReviewRun  *self,
                      const GError *error)
{
  g_signal_emit (self, signals[FAILED], 0, error);
}

void
gr_review_run_left (GrReviewRun *self,
                    const char  *sentence)
{
  g_signal_emit (self, signals[LEFT], 0, sentence);
}
