/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>

#include "gr-angle.h"
#include "gr-draft.h"
#include "gr-stories-state.h"
#include "gr-story-drafts.h"
#include "gr-story-history.h"
#include "gr-story-version.h"
#include "gr-test-widgets.h"

typedef struct
{
  GrTestLive live;
  GrStoriesState *state;
  GrStoriesShown *shown;
} Fixture;

static GrStory *
add_story (Fixture    *fixture,
           const char *title,
           const char *action,
           gint64      created)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New");
  g_autofree char *uid = g_strdup (gr_change_create (change, "story", NULL));

  gr_change_set_text (change, "story", uid, "title", title);
  gr_change_set_text (change, "story", uid, "action", action);
  gr_change_set_integer (change, "story", uid, "created_at", created);
  gr_change_set_real (change, "story", uid, "position", gr_stories_state_get_n (fixture->state));
  gr_test_live_commit (&fixture->live, change);
  return gr_library_lookup (fixture->live.library, "story", uid);
}

static void
setup (Fixture      *fixture,
       gconstpointer data)
{
  gr_test_live_setup (&fixture->live, NULL);
  fixture->state = gr_stories_state_new (fixture->live.library);
  fixture->shown = gr_stories_state_get_shown (fixture->state);
}

static void
teardown (Fixture      *fixture,
          gconstpointer data)
{
  gr_test_settle (&fixture->live);
  g_assert_finalize_object (g_steal_pointer (&fixture->state));
  gr_test_live_teardown (&fixture->live, NULL);
}

static void
assert_shown (Fixture    *fixture,
              const char *titles)
{
  GListModel *model = gr_stories_shown_get_model (fixture->shown);
  g_autoptr (GString) now = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (GrStory) story = g_list_model_get_item (model, i);

      g_string_append_printf (now, "%s%s", i > 0 ? "|" : "", gr_story_get_title (story));
    }
  g_assert_cmpstr (now->str, ==, titles);
}

static void
add_competency (Fixture    *fixture,
                GrStory    *story,
                const char *name)
{
  GrChange *change = gr_competencies_make_add (gr_stories_shown_get_competencies (fixture->shown), story, name);

  g_assert_nonnull (change);
  gr_test_live_commit (&fixture->live, change);
}

/* A word of anything that belongs to a story finds it, while it is typed and whatever its case. */
static void
test_search (Fixture      *fixture,
             gconstpointer data)
{
  GrStory *supplier = add_story (fixture, "Supplier", "I drove there at dawn.", 1);
  GrChange *change;

  add_story (fixture, "Café", "I asked them.", 2);
  add_competency (fixture, supplier, "Keeping promises");
  gr_stories_shown_set_search (fixture->shown, "DAW");
  assert_shown (fixture, "Supplier");
  gr_stories_shown_set_search (fixture->shown, "promis drov");
  assert_shown (fixture, "Supplier");
  gr_stories_shown_set_search (fixture->shown, "awn"); /* not where a word begins */
  assert_shown (fixture, "");
  g_assert_true (gr_stories_shown_get_narrowed (fixture->shown));
  gr_stories_shown_set_search (fixture->shown, " – ");
  assert_shown (fixture, "Supplier|Café");
  gr_stories_shown_set_search (fixture->shown, "dusk");
  assert_shown (fixture, "");
  change = gr_change_new (GR_CHANGE_EDIT, "Write");
  gr_change_set_text (change, "story", gr_entity_get_uid (GR_ENTITY (supplier)), "action", "I drove there at dusk.");
  gr_test_live_commit (&fixture->live, change);
  assert_shown (fixture, "Supplier");
  gr_stories_shown_clear (fixture->shown);
  assert_shown (fixture, "Supplier|Café");
}

static void
test_only (Fixture      *fixture,
           gconstpointer data)
{
  GrCompetencies *competencies = gr_stories_shown_get_competencies (fixture->shown);
  GrStory *first = add_story (fixture, "First", "Words.", 1);
  GrStory *second = add_story (fixture, "Second", "Words.", 2);
  g_auto (GStrv) names = NULL;
  g_auto (GStrv) others = NULL;
  g_autofree char *line = NULL;

  add_competency (fixture, first, "Trust");
  add_competency (fixture, first, "Following up");
  add_competency (fixture, second, "trust");
  g_assert_null (gr_competencies_make_add (competencies, first, "TRUST"));
  g_assert_null (gr_competencies_make_add (competencies, first, " "));
  names = gr_competencies_dup_names (competencies, NULL);
  g_assert_cmpstrv (names, ((const char *[]) { "Trust", "Following up", NULL }));
  others = gr_competencies_dup_names (competencies, second);
  g_assert_cmpstrv (others, ((const char *[]) { "Following up", NULL }));
  line = gr_competencies_dup_line (competencies, first);
  g_assert_cmpstr (line, ==, "Trust, Following up");

  gr_stories_shown_set_only (fixture->shown, "Following up");
  assert_shown (fixture, "First");
  gr_library_undo (fixture->live.library); /* the second's trust */
  gr_library_undo (fixture->live.library); /* the first's following up */
  gr_test_settle (&fixture->live);
  assert_shown (fixture, "");
}

static void
test_sort (Fixture      *fixture,
           gconstpointer data)
{
  GrStory *old = add_story (fixture, "b", "One two three four five six seven eight.", 1);
  GrChange *change;

  add_story (fixture, "C", "One.", 2);
  add_story (fixture, "a", "One two three four five.", 3);
  assert_shown (fixture, "b|C|a");
  gr_stories_shown_set_sort (fixture->shown, GR_STORIES_SORT_TITLE);
  assert_shown (fixture, "a|b|C");
  gr_stories_shown_set_sort (fixture->shown, GR_STORIES_SORT_TIME);
  assert_shown (fixture, "b|a|C");
  gr_stories_shown_set_sort (fixture->shown, GR_STORIES_SORT_CHANGED);
  g_usleep (3000); /* another millisecond than that in which they were made */
  change = gr_change_new (GR_CHANGE_EDIT, "Write");
  gr_change_set_text (change, "story", gr_entity_get_uid (GR_ENTITY (old)), "task", "Words.");
  gr_test_live_commit (&fixture->live, change);
  while (TRUE)
    {
      g_autoptr (GrStory) first = g_list_model_get_item (gr_stories_shown_get_model (fixture->shown), 0);

      if (first == old)
        break;
      g_main_context_iteration (NULL, TRUE);
    }
}

/* Hundreds of stories are as many rows as one asks for. */
static void
test_many (Fixture      *fixture,
           gconstpointer data)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Many");
  guint n = GR_STORIES_AT_ONCE + 7;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *title = g_strdup_printf ("Story %u", i);

      gr_change_set_text (change, "story", gr_change_create (change, "story", NULL), "title", title);
    }
  gr_test_live_commit (&fixture->live, change);
  g_assert_cmpuint (g_list_model_get_n_items (gr_stories_shown_get_model (fixture->shown)), ==, GR_STORIES_AT_ONCE);
  g_assert_cmpuint (gr_stories_shown_get_n_hidden (fixture->shown), ==, 7);
  gr_stories_shown_set_search (fixture->shown, "56");
  assert_shown (fixture, "Story 56");
  gr_stories_shown_clear (fixture->shown);
  gr_stories_shown_show_more (fixture->shown);
  g_assert_cmpuint (g_list_model_get_n_items (gr_stories_shown_get_model (fixture->shown)), ==, n);
}

static void
write_version (Fixture        *fixture,
               GrVersionDraft *draft,
               const char     *text)
{
  gr_version_draft_set_text (draft, text);
  while (gr_version_draft_get_dirty (draft))
    {
      gr_version_draft_flush (draft);
      g_main_context_iteration (NULL, TRUE);
    }
}

/* What is typed first makes the row, what is typed meanwhile is not lost, and undo takes all of it back. */
static void
test_version (Fixture      *fixture,
              gconstpointer data)
{
  GrStory *story = add_story (fixture, "Dana", "Words.", 1);
  g_autoptr (GrStoryDrafts) drafts = gr_story_drafts_new (fixture->live.library, story);
  GrVersionDraft *draft = gr_story_drafts_get_version (drafts, GR_VERSION_KIND_HALF_MINUTE);
  g_autofree char *stored = NULL;

  g_assert_null (gr_version_draft_get_uid (draft));
  gr_version_draft_set_text (draft, "S");
  g_assert_cmpint (gr_story_drafts_get_state (drafts), ==, GR_SAVE_STATE_SAVING);
  write_version (fixture, draft, "Short.");
  g_assert_cmpint (gr_story_drafts_get_state (drafts), ==, GR_SAVE_STATE_SAVED);
  stored = gr_test_live_stored (&fixture->live, "story-version", gr_version_draft_get_uid (draft), "text");
  g_assert_cmpstr (stored, ==, "Short.");
  g_assert_cmpstr (gr_version_draft_get_text (gr_story_drafts_get_version (drafts, GR_VERSION_KIND_MINUTE)), ==, "");
  gr_library_undo (fixture->live.library);
  gr_library_undo (fixture->live.library);
  gr_test_settle (&fixture->live);
  g_assert_cmpstr (gr_version_draft_get_text (draft), ==, "");
  g_assert_null (gr_version_draft_get_uid (draft));
  gr_library_redo (fixture->live.library);
  gr_library_redo (fixture->live.library);
  gr_test_settle (&fixture->live);
  g_assert_cmpstr (gr_version_draft_get_text (draft), ==, "Short.");
}

static guint
count (Fixture    *fixture,
       const char *type,
       GrStory    *story)
{
  g_autoptr (GrEntityList) list =
      gr_library_get_children (fixture->live.library, type, gr_entity_get_uid (GR_ENTITY (story)));

  return gr_entity_list_get_n (list);
}

/* A copy has all that was said of the story, of its own; deleted and undone, nothing is missing. */
static void
test_children (Fixture      *fixture,
               gconstpointer data)
{
  static const char *const types[] = { "competency", "story-version", "angle" };
  GrStory *story = add_story (fixture, "Dana", "Words.", 1);
  const char *uid = gr_entity_get_uid (GR_ENTITY (story));
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Children");
  g_autofree char *copy_uid = NULL;
  g_autoptr (GrEntityList) angles = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    gr_change_set_text (change, types[i], gr_change_create (change, types[i], types[i]), "story", uid);
  gr_change_set_text (change, "angle", "angle", "employer", "Brightwater");
  gr_change_set_text (change, "story-version", "story-version", "kind", "bullets");
  gr_test_live_commit (&fixture->live, change);

  change = gr_stories_state_make_duplicate (fixture->state, story);
  copy_uid = g_strdup (gr_change_get_op (change, 0)->uid);
  gr_test_live_commit (&fixture->live, change);
  gr_test_live_commit (&fixture->live, gr_stories_state_make_delete (fixture->state, story));
  story = gr_library_lookup (fixture->live.library, "story", copy_uid);
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    g_assert_cmpuint (count (fixture, types[i], story), ==, 1);
  angles = gr_library_get_children (fixture->live.library, "angle", copy_uid);
  g_assert_cmpstr (gr_angle_get_employer (gr_entity_list_peek (angles, 0)), ==, "Brightwater");

  gr_library_undo (fixture->live.library);
  gr_test_settle (&fixture->live);
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    g_assert_nonnull (gr_library_lookup (fixture->live.library, types[i], types[i]));
}

static void
write_part (Fixture    *fixture,
            GrStory    *story,
            const char *field,
            const char *text)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Write");

  gr_change_set_text (change, "story", gr_entity_get_uid (GR_ENTITY (story)), field, text);
  gr_test_live_commit (&fixture->live, change);
}

/* Each state that differs from now, whichever text a change wrote, and back to it in one step. */
static void
test_history (Fixture      *fixture,
              gconstpointer data)
{
  GrStory *story = add_story (fixture, "Dana", "One.", 1);
  const char *uid = gr_entity_get_uid (GR_ENTITY (story));
  g_autoptr (GrStoryHistory) history = gr_story_history_new (fixture->live.library);
  GListModel *revisions = gr_story_history_get_revisions (history);
  g_autoptr (GrRevision) first = NULL;
  g_autoptr (GrRevision) latest = NULL;

  write_part (fixture, story, "task", "Mine.");
  write_part (fixture, story, "action", "Two.");
  gr_story_history_add_text (history, "story", uid, "task", "Task", "Mine.");
  gr_story_history_add_text (history, "story", uid, "action", "Action", "Two.");
  gr_story_history_load (history);
  while (gr_story_history_get_loading (history))
    g_main_context_iteration (NULL, TRUE);
  g_assert_no_error (gr_story_history_get_error (history));
  g_assert_cmpuint (g_list_model_get_n_items (revisions), ==, 2);
  latest = g_list_model_get_item (revisions, 0);
  g_assert_cmpstr (gr_revision_get_about (latest), ==, "Task");
  g_assert_cmpstr (gr_revision_get_text (latest, 0), ==, "Mine.");
  g_assert_cmpstr (gr_revision_get_text (latest, 1), ==, "One.");
  first = g_list_model_get_item (revisions, 1);
  g_assert_cmpstr (gr_revision_get_text (first, 0), ==, "");

  gr_test_live_commit (&fixture->live, gr_story_history_make_restore (history, first));
  g_assert_cmpstr (gr_story_get_action (story), ==, "One.");
  gr_library_undo (fixture->live.library);
  gr_test_settle (&fixture->live);
  g_assert_cmpstr (gr_story_get_action (story), ==, "Two.");
  g_assert_cmpstr (gr_story_get_task (story), ==, "Mine.");
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, setup, func, teardown)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  ADD ("/stories/shown/search", test_search);
  ADD ("/stories/shown/only", test_only);
  ADD ("/stories/shown/sort", test_sort);
  ADD ("/stories/shown/many", test_many);
  ADD ("/stories/version/draft", test_version);
  ADD ("/stories/list/children", test_children);
  ADD ("/stories/history/restore", test_history);
  return g_test_run ();
}
