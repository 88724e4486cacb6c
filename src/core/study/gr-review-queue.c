/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-review-queue.h"

#include <math.h>

#include "gr-day.h"

/* Two orders.  Without a date: learning steps, then what is due, the least remembered first, then new cards in the
 * order of their guides.  With an interview ahead: learning steps, then whatever adds most recall on that day for the
 * seconds it takes.  Either way no more than the minutes of the day; the rest is spread over the days after. */

typedef struct
{
  const GrReviewRules *rules;
  const GrReviewWish *wish;
  const GrReviewCard *cards;
  guint n_cards;
  gint64 today;
  gint64 ends[GR_REVIEW_N_DAYS]; /* when today and the days after end */
  double days_left;              /* until the interview; ≤ 0: there is none ahead */
  double filled[GR_REVIEW_N_DAYS];
} Frame;

/* A card that may be asked, and from which day on. */
typedef struct
{
  GrStudyChoice choice; /* first: it is ranked and taken as one */
  guint day;            /* 0: today */
  gboolean is_new;
  gboolean placed;
} Candidate;

static double
days_since (gint64 then_ms,
            gint64 now_ms)
{
  return fmax ((double) (now_ms - then_ms) / (double) GR_DAY_MS, 0);
}

static void
frame_init (Frame               *frame,
            const GrReviewRules *rules,
            const GrReviewWish  *wish,
            const GrReviewCard  *cards,
            guint                n_cards)
{
  *frame = (Frame) { .rules = rules, .wish = wish, .cards = cards, .n_cards = n_cards };
  frame->today = gr_day_of_time (wish->now_ms, rules->zone, rules->start_hour);
  for (guint i = 0; i < GR_REVIEW_N_DAYS; i++)
    frame->ends[i] = gr_day_to_time (frame->today + i + 1, rules->zone, rules->start_hour);
  if (wish->interview_ms > wish->now_ms)
    frame->days_left = (double) (wish->interview_ms - wish->now_ms) / (double) GR_DAY_MS;
  frame->filled[0] = wish->seconds_spent;
}

/* The day on which an instant lies, from today; GR_REVIEW_N_DAYS: beyond what is looked at. */
static guint
day_of (const Frame *frame,
        gint64       ms)
{
  guint day = 0;

  while (day < GR_REVIEW_N_DAYS && ms >= frame->ends[day])
    day++;
  return day;
}

static guint
buried_days (const Frame        *frame,
             const GrReviewCard *card)
{
  return (guint) CLAMP (card->buried_until - frame->today, 0, GR_REVIEW_N_DAYS);
}

static gboolean
is_step (const GrReviewCard *card)
{
  return card->card.state == GR_CARD_STATE_LEARNING || card->card.state == GR_CARD_STATE_RELEARNING;
}

static const GrStudyCosts *
costs_of (const Frame        *frame,
          const GrReviewCard *card)
{
  return card->costs != NULL ? card->costs : &frame->wish->costs;
}

/* Due on a day is due from its beginning: nobody waits for the hour of the last review. */
static void
consider_due (const Frame        *frame,
              const GrReviewCard *card,
              Candidate          *candidate)
{
  GrStudyGain *gain = &candidate->choice.gain;

  *gain = (GrStudyGain) { 0 };
  candidate->is_new = card->card.reps == 0;
  candidate->day = candidate->is_new ? 0 : day_of (frame, card->card.due_ms);
  gain->recall = gr_fsrs_get_recall (&frame->rules->fsrs, card->card.memory.stability,
                                     days_since (card->card.reviewed_ms, frame->wish->now_ms));
  gain->cost_s = gr_study_get_cost (costs_of (frame, card), gain->recall, candidate->is_new);
}

/* What was asked within a day is left to settle: it comes back on the day on which that is over.  On the last day new
 * cards would take the time from what can still be kept. */
static void
consider_gain (const Frame        *frame,
               const GrReviewCard *card,
               Candidate          *candidate)
{
  double elapsed = days_since (card->card.reviewed_ms, frame->wish->now_ms);

  candidate->is_new = card->card.reps == 0;
  candidate->day = 0;
  if (candidate->is_new && frame->days_left <= 1 && !frame->wish->insist_new)
    candidate->day = GR_REVIEW_N_DAYS;
  else if (!candidate->is_new && elapsed < 1)
    candidate->day = MAX (day_of (frame, card->card.reviewed_ms + GR_DAY_MS), 1);
  gr_study_get_gain (&frame->rules->fsrs, &frame->wish->habits, costs_of (frame, card), card->card.memory, elapsed,
                     frame->days_left, card->weight, &candidate->choice.gain);
}

static int
compare_due (gconstpointer a,
             gconstpointer b)
{
  const Candidate *one = a;
  const Candidate *two = b;

  if (one->is_new != two->is_new)
    return one->is_new ? 1 : -1;
  if (!one->is_new && one->choice.gain.recall != two->choice.gain.recall)
    return one->choice.gain.recall < two->choice.gain.recall ? -1 : 1;
  return one->choice.index < two->choice.index ? -1 : 1;
}

static int
compare_steps (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  const GrReviewCard *cards = user_data;
  guint one = ((const Candidate *) a)->choice.index;
  guint two = ((const Candidate *) b)->choice.index;

  if (cards[one].card.due_ms != cards[two].card.due_ms)
    return cards[one].card.due_ms < cards[two].card.due_ms ? -1 : 1;
  return one < two ? -1 : 1;
}

static void
append (GrReviewQueue   *self,
        const Candidate *candidate,
        GrReviewReason   reason)
{
  const GrStudyGain *gain = &candidate->choice.gain;
  GrReviewEntry entry = {
    .index = candidate->choice.index,
    .reason = reason,
    .recall = gain->recall,
    .gain = reason == GR_REVIEW_REASON_GAIN ? gain->gain : 0,
    .cost_s = gain->cost_s,
  };

  g_array_append_val (self->entries, entry);
  self->seconds += entry.cost_s;
  self->gain += entry.gain;
  self->days[0].n++;
  self->days[0].seconds += entry.cost_s;
}

/* Steps that are over by @until, the longest waiting first. */
static GArray *
collect_steps (const Frame *frame,
               gint64       from_ms,
               gint64       until_ms)
{
  GArray *steps = g_array_new (FALSE, FALSE, sizeof (Candidate));

  for (guint i = 0; i < frame->n_cards; i++)
    {
      const GrReviewCard *card = &frame->cards[i];
      Candidate step = { .choice = { .index = i } };

      if (!is_step (card) || card->suspended || buried_days (frame, card) > 0)
        continue;
      if (card->card.due_ms <= from_ms || card->card.due_ms > until_ms)
        continue;
      consider_due (frame, card, &step);
      g_array_append_val (steps, step);
    }
  g_array_sort_with_data (steps, compare_steps, (gpointer) frame->cards);
  return steps;
}

/* Cards that are no steps and have a day in sight, as an order of pointers: there may be ten thousand. */
static GPtrArray *
collect (GrReviewQueue *self,
         const Frame   *frame,
         GArray        *candidates)
{
  GPtrArray *order;

  for (guint i = 0; i < frame->n_cards; i++)
    {
      const GrReviewCard *card = &frame->cards[i];
      Candidate candidate = { .choice = { .index = i, .id = card->uid } };

      if (is_step (card) || card->suspended)
        continue;
      if (self->interview)
        consider_gain (frame, card, &candidate);
      else
        consider_due (frame, card, &candidate);
      self->n_waiting += candidate.is_new && candidate.day == GR_REVIEW_N_DAYS; /* kept back on the last day */
      candidate.day = MAX (candidate.day, buried_days (frame, card));
      if (candidate.day < GR_REVIEW_N_DAYS && (!self->interview || candidate.choice.gain.gain > 0))
        g_array_append_val (candidates, candidate);
    }
  order = g_ptr_array_sized_new (candidates->len);
  for (guint i = 0; i < candidates->len; i++)
    g_ptr_array_add (order, &g_array_index (candidates, Candidate, i));
  g_ptr_array_sort_values (order, self->interview ? gr_study_compare : compare_due);
  return order;
}

/* A day takes its first card however long that is, or a short day would never begin. */
static gboolean
has_room (const Frame *frame,
          guint        day,
          double       seconds)
{
  return frame->filled[day] <= 0 || frame->filled[day] + seconds <= frame->wish->seconds_a_day;
}

static void
take (GrReviewQueue *self,
      Frame         *frame,
      Candidate     *candidate,
      GrReviewReason reason)
{
  frame->filled[0] += candidate->choice.gain.cost_s;
  candidate->placed = TRUE;
  append (self, candidate, reason);
}

static void
take_due (GrReviewQueue *self,
          Frame         *frame,
          GPtrArray     *order)
{
  for (guint i = 0; i < order->len; i++)
    {
      Candidate *candidate = order->pdata[i];

      if (candidate->day == 0 && has_room (frame, 0, candidate->choice.gain.cost_s))
        take (self, frame, candidate, candidate->is_new ? GR_REVIEW_REASON_NEW : GR_REVIEW_REASON_DUE);
    }
}

static void
take_by_gain (GrReviewQueue *self,
              Frame         *frame,
              GPtrArray     *order)
{
  g_autofree GrStudyChoice **choices = g_new (GrStudyChoice *, order->len);
  double seconds = frame->wish->seconds_a_day - frame->filled[0];
  guint n = 0, n_taken;

  for (guint i = 0; i < order->len; i++)
    {
      Candidate *candidate = order->pdata[i];

      if (candidate->day == 0)
        choices[n++] = &candidate->choice;
    }
  if (n > 0 && has_room (frame, 0, choices[0]->gain.cost_s))
    seconds = fmax (seconds, choices[0]->gain.cost_s);
  n_taken = gr_study_select (choices, n, seconds, NULL, &self->bound);
  for (guint i = 0; i < n_taken; i++)
    take (self, frame, (Candidate *) choices[i], GR_REVIEW_REASON_GAIN);
}

/* What is not for today goes to the first day from its own on that has room. */
static void
spread (GrReviewQueue *self,
        Frame         *frame,
        GPtrArray     *order)
{
  for (guint i = 0; i < order->len; i++)
    {
      const Candidate *candidate = order->pdata[i];
      double cost = candidate->choice.gain.cost_s;
      guint day = MAX (candidate->day, 1);

      if (candidate->placed)
        continue;
      self->n_waiting += candidate->day == 0;
      while (day < GR_REVIEW_N_DAYS && !has_room (frame, day, cost))
        day++;
      if (day == GR_REVIEW_N_DAYS)
        {
          self->n_later++;
          continue;
        }
      frame->filled[day] += cost;
      self->days[day].n++;
      self->days[day].seconds += cost;
    }
}

static void
append_all (GrReviewQueue *self,
            Frame         *frame,
            GArray        *steps)
{
  for (guint i = 0; i < steps->len; i++)
    {
      const Candidate *step = &g_array_index (steps, Candidate, i);

      frame->filled[0] += step->choice.gain.cost_s;
      append (self, step, GR_REVIEW_REASON_STEP);
    }
}

/**
 * gr_review_queue_new:
 * @rules: by what answers are scheduled
 * @wish: what the session is for
 * @cards: (array length=n_cards): everything in review, new cards in the order
 *   in which they are to be met
 * @n_cards: how many
 *
 * Returns: (transfer full): what to ask, in order, and what is left for later
 */
GrReviewQueue *
gr_review_queue_new (const GrReviewRules *rules,
                     const GrReviewWish  *wish,
                     const GrReviewCard  *cards,
                     guint                n_cards)
{
  GrReviewQueue *self = g_new0 (GrReviewQueue, 1);
  g_autoptr (GArray) due = NULL;
  g_autoptr (GArray) soon = NULL;
  g_autoptr (GArray) candidates = g_array_sized_new (FALSE, FALSE, sizeof (Candidate), n_cards);
  g_autoptr (GPtrArray) order = NULL;
  Frame frame;

  frame_init (&frame, rules, wish, cards, n_cards);
  self->interview = frame.days_left > 0;
  self->entries = g_array_new (FALSE, FALSE, sizeof (GrReviewEntry));
  for (guint i = 0; i < GR_REVIEW_N_DAYS; i++)
    self->days[i].day = frame.today + i;

  due = collect_steps (&frame, G_MININT64, wish->now_ms);
  soon = collect_steps (&frame, wish->now_ms, wish->now_ms + GR_REVIEW_AHEAD_MS);
  order = collect (self, &frame, candidates);
  append_all (self, &frame, due); /* a step is a promise: whatever the minutes of the day say */
  if (self->interview)
    take_by_gain (self, &frame, order);
  else
    take_due (self, &frame, order);
  append_all (self, &frame, soon);
  spread (self, &frame, order);
  return self;
}

/**
 * gr_review_queue_free:
 * @self: a queue
 */
void
gr_review_queue_free (GrReviewQueue *self)
{
  g_array_unref (self->entries);
  g_free (self);
}

/**
 * gr_review_queue_get_next:
 * @self: a queue
 *
 * Returns: (nullable): the first day after today on which there is something;
 *   %NULL: there is nothing in sight
 */
const GrReviewDay *
gr_review_queue_get_next (const GrReviewQueue *self)
{
  for (guint i = 1; i < GR_REVIEW_N_DAYS; i++)
    if (self->days[i].n > 0)
      return &self->days[i];
  return NULL;
}
