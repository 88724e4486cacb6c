/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-card.h"
#include "gr-review-run.h"
#include "gr-test-live.h"
#include "gr-test-study.h"

#define HOUR G_GINT64_CONSTANT (3600000)
#define DAY (24 * HOUR)

typedef struct
{
  GrTestLive live;
  GrReviewRun *run;
  guint n_failed;
  guint n_left;
} Fixture;

static void
failed_cb (Fixture *fixture)
{
  fixture->n_failed++;
}

static void
left_cb (Fixture *fixture)
{
  fixture->n_left++;
}

static void
wait (Fixture *fixture)
{
  while (gr_review_run_get_stage (fixture->run) == GR_REVIEW_STAGE_LOADING || gr_review_run_get_busy (fixture->run))
    g_main_context_iteration (NULL, TRUE);
}

static void
make_run (Fixture *fixture)
{
  fixture->run = gr_review_run_new (fixture->live.library);
  g_signal_connect_swapped (fixture->run, "failed", G_CALLBACK (failed_cb), fixture);
  g_signal_connect_swapped (fixture->run, "left", G_CALLBACK (left_cb), fixture);
  wait (fixture);
}

static void
setup (Fixture      *fixture,
       gconstpointer begun)
{
  GrChange *change = gr_change_new (GR_CHANGE_CONTENT, "Import");

  gr_test_live_setup (&fixture->live, NULL);
  gr_clock_advance (fixture->live.clock, 9 * HOUR);
  gr_test_study_add_guide (change, 1);
  if (begun != NULL)
    gr_test_study_begin (change, begun, 1);
  gr_test_live_commit (&fixture->live, change);
  make_run (fixture);
}

static void
teardown (Fixture      *fixture,
          gconstpointer data)
{
  g_assert_cmpuint (fixture->n_failed, ==, 0);
  g_assert_finalize_object (fixture->run);
  gr_test_live_teardown (&fixture->live, NULL);
}

static void
assert_asked (Fixture    *fixture,
              const char *source)
{
  const GrReviewRow *row = gr_review_run_get_row (fixture->run);

  g_assert_nonnull (row);
  g_assert_cmpstr (row->own ? row->card : row->source, ==, source);
}

static void
grade (Fixture *fixture,
       GrRating rating)
{
  gr_review_run_reveal (fixture->run, TRUE);
  gr_review_run_grade (fixture->run, rating);
  wait (fixture);
}

static void
undo (Fixture *fixture)
{
  gr_library_undo (fixture->live.library);
  gr_test_live_settle (&fixture->live);
  wait (fixture);
}

/* One point a time; what was not looked at cannot be graded. */
static void
test_reveal (Fixture      *fixture,
             gconstpointer data)
{
  assert_asked (fixture, "question-1");
  for (guint i = 0; i < 5; i++)
    {
      g_assert_false (gr_review_run_get_answered (fixture->run));
      gr_review_run_grade (fixture->run, GR_RATING_EASY);
      g_assert_false (gr_review_run_get_busy (fixture->run));
      g_assert_cmpuint (gr_review_run_get_revealed (fixture->run), ==, i);
      gr_review_run_reveal (fixture->run, FALSE);
    }
  g_assert_true (gr_review_run_get_answered (fixture->run));
  gr_review_run_reveal (fixture->run, FALSE);
  g_assert_cmpuint (gr_review_run_get_revealed (fixture->run), ==, 5);
}

static void
test_grade (Fixture      *fixture,
            gconstpointer data)
{
  GrFsrsCard next[GR_N_RATINGS];
  g_autofree char *uid = g_strdup (gr_review_run_get_deck (fixture->run)->card_uid);
  g_autofree char *state = NULL;
  GrCard *card;

  gr_review_run_reveal (fixture->run, TRUE);
  gr_review_run_preview (fixture->run, next);
  gr_review_run_grade (fixture->run, GR_RATING_EASY);
  g_assert_true (gr_review_run_get_busy (fixture->run));
  gr_review_run_grade (fixture->run, GR_RATING_AGAIN); /* a key that was held is one answer */
  wait (fixture);
  assert_asked (fixture, "term-1");
  g_assert_cmpuint (gr_review_run_get_revealed (fixture->run), ==, 0);

  state = gr_test_live_stored (&fixture->live, "card", uid, "state");
  g_assert_cmpstr (state, ==, "review");
  card = gr_library_lookup (fixture->live.library, "card", uid);
  g_assert_cmpint (gr_card_get_due_at (card), ==, next[3].due_ms);
  g_assert_cmpint (gr_card_get_reps (card), ==, 1);

  /* Nothing but what is on disk: another start goes on at the same card. */
  g_assert_finalize_object (fixture->run);
  gr_test_live_reopen (&fixture->live);
  make_run (fixture);
  assert_asked (fixture, "term-1");
}

/* An answer that is taken back is asked again, a first one and a later one, and then answered as if for the first time. */
static void
test_undo (Fixture      *fixture,
           gconstpointer data)
{
  grade (fixture, GR_RATING_GOOD);
  grade (fixture, GR_RATING_EASY);
  assert_asked (fixture, "term-2");
  undo (fixture);
  assert_asked (fixture, "term-1");
  g_assert_cmpuint (gr_review_run_get_revealed (fixture->run), ==, 0);
  g_assert_null (gr_review_run_get_row (fixture->run)->card);
  undo (fixture);
  assert_asked (fixture, "question-1");
  gr_library_redo (fixture->live.library);
  gr_test_live_settle (&fixture->live);
  wait (fixture);
  assert_asked (fixture, "term-1");

  /* … also where another would come first. */
  gr_review_run_want (fixture->run, "question-3");
  wait (fixture);
  grade (fixture, GR_RATING_EASY);
  assert_asked (fixture, "term-1");
  undo (fixture);
  assert_asked (fixture, "question-3");
  gr_review_run_want (fixture->run, NULL);
  wait (fixture);

  /* Ten minutes later the step comes first; taken back, it comes again. */
  gr_clock_advance (fixture->live.clock, HOUR);
  gr_review_run_want (fixture->run, NULL);
  wait (fixture);
  assert_asked (fixture, "question-1");
  grade (fixture, GR_RATING_GOOD);
  assert_asked (fixture, "term-1");
  undo (fixture);
  assert_asked (fixture, "question-1");
  g_assert_cmpint (gr_review_run_get_row (fixture->run)->reps, ==, 1);
}

static void
test_set_aside (Fixture      *fixture,
                gconstpointer data)
{
  gr_review_run_bury (fixture->run);
  wait (fixture);
  assert_asked (fixture, "term-1");
  gr_review_run_suspend (fixture->run);
  wait (fixture);
  assert_asked (fixture, "term-2");
  g_assert_cmpuint (fixture->n_left, ==, 2);
  undo (fixture);
  assert_asked (fixture, "term-1");
  undo (fixture);
  assert_asked (fixture, "question-1");
  gr_review_run_bury (fixture->run);
  wait (fixture);
  gr_clock_advance (fixture->live.clock, DAY);
  gr_review_run_want (fixture->run, NULL);
  wait (fixture);
  assert_asked (fixture, "question-1");
}

/* While one thinks, an import or another page's change moves nothing and hides nothing again. */
static void
test_stays (Fixture      *fixture,
            gconstpointer data)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Make Card");

  gr_review_run_reveal (fixture->run, FALSE);
  gr_test_study_own_card (change, "own", 2);
  gr_test_live_commit (&fixture->live, change);
  wait (fixture);
  assert_asked (fixture, "question-1");
  g_assert_cmpuint (gr_review_run_get_revealed (fixture->run), ==, 1);
  grade (fixture, GR_RATING_GOOD);
  assert_asked (fixture, "own");
}

static void
test_reword (Fixture      *fixture,
             gconstpointer data)
{
  g_autofree char *uid = g_strdup (gr_review_run_get_deck (fixture->run)->card_uid);
  GrCard *card;

  gr_review_run_reword (fixture->run);
  wait (fixture);
  assert_asked (fixture, uid);
  card = gr_library_lookup (fixture->live.library, "card", uid);
  g_assert_cmpstr (gr_card_get_front (card), ==, "How do you follow up after a meeting?");
  g_assert_cmpstr (gr_card_get_source (card), ==, "question-1");
  g_assert_nonnull (strstr (gr_card_get_back (card), "- Write within **two days**"));
  undo (fixture);
  assert_asked (fixture, "question-1");
}

static void
test_done (Fixture      *fixture,
           gconstpointer data)
{
  const GrReviewDeck *deck;

  for (guint i = 0; i < 6; i++)
    {
      gr_clock_advance (fixture->live.clock, 4 * 60000); /* slow: the minutes of the day run out */
      grade (fixture, GR_RATING_EASY);
      if (gr_review_run_get_stage (fixture->run) == GR_REVIEW_STAGE_DONE)
        break;
    }
  g_assert_cmpint (gr_review_run_get_stage (fixture->run), ==, GR_REVIEW_STAGE_DONE);
  deck = gr_review_run_get_deck (fixture->run);
  g_assert_cmpuint (deck->queue->n_waiting, >, 0);
  g_assert_nonnull (gr_review_queue_get_next (deck->queue));
  gr_review_run_more (fixture->run);
  wait (fixture);
  g_assert_cmpint (gr_review_run_get_stage (fixture->run), ==, GR_REVIEW_STAGE_ASK);
}

static void
test_empty (Fixture      *fixture,
            gconstpointer data)
{
  GrChange *change = gr_change_new (GR_CHANGE_QUIET, NULL);

  g_assert_cmpint (gr_review_run_get_stage (fixture->run), ==, GR_REVIEW_STAGE_EMPTY);
  gr_review_run_reveal (fixture->run, TRUE);
  gr_review_run_grade (fixture->run, GR_RATING_GOOD);
  gr_review_run_bury (fixture->run);
  gr_test_study_begin (change, "auto", 1);
  gr_test_live_commit (&fixture->live, change);
  wait (fixture);
  assert_asked (fixture, "question-1");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, begun, func) g_test_add ("/review/run/" path, Fixture, begun, setup, func, teardown)
  ADD ("reveal", "auto", test_reveal);
  ADD ("grade", "auto", test_grade);
  ADD ("undo", "auto", test_undo);
  ADD ("set-aside", "auto", test_set_aside);
  ADD ("stays", "auto", test_stays);
  ADD ("reword", "auto", test_reword);
  ADD ("done", "auto", test_done);
  ADD ("empty", NULL, test_empty);
  return g_test_run ();
}
