/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-outlook-words.h"
#include "gr-timeline.h"

#define MONDAY 20780 /* 2026-11-23 */
#define NONE GR_TIMELINE_NO_DAY

/* An hour on each weekday, none at the weekend. */
static const GrHours weekdays = { { 1, 1, 1, 1, 1, 0, 0 }, 1.0, NULL };

static void
assert_span (const GrTimelineSpan *span,
             int                   first,
             int                   last)
{
  g_assert_cmpint (span->first - MONDAY, ==, first);
  g_assert_cmpint (span->last - MONDAY, ==, last);
}

/* One after the other by effort; what is spread over weeks goes on beside the next. */
static void
test_lay_out (void)
{
  static const GrTimelinePhase phases[] = {
    { 3, 0, NONE, NONE }, { 4, 0, NONE, NONE }, { 2, 4, NONE, NONE }, { 1, 0, NONE, NONE }
  };
  GrTimelineSpan spans[G_N_ELEMENTS (phases)];

  gr_timeline_lay_out (phases, G_N_ELEMENTS (phases), &weekdays, MONDAY, spans);
  assert_span (&spans[0], 0, 2);
  assert_span (&spans[1], 3, 8); /* over a weekend */
  assert_span (&spans[2], 9, 36); /* two hours in four weeks */
  assert_span (&spans[3], 11, 11); /* beside it, once its hours are over */
}

/* What a person has set stays; those that follow go by its effort, or by its end where that is sooner. */
static void
test_own_days (void)
{
  static const GrTimelinePhase phases[] = {
    { 3, 0, NONE, MONDAY + 20 }, { 3, 0, MONDAY + 2, MONDAY + 2 }, { 1, 0, NONE, MONDAY - 9 }, { 1, 0, NONE, NONE }
  };
  GrTimelineSpan spans[G_N_ELEMENTS (phases)];

  gr_timeline_lay_out (phases, G_N_ELEMENTS (phases), &weekdays, MONDAY, spans);
  assert_span (&spans[0], 0, 20);
  assert_span (&spans[1], 2, 2);
  assert_span (&spans[2], 3, 3); /* an end before its beginning is none */
  assert_span (&spans[3], 4, 4);
  g_assert_cmpint (gr_timeline_move_end (&spans[0], -1) - MONDAY, ==, 19);
  g_assert_cmpint (gr_timeline_move_end (&spans[1], -1) - MONDAY, ==, 2);
}

/* Without hours a phase is a week, and nothing loops for ever. */
static void
test_no_hours (void)
{
  static const GrTimelinePhase phases[] = { { 3, 0, NONE, NONE }, { 0, 0, NONE, NONE } };
  static const GrHours none = { { 0 }, 1.0, NULL };
  GrTimelineSpan spans[G_N_ELEMENTS (phases)];

  gr_timeline_lay_out (phases, G_N_ELEMENTS (phases), &none, MONDAY, spans);
  assert_span (&spans[0], 0, 6);
  assert_span (&spans[1], 7, 7);
}

static void
assert_headline (double      chance,
                 const char *words)
{
  GrOutlookDates dates = { MONDAY, MONDAY + 7, chance };
  g_autofree char *headline = gr_outlook_describe_headline (&dates);

  g_assert_cmpstr (headline, ==, words);
}

/* A word by the chance; never certain, never impossible. */
static void
test_words (void)
{
  static const struct
  {
    double chance;
    const char *words;
  } chances[] = { { 1, "over 95\u00a0%" }, { .952, "over 95\u00a0%" }, { .684, "68\u00a0%" }, { 0, "under 5\u00a0%" } };

  assert_headline (.8, "Very likely ready in time");
  assert_headline (.6, "Likely ready in time");
  assert_headline (.4, "An even chance of being ready in time");
  assert_headline (.39, "Better to leave something out");
  assert_headline (-1, "Likely done by 30 November");
  for (guint i = 0; i < G_N_ELEMENTS (chances); i++)
    {
      g_autofree char *words = gr_outlook_format_chance (chances[i].chance);

      g_assert_cmpstr (words, ==, chances[i].words);
    }
}

/* It says how many phases it was learned from, and without any what it goes by. */
static void
test_reason (void)
{
  GrOutlook outlook = { .n_left = 2, .hours_planned = 5.25, .hours_p50 = 6.1 };
  g_autofree char *prior = gr_outlook_describe_reason (&outlook);
  g_autofree char *own = NULL;

  g_assert_cmpstr (prior, ==,
                   "No phase is done yet. Plans tend to take about a third longer than guessed, so the 5 h 15 min left "
                   "count as 6 h.");
  outlook.n_past = 3;
  outlook.ratio = 1.17;
  own = gr_outlook_describe_reason (&outlook);
  g_assert_true (g_str_has_prefix (own, "3 finished phases took 17\u00a0% longer than guessed."));
}

static void
test_calibration (void)
{
  g_autofree char *few = gr_outlook_describe_calibration (&(GrCalibration80) { 9, 8 });
  g_autofree char *ten = gr_outlook_describe_calibration (&(GrCalibration80) { 12, 9 });

  g_assert_null (few);
  g_assert_cmpstr (ten, ==, "9 of your 12 finished phases took no longer than was likely; about 10 should have.");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plan/timeline/lay-out", test_lay_out);
  g_test_add_func ("/plan/timeline/own-days", test_own_days);
  g_test_add_func ("/plan/timeline/no-hours", test_no_hours);
  g_test_add_func ("/plan/outlook-words/headline", test_words);
  g_test_add_func ("/plan/outlook-words/reason", test_reason);
  g_test_add_func ("/plan/outlook-words/calibration", test_calibration);
  return g_test_run ();
}
