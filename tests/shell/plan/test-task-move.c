/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "gr-phase-move.h"
#include "gr-phase-row.h"
#include "gr-project-view.h"
#include "gr-task-move.h"
#include "gr-task-row.h"
#include "gr-test-widgets.h"

/* Two phases of a project, with the tasks a1 to a3 and b1. */

static void
add_task (GrChange   *change,
          const char *uid,
          const char *phase,
          double      position)
{
  gr_change_create (change, "task", uid);
  gr_change_set_text (change, "task", uid, "phase", phase);
  gr_change_set_text (change, "task", uid, "title", uid);
  gr_change_set_real (change, "task", uid, "position", position);
}

static void
setup (GrTestLive   *live,
       gconstpointer data)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Plan");

  gr_test_live_setup (live, NULL);
  gr_change_create (change, "project", "project");
  gr_change_set_text (change, "project", "project", "title", "R&D <b>");
  for (guint i = 0; i < 2; i++)
    {
      const char *uid = gr_change_create (change, "phase", i == 0 ? "a" : "b");

      gr_change_set_text (change, "phase", uid, "project", "project");
      gr_change_set_text (change, "phase", uid, "title", "_Prepare");
      gr_change_set_real (change, "phase", uid, "position", i + 1);
    }
  add_task (change, "a1", "a", 1);
  add_task (change, "a2", "a", 2);
  add_task (change, "a3", "a", 3);
  add_task (change, "b1", "b", 1);
  gr_test_live_commit (live, change);
}

static GrTask *
get_task (GrTestLive *live,
          const char *uid)
{
  return gr_library_lookup (live->library, "task", uid);
}

static void
assert_tasks (GrTestLive *live,
              const char *a,
              const char *b)
{
  const char *const expected[] = { a, b };

  gr_test_live_settle (live);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GrEntityList) tasks = gr_library_get_children (live->library, "task", i == 0 ? "a" : "b");
      g_autoptr (GString) found = g_string_new (NULL);

      for (guint k = 0; k < gr_entity_list_get_n (tasks); k++)
        g_string_append_printf (found, "%s%s", k > 0 ? " " : "", gr_entity_get_uid (gr_entity_list_peek (tasks, k)));
      g_assert_cmpstr (found->str, ==, expected[i]);
    }
}

/* Within a phase and into another, each taken back by one undo, phase and place together. */
static void
test_move (GrTestLive   *live,
           gconstpointer data)
{
  g_autofree char *stored = NULL;
  g_autofree char *label = NULL;

  g_assert_true (gr_task_move (live->library, get_task (live, "a1"), "a", 1));
  assert_tasks (live, "a2 a1 a3", "b1");
  g_assert_true (gr_task_move (live->library, get_task (live, "a1"), "a", G_MAXUINT));
  assert_tasks (live, "a2 a3 a1", "b1");
  g_assert_false (gr_task_move (live->library, get_task (live, "a1"), "a", G_MAXUINT)); /* nothing to undo */
  g_object_get (live->library, "undo-label", &label, NULL);
  g_assert_cmpstr (label, ==, "Move Task");

  g_assert_true (gr_task_move (live->library, get_task (live, "a3"), "b", 0));
  assert_tasks (live, "a2 a1", "a3 b1");
  stored = gr_test_live_stored (live, "task", "a3", "phase");
  g_assert_cmpstr (stored, ==, "b");
  gr_library_undo (live->library);
  assert_tasks (live, "a2 a3 a1", "b1");
  g_assert_true (gr_task_move (live->library, get_task (live, "a3"), "b", G_MAXUINT));
  assert_tasks (live, "a2 a1", "b1 a3");
}

/* Step by step from one end of the plan to the other, across the border of the phases and no further. */
static void
test_steps (GrTestLive   *live,
            gconstpointer data)
{
  static const struct
  {
    gboolean up;
    const char *a;
    const char *b;
  } steps[] = { { TRUE, "a1 a2 a3 b1", "" },  { TRUE, "a1 a2 b1 a3", "" },  { TRUE, "a1 b1 a2 a3", "" },
                { TRUE, "b1 a1 a2 a3", "" },  { FALSE, "a1 b1 a2 a3", "" }, { FALSE, "a1 a2 b1 a3", "" },
                { FALSE, "a1 a2 a3 b1", "" }, { FALSE, "a1 a2 a3", "b1" } };
  const char *phase;
  guint place;

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_assert_true (gr_task_find_step (live->library, get_task (live, "b1"), steps[i].up, &phase, &place));
      g_assert_true (gr_task_move (live->library, get_task (live, "b1"), phase, place));
      assert_tasks (live, steps[i].a, steps[i].b);
    }
  g_assert_false (gr_task_find_step (live->library, get_task (live, "b1"), FALSE, &phase, &place));
  g_assert_false (gr_task_find_step (live->library, get_task (live, "a1"), TRUE, &phase, &place));
}

static gboolean
is_of_task (GtkWidget    *widget,
            gconstpointer task)
{
  return GR_IS_TASK_ROW (widget) &&
         g_str_equal (gr_entity_get_uid (GR_ENTITY (gr_task_row_get_task (GR_TASK_ROW (widget)))), task);
}

static GtkWidget *
find_row (GtkWidget  *widget,
          const char *task)
{
  return gr_test_find_matching (widget, is_of_task, task, 0);
}

static GtkWidget *
get_focused_row (GtkWidget *window)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

  return focus != NULL ? gtk_widget_get_ancestor (focus, GR_TYPE_TASK_ROW) : NULL;
}

/* The task has the focus in the phase it was moved to, which was folded until then. */
static void
test_follow (GrTestLive   *live,
             gconstpointer data)
{
  GrPlanLedger *ledger = gr_plan_ledger_new (live->library);
  GtkWidget *window = g_object_new (ADW_TYPE_WINDOW, "default-width", 500, "default-height", 700, NULL);
  GtkWidget *view = gr_project_view_new (ledger, gr_library_lookup (live->library, "project", "project"));
  GtkWidget *row;

  adw_window_set_content (ADW_WINDOW (window), view);
  gtk_window_present (GTK_WINDOW (window));
  g_assert_true (gr_project_view_show (GR_PROJECT_VIEW (view), "a2"));
  while ((row = get_focused_row (window)) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (row == find_row (view, "a2"));

  g_assert_null (find_row (view, "b1"));
  g_assert_true (gtk_widget_activate_action (row, "task.move-to", "s", "b"));
  assert_tasks (live, "a1 a3", "b1 a2");
  while ((row = get_focused_row (window)) == NULL || row != find_row (view, "a2"))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (gr_entity_get_uid (GR_ENTITY (
                       gr_phase_row_get_phase (GR_PHASE_ROW (gtk_widget_get_ancestor (row, GR_TYPE_PHASE_ROW))))),
                   ==, "b");

  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (ledger);
  gr_test_settle (live);
}

static void
assert_phases (GrTestLive *live,
               const char *expected)
{
  g_autoptr (GrEntityList) phases = NULL;
  g_autoptr (GString) found = g_string_new (NULL);

  gr_test_live_settle (live);
  phases = gr_library_get_children (live->library, "phase", "project");
  for (guint i = 0; i < gr_entity_list_get_n (phases); i++)
    g_string_append (found, gr_entity_get_uid (gr_entity_list_peek (phases, i)));
  g_assert_cmpstr (found->str, ==, expected);
}

static void
test_phases (GrTestLive   *live,
             gconstpointer data)
{
  GrPhase *a = gr_library_lookup (live->library, "phase", "a");
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Another");

  gr_change_create (change, "phase", "c");
  gr_change_set_text (change, "phase", "c", "project", "project");
  gr_change_set_real (change, "phase", "c", "position", 3);
  gr_test_live_commit (live, change);

  g_assert_true (gr_phase_move (live->library, a, 1));
  assert_phases (live, "bac");
  g_assert_true (gr_phase_move (live->library, a, G_MAXUINT));
  assert_phases (live, "bca");
  g_assert_false (gr_phase_move (live->library, a, 2)); /* nothing to undo */
  g_assert_true (gr_phase_move (live->library, a, 0));
  assert_phases (live, "abc");
  assert_tasks (live, "a1 a2 a3", "b1");
  gr_library_undo (live->library);
  assert_phases (live, "bca");
}

static void
await_focus (GtkWidget  *window,
             GtkWidget  *view,
             const char *task)
{
  GtkWidget *row;

  while ((row = get_focused_row (window)) == NULL || row != find_row (view, task))
    g_main_context_iteration (NULL, TRUE);
}

/* A phase is moved with the focus in it, and taken back: it is the same row, unfolded, with the focus where it was. */
static void
test_phase_stays (GrTestLive   *live,
                  gconstpointer data)
{
  GrPlanLedger *ledger = gr_plan_ledger_new (live->library);
  GtkWidget *window = g_object_new (ADW_TYPE_WINDOW, "default-width", 500, "default-height", 700, NULL);
  GtkWidget *view = gr_project_view_new (ledger, gr_library_lookup (live->library, "project", "project"));
  GtkWidget *phase;

  adw_window_set_content (ADW_WINDOW (window), view);
  gtk_window_present (GTK_WINDOW (window));
  g_assert_true (gr_project_view_show (GR_PROJECT_VIEW (view), "a2"));
  await_focus (window, view, "a2");
  phase = gtk_widget_get_ancestor (find_row (view, "a2"), GR_TYPE_PHASE_ROW);

  for (int place = 1; place >= 0; place--)
    {
      if (place == 1)
        g_assert_true (gtk_widget_activate_action (phase, "phase.move-down", NULL));
      else
        gr_library_undo (live->library);
      assert_phases (live, place == 1 ? "ba" : "ab");
      await_focus (window, view, "a2");
      g_assert_true (gtk_widget_get_ancestor (find_row (view, "a2"), GR_TYPE_PHASE_ROW) == phase);
      g_assert_cmpint (gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (phase)), ==, place);
      g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (phase)));
    }

  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (ledger);
  gr_test_settle (live);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/plan/moves/move", GrTestLive, NULL, setup, test_move, gr_test_live_teardown);
  g_test_add ("/plan/moves/steps", GrTestLive, NULL, setup, test_steps, gr_test_live_teardown);
  g_test_add ("/plan/moves/follow", GrTestLive, NULL, setup, test_follow, gr_test_live_teardown);
  g_test_add ("/plan/moves/phases", GrTestLive, NULL, setup, test_phases, gr_test_live_teardown);
  g_test_add ("/plan/moves/phase-stays", GrTestLive, NULL, setup, test_phase_stays, gr_test_live_teardown);
  return g_test_run ();
}
