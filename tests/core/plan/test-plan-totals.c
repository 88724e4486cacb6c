/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-plan-totals.h"
#include "gr-plan-words.h"

/* A project of 10–25 h whose five phases say 13–18 h, as the first guide has it. */
static GrPlanTotals
make_project (void)
{
  static const gint64 phases[][2] = { { 120, 180 }, { 180, 240 }, { 180, 240 }, { 180, 240 }, { 120, 180 } };
  GrPlanTotals project = GR_PLAN_TOTALS_INIT;

  for (guint i = 0; i < G_N_ELEMENTS (phases); i++)
    {
      GrPlanTotals phase = GR_PLAN_TOTALS_INIT;

      gr_plan_totals_add_range (&phase, phases[i][0], phases[i][1], FALSE);
      for (guint t = 0; t < 4; t++)
        gr_plan_totals_add_task (&phase, (phases[i][0] + phases[i][1]) / 8, FALSE, 0);
      gr_plan_totals_add (&project, &phase);
    }
  return project;
}

static void
test_sums (void)
{
  GrPlanTotals project = make_project ();

  g_assert_cmpint (project.minutes_min, ==, 13 * 60);
  g_assert_cmpint (project.minutes_max, ==, 18 * 60);
  g_assert_cmpuint (project.n_tasks, ==, 20);
  g_assert_cmpint (project.planned, ==, 4 * (37 + 52 + 52 + 52 + 37));
  g_assert_cmpfloat (gr_plan_totals_get_fraction (&project), ==, 0.0);
}

static void
test_left (void)
{
  GrPlanTotals phase = GR_PLAN_TOTALS_INIT;

  gr_plan_totals_add_task (&phase, 60, TRUE, 4200); /* done, ten minutes over */
  gr_plan_totals_add_task (&phase, 45, FALSE, 1394);
  gr_plan_totals_add_task (&phase, 10, FALSE, 900); /* open and past its estimate */
  gr_plan_totals_add_task (&phase, -5, FALSE, -7);  /* nonsense counts as nothing */
  g_assert_cmpint (phase.planned, ==, 115);
  g_assert_cmpint (phase.seconds, ==, 4200 + 1394 + 900);
  g_assert_cmpint (phase.left, ==, 45 * 60 - 1394);
  g_assert_cmpuint (phase.n_done, ==, 1);
  g_assert_cmpfloat (gr_plan_totals_get_fraction (&phase), ==, 0.25);
}

static void
test_lengths (void)
{
  static const struct
  {
    gint64 seconds;
    const char *text, *running;
  } rows[] = {
    { 0, "0 min", "0:00" },
    { 59, "under 1 min", "0:59" },
    { 60, "1 min", "1:00" },
    { 1394, "23 min", "23:14" },
    { 3600, "1 h", "1:00:00" },
    { 3725, "1 h 2 min", "1:02:05" },
    { 400 * 3600, "400 h", "400:00:00" },
    { -1, "0 min", "0:00" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = gr_plan_format_seconds (rows[i].seconds);
      g_autofree char *running = gr_plan_format_running (rows[i].seconds);

      g_assert_cmpstr (text, ==, rows[i].text);
      g_assert_cmpstr (running, ==, rows[i].running);
    }
}

static void
test_ranges (void)
{
  static const struct
  {
    gint64 from, to;
    const char *text;
  } rows[] = {
    { 180, 240, "3–4 h" }, { 60, 60, "1 h" },   { 30, 45, "30–45 min" },           { 90, 180, "1 h 30 min – 3 h" },
    { 0, 60, "0–1 h" },    { 45, 0, "45 min" }, { 50, 70, "50 min – 1 h 10 min" },
  };
  g_autofree char *span = gr_plan_format_span (4, 6);
  g_autofree char *one = gr_plan_format_span (1, 1);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = gr_plan_format_range (rows[i].from, rows[i].to);

      g_assert_cmpstr (text, ==, rows[i].text);
    }
  g_assert_cmpstr (span, ==, "over 4–6 weeks");
  g_assert_cmpstr (one, ==, "over 1 week");
  g_assert_null (gr_plan_format_span (0, 0));
}

static void
test_phase_words (void)
{
  GrPlanTotals phase = GR_PLAN_TOTALS_INIT;
  g_autofree char *open = NULL;
  GrPlanTotals step = GR_PLAN_TOTALS_INIT;
  g_autofree char *done = NULL;
  g_autofree char *single = NULL;

  gr_plan_totals_add_range (&step, 45, 45, FALSE);
  gr_plan_totals_add_task (&step, 45, FALSE, 0);
  single = gr_plan_describe_phase (&step, 0, 0);
  g_assert_cmpstr (single, ==, "0 min of 45 min planned");
  gr_plan_totals_add_range (&phase, 180, 240, FALSE);
  gr_plan_totals_add_task (&phase, 210, FALSE, 7200);
  open = gr_plan_describe_phase (&phase, 4, 6);
  g_assert_cmpstr (open, ==, "2 h of 3 h 30 min planned · range 3–4 h over 4–6 weeks");
  phase.n_done = 1;
  done = gr_plan_describe_phase (&phase, 0, 0);
  g_assert_cmpstr (done, ==, "Done in 2 h · planned 3 h 30 min · range 3–4 h");
}

static void
test_range_words (void)
{
  GrPlanTotals project = make_project ();
  GrPlanTotals sprint = GR_PLAN_TOTALS_INIT;
  g_autofree char *full = gr_plan_describe_ranges (600, 1500, &project, FALSE);
  g_autofree char *short_one = NULL;
  g_autofree char *alike = gr_plan_describe_ranges (780, 1080, &project, FALSE);
  g_autofree char *untold = gr_plan_describe_ranges (0, 0, &project, FALSE);

  gr_plan_totals_add_range (&sprint, 120, 120, FALSE);
  gr_plan_totals_add_range (&sprint, 0, 60, TRUE);
  short_one = gr_plan_describe_ranges (60, 180, &sprint, TRUE);
  g_assert_cmpstr (full, ==, "The guide’s title says 10–25 h; its phases add up to 13–18 h. The plan uses the phases.");
  g_assert_cmpstr (short_one, ==,
                   "The guide’s title says 1–3 h; its steps add up to 2 h. The plan uses the steps. "
                   "Greenroom added up to 1 h of practice.");
  g_assert_cmpstr (alike, ==, "The guide’s title and its phases both say 13–18 h.");
  {
    GrPlanTotals own = { .minutes_min = 60, .minutes_max = 120, .own_min = 60, .own_max = 120 };
    GrPlanTotals both = project;
    g_autofree char *alone = gr_plan_describe_ranges (0, 0, &own, FALSE);
    g_autofree char *beside = NULL;

    gr_plan_totals_add (&both, &own);
    beside = gr_plan_describe_ranges (600, 1500, &both, FALSE);
    g_assert_cmpstr (alone, ==, "Its phases add up to 1–2 h."); /* no guide has said anything */
    g_assert_cmpstr (beside, ==,
                     "The guide’s title says 10–25 h; its phases add up to 13–18 h. The plan uses the phases. Phases "
                     "of your own add up to 1–2 h.");
  }
  g_assert_cmpstr (untold, ==, "The guide’s phases add up to 13–18 h.");
}

static void
test_budget_words (void)
{
  static const struct
  {
    gint64 budget, planned;
    const char *text;
    gint64 practice;
  } rows[] = {
    { 600, 930,
      "10 h is less than the 13–18 h it takes. Choose tasks of about 5 h 30 min to leave out; "
      "nothing is shortened for you." },
    { 600, 590, "Your tasks now add up to 9 h 50 min and fit into 10 h." },
    { 779, 930,
      "12 h 59 min is less than the 13–18 h it takes. Choose tasks of about 2 h 31 min to leave out; "
      "nothing is shortened for you." },
    { 780, 930, "13 h fits the 13–18 h it takes." },
    { 1080, 930, "18 h fits the 13–18 h it takes." },
    { 1500, 930, "The phases take 18 h at the most. The other 7 h are for more practice." },
    { 1500, 930 + 420, "The phases take 18 h at the most. The other 7 h are planned as practice.", 420 },
    { 1500, 930 + 120, "The phases take 18 h at the most. Of the other 7 h, 2 h are planned as practice.", 120 },
    { 1500, 1200 + 60, "Your tasks take 20 h. Of the other 5 h, 1 h are planned as practice.", 60 },
  };
  GrPlanTotals single = GR_PLAN_TOTALS_INIT;
  g_autofree char *alike = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GrPlanTotals project = make_project ();
      g_autofree char *text = NULL;

      project.planned = rows[i].planned;
      project.practice = rows[i].practice;
      text = gr_plan_describe_budget (rows[i].budget, &project);
      g_assert_cmpstr (text, ==, rows[i].text);
    }
  gr_plan_totals_add_range (&single, 120, 120, FALSE);
  alike = gr_plan_describe_budget (120, &single);
  g_assert_cmpstr (alike, ==, "2 h is what it takes.");
}

static void
test_done_left (void)
{
  static const struct
  {
    gint64 seconds, left;
    guint done;
    const char *text;
  } rows[] = {
    { 0, 2700, 0, "About 45 min to go" },
    { 59, 2700, 0, "About 45 min to go" },
    { 43200, 21400, 1, "12 h done, about 6 h to go" },
    { 600, 0, 1, "10 min done" },
    { 7200, 0, 2, "All done, in 2 h" },
    { 0, 55800, 0, "About 15 h 30 min to go" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GrPlanTotals totals = { .n_tasks = 2, .n_done = rows[i].done, .seconds = rows[i].seconds, .left = rows[i].left };
      g_autofree char *text = gr_plan_format_done_left (&totals);

      g_assert_cmpstr (text, ==, rows[i].text);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plan/totals/sums", test_sums);
  g_test_add_func ("/plan/totals/left", test_left);
  g_test_add_func ("/plan/words/lengths", test_lengths);
  g_test_add_func ("/plan/words/ranges", test_ranges);
  g_test_add_func ("/plan/words/phase", test_phase_words);
  g_test_add_func ("/plan/words/title-and-phases", test_range_words);
  g_test_add_func ("/plan/words/budget", test_budget_words);
  g_test_add_func ("/plan/words/done-and-left", test_done_left);
  return g_test_run ();
}
