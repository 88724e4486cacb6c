/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-prepared.h"

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

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/stories/prepared/find", test_find);
  g_test_add_func ("/stories/prepared/goal", test_goal);
  return g_test_run ();
}
