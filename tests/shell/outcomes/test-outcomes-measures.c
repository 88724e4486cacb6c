/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "gr-date-row.h"
#include "gr-indicator-dialog.h"
#include "gr-journal-entry.h"
#include "gr-journal-prompt-page.h"
#include "gr-journal-topics.h"
#include "gr-journal-view.h"
#include "gr-measures-view.h"
#include "gr-metric-dialog.h"
#include "gr-metric-row.h"
#include "gr-metric-value.h"
#include "gr-number-group.h"
#include "gr-number-row.h"
#include "gr-sparkline.h"
#include "gr-tall-text.h"
#include "gr-test-widgets.h"

static GtkWidget *
make_row (const GrOutcomeMetric *metric)
{
  g_autoptr (GrMetricItem) item = gr_metric_item_new (metric);

  return g_object_ref_sink (gr_metric_row_new (item));
}

/* Whole numbers and how sure they are; a bar only where it says something that can be said. */
static void
test_row (void)
{
  GrOutcomeMetric metric = {
    .source = (char *) "m",
    .title = (char *) "Look at <b>",
    .definition = (char *) "As I see it",
    .result = { GR_METRIC_SUCCESS, GR_METRIC_TOO_FEW, 0, 2, 2, 1, 2, { 0, 1 } },
  };
  GtkWidget *row = make_row (&metric);

  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "Rounds that went on");
  g_assert_false (gtk_widget_get_visible (gr_test_find (row, GTK_TYPE_PROGRESS_BAR, 0)));
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Rounds that went on\n2 of 2 decided, 1 pending\n"
                                       "Too few for a percentage yet.");
  g_assert_finalize_object (row);

  metric.source = NULL;
  metric.settled = (char *) "own";
  metric.result = (GrMetricResult) { GR_METRIC_TAUGHT, GR_METRIC_NOT_MET, 5, 2, 0, 0, 0, { 0, 1 } };
  row = make_row (&metric);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "Look at <b>");
  g_assert_true (gtk_widget_get_visible (gr_test_find (row, GTK_TYPE_PROGRESS_BAR, 0)));
  g_assert_cmpfloat_with_epsilon (gtk_progress_bar_get_fraction (gr_test_find (row, GTK_TYPE_PROGRESS_BAR, 0)), .4,
                                  1e-9);
  g_assert_finalize_object (row);
}

static GrMetric *
add_metric (GrTestWindow *fixture)
{
  GrChange *change = gr_change_new (GR_CHANGE_QUIET, NULL);
  g_autofree char *uid = g_strdup (gr_change_create (change, "metric", NULL));

  gr_change_set_text (change, "metric", uid, "title", "");
  gr_test_live_commit (&fixture->live, change);
  return gr_library_lookup (fixture->live.library, "metric", uid);
}

/* A measure of one's own is named, defined and met by the person; one that stayed blank is none. */
static void
test_own (GrTestWindow *fixture,
          gconstpointer data)
{
  GrMetric *metric = add_metric (fixture);
  AdwDialog *dialog = gr_metric_dialog_new (fixture->live.library, metric);

  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  adw_dialog_force_close (dialog);
  gr_test_settle (&fixture->live);
  g_assert_cmpuint (gr_test_live_count (&fixture->live, "metric"), ==, 0);

  metric = add_metric (fixture);
  dialog = gr_metric_dialog_new (fixture->live.library, metric);
  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  gtk_editable_set_text (gr_test_find (dialog, ADW_TYPE_ENTRY_ROW, 0), "Sleep <b>well");
  adw_switch_row_set_active (gr_test_find (dialog, ADW_TYPE_SWITCH_ROW, 0), TRUE);
  adw_dialog_force_close (dialog);
  gr_test_settle (&fixture->live);
  g_assert_cmpstr (gr_metric_get_title (metric), ==, "Sleep <b>well");
  g_assert_true (gr_metric_get_met (metric));
  g_assert_cmpint (gr_metric_get_met_at (metric), ==, gr_clock_get_wall_ms (fixture->live.clock));
}

static void
write_down (GrTestWindow *fixture,
            AdwDialog    *dialog,
            const char   *day,
            double        number)
{
  gr_date_row_set_date (gr_test_find (dialog, GR_TYPE_DATE_ROW, 0), day);
  adw_spin_row_set_value (gr_test_find (gr_test_find (dialog, GR_TYPE_NUMBER_GROUP, 0), ADW_TYPE_SPIN_ROW, 0), number);
  g_signal_emit_by_name (gr_test_find_button (dialog, "_Write Down"), "clicked");
  gr_test_settle (&fixture->live);
}

static const char *
get_row_title (AdwDialog *dialog,
               int        at)
{
  GtkWidget *below = gtk_widget_get_parent (gr_test_find_button (dialog, "_Write Down"));
  GtkListBox *rows = NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (below); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_LIST_BOX (child))
      rows = GTK_LIST_BOX (child);
  return adw_preferences_row_get_title (ADW_PREFERENCES_ROW (gtk_list_box_get_row_at_index (rows, at)));
}

/* Of a measure of one's own there is a number a day, the latest first; the measure takes them along and brings them
 * back. */
static void
test_numbers (GrTestWindow *fixture,
              gconstpointer data)
{
  GrMetric *metric = add_metric (fixture);
  AdwDialog *dialog = gr_metric_dialog_new (fixture->live.library, metric);
  GrMetricValue *value;

  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  g_assert_true (gtk_widget_get_visible (gr_test_find (dialog, GR_TYPE_NUMBER_GROUP, 0)));
  g_assert_nonnull (gr_date_row_get_date (gr_test_find (dialog, GR_TYPE_DATE_ROW, 0)));
  write_down (fixture, dialog, "2026-03-10", 7.5);
  write_down (fixture, dialog, "2026-04-01", -2);
  write_down (fixture, dialog, "2026-03-10", 8);
  g_assert_cmpuint (gr_test_live_count (&fixture->live, "metric-value"), ==, 2);
  g_assert_cmpstr (get_row_title (dialog, 0), ==, "1 April 2026");
  g_assert_cmpstr (get_row_title (dialog, 1), ==, "10 March 2026");
  value = gr_entity_list_peek (gr_library_get_list (fixture->live.library, "metric-value"), 0);
  g_assert_cmpstr (gr_metric_value_get_day (value), ==, "2026-03-10");
  g_assert_cmpfloat (gr_metric_value_get_value (value), ==, 8);
  g_assert_true (gr_metric_value_get_manual (value));

  adw_dialog_force_close (dialog);
  gr_test_settle (&fixture->live);
  g_assert_cmpuint (gr_test_live_count (&fixture->live, "metric"), ==, 1); /* with a number it is not blank */
  dialog = gr_metric_dialog_new (fixture->live.library, metric);
  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  g_signal_emit_by_name (gr_test_find_button (dialog, "Dele_te Measure"), "clicked");
  gr_test_settle (&fixture->live);
  g_assert_cmpuint (gr_test_live_count (&fixture->live, "metric-value"), ==, 0);
  gr_library_undo (fixture->live.library);
  gr_test_settle (&fixture->live);
  g_assert_cmpuint (gr_test_live_count (&fixture->live, "metric-value"), ==, 2);
}

/* What no rule counts of a guide has a number by hand: one a month. */
static void
test_written (GrTestWindow *fixture,
              gconstpointer data)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New");
  g_autofree char *item = g_strdup (gr_change_create (change, "plan-item", NULL));
  g_autofree char *uid = g_strdup (gr_change_create (change, "metric", NULL));
  GrMetric *metric;
  GrMetricValue *value;
  AdwDialog *dialog;

  gr_change_set_text (change, "plan-item", item, "title", "Finish 5+ stories & <b>");
  gr_change_set_text (change, "metric", uid, "source", item);
  gr_test_live_commit (&fixture->live, change);
  metric = gr_library_lookup (fixture->live.library, "metric", uid);
  dialog = gr_metric_dialog_new (fixture->live.library, metric);
  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  adw_spin_row_set_value (gr_test_find (dialog, ADW_TYPE_SPIN_ROW, 1), 2);
  adw_spin_row_set_value (gr_test_find (dialog, ADW_TYPE_SPIN_ROW, 1), 3);
  adw_dialog_force_close (dialog); /* before the change has rested */
  gr_test_settle (&fixture->live);
  g_assert_cmpuint (gr_test_live_count (&fixture->live, "metric-value"), ==, 1);
  value = gr_entity_list_peek (gr_library_get_list (fixture->live.library, "metric-value"), 0);
  g_assert_cmpfloat (gr_metric_value_get_value (value), ==, 3);
  g_assert_cmpstr (gr_metric_value_get_source (value), ==, item);
  g_assert_cmpuint (gr_test_live_count (&fixture->live, "metric"), ==, 0); /* nothing else was settled */
}

/* By hand there is one number a month: the second replaces the first. */
static void
test_by_hand (GrTestWindow *fixture,
              gconstpointer data)
{
  AdwDialog *dialog = gr_indicator_dialog_new (fixture->live.library, GR_INDICATOR_BUSINESS, FALSE);
  GrMetricValue *value;

  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  for (int i = 3; i <= 4; i++)
    {
      adw_spin_row_set_value (gr_test_find (dialog, ADW_TYPE_SPIN_ROW, 1), i);
      g_signal_emit_by_name (gr_test_find_button (dialog, "_Write Down"), "clicked");
      gr_test_settle (&fixture->live);
    }
  g_assert_cmpuint (gr_test_live_count (&fixture->live, "metric-value"), ==, 1);
  adw_combo_row_set_selected (gr_test_find (dialog, ADW_TYPE_COMBO_ROW, 0), 1);
  g_signal_emit_by_name (gr_test_find_button (dialog, "_Write Down"), "clicked");
  gr_test_settle (&fixture->live);
  g_assert_cmpuint (gr_test_live_count (&fixture->live, "metric-value"), ==, 2);
  value = gr_entity_list_peek (gr_library_get_list (fixture->live.library, "metric-value"), 0);
  g_assert_true (gr_metric_value_get_manual (value));
  g_assert_cmpfloat (gr_metric_value_get_value (value), ==, 4);

  adw_spin_row_set_value (gr_test_find (dialog, ADW_TYPE_SPIN_ROW, 0), 12);
  adw_dialog_force_close (dialog); /* before the change has rested */
  gr_test_settle (&fixture->live);
  g_assert_cmpuint (gr_test_live_count (&fixture->live, "metric"), ==, 1);
  g_assert_cmpfloat (
      gr_metric_get_target (gr_entity_list_peek (gr_library_get_list (fixture->live.library, "metric"), 0)), ==, 12);
}

static gboolean
has_label (GtkWidget  *widget,
           const char *text)
{
  GtkLabel *label;

  for (guint i = 0; (label = gr_test_find (widget, GTK_TYPE_LABEL, i)) != NULL; i++)
    if (g_str_equal (gtk_label_get_text (label), text))
      return TRUE;
  return FALSE;
}

/* A number is shown in full, not as 1.2e+03. */
static void
test_in_full (GrTestWindow *fixture,
              gconstpointer data)
{
  static const struct
  {
    double value;
    const char *shown;
  } numbers[] = { { 1200, "1200" }, { 1000000, "1000000" }, { 10.0 / 3.0, "3.33" }, { 0, "0" } };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New");
      g_autofree char *uid = g_strdup (gr_change_create (change, "metric-value", NULL));
      g_autoptr (GtkWidget) row = NULL;

      gr_change_set_real (change, "metric-value", uid, "value", numbers[i].value);
      gr_test_live_commit (&fixture->live, change);
      row = g_object_ref_sink (gr_number_row_new (gr_library_lookup (fixture->live.library, "metric-value", uid),
                                                  "2 November", NULL, "numbers.remove"));
      g_assert_true (has_label (row, numbers[i].shown));
    }
}

static void
test_sparkline (void)
{
  GrSparkline *line = g_object_ref_sink (g_object_new (GR_TYPE_SPARKLINE, NULL));
  const double values[] = { 3, 5 };

  gtk_test_accessible_assert_role (line, GTK_ACCESSIBLE_ROLE_IMG);
  gr_sparkline_set (line, values, 1, "October 2026: 3");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (line)));
  gr_sparkline_set (line, values, 2, "October 2026: 3, November 2026: 5");
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (line)));
  gtk_test_accessible_assert_property (line, GTK_ACCESSIBLE_PROPERTY_LABEL, "October 2026: 3, November 2026: 5");
  g_assert_finalize_object (line);
}

static void
write_entry (GrTestWindow *fixture,
             GtkWidget    *page,
             const char   *text)
{
  GrJournalView *latest;

  gr_clock_advance (fixture->live.clock, 60000);
  g_signal_emit_by_name (gr_test_find_button (page, "_Write an Entry"), "clicked");
  gr_test_settle (&fixture->live);
  latest = gr_test_find (page, GR_TYPE_JOURNAL_VIEW, 1);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (gr_test_find (latest, GR_TYPE_TALL_TEXT, 0)), text, -1);
}

static char *
get_text (GtkWidget *page,
          guint      nth)
{
  return gr_tall_text_dup_text (gr_test_find (gr_test_find (page, GR_TYPE_JOURNAL_VIEW, nth), GR_TYPE_TALL_TEXT, 0));
}

/* The first stays beside the latest, whatever comes between; what stayed blank is gone with the page. */
static void
test_journal (GrTestWindow *fixture,
              gconstpointer data)
{
  GtkWidget *page =
      g_object_ref_sink (GTK_WIDGET (gr_journal_prompt_page_new (fixture->live.library, "gone", "What <b>now?")));
  g_autofree char *first = NULL;
  g_autofree char *latest = NULL;
  g_autoptr (GPtrArray) topics = NULL;

  adw_window_set_content (ADW_WINDOW (fixture->window), page);
  write_entry (fixture, page, "One & <i>");
  write_entry (fixture, page, "Two");
  write_entry (fixture, page, "Three");
  first = get_text (page, 0);
  latest = get_text (page, 1);
  g_assert_cmpstr (first, ==, "One & <i>");
  g_assert_cmpstr (latest, ==, "Three");
  write_entry (fixture, page, "");
  g_signal_emit_by_name (gr_test_find_button (page, "_Write an Entry"), "clicked"); /* one blank entry is enough */
  gr_test_settle (&fixture->live);
  g_assert_cmpuint (gr_test_live_count (&fixture->live, "journal-entry"), ==, 4);
  ADW_NAVIGATION_PAGE_GET_CLASS (page)->hidden (ADW_NAVIGATION_PAGE (page));
  gr_test_settle (&fixture->live);
  g_assert_cmpuint (gr_test_live_count (&fixture->live, "journal-entry"), ==, 3);
  adw_window_set_content (ADW_WINDOW (fixture->window), NULL);
  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  g_object_unref (page);
  while (page != NULL) /* what draws it may hold it for a frame */
    g_main_context_iteration (NULL, TRUE);
  gr_test_settle (&fixture->live);

  gr_test_live_reopen (&fixture->live);
  topics = gr_journal_topics_list (fixture->live.library);
  g_assert_cmpuint (topics->len, ==, 2); /* what is gone from the guide, and anything else */
  g_assert_cmpstr (gr_journal_topic_get_title (topics->pdata[0]), ==, "What <b>now?");
  g_assert_cmpuint (gr_journal_topic_get_n_entries (topics->pdata[0]), ==, 3);
  g_assert_null (gr_journal_topic_get_prompt (topics->pdata[1]));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/outcomes/measures/row", test_row);
  g_test_add_func ("/outcomes/measures/sparkline", test_sparkline);
  g_test_add ("/outcomes/measures/own", GrTestWindow, NULL, gr_test_window_setup, test_own, gr_test_window_teardown);
  g_test_add ("/outcomes/measures/in-full", GrTestWindow, NULL, gr_test_window_setup, test_in_full,
              gr_test_window_teardown);
  g_test_add ("/outcomes/measures/numbers", GrTestWindow, NULL, gr_test_window_setup, test_numbers,
              gr_test_window_teardown);
  g_test_add ("/outcomes/measures/written", GrTestWindow, NULL, gr_test_window_setup, test_written,
              gr_test_window_teardown);
  g_test_add ("/outcomes/measures/by-hand", GrTestWindow, NULL, gr_test_window_setup, test_by_hand,
              gr_test_window_teardown);
  g_test_add ("/outcomes/journal", GrTestWindow, NULL, gr_test_window_setup, test_journal, gr_test_window_teardown);
  return g_test_run ();
}
