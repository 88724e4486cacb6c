/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-draft-private.h"
#include "gr-story.h"
#include "gr-test-live.h"

#define ADD(path, func) g_test_add (path, GrTestLive, NULL, gr_test_live_setup, func, gr_test_live_teardown)

static GrEntity *
new_story (GrTestLive *t)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New Story");
  g_autofree char *uid = g_strdup (gr_change_create (change, "story", NULL));

  gr_test_live_commit (t, change);
  return gr_library_lookup (t->library, "story", uid);
}

static void
assert_stored (GrTestLive *t,
               GrEntity   *story,
               const char *expected)
{
  g_autofree char *stored = gr_test_live_stored (t, "story", gr_entity_get_uid (story), "action");

  g_assert_cmpstr (stored, ==, expected);
}

static void
test_rest (GrTestLive   *t,
           gconstpointer data)
{
  GrEntity *story = new_story (t);
  g_autoptr (GrDraft) draft = gr_draft_new (t->library, story, "action", "Edit Action");

  gr_draft_set_delays (draft, 50, 100000);
  gr_draft_set_text (draft, "I wrote");
  g_assert_true (gr_draft_get_dirty (draft));
  g_assert_true (gr_library_has_drafts (t->library));
  while (gr_draft_get_dirty (draft))
    g_main_context_iteration (NULL, TRUE);
  assert_stored (t, story, "I wrote");
  g_assert_false (gr_library_has_drafts (t->library));
}

/* Somebody who never pauses still has their words on disk. */
static void
test_limit (GrTestLive   *t,
            gconstpointer data)
{
  GrEntity *story = new_story (t);
  g_autoptr (GrDraft) draft = gr_draft_new (t->library, story, "action", "Edit Action");
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *stored = NULL;

  gr_draft_set_delays (draft, 100000, 60);
  for (int i = 0; i < 2000 && stored == NULL; i++)
    {
      g_string_append (text, "word ");
      gr_draft_set_text (draft, text->str);
      while (g_main_context_iteration (NULL, FALSE))
        ;
      g_usleep (5000);
      stored = gr_test_live_stored (t, "story", gr_entity_get_uid (story), "action");
    }
  g_assert_nonnull (stored);
  g_assert_true (g_str_has_prefix (text->str, stored));
  gr_test_live_settle (t);
}

/* Words typed while a commit is under way are not taken for saved by its success. */
static void
test_generation (GrTestLive   *t,
                 gconstpointer data)
{
  GrEntity *story = new_story (t);
  g_autoptr (GrDraft) draft = gr_draft_new (t->library, story, "action", "Edit Action");

  gr_draft_set_text (draft, "one");
  gr_draft_flush (draft);
  gr_draft_set_text (draft, "one two three");
  while (gr_story_get_action (GR_STORY (story)) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (gr_draft_get_dirty (draft));
  g_assert_cmpstr (gr_draft_get_text (draft), ==, "one two three");
  gr_test_live_settle (t);
  g_assert_false (gr_draft_get_dirty (draft));
  assert_stored (t, story, "one two three");
}

/* The page is gone, its words are not. */
static void
test_abandoned (GrTestLive   *t,
                gconstpointer data)
{
  GrEntity *story = new_story (t);
  GrDraft *draft = gr_draft_new (t->library, story, "action", "Edit Action");

  gr_draft_set_text (draft, "kept");
  gr_draft_close (draft);
  g_object_unref (draft);
  gr_test_live_settle (t);
  assert_stored (t, story, "kept");
}

static void
test_undo (GrTestLive   *t,
           gconstpointer data)
{
  GrEntity *story = new_story (t);
  g_autoptr (GrDraft) draft = gr_draft_new (t->library, story, "action", "Edit Action");

  gr_draft_set_text (draft, "one");
  gr_test_live_settle (t);
  gr_draft_set_text (draft, "one two");
  gr_test_live_settle (t);
  gr_draft_set_text (draft, "one two three"); /* still being typed when undo comes */
  gr_library_undo (t->library);
  gr_test_live_settle (t);
  g_assert_cmpstr (gr_draft_get_text (draft), ==, ""); /* typing in one field is one step */
  g_assert_false (gr_draft_get_dirty (draft));
  gr_library_redo (t->library);
  gr_test_live_settle (t);
  g_assert_cmpstr (gr_draft_get_text (draft), ==, "one two three");

  gr_clock_advance (t->clock, 11 * 60 * 1000);
  gr_draft_set_text (draft, "later");
  gr_test_live_settle (t);
  gr_library_undo (t->library);
  gr_test_live_settle (t);
  g_assert_cmpstr (gr_draft_get_text (draft), ==, "one two three");
}

static void
test_failure (GrTestLive   *t,
              gconstpointer data)
{
  GrEntity *story = new_story (t);
  g_autoptr (GrDraft) draft = gr_draft_new (t->library, story, "action", "Edit Action");

  gr_draft_set_text (draft, "nowhere to go");
  gr_library_close (t->library);
  gr_draft_flush (draft);
  while (gr_draft_get_error (draft) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (gr_draft_get_dirty (draft));
  g_assert_true (gr_library_has_drafts (t->library));
  g_assert_cmpstr (gr_draft_get_text (draft), ==, "nowhere to go");
  g_clear_object (&draft);
  gr_library_forget_drafts (t->library);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/draft/commit/rest", test_rest);
  ADD ("/draft/commit/limit", test_limit);
  ADD ("/draft/commit/generation", test_generation);
  ADD ("/draft/commit/abandoned", test_abandoned);
  ADD ("/draft/commit/failure", test_failure);
  ADD ("/draft/undo/whole-step", test_undo);
  return g_test_run ();
}
