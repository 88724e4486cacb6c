/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-study-gain.h"

#define assert_near(value, expected) g_assert_cmpfloat_with_epsilon ((value), (expected), 1e-5)

/* A worked example: five cards, a week before the interview. */
static const struct
{
  const char *id;
  GrFsrsMemory memory;
  double elapsed;
  double skip, after, gain, cost, per_minute;
} CARDS[] = {
  { "A", { 20, 5 }, 5, .931151, .964732, .033581, 12.3988, .162503 },
  { "B", { 3, 6 }, 4, .790463, .900402, .109940, 13.4514, .490387 },
  { "C", { 0.8, 8 }, 6, .646455, .805439, .158983, 15.3496, .621450 },
  { "D", { 60, 5 }, 50, .903485, .978756, .075271, 13.0556, .345922 },
  { "E", { 0, 0 }, 0, 0, .766433, .766433, 38, 1.210157 },
};

#define N G_N_ELEMENTS (CARDS)

static void
start (GrFsrs        *fsrs,
       GrStudyHabits *habits,
       GrStudyCosts  *costs)
{
  GrFsrsParams params;

  gr_fsrs_params_init (&params);
  gr_fsrs_init (fsrs, &params);
  gr_study_habits_init (habits, NULL, NULL);
  gr_study_costs_init (costs, FALSE);
}

static void
get_choices (double         days_left,
             GrStudyChoice *choices)
{
  GrFsrs fsrs;
  GrStudyHabits habits;
  GrStudyCosts costs;

  start (&fsrs, &habits, &costs);
  for (guint i = 0; i < N; i++)
    {
      choices[i].index = i;
      choices[i].id = CARDS[i].id;
      gr_study_get_gain (&fsrs, &habits, &costs, CARDS[i].memory, CARDS[i].elapsed, days_left, 1, &choices[i].gain);
    }
}

static void
test_gain (void)
{
  GrStudyChoice choices[N];

  get_choices (7, choices);
  for (guint i = 0; i < N; i++)
    {
      assert_near (choices[i].gain.skip, CARDS[i].skip);
      assert_near (choices[i].gain.after, CARDS[i].after);
      assert_near (choices[i].gain.gain, CARDS[i].gain);
      g_assert_cmpfloat_with_epsilon (choices[i].gain.cost_s, CARDS[i].cost, 1e-4);
      assert_near (choices[i].gain.score * 60, CARDS[i].per_minute);
    }
}

/* What sits badly gains more, the nearer the date; what sits well does not care. */
static void
test_timing (void)
{
  static const double DAYS[] = { 14, 7, 1 };
  static const double C[] = { .138, .159, .224 };
  static const double A[] = { .036, .034, .032 };

  for (guint i = 0; i < G_N_ELEMENTS (DAYS); i++)
    {
      GrStudyChoice choices[N];

      get_choices (DAYS[i], choices);
      g_assert_cmpfloat_with_epsilon (choices[2].gain.gain, C[i], 5e-4);
      g_assert_cmpfloat_with_epsilon (choices[0].gain.gain, A[i], 5e-4);
    }
}

static void
assert_order (GrStudyChoice **order,
              const char     *ids)
{
  for (guint i = 0; i < N; i++)
    g_assert_cmpint (order[i]->id[0], ==, ids[i]);
}

static void
sort (GrStudyChoice  *choices,
      GrStudyChoice **order)
{
  qsort (choices, N, sizeof *choices, gr_study_compare);
  for (guint i = 0; i < N; i++)
    order[i] = &choices[i];
}

static void
test_select (void)
{
  GrStudyChoice choices[N];
  GrStudyChoice *order[N];
  double gain, bound;

  get_choices (7, choices);
  sort (choices, order);
  assert_order (order, "ECBDA");
  g_assert_cmpuint (gr_study_select (order, N, 60, &gain, &bound), ==, 2);
  assert_near (gain, .925416);
  assert_near (bound, .979771);
  assert_order (order, "ECBDA");

  /* Half a minute has no room for the best, but for two after it. */
  g_assert_cmpuint (gr_study_select (order, N, 30, &gain, &bound), ==, 2);
  assert_order (order, "CBEDA");
  assert_near (gain, .158983 + .109940);
  g_assert_cmpfloat (bound, >=, gain);

  sort (choices, order);
  g_assert_cmpuint (gr_study_select (order, N, 1000, &gain, &bound), ==, N);
  g_assert_cmpfloat (bound, ==, gain);
  g_assert_cmpuint (gr_study_select (order, N, 0, &gain, &bound), ==, 0);
  g_assert_cmpfloat (bound, ==, 0);
  g_assert_cmpuint (gr_study_select (order, 0, 60, &gain, &bound), ==, 0);
}

static void
test_ties (void)
{
  GrStudyChoice choices[N] = { 0 };
  GrStudyChoice *order[N];

  for (guint i = 0; i < N; i++)
    choices[i] = (GrStudyChoice) { .id = CARDS[i].id, .gain = { .score = 1, .recall = i == 3 ? .2 : .5 } };
  choices[4].gain.score = -1;
  sort (choices, order);
  assert_order (order, "DABCE");
  g_assert_cmpuint (gr_study_select (&order[4], 1, 60, NULL, NULL), ==, 0); /* nothing to gain: not taken */
}

static void
test_habits (void)
{
  static const guint FIRST[] = { 0, 0, 20, 0 };
  static const guint PASSED[] = { 0, 180, 0 };
  GrStudyHabits habits;
  double sum = 0;

  gr_study_habits_init (&habits, FIRST, PASSED);
  assert_near (habits.first[2], (.495 + 1) / 2);
  assert_near (habits.first[0], .12);
  assert_near (habits.passed[1], .1 * .631 + .9);
  for (guint i = 0; i < GR_N_RATINGS; i++)
    sum += habits.first[i];
  assert_near (sum, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/study/gain/gain", test_gain);
  g_test_add_func ("/study/gain/timing", test_timing);
  g_test_add_func ("/study/gain/select", test_select);
  g_test_add_func ("/study/gain/ties", test_ties);
  g_test_add_func ("/study/gain/habits", test_habits);
  return g_test_run ();
}
