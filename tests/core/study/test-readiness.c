/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-calibration.h"

#include <math.h>

#define assert_near(value, expected) g_assert_cmpfloat_with_epsilon ((value), (expected), 1e-6)

static void
test_wilson (void)
{
  static const struct
  {
    double k, n, z, low, high;
  } ROWS[] = {
    { 3, 3, GR_Z_80, .646221, 1 },   { 8, 10, GR_Z_80, .601596, .913763 }, { 40, 50, GR_Z_80, .718491, .862428 },
    { 10, 10, GR_Z_80, .858932, 1 }, { 0, 5, GR_Z_80, 0, .247257 },        { 8, 10, GR_Z_95, .490162, .943318 },
    { 0, 0, GR_Z_80, 0, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ROWS); i++)
    {
      GrInterval interval = gr_wilson (ROWS[i].n > 0 ? ROWS[i].k / ROWS[i].n : 0, ROWS[i].n, ROWS[i].z);

      assert_near (interval.low, ROWS[i].low);
      assert_near (interval.high, ROWS[i].high);
    }
  assert_near (gr_jeffreys (0, 0), 0.5);
  assert_near (gr_jeffreys (3, 3), 0.875);
  assert_near (gr_jeffreys (8, 10), .772727);
}

static void
add_cards (GrRecall *recall,
           guint     n,
           double    chance)
{
  for (guint i = 0; i < n; i++)
    gr_recall_add (recall, 1, chance, chance > 0);
}

static void
test_recall (void)
{
  GrRecall recall = { 0 };

  g_assert_cmpfloat (gr_recall_get_share (&recall), ==, 0);
  g_assert_cmpfloat (gr_recall_get_low (&recall), ==, 0);
  add_cards (&recall, 10, .95);
  add_cards (&recall, 10, .9);
  add_cards (&recall, 5, .6);
  add_cards (&recall, 5, 0);
  assert_near (gr_recall_get_share (&recall), .716667);
  assert_near (gr_recall_get_deviation (&recall), .0534894);
  assert_near (gr_recall_get_introduced (&recall), 25.0 / 30);
  assert_near (gr_recall_get_low (&recall), .648117);

  /* Weights of all alike change nothing. */
  recall = (GrRecall) { 0 };
  for (guint i = 0; i < 4; i++)
    gr_recall_add (&recall, 7, .5, TRUE);
  assert_near (gr_recall_get_share (&recall), .5);
  assert_near (gr_recall_get_deviation (&recall), .25);
}

static void
test_quiz (void)
{
  GrQuizAnswer answers[11];
  GrQuizEstimate estimate;

  gr_quiz_estimate (NULL, 0, 100, GR_Z_80, &estimate);
  g_assert_cmpuint (estimate.n, ==, 0);
  assert_near (estimate.interval.low, 0);
  assert_near (estimate.interval.high, 1);

  for (guint i = 0; i < 10; i++)
    answers[i] = (GrQuizAnswer) { .question = &"abcdefghij"[i], .day = 100, .correct = i >= 2 };
  answers[10] = (GrQuizAnswer) { .question = answers[0].question, .day = 100, .correct = TRUE }; /* knows by now */
  gr_quiz_estimate (answers, 11, 100, GR_Z_80, &estimate);
  g_assert_cmpuint (estimate.n, ==, 10);
  assert_near (estimate.n_effective, 10);
  assert_near (estimate.share, .8);
  assert_near (estimate.interval.low, .601596);

  /* A month later it is the same share of fewer effective answers once new ones come. */
  gr_quiz_estimate (answers, 10, 130, GR_Z_80, &estimate);
  assert_near (estimate.n_effective, 10);
  answers[10].day = 130;
  gr_quiz_estimate (answers, 11, 130, GR_Z_80, &estimate);
  g_assert_cmpuint (estimate.n, ==, 11);
  assert_near (estimate.n_effective, 36 / 3.5);
  assert_near (estimate.share, 5.0 / 6);

  /* Four choices: a quarter comes by guessing. */
  for (guint i = 0; i < 10; i++)
    answers[i].n_choices = 4;
  gr_quiz_estimate (answers, 10, 100, GR_Z_80, &estimate);
  assert_near (estimate.share, .8);
  assert_near (estimate.known, .55 / .75);
  assert_near (estimate.interval.low, (.601596 - .25) / .75);
  for (guint i = 0; i < 10; i++)
    answers[i].correct = i == 0;
  gr_quiz_estimate (answers, 10, 100, GR_Z_80, &estimate);
  assert_near (estimate.known, 0);
}

static void
test_composite (void)
{
  static const double REHEARSED[] = { 2, 5, 1, .5 };
  GrReadiness topic = {
    .applies = GR_READINESS_RECALL | GR_READINESS_QUIZ | GR_READINESS_STORIES,
    .known = GR_READINESS_RECALL | GR_READINESS_STORIES,
    .recall = .648117,
    .quiz = .601596,
    .stories = .75,
  };

  assert_near (gr_story_coverage (REHEARSED, NULL, 4), (1 + 1 + .5 + .25) / 4);
  assert_near (gr_story_coverage (NULL, NULL, 0), 0);
  g_assert_cmpint (gr_readiness_get_missing (&topic), ==, GR_READINESS_QUIZ);
  g_assert_cmpfloat (gr_readiness_get_composite (&topic), ==, -1);
  topic.known |= GR_READINESS_QUIZ;
  assert_near (gr_readiness_get_composite (&topic), .661496);
  topic.applies = GR_READINESS_STORIES;
  assert_near (gr_readiness_get_composite (&topic), .75);
  topic.stories = 0;
  assert_near (gr_readiness_get_composite (&topic), .01);
  topic.applies = 0;
  g_assert_cmpfloat (gr_readiness_get_composite (&topic), ==, -1);
}

static void
test_overall (void)
{
  static const double RECALLS[] = { .9, .2, .7, .4, .2 };
  static const double WEIGHTS[] = { 1, 1, 1, 2, 1 };
  GrReadiness topics[6] = { 0 };
  GrOverall overall;

  for (guint i = 0; i < 5; i++)
    topics[i] = (GrReadiness) { .applies = GR_READINESS_RECALL, .known = GR_READINESS_RECALL, .recall = RECALLS[i] };
  topics[5].applies = GR_READINESS_QUIZ; /* nothing known of it: no number, and not the weakest */
  gr_readiness_overall (topics, NULL, 6, &overall);
  g_assert_cmpuint (overall.n_complete, ==, 5);
  g_assert_cmpuint (overall.n_weakest, ==, 3);
  g_assert_cmpuint (overall.weakest[0], ==, 1);
  g_assert_cmpuint (overall.weakest[1], ==, 4);
  g_assert_cmpuint (overall.weakest[2], ==, 3);
  assert_near (overall.mean, 2.4 / 5);
  gr_readiness_overall (topics, WEIGHTS, 5, &overall);
  assert_near (overall.mean, 2.8 / 6);
  gr_readiness_overall (&topics[5], NULL, 1, &overall);
  g_assert_cmpuint (overall.n_complete, ==, 0);
  g_assert_cmpuint (overall.n_weakest, ==, 0);
}

static void
test_calibration (void)
{
  GrCalibration calibration = { 0 };

  g_assert_cmpfloat (gr_calibration_get_predicted (&calibration), ==, 0);
  for (guint i = 0; i < 49; i++)
    gr_calibration_add (&calibration, .9, i % 2 == 0);
  g_assert_cmpint (gr_calibration_get_bias (&calibration), ==, 0); /* too few to say so */
  gr_calibration_add (&calibration, .9, FALSE);
  assert_near (gr_calibration_get_predicted (&calibration), .9);
  assert_near (gr_calibration_get_observed (&calibration), .5);
  assert_near (gr_calibration_get_brier (&calibration), (.01 + .81) / 2);
  g_assert_cmpint (gr_calibration_get_bias (&calibration), ==, 40);

  calibration = (GrCalibration) { 0 };
  for (guint i = 0; i < 100; i++)
    gr_calibration_add (&calibration, .9, i % 10 != 0 && i % 25 != 1);
  g_assert_cmpint (gr_calibration_get_bias (&calibration), ==, 0); /* 86 of 100 is within chance */
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/study/readiness/wilson", test_wilson);
  g_test_add_func ("/study/readiness/recall", test_recall);
  g_test_add_func ("/study/readiness/quiz", test_quiz);
  g_test_add_func ("/study/readiness/composite", test_composite);
  g_test_add_func ("/study/readiness/overall", test_overall);
  g_test_add_func ("/study/readiness/calibration", test_calibration);
  return g_test_run ();
}
