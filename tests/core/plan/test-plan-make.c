/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-error.h"
#include "gr-plan-make.h"
#include "gr-registry.h"

#include <string.h>

#define NOW G_GINT64_CONSTANT (1795000000000)

static const GrPlanNode sprint[] = {
  { "d3", "s", GR_PLAN_ITEM_KIND_DELIVERABLE, "Practice responses for the main questions", NULL, 0, 0, 0, 0, 3 },
  { "s", NULL, GR_PLAN_ITEM_KIND_SPRINT, "First stories", "Have something to tell", 60, 180, 0, 0, 1 },
  { "b", "s", GR_PLAN_ITEM_KIND_STEP, "Drafts", "choose the best. Four lines for each.", 45, 45, 0, 0, 2 },
  { "a", "s", GR_PLAN_ITEM_KIND_STEP, "Collect", "écris six situations", 60, 60, 0, 0, 1 },
  { "c", "s", GR_PLAN_ITEM_KIND_STEP, "Philosophy", NULL, 15, 15, 0, 0, 3 },
  { "d1", "s", GR_PLAN_ITEM_KIND_DELIVERABLE, "Five examples", NULL, 0, 0, 0, 0, 1 },
  { "d2", "s", GR_PLAN_ITEM_KIND_DELIVERABLE, "A philosophy statement", NULL, 0, 0, 0, 0, 2 },
};

static const GrPlanNode full[] = {
  { "f", NULL, GR_PLAN_ITEM_KIND_FULL, "Whole", NULL, 600, 1500, 0, 0, 2 },
  { "p1", "f", GR_PLAN_ITEM_KIND_PHASE, "Assess", NULL, 120, 180, 0, 0, 1 },
  { "p2", "f", GR_PLAN_ITEM_KIND_PHASE, "Refine", NULL, 180, 240, 4, 6, 2 },
  { "t2", "p1", GR_PLAN_ITEM_KIND_TASK, "Second", NULL, 0, 0, 0, 0, 2 },
  { "t1", "p1", GR_PLAN_ITEM_KIND_TASK, "First", NULL, 0, 0, 0, 0, 1 },
  { "t3", "p2", GR_PLAN_ITEM_KIND_TASK, "Third", NULL, 30, 60, 0, 0, 1 },
  { "l", "f", GR_PLAN_ITEM_KIND_TASK, "Loose", NULL, 20, 20, 0, 0, 9 },
  { "m", "f", GR_PLAN_ITEM_KIND_METRIC, "10+ rounds", NULL, 0, 0, 0, 0, 1 },
  { "x", "other", GR_PLAN_ITEM_KIND_PHASE, "Of another project", NULL, 60, 60, 0, 0, 1 },
};

/* The n-th create of a type. */
static const GrOp *
nth_create (GrChange   *change,
            const char *type,
            guint       n)
{
  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    {
      const GrOp *op = gr_change_get_op (change, i);

      if (op->kind == GR_OP_CREATE && strcmp (op->type, type) == 0 && n-- == 0)
        return op;
    }
  return NULL;
}

static const GrValue *
value_of (const GrOp *op,
          const char *field)
{
  g_assert_nonnull (op);
  return &op->values[gr_entity_class_find (gr_registry_find (op->type), field)];
}

static const char *
text_of (const GrOp *op,
         const char *field)
{
  const GrValue *value = value_of (op, field);

  return value->kind == GR_VALUE_TEXT ? value->text : NULL;
}

static gint64
number_of (const GrOp *op,
           const char *field)
{
  const GrValue *value = value_of (op, field);

  g_assert_cmpint (value->kind, ==, GR_VALUE_INTEGER);
  return value->integer;
}

static GrChange *
make (const GrPlanNode *nodes,
      guint             n,
      const char       *root)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Plan");
  g_autoptr (GError) error = NULL;
  g_autofree char *uid = gr_plan_make (nodes, n, root, 7, NOW, change, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (uid, ==, nth_create (change, "project", 0)->uid);
  return change;
}

static void
test_sprint (void)
{
  g_autoptr (GrChange) change = make (sprint, G_N_ELEMENTS (sprint), "s");
  const GrOp *project = nth_create (change, "project", 0);
  const GrOp *practice = nth_create (change, "phase", 3);
  const GrOp *last = gr_change_get_op (change, gr_change_get_n_ops (change) - 1);

  g_assert_cmpstr (text_of (project, "title"), ==, "First stories");
  g_assert_cmpstr (text_of (project, "objective"), ==, "Have something to tell");
  g_assert_cmpstr (text_of (project, "source"), ==, "s");
  g_assert_cmpint (number_of (project, "minutes_min"), ==, 60);
  g_assert_cmpint (number_of (project, "minutes_max"), ==, 180);
  g_assert_cmpint (number_of (project, "created_at"), ==, NOW);
  g_assert_cmpfloat (value_of (project, "position")->real, ==, 7.0);

  g_assert_cmpstr (text_of (nth_create (change, "phase", 0), "title"), ==, "Collect");
  g_assert_cmpstr (text_of (nth_create (change, "task", 0), "title"), ==, "Écris six situations");
  g_assert_cmpint (number_of (nth_create (change, "task", 0), "estimate_minutes"), ==, 60);
  g_assert_cmpstr (text_of (nth_create (change, "task", 0), "source"), ==, "a");
  g_assert_cmpint (number_of (nth_create (change, "task", 0), "ours"), ==, 0);
  g_assert_cmpstr (text_of (nth_create (change, "task", 1), "title"), ==, "Choose the best");
  g_assert_cmpstr (text_of (nth_create (change, "task", 1), "note"), ==, "Four lines for each.");
  g_assert_cmpstr (text_of (nth_create (change, "task", 2), "title"), ==, "Philosophy");

  g_assert_null (text_of (practice, "source"));
  g_assert_cmpint (number_of (practice, "minutes_min"), ==, 0);
  g_assert_cmpint (number_of (practice, "minutes_max"), ==, 60);
  g_assert_cmpint (number_of (nth_create (change, "task", 3), "ours"), ==, 1);
  g_assert_cmpstr (text_of (nth_create (change, "task", 3), "source"), ==, "d3");
  g_assert_null (nth_create (change, "task", 4));
  g_assert_null (nth_create (change, "phase", 4));
  g_assert_cmpstr (text_of (nth_create (change, "deliverable", 2), "source"), ==, "d3");

  g_assert_cmpint (last->kind, ==, GR_OP_SET);
  g_assert_cmpstr (last->field, ==, "budget_minutes");
  g_assert_cmpint (last->value.integer, ==, 150);
}

/* No step of ours where the guide's own steps practise, fill the title's time, or nothing promises practice. */
static void
test_no_practice (void)
{
  GrPlanNode nodes[G_N_ELEMENTS (sprint)];

  for (guint round = 0; round < 4; round++)
    {
      g_autoptr (GrChange) change = NULL;

      memcpy (nodes, sprint, sizeof sprint);
      if (round == 0)
        nodes[4].title = "Rehearse it aloud";
      else if (round == 1)
        nodes[1].minutes_max = 120;
      else if (round == 2)
        nodes[0].title = "A list of people";
      else
        nodes[1].kind = GR_PLAN_ITEM_KIND_FULL;
      change = make (nodes, G_N_ELEMENTS (nodes), "s");
      g_assert_nonnull (nth_create (change, "phase", 2));
      g_assert_null (nth_create (change, "phase", 3));
    }
}

static void
test_full (void)
{
  g_autoptr (GrChange) change = make (full, G_N_ELEMENTS (full), "f");
  const GrOp *first = nth_create (change, "phase", 0);
  const GrOp *second = nth_create (change, "phase", 1);
  const GrOp *loose = nth_create (change, "phase", 2);

  g_assert_cmpstr (text_of (first, "source"), ==, "p1");
  g_assert_cmpint (number_of (second, "minutes_min"), ==, 180);
  g_assert_cmpint (number_of (second, "minutes_max"), ==, 240);
  g_assert_cmpint (number_of (second, "weeks_min"), ==, 4);
  g_assert_cmpint (number_of (second, "weeks_max"), ==, 6);
  g_assert_cmpint (number_of (first, "weeks_max"), ==, 0);
  g_assert_cmpstr (text_of (nth_create (change, "task", 0), "title"), ==, "First");
  g_assert_cmpstr (text_of (nth_create (change, "task", 0), "phase"), ==, first->uid);
  g_assert_cmpint (number_of (nth_create (change, "task", 0), "estimate_minutes"), ==, 75);
  g_assert_cmpint (number_of (nth_create (change, "task", 2), "estimate_minutes"), ==, 45);
  g_assert_cmpstr (text_of (loose, "title"), ==, "Whole");
  g_assert_cmpstr (text_of (nth_create (change, "task", 3), "phase"), ==, loose->uid);
  g_assert_null (nth_create (change, "phase", 3));
  g_assert_null (nth_create (change, "deliverable", 0));
}

static void
test_no_project (void)
{
  static const char *roots[] = { "p1", "nowhere", NULL };

  for (guint i = 0; i < G_N_ELEMENTS (roots); i++)
    {
      g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Plan");
      g_autoptr (GError) error = NULL;

      g_assert_null (gr_plan_make (full, G_N_ELEMENTS (full), roots[i], 1, NOW, change, &error));
      g_assert_error (error, GR_ERROR, GR_ERROR_INVALID);
      g_assert_cmpuint (gr_change_get_n_ops (change), ==, 0);
    }
}

static void
test_shares (void)
{
  g_assert_cmpint (gr_plan_share (210, 4, 0), ==, 55);
  g_assert_cmpint (gr_plan_share (210, 4, 1), ==, 55);
  g_assert_cmpint (gr_plan_share (210, 4, 2), ==, 50);
  for (gint64 minutes = 0; minutes < 400; minutes++)
    for (guint n = 1; n < 30; n++)
      {
        gint64 sum = 0;

        for (guint i = 0; i < n; i++)
          sum += gr_plan_share (minutes, n, i);
        g_assert_cmpint (sum, ==, minutes);
      }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plan/make/sprint", test_sprint);
  g_test_add_func ("/plan/make/no-practice", test_no_practice);
  g_test_add_func ("/plan/make/full", test_full);
  g_test_add_func ("/plan/make/no-project", test_no_project);
  g_test_add_func ("/plan/make/shares", test_shares);
  return g_test_run ();
}
