/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-review-queue.h"

#include "gr-day.h"

#define MINUTE G_GINT64_CONSTANT (60000)
#define NOW G_GINT64_CONSTANT (1767258000000) /* Thursday, 2026-01-01, 09:00 in UTC */
#define MOST 64

typedef struct
{
  GrReviewRules rules;
  GrReviewWish wish;
  GrReviewCard cards[MOST];
  guint n;
} Session;

static void
start (Session *session)
{
  GrFsrsParams params;

  *session = (Session) { .rules = { .zone = g_time_zone_new_utc (), .start_hour = GR_DAY_START_HOUR } };
  gr_fsrs_params_init (&params);
  gr_fsrs_init (&session->rules.fsrs, &params);
  session->wish = (GrReviewWish) { .now_ms = NOW, .seconds_a_day = 600, .costs = { 30, 60, 60 } };
  gr_study_habits_init (&session->wish.habits, NULL, NULL);
}

static void
clear (Session *session)
{
  g_time_zone_unref (session->rules.zone);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Session, clear)

static GrReviewCard *
add (Session    *session,
     const char *uid)
{
  GrReviewCard *card = &session->cards[session->n++];

  g_assert_cmpuint (session->n, <=, MOST);
  *card = (GrReviewCard) { .uid = uid, .weight = 1 };
  return card;
}

/* Reviewed @ago days ago, due in @due days. */
static GrReviewCard *
add_known (Session    *session,
           const char *uid,
           double      stability,
           double      ago,
           double      due)
{
  GrReviewCard *card = add (session, uid);

  card->card = (GrFsrsCard) {
    .state = GR_CARD_STATE_REVIEW,
    .memory = { stability, 5 },
    .reviewed_ms = NOW - (gint64) (ago * (double) GR_DAY_MS),
    .due_ms = NOW + (gint64) (due * (double) GR_DAY_MS),
    .reps = 3,
  };
  return card;
}

static GrReviewCard *
add_step (Session    *session,
          const char *uid,
          gint64      due_in_minutes)
{
  GrReviewCard *card = add_known (session, uid, 2, 0.01, 0);

  card->card.state = GR_CARD_STATE_RELEARNING;
  card->card.due_ms = NOW + due_in_minutes * MINUTE;
  return card;
}

static GrReviewQueue *
make (Session *session)
{
  return gr_review_queue_new (&session->rules, &session->wish, session->cards, session->n);
}

static const GrReviewEntry *
entry (GrReviewQueue *queue,
       guint          i)
{
  return &g_array_index (queue->entries, GrReviewEntry, i);
}

static void
assert_order (Session       *session,
              GrReviewQueue *queue,
              const char    *order)
{
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < queue->entries->len; i++)
    g_string_append (found, session->cards[entry (queue, i)->index].uid);
  g_assert_cmpstr (found->str, ==, order);
}

static void
test_due_order (void)
{
  g_auto (Session) session;
  g_autoptr (GrReviewQueue) queue = NULL;

  start (&session);
  add (&session, "n");
  add (&session, "o");
  add_known (&session, "a", 10, 12, -2); /* recall .88 */
  add_known (&session, "b", 2, 30, -28); /* far overdue */
  add_known (&session, "c", 5, 4.9, 0.4); /* due this evening: today is today */
  add_known (&session, "d", 5, 4, 1);
  add_step (&session, "s", -5);
  add_step (&session, "t", -30);
  add_step (&session, "u", 15);
  add_step (&session, "v", 21);
  add_known (&session, "x", 1, 50, -40)->suspended = TRUE;
  add_known (&session, "y", 1, 50, -40)->buried_until = NOW / GR_DAY_MS + 1;
  add_known (&session, "z", 2, 40, -38)->buried_until = NOW / GR_DAY_MS;

  queue = make (&session);
  assert_order (&session, queue, "tszbacnou");
  g_assert_false (queue->interview);
  g_assert_cmpint (entry (queue, 0)->reason, ==, GR_REVIEW_REASON_STEP);
  g_assert_cmpint (entry (queue, 2)->reason, ==, GR_REVIEW_REASON_DUE);
  g_assert_cmpint (entry (queue, 6)->reason, ==, GR_REVIEW_REASON_NEW);
  g_assert_cmpint (entry (queue, 8)->reason, ==, GR_REVIEW_REASON_STEP);
  g_assert_cmpfloat (entry (queue, 3)->gain, ==, 0);
  g_assert_cmpuint (queue->days[0].n, ==, 9);
  g_assert_cmpfloat (queue->days[0].seconds, ==, queue->seconds);
  g_assert_cmpuint (queue->days[1].n, ==, 2); /* d, and y that comes back */
}

/* More than fits is no debt: it is spread, none of the days over their minutes. */
static void
test_spread (void)
{
  g_auto (Session) session;
  g_autoptr (GrReviewQueue) queue = NULL;
  guint n = 0;

  start (&session);
  for (guint i = 0; i < 40; i++)
    add (&session, "n"); /* 60 s each: ten a day */
  add_known (&session, "d", 5, 4.9, 1);
  session.wish.seconds_spent = 300;
  queue = make (&session);
  g_assert_cmpuint (queue->entries->len, ==, 5);
  for (guint i = 1; i < GR_REVIEW_N_DAYS; i++)
    {
      g_assert_cmpfloat (queue->days[i].seconds, <=, 600);
      g_assert_cmpint (queue->days[i].day, ==, NOW / GR_DAY_MS + i);
      n += queue->days[i].n;
    }
  g_assert_cmpuint (n, ==, 36);
  g_assert_cmpuint (queue->n_later, ==, 0);
  g_assert_cmpuint (queue->n_waiting, ==, 35); /* not the one that is due tomorrow */
  g_assert_cmpint (gr_review_queue_get_next (queue)->day, ==, NOW / GR_DAY_MS + 1);
  g_assert_cmpuint (queue->days[1].n, ==, 10); /* the one that is due, and nine */

  /* The day's minutes are over: nothing today. */
  session.wish.seconds_spent = 600;
  g_clear_pointer (&queue, gr_review_queue_free);
  queue = make (&session);
  g_assert_cmpuint (queue->entries->len, ==, 0);

  /* Less than one card takes is still enough to begin. */
  session.wish.seconds_spent = 0;
  session.wish.seconds_a_day = 30;
  g_clear_pointer (&queue, gr_review_queue_free);
  queue = make (&session);
  g_assert_cmpuint (queue->entries->len, ==, 1);
  g_assert_cmpuint (queue->days[13].n, ==, 1);
  g_assert_cmpuint (queue->n_later, ==, 41 - 14);
}

static void
test_interview (void)
{
  g_auto (Session) session;
  g_autoptr (GrReviewQueue) queue = NULL;
  GrReviewCard *heavy;

  start (&session);
  session.wish.costs = (GrStudyCosts) { 12, 24, 38 };
  session.wish.interview_ms = NOW + 7 * GR_DAY_MS;
  add_known (&session, "A", 20, 5, 15);
  add_known (&session, "B", 3, 4, -1)->card.memory.difficulty = 6;
  add_known (&session, "C", 0.8, 6, -5)->card.memory.difficulty = 8;
  add_known (&session, "D", 60, 50, 10);
  add (&session, "E");
  add_known (&session, "F", 0.5, 0.5, 0); /* asked half a day ago: left to settle */
  add_step (&session, "s", -1);
  queue = make (&session);
  assert_order (&session, queue, "sECBDA"); /* not due, but worth it */
  g_assert_true (queue->interview);
  g_assert_cmpint (entry (queue, 1)->reason, ==, GR_REVIEW_REASON_GAIN);
  g_assert_cmpfloat_with_epsilon (entry (queue, 3)->gain, .109940, 1e-5);
  g_assert_cmpfloat_with_epsilon (queue->gain, .766433 + .158983 + .109940 + .075271 + .033581, 5e-5);
  g_assert_cmpuint (queue->days[1].n, ==, 1);

  /* A minute: what fits, with the step taken off first. */
  session.wish.seconds_a_day = 60 + entry (queue, 0)->cost_s;
  g_clear_pointer (&queue, gr_review_queue_free);
  queue = make (&session);
  assert_order (&session, queue, "sEC");
  g_assert_cmpfloat_with_epsilon (queue->bound, .979771, 1e-5);
  g_assert_cmpuint (queue->days[1].n, ==, 4);

  heavy = &session.cards[3];
  heavy->weight = 20;
  g_clear_pointer (&queue, gr_review_queue_free);
  queue = make (&session);
  assert_order (&session, queue, "sDE");
}

/* On the last day new cards stop, unless one insists; after it the order is the usual one. */
static void
test_last_day (void)
{
  g_auto (Session) session;
  g_autoptr (GrReviewQueue) queue = NULL;

  start (&session);
  session.wish.interview_ms = NOW + GR_DAY_MS;
  add (&session, "n");
  add_known (&session, "b", 3, 4, 1);
  queue = make (&session);
  assert_order (&session, queue, "b");
  g_assert_cmpuint (queue->n_waiting, ==, 1);
  session.wish.insist_new = TRUE;
  g_clear_pointer (&queue, gr_review_queue_free);
  queue = make (&session);
  assert_order (&session, queue, "nb");
  session.wish.insist_new = FALSE;
  session.wish.interview_ms = NOW - 1;
  g_clear_pointer (&queue, gr_review_queue_free);
  queue = make (&session);
  g_assert_false (queue->interview);
  assert_order (&session, queue, "n");
}

static void
test_empty (void)
{
  g_auto (Session) session;
  g_autoptr (GrReviewQueue) queue = NULL;

  start (&session);
  queue = make (&session);
  g_assert_cmpuint (queue->entries->len, ==, 0);
  g_assert_null (gr_review_queue_get_next (queue));
}

/* The day changes at four in the morning where the person is, not at midnight in London. */
static void
test_elapsed (void)
{
  g_auto (Session) session;
  GrReviewCard *card;

  start (&session);
  card = add_known (&session, "a", 5, 0, 5);
  g_assert_cmpint (gr_review_get_elapsed (&session.rules, &card->card, NOW + 18 * 60 * MINUTE), ==, 0); /* 3:00 */
  g_assert_cmpint (gr_review_get_elapsed (&session.rules, &card->card, NOW + 19 * 60 * MINUTE), ==, 1); /* 4:00 */
  g_assert_cmpint (gr_review_get_elapsed (&session.rules, &card->card, NOW - 3 * GR_DAY_MS), ==, 0);
  g_time_zone_unref (session.rules.zone);
  session.rules.zone = g_time_zone_new_offset (9 * 3600);
  g_assert_cmpint (gr_review_get_elapsed (&session.rules, &card->card, NOW + 11 * 60 * MINUTE), ==, 1);
}

/* A button says the interval that pressing it gives, and none is over the maximum. */
static void
test_preview (void)
{
  g_auto (Session) session;
  GrReviewCard *card;
  GrFsrsCard one[GR_N_RATINGS], two[GR_N_RATINGS];
  guint moved = 0;

  start (&session);
  card = add_known (&session, "a", 100, 100, 0);
  for (int i = 0; i < 50; i++)
    {
      int plain;

      card->card.reps = 3 + i;
      session.rules.fuzz = FALSE;
      gr_review_preview (&session.rules, card, NOW, one);
      plain = one[2].scheduled_days;
      session.rules.fuzz = TRUE;
      gr_review_preview (&session.rules, card, NOW, one);
      gr_review_preview (&session.rules, card, NOW, two);
      g_assert_cmpint (one[2].scheduled_days, ==, two[2].scheduled_days);
      g_assert_cmpint (one[2].due_ms, ==, NOW + one[2].scheduled_days * GR_DAY_MS);
      moved += one[2].scheduled_days != plain;
    }
  g_assert_cmpuint (moved, >, 25);

  session.rules.fuzz = FALSE; /* else chance may leave room */
  session.rules.fsrs.params.maximum_interval = 30;
  gr_review_preview (&session.rules, card, NOW, one);
  for (guint i = 1; i < GR_N_RATINGS; i++)
    {
      g_assert_cmpint (one[i].scheduled_days, <=, 30);
      g_assert_cmpint (one[i].due_ms, <=, NOW + 30 * GR_DAY_MS);
    }
}

static void
test_leech (void)
{
  for (int lapses = 0; lapses < 20; lapses++)
    g_assert_cmpint (gr_review_is_leech (lapses), ==, lapses == 8 || lapses == 12 || lapses == 16);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/study/review-queue/due-order", test_due_order);
  g_test_add_func ("/study/review-queue/spread", test_spread);
  g_test_add_func ("/study/review-queue/interview", test_interview);
  g_test_add_func ("/study/review-queue/last-day", test_last_day);
  g_test_add_func ("/study/review-queue/empty", test_empty);
  g_test_add_func ("/study/review-card/elapsed", test_elapsed);
  g_test_add_func ("/study/review-card/preview", test_preview);
  g_test_add_func ("/study/review-card/leech", test_leech);
  return g_test_run ();
}
