/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-budget.h"
#include "gr-day.h"
#include "gr-deliverables.h"
#include "gr-outlook.h"
#include "gr-registry.h"
#include "gr-role-gap.h"
#include "gr-task-counter.h"

#include <math.h>
#include <string.h>

static void
test_estimate (void)
{
  static const struct
  {
    GrEstimate estimate;
    gboolean sound;
    double min, mode, max; /* minutes */
  } cases[] = {
    { { 0, 60, 0 }, TRUE, 60, 60, 60 },      { { 30, 60, 120 }, TRUE, 30, 60, 120 },
    { { 30, 0, 120 }, TRUE, 30, 75, 120 },   { { 0, 60, 120 }, TRUE, 60, 60, 120 },
    { { 30, 60, 0 }, TRUE, 30, 60, 60 },     { { 0, 0, 0 }, TRUE, 0, 0, 0 },
    { { 90, 60, 120 }, FALSE, 90, 90, 120 }, { { 30, 60, 50 }, FALSE, 30, 50, 50 },
    { { 120, 0, 30 }, FALSE, 30, 75, 120 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GrForecastPhase phase;

      g_assert_cmpint (gr_estimate_is_sound (&cases[i].estimate), ==, cases[i].sound);
      gr_estimate_get_phase (&cases[i].estimate, 1800, &phase);
      g_assert_cmpfloat_with_epsilon (phase.min * 60, cases[i].min, 1e-9);
      g_assert_cmpfloat_with_epsilon (phase.mode * 60, cases[i].mode, 1e-9);
      g_assert_cmpfloat_with_epsilon (phase.max * 60, cases[i].max, 1e-9);
      g_assert_cmpfloat (phase.logged, ==, .5);
    }
}

/* Asked once for an estimate, as it is passed; not where it was passed before the timer was started. */
static void
test_passed (void)
{
  static const struct
  {
    gint64 minutes, before, now, asked_at;
    gboolean passed;
  } cases[] = {
    { 45, 0, 2699, 0, FALSE },   { 45, 0, 2700, 0, TRUE },  { 45, 0, 9000, 45, FALSE }, { 45, 2000, 700, 0, TRUE },
    { 45, 2700, 100, 0, FALSE }, { 60, 0, 9000, 45, TRUE }, { 0, 0, 9000, 0, FALSE },   { 45, 2000, 0, 0, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (gr_estimate_is_passed (cases[i].minutes, cases[i].before, cases[i].now, cases[i].asked_at), ==,
                     cases[i].passed);
  g_assert_cmpint (gr_estimate_extend (45, 2700), ==, 60);
  g_assert_cmpint (gr_estimate_extend (45, 2701), ==, 61);
  g_assert_cmpint (gr_estimate_extend (45, 100), ==, 60);
}

static GrPlanPhase
make_phase (gint64 hours_min,
            gint64 hours_max,
            guint  n_tasks,
            guint  n_done,
            double spent)
{
  return (GrPlanPhase) { .minutes_min = hours_min * 60,
                         .minutes_max = hours_max * 60,
                         .seconds = (gint64) (spent * 3600),
                         .n_tasks = n_tasks,
                         .n_done = n_done };
}

static void
test_phase_estimate (void)
{
  GrPlanPhase phase = make_phase (3, 4, 4, 0, 0);
  GrForecastPhase estimate;

  g_assert_true (gr_plan_phase_get_estimate (&phase, &estimate));
  g_assert_cmpfloat (estimate.mode, ==, 3.5);
  phase.tasks = (GrForecastPhase) { 2, 2, 2, 0 }; /* some were left out */
  g_assert_true (gr_plan_phase_get_estimate (&phase, &estimate));
  g_assert_cmpfloat (estimate.min, ==, 2);
  g_assert_cmpfloat (estimate.mode, ==, 2);
  g_assert_cmpfloat (estimate.max, ==, 4);
  phase.tasks = (GrForecastPhase) { 1, 2, 6, 0 }; /* somebody thought about each */
  g_assert_true (gr_plan_phase_get_estimate (&phase, &estimate));
  g_assert_cmpfloat (estimate.max, ==, 6);
  phase = make_phase (0, 0, 2, 0, 1);
  g_assert_false (gr_plan_phase_get_estimate (&phase, &estimate));
  phase.tasks = (GrForecastPhase) { 1, 1, 1, 0 };
  g_assert_true (gr_plan_phase_get_estimate (&phase, &estimate));
}

/* The plan of the model's example: without history 20.4 h in half of the futures, 28.0 h in four of five. */
static void
test_outlook (void)
{
  static const GrHours hours = { { 1, 1, 1, 1, 1, 3, 2 }, .8, NULL };
  const GrPlanPhase plan[] = { make_phase (2, 3, 4, 0, 0), make_phase (3, 4, 4, 0, 0), make_phase (2, 4, 4, 0, 0),
                               make_phase (4, 8, 4, 0, 0), make_phase (1, 2, 4, 0, 0) };
  g_autoptr (GrOutlook) outlook = NULL;
  g_autoptr (GrOutlook) same = NULL;
  gint64 monday = 0;
  guint best;

  g_assert_true (gr_day_parse ("2026-11-30", &monday));
  outlook = gr_outlook_new (plan, 5, &hours, monday, monday + 20, 1);
  same = gr_outlook_new (plan, 5, &hours, monday, monday + 20, 1);
  g_assert_cmpuint (outlook->n_left, ==, 5);
  g_assert_cmpuint (outlook->n_past, ==, 0);
  g_assert_cmpfloat_with_epsilon (outlook->hours_p50, 20.429, .25);
  g_assert_cmpfloat_with_epsilon (outlook->hours_p80, 28.041, .35);
  g_assert_cmpint (outlook->dates.p50 - monday + 1, >=, 19);
  g_assert_cmpint (outlook->dates.p50 - monday + 1, <=, 20);
  g_assert_cmpfloat_with_epsilon (outlook->dates.chance, .6657, .012);
  g_assert_cmpint (outlook->dates.p80, ==, same->dates.p80);
  g_assert_cmpfloat (outlook->hour_more.chance, >, outlook->dates.chance);
  g_assert_cmpint (outlook->dropped[3].p80, <, outlook->dropped[4].p80); /* the longest helps most */
  g_assert_cmpint (outlook->dropped[4].p80, <=, outlook->dates.p80);
  g_assert_true (gr_outlook_find_best (outlook, &best));
  g_assert_cmpuint (best, ==, 3);
  g_assert_cmpfloat_with_epsilon (outlook->by_day[20], outlook->dates.chance, 1e-9); /* the deadline is day 21 */
  g_assert_cmpfloat (outlook->by_day[outlook->n_days - 1], >=, .975);
}

/* A phase of which three tasks of four are done: what they took is past, and what is left is the fourth. */
static void
test_begun (void)
{
  static const GrHours hours = { { 1, 1, 1, 1, 1, 3, 2 }, .8, NULL };
  GrPlanPhase begun = make_phase (3, 4, 4, 3, 3.7);
  g_autoptr (GrOutlook) outlook = NULL;

  begun.tasks = (GrForecastPhase) { 3.5, 3.5, 3.5, 0 };
  begun.open = (GrForecastPhase) { .75, .75, .75, .4 };
  begun.hours_left = .35;
  outlook = gr_outlook_new (&begun, 1, &hours, 0, GR_OUTLOOK_NEVER, 1);
  g_assert_cmpfloat (outlook->hours_planned, ==, .35);
  g_assert_cmpfloat (outlook->hours_p50, <, .8);
  g_assert_cmpfloat (outlook->hours_p80, <, 1.2);
}

static void
test_learns (void)
{
  static const GrHours hours = { { 1, 1, 1, 1, 1, 3, 2 }, .8, NULL };
  const GrPlanPhase slow[] = { make_phase (2, 2, 1, 1, 6), make_phase (2, 3, 4, 0, 0) };
  const GrPlanPhase quick[] = { make_phase (2, 2, 1, 1, 1), make_phase (2, 3, 4, 0, 0) };
  g_autoptr (GrOutlook) late = gr_outlook_new (slow, 2, &hours, 0, GR_OUTLOOK_NEVER, 1);
  g_autoptr (GrOutlook) early = gr_outlook_new (quick, 2, &hours, 0, GR_OUTLOOK_NEVER, 1);

  g_assert_cmpuint (late->n_past, ==, 1);
  g_assert_cmpuint (late->n_left, ==, 1);
  g_assert_cmpfloat (late->hours_p50, >, early->hours_p50 * 1.3);
  g_assert_cmpfloat (late->dates.chance, <, 0); /* no deadline, no chance */
}

/* Where nothing honest can be said nothing is. */
static void
test_silent (void)
{
  static const GrHours hours = { { 1, 1, 1, 1, 1, 3, 2 }, .8, NULL };
  static const GrHours none = { { 0 }, .8, NULL };
  const GrPlanPhase done = make_phase (2, 2, 1, 1, 2);
  const GrPlanPhase open = make_phase (2, 2, 1, 0, 2);
  const GrPlanPhase unsaid = make_phase (0, 0, 1, 0, 2);

  g_assert_null (gr_outlook_new (&done, 1, &hours, 0, 30, 1));
  g_assert_null (gr_outlook_new (&unsaid, 1, &hours, 0, 30, 1));
  g_assert_null (gr_outlook_new (&open, 1, &none, 0, 30, 1));
  g_assert_null (gr_outlook_new (NULL, 0, &hours, 0, 30, 1));
}

static void
test_calibration (void)
{
  GrPlanPhase phases[12];
  GrCalibration80 calibration;

  for (guint i = 0; i < 12; i++)
    phases[i] = make_phase (2, 4, 4, 4, i % 4 == 3 ? 9 : 3); /* every fourth takes three times as long */
  phases[11].n_done = 3;
  gr_outlook_calibrate (phases, 12, &calibration);
  g_assert_cmpuint (calibration.n, ==, 11);
  g_assert_cmpuint (calibration.n_within, ==, 9);
}

/* The guide: its title says 10 to 25 hours, its phases 13 to 18. */
static void
test_budget (void)
{
  static const struct
  {
    gint64 hours;
    double planned;
    GrBudgetState state;
    double over, extra, practice;
  } cases[] = {
    { 0, 15.5, GR_BUDGET_FITS, 0, 0 },     { 10, 15.5, GR_BUDGET_TIGHT, 5.5, 0 },
    { 12, 15.5, GR_BUDGET_TIGHT, 3.5, 0 }, { 10, 10, GR_BUDGET_FITS, 0, 0 },
    { 13, 15.5, GR_BUDGET_FITS, 0, 0 },    { 18, 15.5, GR_BUDGET_FITS, 0, 0 },
    { 25, 15.5, GR_BUDGET_ROOM, 0, 7 },    { 25, 22, GR_BUDGET_ROOM, 0, 3 },
    { 25, 22.5, GR_BUDGET_ROOM, 0, 0, 7 }, { 25, 22.5, GR_BUDGET_ROOM, 0, 2.5, 4 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GrPlanTotals totals = { .minutes_min = 13 * 60,
                              .minutes_max = 18 * 60,
                              .planned = (gint64) (cases[i].planned * 60),
                              .practice = (gint64) (cases[i].practice * 60) };
      GrBudget budget;

      gr_budget_compare (cases[i].hours * 60, &totals, &budget);
      g_assert_cmpint (budget.state, ==, cases[i].state);
      g_assert_cmpfloat ((double) budget.over / 60, ==, cases[i].over);
      g_assert_cmpfloat ((double) budget.extra / 60, ==, cases[i].extra);
    }
}

static void
test_trims (void)
{
  static const GrBudgetTask tasks[] = {
    { 60, 0, FALSE, FALSE, TRUE },   { 30, 0, FALSE, FALSE, FALSE }, { 45, 0, TRUE, FALSE, FALSE },
    { 90, 60, FALSE, FALSE, FALSE }, { 20, 0, FALSE, TRUE, FALSE },  { 50, 0, FALSE, FALSE, FALSE },
    { 0, 0, FALSE, FALSE, FALSE },
  };
  static const guint expected[] = { 4, 5, 1, 0 };
  const GrBudget budget = { GR_BUDGET_TIGHT, 65, 0 };
  g_autoptr (GArray) trims = gr_budget_list_trims (tasks, G_N_ELEMENTS (tasks));

  g_assert_cmpmem (trims->data, trims->len * sizeof (guint), expected, sizeof expected);
  g_assert_cmpint (gr_budget_still_over (&budget, tasks, expected, 0), ==, 65);
  g_assert_cmpint (gr_budget_still_over (&budget, tasks, expected, 1), ==, 45);
  g_assert_cmpint (gr_budget_still_over (&budget, tasks, expected, 2), ==, 0);
}

static const GrValue *
find_set (GrChange   *change,
          const char *type,
          const char *field)
{
  GrEntityClass *klass = gr_registry_find (type);
  const GrValue *value = NULL;

  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    {
      const GrOp *op = gr_change_get_op (change, i);

      if (strcmp (op->type, type) != 0)
        continue;
      if (op->kind == GR_OP_SET && strcmp (op->field, field) == 0)
        value = &op->value;
      if (op->kind == GR_OP_CREATE)
        value = &op->values[gr_entity_class_find (klass, field)];
    }
  g_assert_nonnull (value);
  return value;
}

static void
test_practice (void)
{
  g_autoptr (GrChange) made = gr_change_new (GR_CHANGE_EDIT, "Practice");
  g_autoptr (GrChange) more = gr_change_new (GR_CHANGE_EDIT, "Practice");

  gr_budget_add_practice (made, "phase-4", NULL, 0, 420, 5);
  g_assert_cmpstr (find_set (made, "task", "phase")->text, ==, "phase-4");
  g_assert_cmpint (find_set (made, "task", "estimate_minutes")->integer, ==, 420);
  g_assert_cmpint (find_set (made, "task", "ours")->integer, ==, 1);
  gr_budget_add_practice (more, "phase-4", "task-9", 60, 420, 5);
  g_assert_cmpuint (gr_change_get_n_ops (more), ==, 1);
  g_assert_cmpint (find_set (more, "task", "estimate_minutes")->integer, ==, 480);
}

/* Then and now, whatever the order; a gap is closed by a rating and a story. */
static void
test_role (void)
{
  static const GrRoleRating ratings[] = {
    { "r", 300, 4 }, { "r", 100, 2 }, { "r", 200, 3 }, { "q", 50, 5 }, { "r", 400, 0 },
  };
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Gap");
  GrRoleStanding standing;
  const char *task;

  gr_role_get_standing (ratings, G_N_ELEMENTS (ratings), "r", &standing);
  g_assert_cmpint (standing.then, ==, 2);
  g_assert_cmpint (standing.now, ==, 4);
  g_assert_cmpuint (standing.n, ==, 3);
  g_assert_true (gr_role_is_gap (&standing, FALSE));
  g_assert_false (gr_role_is_gap (&standing, TRUE));
  gr_role_get_standing (ratings, G_N_ELEMENTS (ratings), "x", &standing);
  g_assert_true (gr_role_is_gap (&standing, TRUE));

  task = gr_role_add_task (change, "r", "Negotiate in French\nand in writing", "phase-1", 9);
  g_assert_cmpstr (find_set (change, "task", "title")->text, ==, "Get ready for: Negotiate in French");
  g_assert_cmpstr (find_set (change, "task-link", "task")->text, ==, task);
  g_assert_cmpstr (find_set (change, "task-link", "target")->text, ==, "r");
}

static void
test_deliverable_state (void)
{
  static const struct
  {
    GrDeliverableFacts facts;
    GrDeliverableState state;
  } cases[] = {
    { { FALSE, 0, 0 }, GR_DELIVERABLE_EMPTY },   { { FALSE, 1, 0 }, GR_DELIVERABLE_PARTIAL },
    { { FALSE, 0, 1 }, GR_DELIVERABLE_PARTIAL }, { { TRUE, 0, 0 }, GR_DELIVERABLE_DONE },
    { { TRUE, 2, 1 }, GR_DELIVERABLE_DONE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (gr_deliverable_get_state (&cases[i].facts), ==, cases[i].state);
}

/* Which of a guide's tasks makes what it wants to see; teaching materials none does. */
static void
test_deliverable_task (void)
{
  static const char *const tasks[] = {
    "Research target gardening roles and required competencies",
    "Create professional portfolio showcasing gardening projects",
    "Prepare responses to common gardening interview questions",
    "Record practice sessions and analyse how they went",
    "Teach gardening interview techniques to colleagues",
  };

  g_assert_cmpint (gr_deliverable_find_task ("Professional gardening portfolio with documented projects", tasks, 5), ==,
                   1);
  g_assert_cmpint (gr_deliverable_find_task ("Video recordings of practice sessions", tasks, 5), ==, 3);
  g_assert_cmpint (gr_deliverable_find_task ("Teaching materials for gardening interviews", tasks, 5), ==, -1);
  g_assert_cmpint (gr_deliverable_find_task ("", tasks, 5), ==, -1);
  g_assert_cmpint (gr_deliverable_find_task ("Portfolio", NULL, 0), ==, -1);
}

/* The built-in guide's heading, another's, one in German; a career alone is no list of roles. */
static void
test_role_heading (void)
{
  g_assert_true (gr_role_is_path_heading ("Where It Can Lead"));
  g_assert_true (gr_role_is_path_heading ("Gardening Career Paths"));
  g_assert_true (gr_role_is_path_heading ("Karrierewege im Gartenbau"));
  g_assert_false (gr_role_is_path_heading ("For Your Career"));
  g_assert_false (gr_role_is_path_heading (NULL));
}

/* Where a guide asks for a video, in its language; a word that only holds one is none. */
static void
test_video (void)
{
  g_assert_true (gr_deliverable_is_video ("Video recordings of practice sessions"));
  g_assert_true (gr_deliverable_is_video ("Zwei Videoaufnahmen"));
  g_assert_true (gr_deliverable_is_video ("A filmed answer"));
  g_assert_false (gr_deliverable_is_video ("Recordings of practice sessions"));
  g_assert_false (gr_deliverable_is_video ("Recorded provided evidence"));
  g_assert_false (gr_deliverable_is_video (NULL));
}

static void
test_pair (void)
{
  static const GrTakeFact takes[] = {
    { "t1", "q1", 100, TRUE },  { "t2", "q1", 900, TRUE }, { "t3", "q1", 2000, FALSE }, { "t4", "q2", 50, TRUE },
    { "t5", "q2", 1000, TRUE }, { "t6", "q2", 500, TRUE }, { "t7", "q3", 5000, TRUE },
  };
  guint first = 0, latest = 0;

  g_assert_true (gr_deliverable_find_pair (takes, G_N_ELEMENTS (takes), &first, &latest));
  g_assert_cmpuint (first, ==, 3);
  g_assert_cmpuint (latest, ==, 4);
  g_assert_false (gr_deliverable_find_pair (takes + 6, 1, &first, &latest));
  g_assert_false (gr_deliverable_find_pair (takes + 1, 2, &first, &latest));
}

static void
test_counter (void)
{
  static const struct
  {
    const char *title;
    GrTaskCounterKind kind;
    guint target;
  } cases[] = {
    { "Research and prepare responses to 50+ common networking interview questions", GR_TASK_COUNTER_QUESTIONS, 50 },
    { "Conduct mock interviews with 5+ different people (coaches, managers)", GR_TASK_COUNTER_PEOPLE, 5 },
    { "List 6-8 specific situations", GR_TASK_COUNTER_SITUATIONS, 6 },
    { "Write 5–6 STAR stories", GR_TASK_COUNTER_STORIES, 5 },
    { "Spend 2 hours on questions", GR_TASK_COUNTER_NONE, 0 },
    { "Read chapter 7. Then think about what may be asked of you in the questions", GR_TASK_COUNTER_NONE, 0 },
    { "In 2026, prepare 12 questions to ask", GR_TASK_COUNTER_QUESTIONS, 12 },
    { "Questions", GR_TASK_COUNTER_NONE, 0 },
    { "99999999999999999999999 questions", GR_TASK_COUNTER_NONE, 0 },
    { "0 questions", GR_TASK_COUNTER_NONE, 0 },
    { NULL, GR_TASK_COUNTER_NONE, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GrTaskCounter counter;

      g_test_message ("%s", cases[i].title);
      g_assert_cmpint (gr_task_counter_recognise (cases[i].title, &counter), ==, cases[i].kind != GR_TASK_COUNTER_NONE);
      g_assert_cmpint (counter.kind, ==, cases[i].kind);
      g_assert_cmpuint (counter.target, ==, cases[i].target);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plan/estimate/range", test_estimate);
  g_test_add_func ("/plan/estimate/passed", test_passed);
  g_test_add_func ("/plan/outlook/phase", test_phase_estimate);
  g_test_add_func ("/plan/outlook/dates", test_outlook);
  g_test_add_func ("/plan/outlook/begun", test_begun);
  g_test_add_func ("/plan/outlook/learns", test_learns);
  g_test_add_func ("/plan/outlook/silent", test_silent);
  g_test_add_func ("/plan/outlook/calibration", test_calibration);
  g_test_add_func ("/plan/budget/compare", test_budget);
  g_test_add_func ("/plan/budget/trims", test_trims);
  g_test_add_func ("/plan/budget/practice", test_practice);
  g_test_add_func ("/plan/task/counter", test_counter);
  g_test_add_func ("/plan/role/standing", test_role);
  g_test_add_func ("/plan/deliverables/state", test_deliverable_state);
  g_test_add_func ("/plan/deliverables/task", test_deliverable_task);
  g_test_add_func ("/plan/deliverables/pair", test_pair);
  g_test_add_func ("/plan/deliverables/video", test_video);
  g_test_add_func ("/plan/role/heading", test_role_heading);
  return g_test_run ();
}
