/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "gr-field-box.h"
#include "gr-follow-up-dialog.h"
#include "gr-interaction-dialog.h"
#include "gr-people-change.h"
#include "gr-people-view.h"
#include "gr-person-page.h"
#include "gr-person-row.h"
#include "gr-ring.h"
#include "gr-tall-text.h"
#include "gr-test-widgets.h"

#define HOUR_MS G_GINT64_CONSTANT (3600000)
#define DAY_MS (24 * HOUR_MS)

static gint64
get_now (GrTestWindow *fixture)
{
  return gr_clock_get_wall_ms (fixture->live.clock);
}

static GrPerson *
add_person (GrTestWindow *fixture,
            const char   *name)
{
  const char *created;
  GrChange *change = gr_people_make_person (get_now (fixture), &created);
  g_autofree char *uid = g_strdup (created);

  gr_change_set_text (change, "person", uid, "name", name);
  gr_test_live_commit (&fixture->live, change);
  return gr_library_lookup (fixture->live.library, "person", uid);
}

static GrInteraction *
add_interaction (GrTestWindow *fixture,
                 GrPerson     *person,
                 const char   *detail,
                 const char   *promise)
{
  const char *created;
  const char *who = person != NULL ? gr_entity_get_uid (GR_ENTITY (person)) : NULL;
  GrChange *change = gr_people_make_interaction (who, GR_INTERACTION_KIND_CONVERSATION, get_now (fixture), &created);
  g_autofree char *uid = g_strdup (created);

  gr_change_set_text (change, "interaction", uid, "detail", detail);
  gr_change_set_text (change, "interaction", uid, "promise", promise);
  gr_test_live_commit (&fixture->live, change);
  return gr_library_lookup (fixture->live.library, "interaction", uid);
}

/* Until the figures have read once more, which the time tells that they are of. */
static void
wait_for_figures (GrTestWindow *fixture,
                  GrPeopleView *view)
{
  g_autoptr (GrOutcomeFigures) figures = NULL;
  gint64 now;

  gr_test_settle (&fixture->live);
  gr_clock_advance (fixture->live.clock, 1);
  now = get_now (fixture);
  g_object_get (view, "figures", &figures, NULL);
  gr_outcome_figures_refresh (figures);
  while (gr_outcome_figures_get_value (figures) == NULL || gr_outcome_figures_get_now (figures) < now)
    g_main_context_iteration (NULL, TRUE);
}

/* A promise stands on top with the time that is left, can be kept, and that can be taken back. */
static void
test_promise (GrTestWindow *fixture,
              gconstpointer data)
{
  GrPerson *ines = add_person (fixture, "Ines & <b>Co");
  GrInteraction *made = add_interaction (fixture, ines, "Three kitchens", "The reading list");
  GtkWidget *view = g_object_ref_sink (g_object_new (GR_TYPE_PEOPLE_VIEW, "library", fixture->live.library, NULL));
  GtkWidget *row;
  guint pressing;

  wait_for_figures (fixture, GR_PEOPLE_VIEW (view));
  row = gr_test_find (view, GR_TYPE_PERSON_ROW, 0);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "Ines & <b>Co");
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "The reading list · 48 h left of 48");
  g_object_get (view, "pressing", &pressing, NULL);
  g_assert_cmpuint (pressing, ==, 0);

  gr_clock_advance (fixture->live.clock, 41 * HOUR_MS);
  wait_for_figures (fixture, GR_PEOPLE_VIEW (view));
  g_assert_true (gr_test_find (view, GR_TYPE_PERSON_ROW, 0) == row); /* with the focus that may be in it */
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "The reading list · 7 h left of 48");
  gtk_test_accessible_assert_property (gr_test_find (row, GR_TYPE_RING, 0), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "41 of 48 hours gone");
  g_object_get (view, "pressing", &pressing, NULL);
  g_assert_cmpuint (pressing, ==, 1);

  gtk_widget_activate_action (view, "people.kept", "s", gr_entity_get_uid (GR_ENTITY (made)));
  wait_for_figures (fixture, GR_PEOPLE_VIEW (view));
  g_assert_cmpint (gr_interaction_get_promise_kept_at (made), >, 0);
  row = gr_test_find (view, GR_TYPE_PERSON_ROW, 0);
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "Three kitchens");
  g_object_get (view, "pressing", &pressing, NULL);
  g_assert_cmpuint (pressing, ==, 0);

  gr_library_undo (fixture->live.library);
  wait_for_figures (fixture, GR_PEOPLE_VIEW (view));
  g_assert_cmpint (gr_interaction_get_promise_kept_at (made), ==, 0);
  g_object_get (view, "pressing", &pressing, NULL);
  g_assert_cmpuint (pressing, ==, 1);
  g_assert_finalize_object (view);
}

/* What is typed about somebody reaches the disk; a page that stayed blank leaves nobody behind. */
static void
test_page (GrTestWindow *fixture,
           gconstpointer data)
{
  GrPerson *person = add_person (fixture, NULL);
  GtkWidget *page = g_object_ref_sink (GTK_WIDGET (gr_person_page_new (fixture->live.library, person)));

  gtk_editable_set_text (gr_test_find (page, ADW_TYPE_ENTRY_ROW, 0), "José <i>");
  gtk_editable_set_text (gr_test_find (page, ADW_TYPE_ENTRY_ROW, 3), "jose@example.org");
  ADW_NAVIGATION_PAGE_GET_CLASS (page)->hidden (ADW_NAVIGATION_PAGE (page));
  g_assert_finalize_object (page);
  gr_test_settle (&fixture->live);
  g_assert_cmpstr (gr_person_get_name (person), ==, "José <i>");
  g_assert_cmpstr (gr_person_get_email (person), ==, "jose@example.org");
  g_assert_cmpint (gr_person_get_cadence_days (person), ==, 90); /* as the guide advises */

  page = g_object_ref_sink (GTK_WIDGET (gr_person_page_new (fixture->live.library, add_person (fixture, NULL))));
  ADW_NAVIGATION_PAGE_GET_CLASS (page)->hidden (ADW_NAVIGATION_PAGE (page));
  gr_test_settle (&fixture->live);
  g_assert_finalize_object (page);
  g_assert_cmpuint (gr_test_live_count (&fixture->live, "person"), ==, 1);
  g_assert_false (gr_entity_get_removed (GR_ENTITY (person)));
}

static void
close_dialog (GrTestWindow *fixture,
              AdwDialog    *dialog)
{
  adw_dialog_force_close (dialog);
  gr_test_settle (&fixture->live);
}

/* One in which nothing was said is gone, unless the person says that it is done. */
static void
test_interaction (GrTestWindow *fixture,
                  gconstpointer data)
{
  GrPerson *person = add_person (fixture, "Ines");
  GrInteraction *interaction = add_interaction (fixture, person, NULL, NULL);
  AdwDialog *dialog = gr_interaction_dialog_new (fixture->live.library, interaction, TRUE);

  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  close_dialog (fixture, dialog);
  g_assert_cmpuint (gr_test_live_count (&fixture->live, "interaction"), ==, 0);

  interaction = add_interaction (fixture, person, NULL, NULL);
  dialog = gr_interaction_dialog_new (fixture->live.library, interaction, TRUE);
  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  g_signal_emit_by_name (gr_test_find_button (dialog, "_Done"), "clicked");
  gr_test_settle (&fixture->live);
  g_assert_cmpuint (gr_test_live_count (&fixture->live, "interaction"), ==, 1);

  dialog = gr_interaction_dialog_new (fixture->live.library, interaction, FALSE);
  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  g_assert_false (gtk_widget_get_visible (gr_test_find (dialog, ADW_TYPE_SWITCH_ROW, 0))); /* nothing is promised yet */
  gtk_editable_set_text (gr_test_find (dialog, ADW_TYPE_ENTRY_ROW, 1), "The <b>list");
  g_assert_true (gtk_widget_get_visible (gr_test_find (dialog, ADW_TYPE_SWITCH_ROW, 0)));
  adw_combo_row_set_selected (gr_test_find (dialog, ADW_TYPE_COMBO_ROW, 0), GR_INTERACTION_KIND_TEACHING);
  close_dialog (fixture, dialog);
  g_assert_cmpstr (gr_interaction_get_promise (interaction), ==, "The <b>list");
  g_assert_cmpint (gr_interaction_get_kind (interaction), ==, GR_INTERACTION_KIND_TEACHING);
}

/* One thing to remember is enough to keep. */
static void
test_only_detail (GrTestWindow *fixture,
                  gconstpointer data)
{
  GrPerson *person = add_person (fixture, "Ines");
  GrInteraction *interaction = add_interaction (fixture, person, NULL, NULL);
  AdwDialog *dialog = gr_interaction_dialog_new (fixture->live.library, interaction, TRUE);

  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  gr_tall_text_replace (gr_test_find (dialog, GR_TYPE_TALL_TEXT, 0), "three kitchens");
  close_dialog (fixture, dialog);
  g_assert_cmpuint (gr_test_live_count (&fixture->live, "interaction"), ==, 1);
  g_assert_cmpstr (gr_interaction_get_detail (interaction), ==, "three kitchens");
}

static char *
get_message (AdwDialog *dialog)
{
  return gr_tall_text_dup_text (gr_test_find (dialog, GR_TYPE_TALL_TEXT, 0));
}

/* Composed of one detail and the promise; words the person changed are theirs; that it was written is contact. */
static void
test_follow_up (GrTestWindow *fixture,
                gconstpointer data)
{
  GrPerson *person = add_person (fixture, "Ines");
  GrInteraction *made = add_interaction (fixture, person, "you run <b>three kitchens", "the reading list");
  AdwDialog *dialog = gr_follow_up_dialog_new (fixture->live.library, person, made);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *third = NULL;
  g_autofree char *again = NULL;
  GrInteraction *message = NULL;
  g_autoptr (GrEntityList) all = NULL;

  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  first = get_message (dialog);
  g_assert_nonnull (strstr (first, "What stayed with me: you run <b>three kitchens."));
  g_assert_nonnull (strstr (first, "I have not forgotten: the reading list."));
  adw_switch_row_set_active (gr_test_find (dialog, ADW_TYPE_SWITCH_ROW, 0), TRUE);
  second = get_message (dialog);
  g_assert_nonnull (strstr (second, "As promised: the reading list."));
  gr_test_settle (&fixture->live);
  g_assert_cmpstr (gr_interaction_get_message (made), ==, NULL); /* it can be composed again */
  gr_tall_text_replace (gr_test_find (dialog, GR_TYPE_TALL_TEXT, 0), "Mine");
  adw_switch_row_set_active (gr_test_find (dialog, ADW_TYPE_SWITCH_ROW, 0), FALSE);
  third = get_message (dialog);
  g_assert_cmpstr (third, ==, "Mine");
  close_dialog (fixture, dialog);
  g_assert_cmpstr (gr_interaction_get_message (made), ==, "Mine");

  dialog = gr_follow_up_dialog_new (fixture->live.library, person, made);
  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  again = get_message (dialog);
  g_assert_cmpstr (again, ==, "Mine");
  gr_tall_text_replace (gr_test_find (dialog, GR_TYPE_TALL_TEXT, 0), "Mine, to the last word");
  gr_clock_advance (fixture->live.clock, DAY_MS);
  adw_switch_row_set_active (gr_test_find (dialog, ADW_TYPE_SWITCH_ROW, 0), TRUE);
  g_signal_emit_by_name (gr_test_find_button (dialog, "Mark as _Written"), "clicked");
  gr_test_settle (&fixture->live);
  g_assert_cmpint (gr_interaction_get_promise_kept_at (made), ==, get_now (fixture));
  g_assert_cmpstr (gr_interaction_get_message (made), ==, NULL);
  all = gr_library_get_children (fixture->live.library, "interaction", gr_entity_get_uid (GR_ENTITY (person)));
  g_assert_cmpuint (gr_entity_list_get_n (all), ==, 2);
  for (guint i = 0; i < 2; i++)
    if (gr_entity_list_peek (all, i) != made)
      message = gr_entity_list_peek (all, i);
  g_assert_cmpint (gr_interaction_get_kind (message), ==, GR_INTERACTION_KIND_MESSAGE);
  g_assert_cmpint (gr_interaction_get_happened_at (message), ==, get_now (fixture));

  gr_library_undo (fixture->live.library); /* both at once */
  gr_test_settle (&fixture->live);
  g_assert_cmpint (gr_interaction_get_promise_kept_at (made), ==, 0);
  g_assert_cmpstr (gr_interaction_get_message (made), ==, "Mine, to the last word");
  g_assert_cmpuint (gr_test_live_count (&fixture->live, "interaction"), ==, 1);
}

/* What waits is written about first, then the latest that has a detail; what could go to anybody not at all. */
static void
test_about (GrTestWindow *fixture,
            gconstpointer data)
{
  GrPerson *person = add_person (fixture, "Ines");
  g_autoptr (GListStore) latest_first = g_list_store_new (GR_TYPE_INTERACTION);
  GrInteraction *bare = add_interaction (fixture, person, NULL, NULL);
  GrInteraction *detail = add_interaction (fixture, person, "kitchens", NULL);
  GrInteraction *promise = add_interaction (fixture, person, NULL, "the list");

  g_list_store_append (latest_first, bare);
  g_assert_null (gr_follow_up_find (G_LIST_MODEL (latest_first)));
  g_list_store_append (latest_first, detail);
  g_assert_true (gr_follow_up_find (G_LIST_MODEL (latest_first)) == detail);
  g_list_store_append (latest_first, promise);
  g_assert_true (gr_follow_up_find (G_LIST_MODEL (latest_first)) == promise);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/outcomes/people/promise", GrTestWindow, NULL, gr_test_window_setup, test_promise,
              gr_test_window_teardown);
  g_test_add ("/outcomes/people/page", GrTestWindow, NULL, gr_test_window_setup, test_page, gr_test_window_teardown);
  g_test_add ("/outcomes/people/interaction", GrTestWindow, NULL, gr_test_window_setup, test_interaction,
              gr_test_window_teardown);
  g_test_add ("/outcomes/people/only-detail", GrTestWindow, NULL, gr_test_window_setup, test_only_detail,
              gr_test_window_teardown);
  g_test_add ("/outcomes/people/follow-up", GrTestWindow, NULL, gr_test_window_setup, test_follow_up,
              gr_test_window_teardown);
  g_test_add ("/outcomes/people/about", GrTestWindow, NULL, gr_test_window_setup, test_about, gr_test_window_teardown);
  return g_test_run ();
}
