/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "gr-story-coach.h"
#include "gr-tall-text.h"
#include "gr-test-widgets.h"

typedef struct
{
  GrTestLive live;
  GrStoryDrafts *drafts;
  GrStoryCoach *coach;
} Fixture;

static void
setup (Fixture      *fixture,
       gconstpointer data)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New");
  const char *uid = gr_change_create (change, "story", "s");

  gr_test_live_setup (&fixture->live, NULL);
  gr_change_set_text (change, "story", uid, "title", "Dana");
  gr_test_live_commit (&fixture->live, change);
  fixture->drafts =
      gr_story_drafts_new (fixture->live.library, gr_library_lookup (fixture->live.library, "story", "s"));
  fixture->coach = gr_story_coach_new (fixture->drafts);
}

static void
teardown (Fixture      *fixture,
          gconstpointer data)
{
  g_assert_finalize_object (g_steal_pointer (&fixture->coach));
  g_clear_object (&fixture->drafts);
  gr_test_settle (&fixture->live);
  gr_test_live_teardown (&fixture->live, NULL);
}

static void
write_part (Fixture    *fixture,
            GrStoryPart part,
            const char *text)
{
  gr_story_drafts_set_text (fixture->drafts, part, text);
  gr_story_coach_touch (fixture->coach);
}

static char *
list_hints (Fixture *fixture)
{
  GListModel *hints = gr_story_coach_get_hints (fixture->coach);
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (hints); i++)
    {
      g_autoptr (GrHint) hint = g_list_model_get_item (hints, i);

      g_string_append_printf (list, "%s%s:%s", i > 0 ? "|" : "", gr_coach_code_get_nick (gr_hint_get_code (hint)),
                              gr_hint_get_words (hint));
    }
  return g_string_free_and_steal (list);
}

static void
assert_hints (Fixture    *fixture,
              const char *expected)
{
  g_autofree char *list = list_hints (fixture);

  g_assert_cmpstr (list, ==, expected);
}

static void
write_some (Fixture *fixture)
{
  write_part (fixture, GR_STORY_PART_SITUATION, "In spring.");
  write_part (fixture, GR_STORY_PART_TASK, "To find one.");
  write_part (fixture, GR_STORY_PART_ACTION, "We drove there.");
  write_part (fixture, GR_STORY_PART_RESULT, "It took 3 days less.");
}

/* Nothing is said of a blank page, nor while somebody types; only then, or when asked. */
static void
test_rest (Fixture      *fixture,
           gconstpointer data)
{
  assert_hints (fixture, "");
  write_some (fixture);
  gr_test_iterate ();
  assert_hints (fixture, "");
  while (g_list_model_get_n_items (gr_story_coach_get_hints (fixture->coach)) == 0)
    g_main_context_iteration (NULL, TRUE);
  assert_hints (fixture, "we-not-i:We|empty-part:learning");
  write_part (fixture, GR_STORY_PART_LEARNING, "To ask.");
  gr_story_coach_catch_up (fixture->coach);
  assert_hints (fixture, "we-not-i:We");
}

/* A hint stays the same item while text is written before it, and knows where its words went. */
static void
test_moves (Fixture      *fixture,
            gconstpointer data)
{
  GListModel *hints = gr_story_coach_get_hints (fixture->coach);
  g_autoptr (GrHint) before = NULL;
  g_autoptr (GrHint) after = NULL;

  write_some (fixture);
  gr_story_coach_catch_up (fixture->coach);
  before = g_list_model_get_item (hints, 0);
  write_part (fixture, GR_STORY_PART_ACTION, "I called first. We drove there.");
  gr_story_coach_catch_up (fixture->coach);
  after = g_list_model_get_item (hints, 0);
  g_assert_true (before == after);
  g_assert_cmpuint (gr_hint_get_start (after), ==, strlen ("I called first. "));
}

/* What was dismissed is not said of these words again, is said of others, and comes back by undo. */
static void
test_dismissed (Fixture      *fixture,
                gconstpointer data)
{
  g_autoptr (GrHint) hint = NULL;
  g_autoptr (GrHint) empty = NULL;
  g_autoptr (GrStoryCoach) again = NULL;

  write_some (fixture);
  gr_story_coach_catch_up (fixture->coach);
  gr_story_drafts_flush (fixture->drafts);
  gr_test_live_settle (&fixture->live);
  hint = g_list_model_get_item (gr_story_coach_get_hints (fixture->coach), 0);
  empty = g_list_model_get_item (gr_story_coach_get_hints (fixture->coach), 1);
  gr_test_live_commit (&fixture->live, gr_story_coach_make_dismissal (fixture->coach, empty));
  gr_test_live_commit (&fixture->live, gr_story_coach_make_dismissal (fixture->coach, hint));
  assert_hints (fixture, "");
  again = gr_story_coach_new (fixture->drafts);
  g_assert_cmpuint (g_list_model_get_n_items (gr_story_coach_get_hints (again)), ==, 0);
  gr_library_undo (fixture->live.library);
  gr_test_live_settle (&fixture->live);
  assert_hints (fixture, "we-not-i:We");
  write_part (fixture, GR_STORY_PART_ACTION, "Us they chose, and we drove.");
  gr_story_coach_catch_up (fixture->coach);
  assert_hints (fixture, "we-not-i:Us");
}

/* A text whose spelling is checked can go at any moment, and in a language that no dictionary is of nothing happens. */
static void
test_spelling (Fixture      *fixture,
               gconstpointer data)
{
  const char *languages[] = { NULL, "en", "de", "xx" };

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      GtkWidget *text = g_object_ref_sink (g_object_new (GR_TYPE_TALL_TEXT, NULL));

      gr_tall_text_set_language (GR_TALL_TEXT (text), languages[i]);
      gr_tall_text_replace (GR_TALL_TEXT (text), "A wrod or two.");
      g_main_context_iteration (NULL, FALSE);
      g_assert_finalize_object (text);
      gr_test_iterate ();
    }
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, setup, func, teardown)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("/stories/coach/rest", test_rest);
  ADD ("/stories/coach/moves", test_moves);
  ADD ("/stories/coach/dismissed", test_dismissed);
  ADD ("/stories/coach/spelling", test_spelling);
  return g_test_run ();
}
