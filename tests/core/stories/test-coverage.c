/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-coverage.h"
#include "gr-random.h"

/* Rows are stories, columns questions: "." does not answer it, "p" partly, "W" well. */
static GrCoverage *
draw (const char *const *rows)
{
  GrCoverage *coverage = gr_coverage_new (g_strv_length ((GStrv) rows), (guint) strlen (rows[0]));

  for (guint s = 0; s < coverage->n_stories; s++)
    for (guint q = 0; q < coverage->n_questions; q++)
      gr_coverage_set_fit (coverage, s, q,
                           rows[s][q] == 'W'   ? GR_FIT_WELL
                           : rows[s][q] == 'p' ? GR_FIT_PARTLY
                                               : GR_FIT_NONE);
  return coverage;
}

static char *
describe (GArray *stories)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < stories->len; i++)
    g_string_append_printf (text, "%u ", g_array_index (stories, guint, i));
  return g_string_free_and_steal (text);
}

static void
test_smallest (void)
{
  static const struct
  {
    const char *rows[8];
    const char *set;
  } table[] = {
    { { "WWW" }, "0 " },
    { { "W..", ".W.", "..W" }, "0 1 2 " },
    { { "...", "..." }, "" },
    { { "WW..", "..WW", ".WW." }, "0 1 " },
    { { "WWW...", "...WWW", "WW.WW." }, "0 1 " },
    /* taking the biggest first would need three */
    { { ".pppp.", "ppp...", "...ppp" }, "1 2 " },
    /* of two that are as small, the one that answers more of it well */
    { { "pp", "pW", "WW" }, "2 " },
    { { "Wp.", "..W", "pW." }, "0 1 " },
    /* what nobody answers does not count */
    { { "W..", "p.W" }, "1 " },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autoptr (GrCoverage) coverage = draw (table[i].rows);
      g_autoptr (GrCoverageSet) set = gr_coverage_smallest (coverage);
      g_autofree char *found = describe (set->stories);

      g_assert_cmpstr (found, ==, table[i].set);
      g_assert_true (set->exact);
    }
}

static gboolean
covers (GrCoverage *coverage,
        guint       subset)
{
  for (guint q = 0; q < coverage->n_questions; q++)
    {
      gboolean answered = gr_coverage_best_fit (coverage, q) == GR_FIT_NONE;

      for (guint s = 0; s < coverage->n_stories && !answered; s++)
        answered = (subset >> s & 1) && gr_coverage_get_fit (coverage, s, q) != GR_FIT_NONE;
      if (!answered)
        return FALSE;
    }
  return TRUE;
}

static GrCoverage *
random_coverage (GrRandom *random,
                 guint     n_stories,
                 guint     n_questions)
{
  GrCoverage *coverage = gr_coverage_new (n_stories, n_questions);

  for (guint s = 0; s < n_stories; s++)
    for (guint q = 0; q < n_questions; q++)
      {
        guint draw = gr_random_below (random, 6);

        gr_coverage_set_fit (coverage, s, q, draw == 0 ? GR_FIT_WELL : draw == 1 ? GR_FIT_PARTLY : GR_FIT_NONE);
      }
  return coverage;
}

/* Against every subset there is. */
static void
test_smallest_is_smallest (void)
{
  GrRandom random;

  gr_random_init (&random, 1);
  for (guint round = 0; round < 500; round++)
    {
      g_autoptr (GrCoverage) coverage = random_coverage (&random, 8, 11);
      g_autoptr (GrCoverageSet) set = gr_coverage_smallest (coverage);
      guint subset = 0;
      guint smallest = G_MAXUINT;

      for (guint i = 0; i < set->stories->len; i++)
        subset |= 1u << g_array_index (set->stories, guint, i);
      g_assert_true (covers (coverage, subset));
      for (guint other = 0; other < 256; other++)
        if (covers (coverage, other))
          smallest = MIN (smallest, (guint) __builtin_popcount (other));
      g_assert_cmpuint (set->stories->len, ==, smallest);
    }
}

static void
test_many (void)
{
  GrRandom random;
  g_autoptr (GrCoverage) twenty = NULL;
  g_autoptr (GrCoverage) more = NULL;
  g_autoptr (GrCoverageSet) exact = NULL;
  g_autoptr (GrCoverageSet) greedy = NULL;

  gr_random_init (&random, 2);
  twenty = random_coverage (&random, 20, 60);
  more = random_coverage (&random, 21, 60);
  exact = gr_coverage_smallest (twenty);
  greedy = gr_coverage_smallest (more);
  g_assert_true (exact->exact);
  g_assert_false (greedy->exact);
  for (guint q = 0; q < more->n_questions; q++)
    {
      gboolean answered = gr_coverage_best_fit (more, q) == GR_FIT_NONE;

      for (guint i = 0; i < greedy->stories->len; i++)
        answered = answered || gr_coverage_get_fit (more, g_array_index (greedy->stories, guint, i), q) != GR_FIT_NONE;
      g_assert_true (answered);
    }
}

static void
test_gaps_and_orphans (void)
{
  static const char *const rows[] = { "W.p", "...", "p..", NULL };
  g_autoptr (GrCoverage) coverage = draw (rows);

  g_assert_cmpint (gr_coverage_best_fit (coverage, 0), ==, GR_FIT_WELL);
  g_assert_cmpint (gr_coverage_best_fit (coverage, 1), ==, GR_FIT_NONE);
  g_assert_cmpint (gr_coverage_best_fit (coverage, 2), ==, GR_FIT_PARTLY);
  g_assert_cmpuint (gr_coverage_n_answered (coverage, 0), ==, 2);
  g_assert_cmpuint (gr_coverage_n_answered (coverage, 1), ==, 0);
  g_assert_cmpuint (gr_coverage_n_alone (coverage, 0), ==, 1);
  g_assert_cmpuint (gr_coverage_n_alone (coverage, 1), ==, 0);
  g_assert_cmpuint (gr_coverage_n_alone (coverage, 2), ==, 0);
}

static void
test_seats (void)
{
  static const struct
  {
    const char *rows[8];
    const char *seats; /* for each question the story, "-" nobody */
  } table[] = {
    { { "W" }, "0" },
    { { "." }, "-" },
    { { "WW" }, "0-" },
    { { "WW", "W." }, "10" },
    { { "Wp", "p." }, "10" }, /* two answered beat one answered well */
    { { "Wp.", "pW.", "..p" }, "012" },
    { { "ppp", "ppp", "WWW" }, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autoptr (GrCoverage) coverage = draw (table[i].rows);
      g_autofree guint *seats = gr_coverage_seat (coverage);

      for (guint q = 0; table[i].seats != NULL && q < coverage->n_questions; q++)
        g_assert_cmpuint (seats[q], ==,
                          table[i].seats[q] == '-' ? GR_COVERAGE_NOBODY : (guint) (table[i].seats[q] - '0'));
    }
}

static guint
worth (GrCoverage  *coverage,
       const guint *seats)
{
  guint n = 0;

  for (guint q = 0; q < coverage->n_questions; q++)
    if (seats[q] != GR_COVERAGE_NOBODY)
      n += coverage->n_questions + 1 + (gr_coverage_get_fit (coverage, seats[q], q) == GR_FIT_WELL);
  return n;
}

static guint
best_worth (GrCoverage *coverage,
            guint      *seats,
            guint       question,
            guint       used)
{
  guint best;

  if (question == coverage->n_questions)
    return worth (coverage, seats);
  seats[question] = GR_COVERAGE_NOBODY;
  best = best_worth (coverage, seats, question + 1, used);
  for (guint s = 0; s < coverage->n_stories; s++)
    if (!(used >> s & 1) && gr_coverage_get_fit (coverage, s, question) != GR_FIT_NONE)
      {
        seats[question] = s;
        best = MAX (best, best_worth (coverage, seats, question + 1, used | 1u << s));
      }
  return best;
}

/* Against every way to seat them. */
static void
test_seats_are_best (void)
{
  GrRandom random;

  gr_random_init (&random, 3);
  for (guint round = 0; round < 500; round++)
    {
      g_autoptr (GrCoverage) coverage = random_coverage (&random, 5, 6);
      g_autofree guint *seats = gr_coverage_seat (coverage);
      guint tried[6];
      guint used = 0;

      for (guint q = 0; q < 6; q++)
        if (seats[q] != GR_COVERAGE_NOBODY)
          {
            g_assert_cmpint (gr_coverage_get_fit (coverage, seats[q], q), !=, GR_FIT_NONE);
            g_assert_false (used >> seats[q] & 1);
            used |= 1u << seats[q];
          }
      g_assert_cmpuint (worth (coverage, seats), ==, best_worth (coverage, tried, 0, 0));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/stories/coverage/smallest", test_smallest);
  g_test_add_func ("/stories/coverage/smallest-is-smallest", test_smallest_is_smallest);
  g_test_add_func ("/stories/coverage/many", test_many);
  g_test_add_func ("/stories/coverage/gaps-and-orphans", test_gaps_and_orphans);
  g_test_add_func ("/stories/coverage/seats", test_seats);
  g_test_add_func ("/stories/coverage/seats-are-best", test_seats_are_best);
  return g_test_run ();
}
