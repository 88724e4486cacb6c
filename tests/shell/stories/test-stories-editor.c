/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "gr-inbox.h"
#include "gr-part-view.h"
#include "gr-stories-state.h"
#include "gr-story-editor.h"
#include "gr-tall-text.h"
#include "gr-test-widgets.h"
#include "gr-thread-pane.h"

#define TYPING_MS 100       /* between two keys: never a rest */
#define LONG_ENOUGH_MS 60000 /* a program that gets here hangs */

typedef struct
{
  GrTestLive live;
  char *uid;
  GrStoryDrafts *drafts;
  GrStoryEditor *editor;
  GtkWindow *window;
} Fixture;

static char *
add_story (Fixture    *fixture,
           const char *title,
           gboolean    complete,
           double      position)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New");
  char *uid = g_strdup (gr_change_create (change, "story", NULL));

  gr_change_set_text (change, "story", uid, "title", title);
  gr_change_set_real (change, "story", uid, "position", position);
  for (guint i = 0; complete && i < GR_N_STORY_PARTS; i++)
    gr_change_set_text (change, "story", uid, gr_story_part_get_field (i), "Some words.");
  gr_test_live_commit (&fixture->live, change);
  return uid;
}

static void
setup (Fixture      *fixture,
       gconstpointer data)
{
  GtkWidget *navigation = adw_navigation_view_new ();

  gr_test_live_setup (&fixture->live, NULL);
  fixture->uid = add_story (fixture, "Dana", FALSE, 1);
  fixture->drafts =
      gr_story_drafts_new (fixture->live.library, gr_library_lookup (fixture->live.library, "story", fixture->uid));
  fixture->editor = gr_story_editor_new (fixture->drafts);
  adw_navigation_view_push (ADW_NAVIGATION_VIEW (navigation), ADW_NAVIGATION_PAGE (fixture->editor));
  fixture->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_default_size (fixture->window, 1000, 700);
  gtk_window_set_child (fixture->window, navigation);
  gtk_window_present (fixture->window);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));
}

static void
teardown (Fixture      *fixture,
          gconstpointer data)
{
  gtk_window_destroy (fixture->window);
  g_clear_object (&fixture->drafts);
  if (gr_library_get_open (fixture->live.library))
    gr_test_settle (&fixture->live);
  g_free (fixture->uid);
  gr_test_live_teardown (&fixture->live, NULL);
}

static gboolean
is_text_of (GtkWidget    *widget,
            gconstpointer part)
{
  GtkWidget *view = gtk_widget_get_ancestor (widget, GR_TYPE_PART_VIEW);

  return GR_IS_TALL_TEXT (widget) && view != NULL &&
         gr_part_view_get_part (GR_PART_VIEW (view)) == *(const GrStoryPart *) part;
}

static GrTallText *
find_text (GrStoryEditor *editor,
           GrStoryPart    part)
{
  return gr_test_find_matching (editor, is_text_of, &part, 0);
}

static void
type (Fixture    *fixture,
      GrStoryPart part,
      const char *text)
{
  GrTallText *view = find_text (fixture->editor, part);

  g_assert_nonnull (view);
  gtk_text_buffer_insert_interactive_at_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), text, -1, TRUE);
}

static char *
stored (Fixture    *fixture,
        GrStoryPart part)
{
  return gr_test_live_stored (&fixture->live, "story", fixture->uid, gr_story_part_get_field (part));
}

static void
wait_ms (guint ms)
{
  gint64 end = g_get_monotonic_time () + ms * 1000;

  while (g_get_monotonic_time () < end)
    {
      gr_test_iterate ();
      g_usleep (2000);
    }
}

static void
wait_for_state (Fixture    *fixture,
                GrSaveState state)
{
  while (gr_story_drafts_get_state (fixture->drafts) != state)
    g_main_context_iteration (NULL, TRUE);
}

/* What was typed last is on disk after a rest, without anything else being done; the page says so only then. */
static void
test_rest (Fixture      *fixture,
           gconstpointer data)
{
  gint64 start = g_get_monotonic_time ();
  g_autofree char *text = NULL;

  g_assert_cmpint (GR_DRAFT_REST_MS, <, 1000);
  type (fixture, GR_STORY_PART_RESULT, "It halved the waiting.");
  g_assert_cmpint (gr_story_drafts_get_state (fixture->drafts), ==, GR_SAVE_STATE_SAVING);
  wait_for_state (fixture, GR_SAVE_STATE_SAVED);
  g_test_message ("on disk %" G_GINT64_FORMAT " ms after the last key", (g_get_monotonic_time () - start) / 1000);
  text = stored (fixture, GR_STORY_PART_RESULT);
  g_assert_cmpstr (text, ==, "It halved the waiting.");
}

/* Whoever never rests is saved all the same. */
static void
test_unbroken (Fixture      *fixture,
               gconstpointer data)
{
  gint64 start = g_get_monotonic_time ();
  g_autofree char *text = NULL;
  guint keys = 0;

  g_assert_cmpint (GR_DRAFT_LIMIT_MS, <=, 5000);
  g_assert_cmpint (TYPING_MS, <, GR_DRAFT_REST_MS);
  while (text == NULL || *text == '\0')
    {
      type (fixture, GR_STORY_PART_ACTION, "x");
      keys++;
      wait_ms (TYPING_MS);
      g_clear_pointer (&text, g_free);
      text = stored (fixture, GR_STORY_PART_ACTION);
      g_assert_cmpint (keys, <, LONG_ENOUGH_MS / TYPING_MS);
    }
  g_test_message ("on disk %" G_GINT64_FORMAT " ms into unbroken typing of %u keys",
                  (g_get_monotonic_time () - start) / 1000, keys);
  g_assert_cmpuint (strlen (text), <=, keys);
}

/* Changes are written in the order they are handed in: once this one is on disk, so is what was handed in before it. */
static void
pass_writer (Fixture *fixture)
{
  GrChange *change = gr_change_new (GR_CHANGE_QUIET, "Pass");

  gr_change_set_real (change, "story", fixture->uid, "position", 5);
  gr_test_live_commit (&fixture->live, change);
}

/* Leaving the page hands in at once what was typed, without a rest. */
static void
test_leaving (Fixture      *fixture,
              gconstpointer data)
{
  g_autofree char *text = NULL;

  gtk_window_set_focus (fixture->window, NULL); /* so that nothing leaves a text */
  type (fixture, GR_STORY_PART_TASK, "To find one partner.");
  gtk_widget_set_visible (GTK_WIDGET (fixture->window), FALSE);
  pass_writer (fixture);
  text = stored (fixture, GR_STORY_PART_TASK);
  g_assert_cmpstr (text, ==, "To find one partner.");
}

/* And so does going to another part. */
static void
test_focus_out (Fixture      *fixture,
                gconstpointer data)
{
  g_autofree char *text = NULL;

  gr_story_editor_focus_part (fixture->editor, GR_STORY_PART_TASK);
  type (fixture, GR_STORY_PART_TASK, "To find one partner.");
  gr_story_editor_focus_part (fixture->editor, GR_STORY_PART_RESULT);
  pass_writer (fixture);
  text = stored (fixture, GR_STORY_PART_TASK);
  g_assert_cmpstr (text, ==, "To find one partner.");
}

/* Undo of the library brings the old text back into the view, and nothing of it is typed. */
static void
test_undo (Fixture      *fixture,
           gconstpointer data)
{
  GrTallText *view = find_text (fixture->editor, GR_STORY_PART_SITUATION);
  g_autofree char *text = NULL;
  g_autofree char *kept = NULL;

  type (fixture, GR_STORY_PART_SITUATION, "In spring.");
  wait_for_state (fixture, GR_SAVE_STATE_SAVED);
  gr_library_undo (fixture->live.library);
  gr_test_live_settle (&fixture->live);
  text = gr_tall_text_dup_text (view);
  kept = stored (fixture, GR_STORY_PART_SITUATION);
  g_assert_cmpstr (text, ==, "");
  g_assert_cmpint (kept != NULL ? strlen (kept) : 0, ==, 0);
  g_assert_cmpint (gr_story_drafts_get_state (fixture->drafts), ==, GR_SAVE_STATE_SAVED);
}

static void
opened_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (GError) error = NULL;

  gr_library_open_finish (GR_LIBRARY (object), result, &error);
  g_assert_no_error (error);
}

/* A save that fails is said, keeps the text and the page, a copy holds every word, and Retry saves it after all. */
static void
test_failure (Fixture      *fixture,
              gconstpointer data)
{
  g_autofree char *copy = NULL;
  g_autofree char *text = NULL;

  gr_library_close (fixture->live.library);
  type (fixture, GR_STORY_PART_RESULT, "Two hours a week.");
  wait_for_state (fixture, GR_SAVE_STATE_FAILED);
  g_assert_nonnull (gr_story_drafts_get_error (fixture->drafts));
  g_assert_false (adw_navigation_page_get_can_pop (ADW_NAVIGATION_PAGE (fixture->editor)));
  copy = gr_story_drafts_dup_copy (fixture->drafts);
  g_assert_cmpstr (copy, ==, "Dana\n\nSituation\n\n\nTask\n\n\nAction\n\n\nResult\nTwo hours a week.\n\nLearning\n\n");

  gr_library_open_async (fixture->live.library, FALSE, opened_cb, NULL);
  while (!gr_library_get_open (fixture->live.library))
    g_main_context_iteration (NULL, TRUE);
  gtk_widget_activate_action (GTK_WIDGET (fixture->editor), "editor.retry", NULL);
  wait_for_state (fixture, GR_SAVE_STATE_SAVED);
  g_assert_true (adw_navigation_page_get_can_pop (ADW_NAVIGATION_PAGE (fixture->editor)));
  text = stored (fixture, GR_STORY_PART_RESULT);
  g_assert_cmpstr (text, ==, "Two hours a week.");
}

static void
assert_order (GListModel *model,
              const char *titles)
{
  GString *now = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (GrStory) story = g_list_model_get_item (model, i);

      g_string_append_printf (now, "%s%s", i > 0 ? "|" : "", gr_story_get_title (story));
    }
  g_assert_cmpstr (now->str, ==, titles);
  g_string_free (now, TRUE);
}

/* Unfinished stories come first, and one moves as soon as its last part is on disk. */
static void
test_order (Fixture      *fixture,
            gconstpointer data)
{
  g_autoptr (GrStoriesState) state = gr_stories_state_new (fixture->live.library);
  g_autofree char *done = add_story (fixture, "Done", TRUE, 0);
  g_autofree char *later = add_story (fixture, "Later", FALSE, 2);
  GrChange *change;

  assert_order (gr_stories_shown_get_model (gr_stories_state_get_shown (state)), "Dana|Later|Done");
  g_assert_cmpstr (gr_stories_state_get_summary (state), ==, "1 is ready to tell, 2 still have an empty part");

  change = gr_change_new (GR_CHANGE_EDIT, "Fill");
  for (guint i = 0; i < GR_N_STORY_PARTS; i++)
    gr_change_set_text (change, "story", fixture->uid, gr_story_part_get_field (i), "Words.");
  gr_test_live_commit (&fixture->live, change);
  assert_order (gr_stories_shown_get_model (gr_stories_state_get_shown (state)), "Later|Done|Dana");
  g_assert_cmpstr (gr_stories_state_get_summary (state), ==, "2 are ready to tell, 1 still has an empty part");
}

static void
test_duplicate (Fixture      *fixture,
                gconstpointer data)
{
  g_autoptr (GrStoriesState) state = gr_stories_state_new (fixture->live.library);
  g_autofree char *done = add_story (fixture, "Done", TRUE, 2);
  GrStory *story = gr_library_lookup (fixture->live.library, "story", done);

  gr_test_live_commit (&fixture->live, gr_stories_state_make_duplicate (state, story));
  assert_order (gr_stories_shown_get_model (gr_stories_state_get_shown (state)), "Dana|Done|Done (copy)");
  gr_test_live_commit (&fixture->live, gr_stories_state_make_delete (state, story));
  assert_order (gr_stories_shown_get_model (gr_stories_state_get_shown (state)), "Dana|Done (copy)");
  gr_library_undo (fixture->live.library);
  gr_test_live_settle (&fixture->live);
  assert_order (gr_stories_shown_get_model (gr_stories_state_get_shown (state)), "Dana|Done|Done (copy)");
}

/* A line noted becomes a story that begins with it, and is back in the inbox when that story is gone. */
static void
test_inbox (Fixture      *fixture,
            gconstpointer data)
{
  g_autoptr (GrStoriesState) state = gr_stories_state_new (fixture->live.library);
  g_autoptr (GrInbox) inbox = gr_inbox_new (fixture->live.library);
  g_autoptr (GrSituation) situation = NULL;
  g_autoptr (GrStory) story = NULL;
  const char *line = "The interpreter dropped out, and I kept both sides talking";

  g_assert_cmpstr (gr_inbox_get_counter (inbox), ==, "0 of 6 to 8");
  gr_test_live_commit (&fixture->live, gr_inbox_make_new (inbox, line));
  g_assert_cmpstr (gr_inbox_get_counter (inbox), ==, "1 of 6 to 8");
  situation = g_list_model_get_item (gr_inbox_get_model (inbox), 0);

  gr_test_live_commit (&fixture->live, gr_stories_state_make_developed (state, situation));
  g_assert_cmpuint (g_list_model_get_n_items (gr_inbox_get_model (inbox)), ==, 0);
  g_assert_cmpstr (gr_inbox_get_counter (inbox), ==, "1 of 6 to 8");
  assert_order (gr_stories_shown_get_model (gr_stories_state_get_shown (state)),
                "Dana|The interpreter dropped out, and I kept…");
  story = g_list_model_get_item (gr_stories_shown_get_model (gr_stories_state_get_shown (state)), 1);
  g_assert_cmpstr (gr_story_get_situation (story), ==, line);

  gr_test_live_commit (&fixture->live, gr_stories_state_make_delete (state, story));
  g_assert_cmpuint (g_list_model_get_n_items (gr_inbox_get_model (inbox)), ==, 1);
  gr_library_undo (fixture->live.library);
  gr_test_live_settle (&fixture->live);
  g_assert_cmpuint (g_list_model_get_n_items (gr_inbox_get_model (inbox)), ==, 0);
}

static gboolean
has_words (GtkWidget    *widget,
           gconstpointer text)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) &&
         strstr (gtk_label_get_label (GTK_LABEL (widget)), text) != NULL;
}

static gboolean
says (GtkWidget  *widget,
      const char *text)
{
  return gr_test_find_matching (widget, has_words, text, 0) != NULL;
}

/* In an interview. */
static void
add_told (Fixture *fixture)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Tell");
  g_autofree char *opening = g_strdup (gr_change_create (change, "opening", NULL));
  g_autofree char *round = g_strdup (gr_change_create (change, "round", NULL));
  const char *asked = gr_change_create (change, "round-question", NULL);

  gr_change_set_text (change, "opening", opening, "employer", "Harbour <b>Trust");
  gr_change_set_text (change, "round", round, "opening", opening);
  gr_change_set_text (change, "round-question", asked, "round", round);
  gr_change_set_text (change, "round-question", asked, "question_title", "Why us?");
  gr_change_set_text (change, "round-question", asked, "story", fixture->uid);
  gr_change_set_integer (change, "round-question", asked, "rating", 4);
  gr_test_live_commit (&fixture->live, change);
}

/* What is linked and told elsewhere stands beside the story at once, in the words it stands in there. */
static void
test_thread (Fixture      *fixture,
             gconstpointer data)
{
  GtkWidget *pane = gr_test_find (fixture->editor, GR_TYPE_THREAD_PANE, 0);
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Link");
  g_autofree char *question = g_strdup (gr_change_create (change, "question", NULL));
  g_autofree char *link = g_strdup (gr_change_create (change, "story-answers", NULL));
  const char *take = gr_change_create (change, "take", NULL);

  gr_test_live_settle (&fixture->live); /* its lists are read by and by */
  g_assert_true (says (pane, "No question is linked"));

  gr_change_set_text (change, "question", question, "prompt", "R&D or <b>?");
  gr_change_set_text (change, "story-answers", link, "story", fixture->uid);
  gr_change_set_text (change, "story-answers", link, "question", question);
  gr_change_set_text (change, "story-answers", link, "fit", "partly");
  gr_change_set_text (change, "question", question, "kind", "question");
  gr_change_set_text (change, "take", take, "story", fixture->uid);
  gr_change_set_text (change, "take", take, "medium", "live");
  gr_change_set_text (change, "take", take, "kind", "behavioural");
  gr_change_set_text (change, "take", take, "measure", "clock");
  gr_change_set_text (change, "take", take, "question_title", "Told once");
  gr_change_set_integer (change, "take", take, "duration_ms", 106000);
  gr_test_live_commit (&fixture->live, change);
  g_assert_false (says (pane, "No question is linked"));
  g_assert_true (says (pane, "R&D or <b>?"));
  g_assert_true (says (pane, "Could fit"));
  g_assert_true (says (pane, "Told once"));
  g_assert_true (says (pane, "1:46"));

  change = gr_change_new (GR_CHANGE_EDIT, "Link");
  gr_change_set_text (change, "story-answers", link, "fit", "well");
  gr_test_live_commit (&fixture->live, change);
  g_assert_true (says (pane, "Told well"));

  change = gr_change_new (GR_CHANGE_EDIT, "Link");
  gr_change_remove (change, "story-answers", link);
  gr_test_live_commit (&fixture->live, change);
  g_assert_false (says (pane, "R&D or <b>?"));
  g_assert_true (says (pane, "Told once"));

  add_told (fixture);
  g_assert_true (says (pane, "Harbour <b>Trust"));
  g_assert_true (says (pane, "Why us? · 4 of 5"));
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, setup, func, teardown)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("/stories/editor/saved-at-rest", test_rest);
  ADD ("/stories/editor/saved-while-typing", test_unbroken);
  ADD ("/stories/editor/saved-when-left", test_leaving);
  ADD ("/stories/editor/saved-at-focus-out", test_focus_out);
  ADD ("/stories/editor/undo", test_undo);
  ADD ("/stories/editor/failure", test_failure);
  ADD ("/stories/editor/thread", test_thread);
  ADD ("/stories/list/order", test_order);
  ADD ("/stories/list/duplicate-and-delete", test_duplicate);
  ADD ("/stories/list/inbox", test_inbox);
  return g_test_run ();
}
