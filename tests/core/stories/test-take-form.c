/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-registry.h"
#include "gr-take-form.h"

static GrTakeForm *
make_form (void)
{
  GrTakeForm *form = gr_take_form_new ("q-1", "Why “you”?\n[take]");

  form->story = g_strdup ("s-1");
  form->medium = GR_MEDIUM_VIDEO;
  form->kind = GR_INTERVIEW_KIND_PANEL;
  form->started_at = G_GINT64_CONSTANT (1764000000000);
  form->think_ms = 22000;
  form->hint = TRUE;
  gr_take_marks_next (&form->marks, 24000);
  gr_take_marks_next (&form->marks, 35000);
  return form;
}

static void
test_text (void)
{
  g_autoptr (GrTakeForm) form = make_form ();
  g_autofree char *text = gr_take_form_to_text (form);
  g_autoptr (GrTakeForm) read = gr_take_form_from_text (text);

  g_assert_nonnull (read);
  g_assert_cmpstr (read->question, ==, "q-1");
  g_assert_cmpstr (read->question_title, ==, form->question_title);
  g_assert_cmpstr (read->story, ==, "s-1");
  g_assert_cmpint (read->medium, ==, GR_MEDIUM_VIDEO);
  g_assert_cmpint (read->kind, ==, GR_INTERVIEW_KIND_PANEL);
  g_assert_cmpint (read->started_at, ==, form->started_at);
  g_assert_cmpint (read->think_ms, ==, 22000);
  g_assert_true (read->hint);
  g_assert_cmpuint (read->marks.n, ==, 3);
  g_assert_cmpint (read->marks.at[2], ==, 35000);
}

/* What lies beside a recording may be cut off, or somebody else's. */
static void
test_strange (void)
{
  static const char *const texts[] = { "", "\x01\x02", "[take]", "[other]\nquestion=q", "[take]\nquest" };
  g_autoptr (GrTakeForm) bare = gr_take_form_from_text ("[take]\nquestion=q\nmedium=hologram\nmarks=9;-4;x;7;8;9\n");

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_assert_null (gr_take_form_from_text (texts[i]));
  g_assert_nonnull (bare);
  g_assert_cmpstr (bare->question_title, ==, "");
  g_assert_cmpint (bare->medium, ==, GR_MEDIUM_LIVE);
  g_assert_cmpuint (bare->marks.n, ==, GR_N_TAKE_MARKS);
  for (guint i = 1; i < bare->marks.n; i++)
    g_assert_cmpint (bare->marks.at[i], >=, bare->marks.at[i - 1]);
}

static const GrValue *
find_value (const GrOp *op,
            const char *field)
{
  GrEntityClass *klass = gr_registry_find (op->type);

  for (guint i = 0; i < op->n_values; i++)
    if (g_str_equal (klass->fields[i].name, field))
      return &op->values[i];
  g_assert_not_reached ();
}

/* The parts lie in the sound, which begins later than the clock. */
static void
test_create (void)
{
  g_autoptr (GrTakeForm) form = make_form ();
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Take");
  GrTakeMeasures measures;
  const GrOp *op;

  gr_take_measures_init (&measures, &form->marks, 400, 60000);
  g_assert_cmpint (measures.part_ms[0], ==, 23600);
  g_assert_cmpint (measures.part_ms[1], ==, 11000);
  g_assert_cmpint (measures.part_ms[2], ==, 25400);
  g_assert_cmpint (measures.part_ms[3], ==, 0);
  gr_take_form_create (form, &measures, change);
  op = gr_change_get_op (change, 0);
  g_assert_cmpstr (op->type, ==, "take");
  g_assert_cmpstr (find_value (op, "medium")->text, ==, "video");
  g_assert_cmpstr (find_value (op, "kind")->text, ==, "panel");
  g_assert_cmpstr (find_value (op, "measure")->text, ==, "clock");
  g_assert_cmpint (find_value (op, "action_ms")->integer, ==, 25400);
  g_assert_cmpint (find_value (op, "duration_ms")->integer, ==, 60000);
  g_assert_cmpint (find_value (op, "hint")->integer, ==, 1);
}

/* A mark after the end of the sound, as when the microphone went before the speaker did. */
static void
test_cut (void)
{
  GrTakeMarks marks;
  GrTakeMeasures measures;

  gr_take_marks_init (&marks);
  gr_take_marks_next (&marks, 10000);
  gr_take_measures_init (&measures, &marks, 0, 4000);
  g_assert_cmpint (measures.part_ms[0], ==, 4000);
  g_assert_cmpint (measures.part_ms[1], ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/stories/take-form/text", test_text);
  g_test_add_func ("/stories/take-form/strange", test_strange);
  g_test_add_func ("/stories/take-form/create", test_create);
  g_test_add_func ("/stories/take-form/cut", test_cut);
  return g_test_run ();
}
