/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-prepared.h"
#include "gr-take-marks.h"

static void
test_find (void)
{
  static const struct
  {
    gboolean drafted;
    GrTakeNote takes[3];
    guint n;
    GrPrepared expected;
  } table[] = {
    { FALSE, { { 0, 0 } }, 0, GR_PREPARED_NEW },
    { TRUE, { { 0, 0 } }, 0, GR_PREPARED_DRAFTED },
    { FALSE, { { 7, 5 } }, 1, GR_PREPARED_PRACTISED },
    { TRUE, { { 7, 5 }, { 7, 5 } }, 2, GR_PREPARED_PRACTISED },
    { TRUE, { { 7, 4 }, { 8, 4 } }, 2, GR_PREPARED_SOLID },
    { FALSE, { { 7, 4 }, { 8, 5 } }, 2, GR_PREPARED_SOLID },
    { TRUE, { { 7, 4 }, { 8, 3 } }, 2, GR_PREPARED_PRACTISED },
    { TRUE, { { 7, 4 }, { 8, 0 } }, 2, GR_PREPARED_PRACTISED },
    { TRUE, { { 1, 2 }, { 7, 4 }, { 8, 4 } }, 3, GR_PREPARED_SOLID },
    { TRUE, { { 7, 5 }, { 8, 5 }, { 9, 2 } }, 3, GR_PREPARED_PRACTISED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    g_assert_cmpint (gr_prepared_find (table[i].drafted, table[i].takes, table[i].n), ==, table[i].expected);
}

static void
test_surprise (void)
{
  static const GrPreparedQuestion questions[] = {
    { GR_PREPARED_SOLID, TRUE }, { GR_PREPARED_NEW, TRUE },     { GR_PREPARED_NEW, FALSE },
    { GR_PREPARED_NEW, FALSE },  { GR_PREPARED_DRAFTED, TRUE }, { GR_PREPARED_NEW, FALSE },
  };
  guint seen[G_N_ELEMENTS (questions)] = { 0 };

  for (guint64 seed = 0; seed < 200; seed++)
    {
      int chosen = gr_prepared_surprise (questions, G_N_ELEMENTS (questions), 2, seed);

      g_assert_cmpint (chosen, ==, gr_prepared_surprise (questions, G_N_ELEMENTS (questions), 2, seed));
      seen[chosen]++;
    }
  /* new and without a story, not the one that is shown, and each of them at some time */
  g_assert_cmpuint (seen[3] + seen[5], ==, 200);
  g_assert_cmpuint (MIN (seen[3], seen[5]), >, 50);

  g_assert_cmpint (gr_prepared_surprise (questions, 2, -1, 1), ==, 1);
  g_assert_cmpint (gr_prepared_surprise (questions, 1, 0, 1), ==, 0);
  g_assert_cmpint (gr_prepared_surprise (NULL, 0, -1, 1), ==, -1);
}

static void
test_goal (void)
{
  static const struct
  {
    const char *text;
    guint goal;
  } table[] = {
    { "Prepare answers to 50+ questions", 50 }, { "Question bank: 120 common interview questions", 120 },
    { "Beantworte 30 Fragen laut", 30 },        { "Ask 3 questions", 0 },
    { "Practise with 5+ different people", 0 }, { "Question 12: why?", 0 },
    { "10-25 hours, then questions", 0 },       { "", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    g_assert_cmpuint (gr_prepared_read_goal (table[i].text), ==, table[i].goal);
}

static void
assert_lengths (const GrTakeMarks *marks,
                gint64             end,
                gint64             s,
                gint64             t,
                gint64             a,
                gint64             r)
{
  gint64 lengths[GR_N_TAKE_MARKS];

  gr_take_marks_get_lengths (marks, end, lengths);
  g_assert_cmpint (lengths[GR_STORY_PART_SITUATION], ==, s);
  g_assert_cmpint (lengths[GR_STORY_PART_TASK], ==, t);
  g_assert_cmpint (lengths[GR_STORY_PART_ACTION], ==, a);
  g_assert_cmpint (lengths[GR_STORY_PART_RESULT], ==, r);
}

static void
test_marks (void)
{
  GrTakeMarks marks;

  gr_take_marks_init (&marks);
  assert_lengths (&marks, 9000, 0, 0, 0, 0);
  g_assert_false (gr_take_marks_back (&marks));
  g_assert_true (gr_take_marks_next (&marks, 2000));
  g_assert_true (gr_take_marks_next (&marks, 3000));
  assert_lengths (&marks, 9000, 2000, 1000, 6000, 0);
  g_assert_true (gr_take_marks_back (&marks));
  assert_lengths (&marks, 9000, 2000, 7000, 0, 0);
  g_assert_true (gr_take_marks_next (&marks, 4000));
  g_assert_true (gr_take_marks_next (&marks, 8000));
  g_assert_false (gr_take_marks_next (&marks, 8500));
  assert_lengths (&marks, 9000, 2000, 2000, 4000, 1000);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/stories/prepared/find", test_find);
  g_test_add_func ("/stories/prepared/surprise", test_surprise);
  g_test_add_func ("/stories/prepared/goal", test_goal);
  g_test_add_func ("/stories/marks/lengths", test_marks);
  return g_test_run ();
}
