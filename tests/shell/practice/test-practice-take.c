/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <glib/gstdio.h>

#include "gr-microphone-row.h"
#include "gr-next-task.h"
#include "gr-practice-page.h"
#include "gr-setup-page.h"
#include "gr-take-checks.h"
#include "gr-take-facts.h"
#include "gr-take-keeping.h"
#include "gr-take-page.h"
#include "gr-take-review.h"
#include "gr-take-run.h"
#include "gr-take-strip.h"
#include "gr-test-widgets.h"
#include "gr-unfinished.h"

#define TONE "audiotestsrc is-live=true volume=0.3 ! audio/x-raw,rate=48000,channels=1"

typedef struct
{
  GrTestLive live;
  GrBank *bank;
  char *question;
} Fixture;

static char *
add_question (Fixture    *fixture,
              const char *prompt)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New");
  char *uid = g_strdup (gr_change_create (change, "question", NULL));

  gr_change_set_text (change, "question", uid, "prompt", prompt);
  gr_change_set_text (change, "question", uid, "kind", "question");
  gr_test_live_commit (&fixture->live, change);
  return uid;
}

static void
setup (Fixture      *fixture,
       gconstpointer data)
{
  gr_test_live_setup (&fixture->live, NULL);
  fixture->bank = gr_bank_new (fixture->live.library);
  fixture->question = add_question (fixture, "Why <b>you?");
}

static void
teardown (Fixture      *fixture,
          gconstpointer data)
{
  g_unsetenv ("GREENROOM_MICROPHONE");
  gr_test_settle (&fixture->live);
  g_assert_finalize_object (fixture->bank);
  g_free (fixture->question);
  gr_test_live_teardown (&fixture->live, NULL);
}

static GrTakeRun *
begin (Fixture *fixture,
       gboolean record)
{
  g_autoptr (GrTakeForm) form = gr_take_form_new (fixture->question, "Why <b>you?");

  form->medium = GR_MEDIUM_VIDEO;
  return gr_take_run_new (fixture->live.library, form, record, NULL);
}

static GrTake *
wait_for_take (Fixture   *fixture,
               GrTakeRun *run)
{
  while (gr_take_run_get_stage (run) != GR_TAKE_STAGE_DONE)
    g_main_context_iteration (NULL, TRUE);
  return gr_library_lookup (fixture->live.library, "take", gr_take_run_get_take (run));
}

/* Thought and spoken by the clock, a mark taken back; one undo and it never was. */
static void
test_clock (Fixture      *fixture,
            gconstpointer data)
{
  GrTakeRun *run = begin (fixture, FALSE);
  GrClock *clock = fixture->live.clock;
  g_autofree char *uid = NULL;
  GrTake *take;

  gr_clock_advance (clock, 22000);
  gr_take_run_note_hint (run);
  gr_take_run_speak (run);
  gr_clock_advance (clock, 24000);
  g_assert_true (gr_take_run_mark (run));
  gr_clock_advance (clock, 1000);
  g_assert_true (gr_take_run_mark (run));
  g_assert_true (gr_take_run_unmark (run));
  gr_clock_advance (clock, 10000);
  g_assert_true (gr_take_run_mark (run));
  gr_clock_advance (clock, 58000);
  g_assert_cmpint (gr_take_run_get_elapsed_ms (run), ==, 93000);
  gr_take_run_finish (run);
  gr_take_run_finish (run); /* a second press */
  take = wait_for_take (fixture, run);

  g_assert_cmpint (gr_take_get_think_ms (take), ==, 22000);
  g_assert_cmpint (gr_take_get_duration_ms (take), ==, 93000);
  g_assert_cmpint (gr_take_get_situation_ms (take), ==, 24000);
  g_assert_cmpint (gr_take_get_task_ms (take), ==, 11000);
  g_assert_cmpint (gr_take_get_action_ms (take), ==, 58000);
  g_assert_cmpint (gr_take_get_result_ms (take), ==, 0);
  g_assert_cmpint (gr_take_get_measure (take), ==, GR_MEASURE_CLOCK);
  g_assert_true (gr_take_get_hint (take));
  g_assert_cmpuint (gr_test_live_count (&fixture->live, "take"), ==, 1);
  g_assert_cmpint (gr_bank_item_get_prepared (gr_bank_find (fixture->bank, fixture->question)), ==,
                   GR_PREPARED_PRACTISED);
  uid = g_strdup (gr_take_run_get_take (run));
  gr_library_undo (fixture->live.library);
  gr_test_settle (&fixture->live);
  g_assert_null (gr_library_lookup (fixture->live.library, "take", uid));
  g_assert_finalize_object (run);
}

static void
test_discard (Fixture      *fixture,
              gconstpointer data)
{
  GrTakeRun *run = begin (fixture, FALSE);

  gr_take_run_speak (run);
  gr_take_run_discard (run);
  gr_take_run_finish (run);
  gr_test_settle (&fixture->live);
  g_assert_cmpint (gr_take_run_get_stage (run), ==, GR_TAKE_STAGE_DISCARDED);
  g_assert_cmpuint (gr_test_live_count (&fixture->live, "take"), ==, 0);
  g_assert_finalize_object (run);
}

static gint64
get_position (GrTakeRun *run)
{
  return gr_take_run_get_recorder (run) != NULL ? gr_recorder_get_position (gr_take_run_get_recorder (run)) : 0;
}

/* What was recorded is a file of the library, and no longer one that nobody took in. */
static void
test_sound (Fixture      *fixture,
            gconstpointer data)
{
  g_autoptr (GPtrArray) left = NULL;
  g_autofree char *folder = gr_take_keeping_get_folder (fixture->live.library);
  GrTakeRun *run = begin (fixture, TRUE);
  GrTake *take;
  GrFile *file;

  g_setenv ("GREENROOM_MICROPHONE", TONE, TRUE);
  gr_take_run_speak (run);
  while (get_position (run) < 600)
    g_main_context_iteration (NULL, TRUE);
  gr_clock_advance (fixture->live.clock, 300);
  gr_take_run_mark (run);
  left = gr_unfinished_list (folder, NULL);
  g_assert_cmpuint (left->len, ==, 0); /* it is being recorded */
  gr_take_run_finish (run);
  take = wait_for_take (fixture, run);
  g_assert_no_error (gr_take_run_get_sound_error (run));
  g_assert_cmpint (gr_take_get_measure (take), ==, GR_MEASURE_SOUND);
  g_assert_cmpint (gr_take_get_duration_ms (take), >=, 600);
  g_assert_cmpint (gr_take_get_situation_ms (take) + gr_take_get_task_ms (take), ==, gr_take_get_duration_ms (take));
  g_assert_cmpint (gr_take_get_spoken_ms (take), >, 400);
  file = gr_take_keeping_find_file (fixture->live.library, gr_take_run_get_take (run));
  g_assert_nonnull (file);
  g_assert_cmpint (gr_file_get_bytes (file), >, 500);
  g_clear_pointer (&left, g_ptr_array_unref);
  left = gr_unfinished_list (folder, NULL);
  g_assert_cmpuint (left->len, ==, 0);
  g_assert_finalize_object (run);

  gr_test_live_commit (&fixture->live, gr_take_keeping_remove (fixture->live.library, take));
  g_assert_cmpuint (gr_test_live_count (&fixture->live, "file"), ==, 0);
}

static void
kept_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GError) error = NULL;

  *(char **) data = gr_take_keeping_finish (result, &error);
  g_assert_no_error (error);
}

static void
refused_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (gr_take_keeping_finish (result, &error));
  *(char **) data = g_strdup (error->message);
}

/* A file made elsewhere becomes a take; what has no sound in it does not, and leaves nothing. */
static void
test_attach (Fixture      *fixture,
             gconstpointer data)
{
  g_autoptr (GrTakeForm) form = gr_take_form_new (fixture->question, "Why <b>you?");
  g_autofree char *path = g_build_filename (fixture->live.folder, "words.mp4", NULL);
  g_autofree char *message = NULL;
  g_autofree char *folder = gr_take_keeping_get_folder (fixture->live.library);
  g_autofree char *uid = NULL;
  g_autoptr (GFile) words = g_file_new_for_path (path);
  g_autoptr (GFile) sound = NULL;
  GrRecorder *recorder = gr_recorder_new (folder, TONE);
  GrTake *take;

  g_assert_true (g_file_set_contents (path, "no sound at all\n", -1, NULL));
  gr_take_keeping_attach_async (fixture->live.library, form, words, NULL, refused_cb, &message);
  while (message == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (g_str_has_prefix (message, "Attach “words.mp4”: "));
  g_assert_cmpuint (gr_test_live_count (&fixture->live, "file"), ==, 0);

  g_assert_true (gr_recorder_start (recorder, NULL));
  while (gr_recorder_get_position (recorder) < 800)
    g_main_context_iteration (NULL, TRUE);
  gr_recorder_stop (recorder);
  while (gr_recorder_get_state (recorder) != GR_RECORDER_DONE)
    g_main_context_iteration (NULL, TRUE);
  sound = g_file_new_for_path (gr_recorder_get_path (recorder));
  gr_take_keeping_attach_async (fixture->live.library, form, sound, NULL, kept_cb, &uid);
  while (uid == NULL)
    g_main_context_iteration (NULL, TRUE);
  take = gr_library_lookup (fixture->live.library, "take", uid);
  g_assert_cmpint (gr_take_get_duration_ms (take), >=, 700);
  g_assert_cmpint (gr_take_get_measure (take), ==, GR_MEASURE_SOUND);
  g_assert_nonnull (gr_take_keeping_find_file (fixture->live.library, uid));
  g_assert_true (g_file_query_exists (sound, NULL)); /* it stays the person's */
  g_unlink (gr_recorder_get_path (recorder));
  g_unlink (path);
  g_assert_finalize_object (recorder);
}

/* Left behind by a program that ended: it is there with what it answers, and can be kept. */
static void
test_left (Fixture      *fixture,
           gconstpointer data)
{
  g_autoptr (GPtrArray) left = NULL;
  g_autoptr (GrTakeForm) form = NULL;
  g_autofree char *folder = gr_take_keeping_get_folder (fixture->live.library);
  g_autofree char *uid = NULL;
  GrTakeRun *run = begin (fixture, TRUE);
  GrTake *take;

  g_setenv ("GREENROOM_MICROPHONE", TONE, TRUE);
  gr_take_run_speak (run);
  while (get_position (run) < 1500) /* its first page is written */
    g_main_context_iteration (NULL, TRUE);
  g_assert_finalize_object (run);
  left = gr_unfinished_list (folder, NULL);
  g_assert_cmpuint (left->len, ==, 1);
  form = gr_take_form_from_text (((GrUnfinished *) left->pdata[0])->note);
  g_assert_nonnull (form);
  g_assert_cmpstr (form->question, ==, fixture->question);
  gr_take_keeping_async (fixture->live.library, form, NULL, ((GrUnfinished *) left->pdata[0])->path, kept_cb, &uid);
  while (uid == NULL)
    g_main_context_iteration (NULL, TRUE);
  take = gr_library_lookup (fixture->live.library, "take", uid);
  g_assert_cmpint (gr_take_get_duration_ms (take), >=, 500);
  g_assert_cmpint (gr_take_get_medium (take), ==, GR_MEDIUM_VIDEO);
  g_assert_cmpint (g_access (((GrUnfinished *) left->pdata[0])->path, F_OK), !=, 0);
}

/* No sound: the clock goes on, and says why. */
static void
test_silent (Fixture      *fixture,
             gconstpointer data)
{
  GrTakeRun *run = begin (fixture, TRUE);
  GrTake *take;

  g_setenv ("GREENROOM_MICROPHONE", "filesrc location=/nonexistent/greenroom ! audio/x-raw", TRUE);
  gr_take_run_speak (run);
  while (gr_take_run_get_sound_error (run) == NULL)
    g_main_context_iteration (NULL, TRUE);
  gr_clock_advance (fixture->live.clock, 20000);
  gr_take_run_finish (run);
  take = wait_for_take (fixture, run);
  g_assert_cmpint (gr_take_get_duration_ms (take), ==, 20000);
  g_assert_cmpint (gr_take_get_measure (take), ==, GR_MEASURE_CLOCK);
  g_assert_null (gr_take_keeping_find_file (fixture->live.library, gr_take_run_get_take (run)));
  g_assert_finalize_object (run);
}

/* Surprise is the same for the same seed, and a story leads to what it answers. */
static void
test_setup (Fixture      *fixture,
            gconstpointer data)
{
  g_autofree char *second = add_question (fixture, "And then?");
  g_autofree char *third = add_question (fixture, "Really?");
  g_autoptr (GrTakeForm) form = NULL;
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New");
  g_autofree char *story = g_strdup (gr_change_create (change, "story", NULL));
  const char *link = gr_change_create (change, "story-answers", NULL);
  GtkWidget *page;
  GrQuestion *chosen;

  gr_change_set_text (change, "story", story, "title", "Silent");
  gr_change_set_text (change, "story-answers", link, "story", story);
  gr_change_set_text (change, "story-answers", link, "question", third);
  gr_change_set_text (change, "story-answers", link, "fit", "well");
  gr_test_live_commit (&fixture->live, change);

  page = g_object_ref_sink (GTK_WIDGET (gr_setup_page_new (fixture->bank)));
  gr_setup_page_set_question (GR_SETUP_PAGE (page), gr_library_lookup (fixture->live.library, "question", second));
  gr_setup_page_surprise (GR_SETUP_PAGE (page), 7);
  chosen = gr_setup_page_get_question (GR_SETUP_PAGE (page));
  /* the only other one that no story answers */
  g_assert_cmpstr (gr_entity_get_uid (GR_ENTITY (chosen)), ==, fixture->question);
  gr_setup_page_set_story (GR_SETUP_PAGE (page), gr_library_lookup (fixture->live.library, "story", story));
  form = gr_setup_page_make_form (GR_SETUP_PAGE (page));
  g_assert_cmpstr (form->question, ==, third);
  g_assert_cmpstr (form->story, ==, story);
  g_assert_finalize_object (page);
}

/* The setup once it knows what microphones there are. */
static GtkWidget *
set_up (Fixture *fixture)
{
  GtkWidget *page = g_object_ref_sink (GTK_WIDGET (gr_setup_page_new (fixture->bank)));
  GtkWidget *record = gr_test_find (page, ADW_TYPE_SWITCH_ROW, 0);

  gtk_widget_set_sensitive (record, FALSE);
  g_signal_emit_by_name (page, "shown");
  while (!gtk_widget_get_sensitive (record))
    g_main_context_iteration (NULL, TRUE);
  adw_switch_row_set_active (ADW_SWITCH_ROW (record), TRUE);
  return page;
}

/* With several there is a choice, which is kept even while it is away; with one, nothing is asked. */
static void
test_microphones (Fixture      *fixture,
                  gconstpointer data)
{
  GtkWidget *page;

  g_setenv ("GREENROOM_MICROPHONE", "audiotestsrc freq=300\naudiotestsrc freq=400", TRUE);
  page = set_up (fixture);
  g_assert_true (gtk_widget_get_visible (gr_test_find (page, GR_TYPE_MICROPHONE_ROW, 0)));
  g_assert_null (gr_setup_page_get_microphone (GR_SETUP_PAGE (page)));
  adw_combo_row_set_selected (ADW_COMBO_ROW (gr_test_find (page, GR_TYPE_MICROPHONE_ROW, 0)), 2);
  g_assert_cmpstr (gr_setup_page_get_microphone (GR_SETUP_PAGE (page)), ==, "audiotestsrc freq=400");
  adw_switch_row_set_active (ADW_SWITCH_ROW (gr_test_find (page, ADW_TYPE_SWITCH_ROW, 0)), FALSE);
  g_assert_false (gtk_widget_get_visible (gr_test_find (page, GR_TYPE_MICROPHONE_ROW, 0)));
  g_assert_finalize_object (page);

  g_setenv ("GREENROOM_MICROPHONE", "audiotestsrc freq=300", TRUE);
  page = set_up (fixture);
  g_assert_false (gtk_widget_get_visible (gr_test_find (page, GR_TYPE_MICROPHONE_ROW, 0)));
  g_assert_null (gr_setup_page_get_microphone (GR_SETUP_PAGE (page)));
  g_assert_finalize_object (page);

  g_setenv ("GREENROOM_MICROPHONE", "audiotestsrc freq=400\naudiotestsrc freq=300", TRUE);
  page = set_up (fixture);
  g_assert_cmpstr (gr_setup_page_get_microphone (GR_SETUP_PAGE (page)), ==, "audiotestsrc freq=400");
  g_assert_finalize_object (page);
}

static AdwNavigationPage *
get_shown (GtkWidget *page)
{
  return adw_navigation_view_get_visible_page (
      ADW_NAVIGATION_VIEW (adw_navigation_page_get_child (ADW_NAVIGATION_PAGE (page))));
}

/* Thought, spoken and looked back at. */
static char *
answer (Fixture   *fixture,
        GtkWidget *page)
{
  GrTakeRun *run;
  char *question;

  g_assert_true (GR_IS_TAKE_PAGE (get_shown (page)));
  run = gr_take_page_get_run (GR_TAKE_PAGE (get_shown (page)));
  question = g_strdup (gr_take_run_get_form (run)->question);
  gr_take_run_speak (run);
  gr_clock_advance (fixture->live.clock, 20000);
  gr_take_run_finish (run);
  while (!GR_IS_TAKE_REVIEW (get_shown (page)))
    g_main_context_iteration (NULL, TRUE);
  return question;
}

/* Before a panel three different questions are answered in turn; then there is another try again. */
static void
test_panel (Fixture      *fixture,
            gconstpointer data)
{
  g_autofree char *second = add_question (fixture, "And then?");
  g_autofree char *third = add_question (fixture, "Really?");
  g_autoptr (GHashTable) asked = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GtkWidget *window = g_object_new (ADW_TYPE_WINDOW, "default-width", 800, "default-height", 700, NULL);
  GtkWidget *page = g_object_new (GR_TYPE_PRACTICE_PAGE, "library", fixture->live.library, NULL);
  GtkWidget *row;
  gpointer there;

  adw_window_set_content (ADW_WINDOW (window), page);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  gtk_window_present (GTK_WINDOW (window));
  g_assert_true (gtk_widget_activate_action (page, "practice.open", NULL));
  g_assert_cmpuint (gr_setup_page_get_n_turns (GR_SETUP_PAGE (get_shown (page))), ==, 1);
  row = gr_test_find (GTK_WIDGET (get_shown (page)), ADW_TYPE_COMBO_ROW, 0);
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), GR_INTERVIEW_KIND_PANEL);
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "3 questions in turn");

  gtk_widget_activate_action (GTK_WIDGET (get_shown (page)), "setup.start", NULL);
  for (guint i = 0; i < 3; i++)
    {
      g_assert_true (g_hash_table_add (asked, answer (fixture, page)));
      gtk_widget_activate_action (page, "practice.go", NULL);
    }
  g_assert_true (GR_IS_SETUP_PAGE (get_shown (page)));
  g_assert_cmpuint (gr_test_live_count (&fixture->live, "take"), ==, 3);

  there = page;
  g_object_add_weak_pointer (there, &there);
  gtk_window_destroy (GTK_WINDOW (window));
  while (there != NULL) /* on its way from one page to the other */
    g_main_context_iteration (NULL, TRUE);
}

/* Nothing is kept until it is ticked; then it is, once. */
static void
test_checks (Fixture      *fixture,
             gconstpointer data)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New");
  g_autofree char *guide = g_strdup (gr_change_create (change, "guide", NULL));
  g_autofree char *question = g_strdup (gr_change_create (change, "question", NULL));
  g_autofree char *take = g_strdup (gr_change_create (change, "take", NULL));
  const char *section = gr_change_create (change, "section", NULL);
  GrTakeChecks *checks;

  gr_change_set_text (change, "guide", guide, "title", "G");
  gr_change_set_text (change, "section", section, "guide", guide);
  gr_change_set_text (change, "section", section, "title", "Red Flags");
  gr_change_set_text (change, "section", section, "body", "Some:\n\n- **Only Taking**: you.\n- Loose ends.\n");
  gr_change_set_text (change, "question", question, "guide", guide);
  gr_change_set_text (change, "question", question, "prompt", "Q?");
  gr_change_set_text (change, "question", question, "answer", "- Say **when**.\n- Say who.\n- Say why.\n");
  gr_change_set_text (change, "take", take, "question", question);
  gr_test_live_commit (&fixture->live, change);

  checks = gr_take_checks_new (fixture->live.library, gr_library_lookup (fixture->live.library, "take", take));
  while (gr_take_checks_get_n (checks, GR_CHECK_KIND_POINT) < 3 ||
         gr_take_checks_get_n (checks, GR_CHECK_KIND_RED_FLAG) < 2)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (gr_take_checks_get_text (checks, GR_CHECK_KIND_POINT, 0), ==, "Say when.");
  gr_take_checks_set_hit (checks, GR_CHECK_KIND_POINT, 0, TRUE);
  gr_test_settle (&fixture->live);
  gr_take_checks_set_hit (checks, GR_CHECK_KIND_POINT, 0, FALSE);
  gr_take_checks_set_hit (checks, GR_CHECK_KIND_POINT, 0, TRUE);
  gr_take_checks_set_hit (checks, GR_CHECK_KIND_RED_FLAG, 1, TRUE);
  gr_test_settle (&fixture->live);
  g_assert_true (gr_take_checks_get_hit (checks, GR_CHECK_KIND_POINT, 0));
  g_assert_true (gr_take_checks_get_hit (checks, GR_CHECK_KIND_RED_FLAG, 1));
  gr_library_undo (fixture->live.library);
  gr_test_settle (&fixture->live);
  g_assert_false (gr_take_checks_get_hit (checks, GR_CHECK_KIND_RED_FLAG, 1));
  g_assert_finalize_object (checks);
}

static void
test_facts (Fixture      *fixture,
            gconstpointer data)
{
  GrTakeRun *run = begin (fixture, FALSE);
  g_autoptr (GPtrArray) facts = NULL;
  GrTake *take;

  gr_clock_advance (fixture->live.clock, 22000);
  gr_take_run_speak (run);
  for (guint i = 0; i < 3; i++)
    {
      gr_clock_advance (fixture->live.clock, 10000);
      gr_take_run_mark (run);
    }
  gr_clock_advance (fixture->live.clock, 13600); /* whole seconds, as the clock above them shows */
  gr_take_run_finish (run);
  take = wait_for_take (fixture, run);
  facts = gr_take_facts_list (take, take);
  g_assert_cmpuint (facts->len, ==, 3);
  g_assert_cmpstr (((GrTakeFact *) facts->pdata[0])->value, ==, "22 s");
  g_assert_cmpstr (((GrTakeFact *) facts->pdata[1])->value, ==, "43 s");
  g_assert_cmpstr (((GrTakeFact *) facts->pdata[2])->value, ==, "13 s");
  g_assert_cmpstr (((GrTakeFact *) facts->pdata[2])->words, ==, "on the result, was 13 s");
  g_assert_finalize_object (run);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/practice/take/clock", Fixture, NULL, setup, test_clock, teardown);
  g_test_add ("/practice/take/discard", Fixture, NULL, setup, test_discard, teardown);
  g_test_add ("/practice/take/sound", Fixture, NULL, setup, test_sound, teardown);
  g_test_add ("/practice/take/attach", Fixture, NULL, setup, test_attach, teardown);
  g_test_add ("/practice/take/left", Fixture, NULL, setup, test_left, teardown);
  g_test_add ("/practice/take/silent", Fixture, NULL, setup, test_silent, teardown);
  g_test_add ("/practice/take/facts", Fixture, NULL, setup, test_facts, teardown);
  g_test_add ("/practice/setup/choice", Fixture, NULL, setup, test_setup, teardown);
  g_test_add ("/practice/setup/microphones", Fixture, NULL, setup, test_microphones, teardown);
  g_test_add ("/practice/setup/panel", Fixture, NULL, setup, test_panel, teardown);
  g_test_add ("/practice/checks/tick", Fixture, NULL, setup, test_checks, teardown);
  return g_test_run ();
}
