/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>

#include "gr-coverage-state.h"
#include "gr-fit.h"
#include "gr-test-live.h"

typedef struct
{
  GrTestLive live;
  GrCoverageState *state;
} Fixture;

static void
setup (Fixture      *fixture,
       gconstpointer data)
{
  gr_test_live_setup (&fixture->live, NULL);
  fixture->state = gr_coverage_state_new (fixture->live.library);
}

static void
teardown (Fixture      *fixture,
          gconstpointer data)
{
  gr_test_live_settle (&fixture->live);
  g_assert_finalize_object (fixture->state);
  gr_test_live_teardown (&fixture->live, NULL);
}

/* @drafted: whether there is an answer to it */
static void
add_question (Fixture    *fixture,
              const char *prompt,
              gboolean    drafted)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New");
  const char *uid = gr_change_create (change, "question", prompt), *answer;

  gr_change_set_text (change, "question", uid, "prompt", prompt);
  gr_change_set_text (change, "question", uid, "kind", "question");
  if (drafted)
    {
      answer = gr_change_create (change, "own-answer", NULL);
      gr_change_set_text (change, "own-answer", answer, "question", prompt);
      gr_change_set_text (change, "own-answer", answer, "text", "I ask.");
    }
  gr_test_live_commit (&fixture->live, change);
}

static void
add_story (Fixture    *fixture,
           const char *title)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New");

  gr_change_create (change, "story", title);
  gr_change_set_text (change, "story", title, "title", title);
  gr_test_live_commit (&fixture->live, change);
}

static void
link_story (Fixture    *fixture,
            const char *story,
            const char *question,
            GrFit       fit)
{
  GrStory *from = gr_library_lookup (fixture->live.library, "story", story);
  GrQuestion *to = gr_library_lookup (fixture->live.library, "question", question);
  GrStoryAnswers *link = gr_coverage_state_find_link (fixture->state, from, to);

  gr_test_live_commit (&fixture->live, gr_fit_make_change (from, to, link, fit));
}

static void
assert_lines (GPtrArray  *lines,
              const char *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < lines->len; i++)
    g_string_append_printf (text, "%s=%s;", gr_coverage_line_get_title (lines->pdata[i]),
                            gr_coverage_line_get_words (lines->pdata[i]));
  g_assert_cmpstr (text->str, ==, expected);
  g_ptr_array_unref (lines);
}

static void
assert_headline (Fixture    *fixture,
                 const char *expected)
{
  g_autofree char *headline = gr_coverage_state_dup_headline (fixture->state);

  g_assert_cmpstr (headline, ==, expected);
}

/* Drafted, answered aloud or linked: it counts.  All: so does the rest. */
static void
test_which (Fixture      *fixture,
            gconstpointer data)
{
  add_story (fixture, "S");
  add_question (fixture, "drafted", TRUE);
  add_question (fixture, "new", FALSE);
  g_assert_cmpuint (gr_coverage_state_get_coverage (fixture->state)->n_questions, ==, 1);
  gr_coverage_state_set_all (fixture->state, TRUE);
  g_assert_cmpuint (gr_coverage_state_get_coverage (fixture->state)->n_questions, ==, 2);
  link_story (fixture, "S", "new", GR_FIT_PARTLY);
  gr_coverage_state_set_all (fixture->state, FALSE);
  g_assert_cmpuint (gr_coverage_state_get_coverage (fixture->state)->n_questions, ==, 2);
}

static void
test_words (Fixture      *fixture,
            gconstpointer data)
{
  g_autofree char *detail = NULL;

  assert_headline (fixture, "No story answers a question yet");
  add_story (fixture, "A");
  add_story (fixture, "B <b>");
  add_story (fixture, "C");
  for (guint i = 0; i < 5; i++)
    add_question (fixture, ((const char *[]) { "1", "2", "3", "4", "5" })[i], TRUE);
  for (guint i = 0; i < 3; i++)
    link_story (fixture, "A", ((const char *[]) { "1", "2", "3" })[i], GR_FIT_WELL);
  assert_headline (fixture, "1 story answers 3 of 5 questions");
  link_story (fixture, "B <b>", "4", GR_FIT_PARTLY);
  assert_headline (fixture, "2 stories answer 4 of 5 questions");
  detail = gr_coverage_state_dup_detail (fixture->state);
  g_assert_cmpstr (detail, ==, "Fewer cannot do it: A, B <b>.");
  assert_lines (gr_coverage_state_list_gaps (fixture->state), "5=;");
  assert_lines (gr_coverage_state_list_answered (fixture->state), "1=A;2=A;3=A;4=Could fit: B <b>;");
  assert_lines (gr_coverage_state_list_remarks (fixture->state),
                "A=3 questions hang on this story alone;C=Answers none of these questions yet;");
  link_story (fixture, "B <b>", "3", GR_FIT_PARTLY);
  assert_lines (gr_coverage_state_list_answered (fixture->state), "1=A;2=A;3=A · could fit: B <b>;4=Could fit: B <b>;");
  assert_lines (gr_coverage_state_list_remarks (fixture->state), "C=Answers none of these questions yet;");
}

/* Beyond what can be compared it does not claim to be the least. */
static void
test_greedy (Fixture      *fixture,
             gconstpointer data)
{
  g_autofree char *detail = NULL;

  add_question (fixture, "q", TRUE);
  for (guint i = 0; i <= GR_COVERAGE_EXACT; i++)
    {
      g_autofree char *title = g_strdup_printf ("S%u", i);

      add_story (fixture, title);
    }
  link_story (fixture, "S3", "q", GR_FIT_WELL);
  detail = gr_coverage_state_dup_detail (fixture->state);
  g_assert_true (g_str_has_prefix (detail, "Picked one by one"));
}

/* Round and round, each step undone by itself; the row stays where it is until the view is entered again. */
static void
test_cycle (Fixture      *fixture,
            gconstpointer data)
{
  static const GrFit steps[] = { GR_FIT_PARTLY, GR_FIT_WELL, GR_FIT_NONE, GR_FIT_PARTLY };

  add_story (fixture, "S");
  add_question (fixture, "first", TRUE);
  add_question (fixture, "second", TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      gr_test_live_commit (&fixture->live, gr_coverage_state_make_next (fixture->state, 0, 0));
      g_assert_cmpint (gr_coverage_get_fit (gr_coverage_state_get_coverage (fixture->state), 0, 0), ==, steps[i]);
      g_assert_cmpstr (gr_question_get_prompt (gr_coverage_state_get_question (fixture->state, 0)), ==, "first");
    }
  gr_coverage_state_sort (fixture->state);
  g_assert_cmpstr (gr_question_get_prompt (gr_coverage_state_get_question (fixture->state, 0)), ==, "second");
  gr_library_undo (fixture->live.library);
  gr_test_live_settle (&fixture->live);
  g_assert_cmpint (gr_coverage_get_fit (gr_coverage_state_get_coverage (fixture->state), 0, 1), ==, GR_FIT_NONE);
}

/* A link counted a question that was not prepared: it does not go from under the keys when the link goes. */
static void
test_stays (Fixture      *fixture,
            gconstpointer data)
{
  add_story (fixture, "S");
  add_question (fixture, "new", FALSE);
  link_story (fixture, "S", "new", GR_FIT_PARTLY);
  gr_coverage_state_sort (fixture->state);
  link_story (fixture, "S", "new", GR_FIT_NONE);
  g_assert_cmpuint (gr_coverage_state_get_coverage (fixture->state)->n_questions, ==, 1);
  gr_coverage_state_sort (fixture->state);
  g_assert_cmpuint (gr_coverage_state_get_coverage (fixture->state)->n_questions, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add ("/stories/coverage-state/which", Fixture, NULL, setup, test_which, teardown);
  g_test_add ("/stories/coverage-state/words", Fixture, NULL, setup, test_words, teardown);
  g_test_add ("/stories/coverage-state/greedy", Fixture, NULL, setup, test_greedy, teardown);
  g_test_add ("/stories/coverage-state/cycle", Fixture, NULL, setup, test_cycle, teardown);
  g_test_add ("/stories/coverage-state/stays", Fixture, NULL, setup, test_stays, teardown);
  return g_test_run ();
}
