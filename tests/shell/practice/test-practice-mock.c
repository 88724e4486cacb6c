/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "gr-mock-person-row.h"
#include "gr-mock-round-page.h"
#include "gr-mock-row.h"
#include "gr-tall-text.h"
#include "gr-task.h"
#include "gr-test-widgets.h"

#define DAY_MS G_GINT64_CONSTANT (86400000)

typedef struct
{
  GrTestLive live;
  GrMocks *mocks;
} Fixture;

static void
setup (Fixture      *fixture,
       gconstpointer data)
{
  gr_test_live_setup (&fixture->live, NULL);
  fixture->mocks = gr_mocks_new (fixture->live.library);
}

static void
teardown (Fixture      *fixture,
          gconstpointer data)
{
  gr_test_settle (&fixture->live);
  g_assert_finalize_object (fixture->mocks);
  gr_test_live_teardown (&fixture->live, NULL);
}

static GrMockRound *
add_round (Fixture    *fixture,
           const char *title)
{
  const char *created;
  GrChange *change = gr_mocks_make_round (fixture->mocks, &created);
  g_autofree char *uid = g_strdup (created);

  gr_change_set_text (change, "mock-round", uid, "title", title);
  gr_test_live_commit (&fixture->live, change);
  return gr_mocks_find (fixture->mocks, uid);
}

static GrMockPerson *
add_person (Fixture     *fixture,
            GrMockRound *round,
            const char  *name)
{
  const char *created;
  GrChange *change = gr_mocks_make_person (fixture->mocks, round, name, &created);
  g_autofree char *uid = g_strdup (created);

  gr_test_live_commit (&fixture->live, change);
  return gr_library_lookup (fixture->live.library, "mock-person", uid);
}

/* The latest first; a person who comes again has the role of last time, and counts once. */
static void
test_people (Fixture      *fixture,
             gconstpointer data)
{
  GrMockRound *early = add_round (fixture, "Early");
  GrMockRound *late;
  GrMockPerson *person;
  g_autoptr (GrMockRound) first = NULL;
  g_autofree char *about = NULL;

  gr_test_live_set_text (&fixture->live, add_person (fixture, early, "Ilse & Müller"), "role", "manager");
  gr_clock_advance (fixture->live.clock, DAY_MS);
  late = add_round (fixture, "Late");
  person = add_person (fixture, late, " ilse  & MÜLLER");
  g_assert_cmpint (gr_mock_person_get_role (person), ==, GR_MOCK_ROLE_MANAGER);
  g_assert_cmpint (gr_mock_person_get_role (add_person (fixture, late, "José")), ==, GR_MOCK_ROLE_OTHER);
  g_assert_cmpuint (gr_mocks_get_figures (fixture->mocks)->people, ==, 2);
  first = g_list_model_get_item (gr_mocks_get_rounds (fixture->mocks), 0);
  g_assert_true (first == late);
  about = gr_mocks_dup_about (fixture->mocks, late);
  g_assert_true (g_str_has_suffix (about, "Behavioural ·  ilse  & MÜLLER, José"));
}

/* Somebody the person knows stays them; of two with one name nobody can say which. */
static void
test_known (Fixture      *fixture,
            gconstpointer data)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New");
  g_autofree char *ines = g_strdup (gr_change_create (change, "person", NULL));
  GrMockRound *round = add_round (fixture, "R");

  gr_change_set_text (change, "person", ines, "name", "Ines & Co");
  gr_change_set_text (change, "person", gr_change_create (change, "person", NULL), "name", "José");
  gr_change_set_text (change, "person", gr_change_create (change, "person", NULL), "name", "José");
  gr_test_live_commit (&fixture->live, change);
  g_assert_cmpstr (gr_mock_person_get_person (add_person (fixture, round, " ines &  co")), ==, ines);
  g_assert_null (gr_mock_person_get_person (add_person (fixture, round, "José")));
  g_assert_null (gr_mock_person_get_person (add_person (fixture, round, "Somebody")));
}

/* The highest that a guide asks for. */
static void
test_goal (Fixture      *fixture,
           gconstpointer data)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New");
  g_autofree char *guide = g_strdup (gr_change_create (change, "guide", NULL));
  const char *const tasks[] = { "Hold mock interviews with 3+ different people",
                                "Conduct mock interviews with 5+ different people (coaches)", "Write 9 notes" };

  g_assert_cmpuint (gr_mocks_get_goal (fixture->mocks), ==, 0);
  gr_change_set_text (change, "guide", guide, "title", "Net <b>& work");
  for (guint i = 0; i < G_N_ELEMENTS (tasks); i++)
    {
      const char *item = gr_change_create (change, "plan-item", NULL);

      gr_change_set_text (change, "plan-item", item, "guide", guide);
      gr_change_set_text (change, "plan-item", item, "kind", "task");
      gr_change_set_text (change, "plan-item", item, "title", tasks[i]);
    }
  gr_test_live_commit (&fixture->live, change);
  g_assert_cmpuint (gr_mocks_get_goal (fixture->mocks), ==, 5);
  g_assert_cmpstr (gr_mocks_get_source (fixture->mocks), ==, "Net <b>& work");
}

/* What is typed reaches the disk, and what undo brings is shown. */
static void
test_autosave (Fixture      *fixture,
               gconstpointer data)
{
  GrMockRound *round = add_round (fixture, "Before");
  GtkWidget *page = g_object_ref_sink (GTK_WIDGET (gr_mock_round_page_new (fixture->mocks, round)));
  AdwEntryRow *title = gr_test_find (page, ADW_TYPE_ENTRY_ROW, 0);
  GrTallText *feedback = gr_test_find (page, GR_TYPE_TALL_TEXT, 0);

  gtk_editable_set_text (GTK_EDITABLE (title), "After <b>");
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (feedback)), "Breathe first.", -1);
  ADW_NAVIGATION_PAGE_GET_CLASS (page)->hidden (ADW_NAVIGATION_PAGE (page));
  gr_test_settle (&fixture->live);
  g_assert_cmpstr (gr_mock_round_get_title (round), ==, "After <b>");
  g_assert_cmpstr (gr_mock_round_get_feedback (round), ==, "Breathe first.");

  gr_test_live_set_text (&fixture->live, round, "title", "Elsewhere");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (title)), ==, "Elsewhere");
  g_assert_finalize_object (page);
}

/* The last letters are kept although the page is gone at once. */
static void
test_person (Fixture      *fixture,
             gconstpointer data)
{
  GrMockRound *round = add_round (fixture, "");
  GrMockPerson *person = add_person (fixture, round, "I");
  GtkWidget *row = g_object_ref_sink (gr_mock_person_row_new (fixture->live.library, person));
  GtkWidget *line = g_object_ref_sink (gr_mock_row_new (fixture->mocks, round));

  gtk_editable_set_text (gr_test_find (row, ADW_TYPE_ENTRY_ROW, 0), "Ilse <i>");
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "Ilse <i>");
  g_assert_false (adw_preferences_row_get_use_markup (ADW_PREFERENCES_ROW (row)));
  adw_combo_row_set_selected (gr_test_find (row, ADW_TYPE_COMBO_ROW, 0), GR_MOCK_ROLE_COACH);
  g_assert_finalize_object (row);
  gr_test_settle (&fixture->live);
  g_assert_cmpstr (gr_mock_person_get_name (person), ==, "Ilse <i>");
  g_assert_cmpint (gr_mock_person_get_role (person), ==, GR_MOCK_ROLE_COACH);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (line)), ==, "Mock interview");
  g_assert_true (g_str_has_suffix (adw_action_row_get_subtitle (ADW_ACTION_ROW (line)), "· Ilse <i>"));
  g_assert_false (adw_preferences_row_get_use_markup (ADW_PREFERENCES_ROW (line)));
  g_assert_finalize_object (line);
}

static GrTask *
get_last_task (Fixture *fixture)
{
  GrEntityList *tasks = gr_library_get_list (fixture->live.library, "task");
  guint n = gr_entity_list_get_n (tasks);

  return n > 0 ? gr_entity_list_peek (tasks, n - 1) : NULL;
}

/* Of what is marked, else of everything: its first line is what is to be done. */
static void
test_task (Fixture      *fixture,
           gconstpointer data)
{
  GrMockRound *round = add_round (fixture, "R");
  GtkWidget *page = g_object_ref_sink (GTK_WIDGET (gr_mock_round_page_new (fixture->mocks, round)));
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (gr_test_find (page, GR_TYPE_TALL_TEXT, 0));
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New");
  const char *project = gr_change_create (change, "project", NULL);
  const char *phase = gr_change_create (change, "phase", NULL);
  GtkTextIter start, end;

  gr_change_set_text (change, "phase", phase, "project", project);
  gr_test_live_commit (&fixture->live, change);

  gtk_widget_activate_action (page, "mock.make-task", NULL);
  gr_test_settle (&fixture->live);
  g_assert_null (get_last_task (fixture)); /* nothing was said yet */

  gtk_text_buffer_set_text (buffer, "Say what you decided.\nBreathe <i>first.", -1);
  gtk_widget_activate_action (page, "mock.make-task", NULL);
  gr_test_settle (&fixture->live);
  g_assert_cmpstr (gr_task_get_title (get_last_task (fixture)), ==, "Say what you decided.");
  g_assert_true (g_str_has_prefix (gr_task_get_note (get_last_task (fixture)),
                                   "Say what you decided.\nBreathe <i>first.\n\nFrom a mock interview: "));

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_iter_set_line (&start, 1);
  gtk_text_buffer_select_range (buffer, &start, &end);
  gtk_widget_activate_action (page, "mock.make-task", NULL);
  gr_test_settle (&fixture->live);
  g_assert_cmpuint (gr_test_live_count (&fixture->live, "task"), ==, 2);
  g_assert_cmpstr (gr_task_get_title (get_last_task (fixture)), ==, "Breathe <i>first.");
  g_assert_true (g_str_has_prefix (gr_task_get_note (get_last_task (fixture)), "From a mock interview: "));
  g_assert_finalize_object (page);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/practice/mock/people", Fixture, NULL, setup, test_people, teardown);
  g_test_add ("/practice/mock/known", Fixture, NULL, setup, test_known, teardown);
  g_test_add ("/practice/mock/goal", Fixture, NULL, setup, test_goal, teardown);
  g_test_add ("/practice/mock/autosave", Fixture, NULL, setup, test_autosave, teardown);
  g_test_add ("/practice/mock/person", Fixture, NULL, setup, test_person, teardown);
  g_test_add ("/practice/mock/task", Fixture, NULL, setup, test_task, teardown);
  return g_test_run ();
}
