/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "gr-budget-group.h"
#include "gr-deliverable-dialog.h"
#include "gr-gaps.h"
#include "gr-hours-dialog.h"
#include "gr-makers.h"
#include "gr-role-page.h"
#include "gr-target-row.h"
#include "gr-task-count.h"
#include "gr-test-widgets.h"
#include "gr-time-group.h"
#include "gr-time-row.h"

#define HOSTILE "R&D <b>bold</b> %s"
#define MINUTE_MS (60 * G_GINT64_CONSTANT (1000))

typedef struct
{
  GrTestLive live;
  GtkWidget *window;
} Fixture;

static void
setup (Fixture      *f,
       gconstpointer data)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Plan");

  gr_test_live_setup (&f->live, NULL);
  gr_change_create (change, "project", "project");
  gr_change_create (change, "phase", "phase");
  gr_change_set_text (change, "phase", "phase", "project", "project");
  gr_change_set_text (change, "phase", "phase", "title", "Phase");
  gr_change_create (change, "task", "task");
  gr_change_set_text (change, "task", "task", "phase", "phase");
  gr_change_set_text (change, "task", "task", "title", "Record practice sessions");
  gr_change_create (change, "deliverable", "deliverable");
  gr_change_set_text (change, "deliverable", "deliverable", "project", "project");
  gr_change_set_text (change, "deliverable", "deliverable", "title", "Video recordings of practice sessions");
  gr_change_create (change, "requirement", "requirement");
  gr_change_set_text (change, "requirement", "requirement", "text", HOSTILE);
  gr_change_create (change, "story", "story");
  gr_change_set_text (change, "story", "story", "title", HOSTILE);
  gr_test_live_commit (&f->live, change);
  f->window = g_object_new (ADW_TYPE_WINDOW, "default-width", 500, "default-height", 700, NULL);
}

static void
teardown (Fixture      *f,
          gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (f->window));
  gr_test_settle (&f->live);
  gr_test_live_teardown (&f->live, NULL);
}

static void
show (Fixture *f,
      gpointer dialog)
{
  adw_window_set_content (ADW_WINDOW (f->window), adw_bin_new ());
  gtk_window_present (GTK_WINDOW (f->window));
  adw_dialog_present (dialog, f->window);
  gtk_test_widget_wait_for_draw (f->window);
}

static void
undo (Fixture *f)
{
  gr_library_undo (f->live.library);
  gr_test_live_settle (&f->live);
}

static void
assert_makers (Fixture    *f,
               const char *expected)
{
  g_autofree char *text =
      gr_makers_describe (f->live.library, gr_library_lookup (f->live.library, "deliverable", "deliverable"));

  g_assert_cmpstr (text, ==, expected);
}

/* From nothing, with the task that its words name, to evidence that can be taken away again. */
static void
test_deliverable (Fixture      *f,
                  gconstpointer data)
{
  GrDeliverable *deliverable = gr_library_lookup (f->live.library, "deliverable", "deliverable");
  AdwDialog *dialog = gr_deliverable_dialog_new (f->live.library, deliverable);
  GtkWidget *row;

  assert_makers (f, "Nothing yet · “Record practice sessions” may make it");
  show (f, dialog);
  gtk_widget_activate_action (GTK_WIDGET (dialog), "maker.take-guess", NULL);
  gr_test_live_settle (&f->live);
  assert_makers (f, "Nothing yet · made by “Record practice sessions”");

  gtk_widget_activate_action (GTK_WIDGET (dialog), "evidence.takes", NULL); /* there are none */
  gtk_widget_activate_action (GTK_WIDGET (dialog), "evidence.portfolio", NULL);
  gr_test_live_settle (&f->live);
  gtk_widget_activate_action (GTK_WIDGET (dialog), "evidence.portfolio", NULL); /* once is enough */
  gr_test_live_settle (&f->live);
  assert_makers (f, "Begun · 1 piece of evidence");
  row = gr_test_find (dialog, GR_TYPE_TARGET_ROW, 0);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "Portfolio");
  gtk_widget_activate_action (row, "target.remove", NULL);
  gr_test_live_settle (&f->live);
  assert_makers (f, "Nothing yet · made by “Record practice sessions”");
  undo (f);
  assert_makers (f, "Begun · 1 piece of evidence");
  adw_dialog_force_close (dialog);
}

static GrChange *
create_take (const char *uid,
             gint64      at)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Take");
  g_autofree char *file = g_strconcat ("file-", uid, NULL);

  gr_change_create (change, "take", uid);
  gr_change_set_text (change, "take", uid, "question", "question");
  gr_change_set_text (change, "take", uid, "question_title", HOSTILE);
  gr_change_set_integer (change, "take", uid, "started_at", at);
  gr_change_create (change, "file", file);
  gr_change_set_text (change, "file", file, "target_type", "take");
  gr_change_set_text (change, "file", file, "target", uid);
  return change;
}

/* The first and the latest recording of one question, in one step. */
static void
test_takes (Fixture      *f,
            gconstpointer data)
{
  AdwDialog *dialog =
      gr_deliverable_dialog_new (f->live.library, gr_library_lookup (f->live.library, "deliverable", "deliverable"));

  gr_test_live_commit (&f->live, create_take ("first", 1000));
  gr_test_live_commit (&f->live, create_take ("between", 2000));
  gr_test_live_commit (&f->live, create_take ("latest", 3000));
  show (f, dialog);
  gtk_widget_activate_action (GTK_WIDGET (dialog), "evidence.takes", NULL);
  gr_test_live_settle (&f->live);
  assert_makers (f, "Begun · 2 pieces of evidence");
  undo (f);
  assert_makers (f, "Nothing yet · “Record practice sessions” may make it");
  adw_dialog_force_close (dialog);
}

/* A gap until it is rated 4 and a story shows it; its task knows what it is for. */
static void
test_role (Fixture      *f,
           gconstpointer data)
{
  GrRequirement *requirement = gr_library_lookup (f->live.library, "requirement", "requirement");
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Story");
  GrRoleStanding standing;
  g_autofree char *before = gr_gaps_describe (f->live.library);
  g_autofree char *after = NULL;

  g_assert_cmpstr (before, ==, "1 requirement · 1 gap");
  g_assert_true (gr_gaps_make_task (f->live.library, requirement));
  gr_gaps_rate (f->live.library, requirement, 2);
  gr_test_live_settle (&f->live);
  gr_clock_advance (f->live.clock, MINUTE_MS);
  gr_gaps_rate (f->live.library, requirement, 4);
  gr_test_live_settle (&f->live);
  gr_gaps_get_standing (f->live.library, requirement, &standing);
  g_assert_cmpint (standing.then, ==, 2);
  g_assert_cmpint (standing.now, ==, 4);
  g_assert_true (gr_gaps_is_gap (f->live.library, requirement)); /* nothing shows it yet */
  g_assert_nonnull (gr_gaps_find_task (f->live.library, requirement));

  gr_change_set_text (change, "requirement", "requirement", "story", "story");
  gr_test_live_commit (&f->live, change);
  after = gr_gaps_describe (f->live.library);
  g_assert_cmpstr (after, ==, "1 requirement, no gap");
}

/* The page stands on its own, with words that look like markup. */
static void
test_role_page (Fixture      *f,
                gconstpointer data)
{
  AdwNavigationPage *page = gr_role_page_new (f->live.library);

  adw_window_set_content (ADW_WINDOW (f->window), GTK_WIDGET (page));
  gtk_window_present (GTK_WINDOW (f->window));
  gtk_test_widget_wait_for_draw (f->window);
  g_assert_nonnull (gr_test_find (page, ADW_TYPE_TOGGLE_GROUP, 0));
}

/* Each stretch of time on a task is listed, and can go. */
static void
test_times (Fixture      *f,
            gconstpointer data)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Work");
  GtkWidget *group = g_object_new (GR_TYPE_TIME_GROUP, NULL);
  GtkWidget *row;

  gr_change_create (change, "work", "work");
  gr_change_set_text (change, "work", "work", "task", "task");
  gr_change_set_integer (change, "work", "work", "started_at", G_GINT64_CONSTANT (1795392000000));
  gr_change_set_integer (change, "work", "work", "seconds", 40 * 60);
  gr_change_set_text (change, "work", "work", "source", "timer");
  gr_change_set_text (change, "work", "work", "zone", "UTC");
  gr_test_live_commit (&f->live, change);
  gr_time_group_set_task (GR_TIME_GROUP (group), f->live.library, gr_library_lookup (f->live.library, "task", "task"));
  adw_window_set_content (ADW_WINDOW (f->window), group);
  gtk_window_present (GTK_WINDOW (f->window));
  while ((row = gr_test_find (group, GR_TYPE_TIME_ROW, 0)) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "23 November, 00:00 · 40 min");
  gtk_widget_activate_action (row, "time.remove", NULL);
  while (gr_test_find (group, GR_TYPE_TIME_ROW, 0) != NULL)
    g_main_context_iteration (NULL, TRUE);
  undo (f);
  while (gr_test_find (group, GR_TYPE_TIME_ROW, 0) == NULL)
    g_main_context_iteration (NULL, TRUE);
}

/* What a task's words ask for is counted from what is there: a question once, however many answers. */
static void
test_count (Fixture      *f,
            gconstpointer data)
{
  GrTaskCounter counter = { GR_TASK_COUNTER_QUESTIONS, 50 };
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Answers");
  g_autofree char *text = NULL;

  for (guint i = 0; i < 4; i++)
    {
      g_autofree char *uid = g_strdup_printf ("answer-%u", i);
      g_autofree char *question = g_strdup_printf ("question-%u", i / 2);

      gr_change_create (change, "own-answer", uid);
      gr_change_set_text (change, "own-answer", uid, "question", question);
      gr_change_set_text (change, "own-answer", uid, "text", i == 3 ? "  " : "I would ask.");
    }
  gr_test_live_commit (&f->live, change);
  text = gr_task_count_describe (f->live.library, &counter);
  g_assert_cmpstr (text, ==, "2 of 50+ questions answered");
}

static gboolean
is_label_of (GtkWidget    *widget,
             gconstpointer text)
{
  return GTK_IS_LABEL (widget) && gtk_widget_is_visible (widget) &&
         g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text);
}

/* Whether it has a label with the text that is not hidden, though it may not be drawn yet. */
static gboolean
has_label (GtkWidget  *widget,
           const char *text)
{
  return gr_test_find_matching (widget, is_label_of, text, 0) != NULL;
}

static void
add_task (GrChange   *change,
          const char *uid,
          int         minutes,
          const char *makes)
{
  gr_change_create (change, "task", uid);
  gr_change_set_text (change, "task", uid, "phase", "phase");
  gr_change_set_text (change, "task", uid, "title", HOSTILE);
  gr_change_set_integer (change, "task", uid, "estimate_minutes", minutes);
  gr_change_set_text (change, "task", uid, "deliverable", makes);
}

/* The hours' dialog of a plan whose phase takes two to three hours, in the window. */
static AdwSpinRow *
show_hours (Fixture      *f,
            GrPlanLedger *ledger)
{
  AdwDialog *dialog = gr_hours_dialog_new (ledger, gr_library_lookup (f->live.library, "project", "project"), FALSE);

  show (f, dialog);
  return ADW_SPIN_ROW (gr_test_find (dialog, ADW_TYPE_SPIN_ROW, 0));
}

static gint64
get_budget (Fixture *f)
{
  return gr_project_get_budget_minutes (gr_library_lookup (f->live.library, "project", "project"));
}

/* An hour for tasks of 2 h 30 min: what leaves nothing behind is offered first, goes once it is chosen, and comes
 * back; of five hours two are left for practice, once. */
static void
test_budget (Fixture      *f,
             gconstpointer data)
{
  g_autoptr (GrPlanLedger) ledger = gr_plan_ledger_new (f->live.library);
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Plan");
  AdwSpinRow *hours;
  GtkWidget *group, *check;
  GrEntityList *tasks = gr_library_get_list (f->live.library, "task");

  gr_change_set_text (change, "phase", "phase", "source", "gone");
  gr_change_set_integer (change, "phase", "phase", "minutes_min", 120);
  gr_change_set_integer (change, "phase", "phase", "minutes_max", 180);
  gr_change_set_integer (change, "project", "project", "budget_minutes", 120);
  add_task (change, "long", 90, "deliverable");
  add_task (change, "short", 60, NULL);
  gr_test_live_commit (&f->live, change);
  gr_test_live_settle (&f->live);

  hours = show_hours (f, ledger);
  group = gr_test_find (gtk_window_get_child (GTK_WINDOW (f->window)), GR_TYPE_BUDGET_GROUP, 0);
  g_assert_false (gtk_widget_get_visible (group)); /* two hours are what it takes */
  adw_spin_row_set_value (hours, 1);
  g_assert_true (gtk_widget_get_visible (group));
  check = gr_test_find (group, GTK_TYPE_CHECK_BUTTON, 0);
  gtk_test_accessible_assert_property (check, GTK_ACCESSIBLE_PROPERTY_LABEL, "Leave out “" HOSTILE "”, 1 h");
  gtk_widget_activate_action (group, "budget.leave-out", NULL); /* nothing is chosen yet */
  gr_test_live_settle (&f->live);
  g_assert_cmpuint (gr_entity_list_get_n (tasks), ==, 3);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  g_assert_true (has_label (group, "1 h of 1 h 30 min chosen."));
  gtk_widget_activate_action (group, "budget.leave-out", NULL);
  gr_test_live_settle (&f->live);
  g_assert_null (gr_library_lookup (f->live.library, "task", "short"));
  g_assert_nonnull (gr_library_lookup (f->live.library, "task", "long"));
  g_assert_cmpint (get_budget (f), ==, 60);
  undo (f);
  g_assert_nonnull (gr_library_lookup (f->live.library, "task", "short"));
  g_assert_cmpint (get_budget (f), ==, 60); /* that was another change */

  hours = show_hours (f, ledger);
  group = gr_test_find (gtk_window_get_child (GTK_WINDOW (f->window)), GR_TYPE_BUDGET_GROUP, 0);
  adw_spin_row_set_value (hours, 5);
  g_assert_true (has_label (group, "2 h, in “Phase”"));
  gtk_widget_activate_action (group, "budget.practice", NULL);
  gr_test_live_settle (&f->live);
  g_assert_cmpuint (gr_entity_list_get_n (tasks), ==, 4);
  hours = show_hours (f, ledger);
  group = gr_test_find (gtk_window_get_child (GTK_WINDOW (f->window)), GR_TYPE_BUDGET_GROUP, 0);
  g_assert_true (has_label (group, "2 h of it are in your plan"));
  g_assert_true (has_label (gtk_window_get_child (GTK_WINDOW (f->window)),
                            "The phases take 3 h at the most. The other 2 h are planned as practice."));
  gtk_widget_activate_action (group, "budget.practice", NULL); /* not twice */
  gr_test_live_settle (&f->live);
  g_assert_cmpuint (gr_entity_list_get_n (tasks), ==, 4);
  undo (f);
  g_assert_cmpuint (gr_entity_list_get_n (tasks), ==, 3);
  g_object_run_dispose (G_OBJECT (ledger)); /* libadwaita keeps what was in a dialog that went while it was drawn */
}

/* An estimate that changes while its task is offered. */
static void
test_trim_follows (Fixture      *f,
                   gconstpointer data)
{
  GrPlanLedger *ledger = gr_plan_ledger_new (f->live.library);
  GtkWidget *group = g_object_ref_sink (g_object_new (GR_TYPE_BUDGET_GROUP, NULL));
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Plan");
  GtkWidget *check;

  gr_change_set_integer (change, "phase", "phase", "minutes_min", 120);
  add_task (change, "long", 150, NULL);
  gr_test_live_commit (&f->live, change);
  gr_test_live_settle (&f->live);
  gr_budget_group_set_project (GR_BUDGET_GROUP (group), ledger,
                               gr_library_lookup (f->live.library, "project", "project"));
  while (!gr_plan_ledger_is_loaded (ledger))
    g_main_context_iteration (NULL, TRUE);
  gr_budget_group_set_minutes (GR_BUDGET_GROUP (group), 60);
  check = gr_test_find (group, GTK_TYPE_CHECK_BUTTON, 0);
  g_assert_true (has_label (group, "2 h 30 min · Phase"));

  change = gr_change_new (GR_CHANGE_EDIT, "Estimate");
  gr_change_set_integer (change, "task", "long", "estimate_minutes", 160);
  gr_test_live_commit (&f->live, change);
  gtk_test_accessible_assert_property (check, GTK_ACCESSIBLE_PROPERTY_LABEL, "Leave out “" HOSTILE "”, 2 h 40 min");
  g_assert_true (has_label (group, "2 h 40 min · Phase"));
  undo (f);
  g_assert_true (has_label (group, "2 h 30 min · Phase"));
  g_assert_finalize_object (group);
  g_object_unref (ledger);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/plan/parts/deliverable", Fixture, NULL, setup, test_deliverable, teardown);
  g_test_add ("/plan/parts/takes", Fixture, NULL, setup, test_takes, teardown);
  g_test_add ("/plan/parts/role", Fixture, NULL, setup, test_role, teardown);
  g_test_add ("/plan/parts/role-page", Fixture, NULL, setup, test_role_page, teardown);
  g_test_add ("/plan/parts/times", Fixture, NULL, setup, test_times, teardown);
  g_test_add ("/plan/parts/trim-follows", Fixture, NULL, setup, test_trim_follows, teardown);
  g_test_add ("/plan/parts/budget", Fixture, NULL, setup, test_budget, teardown);
  g_test_add ("/plan/parts/count", Fixture, NULL, setup, test_count, teardown);
  return g_test_run ();
}
