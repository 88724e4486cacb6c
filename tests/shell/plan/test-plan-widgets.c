/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "gr-forecast-strip.h"
#include "gr-hours-bar.h"
#include "gr-test-widgets.h"
#include "gr-ticker.h"
#include "gr-timeline-chart.h"
#include "gr-dialog.h"
#include "gr-timer-pill.h"

/* What a screen reader hears changes with the minute; what is seen, with the second. */
static void
test_ticker (void)
{
  GrTicker *ticker = gr_ticker_new ();
  g_autofree char *label = NULL;
  guint labels = 0, times = 0;

  g_signal_connect_swapped (ticker, "notify::label", G_CALLBACK (gr_test_count_cb), &labels);
  g_signal_connect_swapped (ticker, "notify::time", G_CALLBACK (gr_test_count_cb), &times);
  g_assert_false (gr_ticker_get_active (ticker));
  for (gint64 s = 60; s < 120; s++)
    gr_ticker_set (ticker, "task-1", "R&D <b>", s, FALSE);
  gr_ticker_set (ticker, "task-1", "R&D <b>", 119, FALSE);
  g_assert_cmpuint (labels, ==, 1);
  g_assert_cmpuint (times, ==, 60);
  g_assert_cmpstr (gr_ticker_get_time (ticker), ==, "1:59");

  gr_ticker_set (ticker, "task-1", "R&D <b>", 119, TRUE);
  g_object_get (ticker, "label", &label, NULL);
  g_assert_cmpstr (label, ==, "Timer paused at 1 min: R&D <b>");
  gr_ticker_clear (ticker);
  g_assert_null (gr_ticker_get_task (ticker));
  g_assert_null (gr_ticker_get_time (ticker));
  g_assert_finalize_object (ticker);
}

/* A pill outside a window of ours has nothing to show and takes no room. */
static void
test_pill_alone (void)
{
  GtkWidget *pill = g_object_ref_sink (g_object_new (GR_TYPE_TIMER_PILL, NULL));
  g_autoptr (GrTicker) ticker = NULL;

  g_object_get (pill, "ticker", &ticker, NULL);
  g_assert_null (ticker);
  g_assert_finalize_object (pill);
}

/* A header that has little room has the dot of it. */
static void
test_pill_narrow (void)
{
  GtkWidget *pill = g_object_ref_sink (g_object_new (GR_TYPE_TIMER_PILL, NULL));
  GtkWidget *button = gtk_widget_get_first_child (pill);
  GtkWidget *content = gtk_menu_button_get_child (GTK_MENU_BUTTON (button));
  GtkWidget *time = gtk_widget_get_last_child (content);
  int minimum, natural;

  gtk_label_set_label (GTK_LABEL (time), "1:23:45");
  gtk_widget_measure (content, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, <, natural - 20);
  gtk_widget_allocate (content, minimum, 28, -1, NULL);
  g_assert_false (gtk_widget_get_child_visible (time));
  gtk_widget_allocate (content, natural, 28, -1, NULL);
  g_assert_true (gtk_widget_get_child_visible (time));
  g_assert_finalize_object (pill);
}

/* A double click asks for a dialog twice. */
static void
test_dialog_once (void)
{
  GtkWidget *window = g_object_new (ADW_TYPE_WINDOW, NULL);
  GtkWidget *content = adw_bin_new ();

  adw_window_set_content (ADW_WINDOW (window), content);
  gtk_window_present (GTK_WINDOW (window));
  gr_dialog_present (adw_dialog_new (), content);
  gr_dialog_present (adw_dialog_new (), content);
  g_assert_cmpuint (g_list_model_get_n_items (adw_window_get_dialogs (ADW_WINDOW (window))), ==, 1);
  gr_dialog_present (adw_alert_dialog_new ("Sure?", NULL), content);
  g_assert_cmpuint (g_list_model_get_n_items (adw_window_get_dialogs (ADW_WINDOW (window))), ==, 2);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_hours_bar (void)
{
  GtkWidget *bar = g_object_ref_sink (g_object_new (GR_TYPE_HOURS_BAR, NULL));
  GrPlanTotals totals = { .minutes_min = 780,
                          .minutes_max = 1080,
                          .planned = 930,
                          .seconds = 43200,
                          .left = 21600,
                          .n_tasks = 20,
                          .n_done = 13 };
  int minimum, natural, narrow;

  gr_hours_bar_set (GR_HOURS_BAR (bar), &totals, 600, 1500, FALSE);
  gtk_test_accessible_assert_role (bar, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "12 h done, about 6 h to go. The guide’s title says 10–25 h; its phases add up "
                                       "to 13–18 h. The plan uses the phases.");
  gtk_widget_measure (bar, GTK_ORIENTATION_VERTICAL, 800, &minimum, &natural, NULL, NULL);
  gtk_widget_measure (bar, GTK_ORIENTATION_VERTICAL, 160, &narrow, &natural, NULL, NULL);
  g_assert_cmpint (narrow, >, minimum); /* the names no longer fit beside their brackets */
  g_assert_finalize_object (bar);
}

static void
test_forecast_strip (void)
{
  GtkWidget *strip = g_object_ref_sink (g_object_new (GR_TYPE_FORECAST_STRIP, NULL));
  double by_day[] = { 0, .1, .3, .5, .6, .8, .9, .98 };
  GrOutlook plan = { .dates = { 20783, 20785, .68 }, .by_day = by_day, .n_days = G_N_ELEMENTS (by_day) };
  GrProjectOutlook outlook = { .today = 20780, .deadline = 20784, .interview = 20784, .outlook = &plan };
  int minimum, natural;

  gr_forecast_strip_set (GR_FORECAST_STRIP (strip), &outlook);
  gtk_test_accessible_assert_role (strip, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (strip, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Even chance of being ready by 26 November, four in five by 28 November; the "
                                       "interview is on 27 November");
  gtk_widget_measure (strip, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, <=, 240); /* beside nothing, in the narrowest window */
  outlook.deadline = outlook.interview = GR_OUTLOOK_NEVER;
  gr_forecast_strip_set (GR_FORECAST_STRIP (strip), &outlook);
  gtk_test_accessible_assert_property (strip, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Even chance of being ready by 26 November, four in five by 28 November");
  g_assert_finalize_object (strip);
}

static GrPhaseSpan
make_span (gint64 first,
           gint64 last,
           gint64 worked)
{
  GrTimelineSpan none = { GR_TIMELINE_NO_DAY, GR_TIMELINE_NO_DAY };
  GrTimelineSpan some = { worked, worked + 3 };

  return (GrPhaseSpan) { { first, last }, worked > 0 ? some : none };
}

static void
end_cb (gint64 *end,
        gint64  day)
{
  *end = day;
}

/* Each phase is an item of a list with its days in words; arrows move its end, and tell once they rest. */
static void
test_timeline (void)
{
  GtkWidget *chart = g_object_ref_sink (g_object_new (GR_TYPE_TIMELINE_CHART, NULL));
  GtkWidget *one = gr_timeline_row_new ("one"), *two = gr_timeline_row_new ("two");
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (GrPhaseSpan));
  GrPhaseSpan begun = make_span (20780, 20786, 20781), later = make_span (20787, 20800, 0);
  GrProjectOutlook outlook = { .today = 20785, .spans = spans, .interview = 20796, .deadline = 20796 };
  gint64 end = 0;
  int narrow, wide, minimum, natural;

  g_array_append_val (spans, begun);
  g_array_append_val (spans, later);
  gr_timeline_chart_take_row (GR_TIMELINE_CHART (chart), one);
  gr_timeline_chart_take_row (GR_TIMELINE_CHART (chart), two);
  gr_timeline_row_set (GR_TIMELINE_ROW (one), "R&D <b>", "1 of 4", &begun, TRUE);
  gr_timeline_row_set (GR_TIMELINE_ROW (two), "Practise", "0 of 2", &later, FALSE);
  gr_timeline_chart_set_outlook (GR_TIMELINE_CHART (chart), &outlook);
  g_assert_true ((gpointer) gr_timeline_chart_find_row (GR_TIMELINE_CHART (chart), "two") == two);

  gtk_test_accessible_assert_role (chart, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Timeline from 23 November to 13 December");
  gtk_test_accessible_assert_role (one, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (one, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "R&D <b>, 1 of 4: planned from 23 November to 29 November; worked on from "
                                       "24 November to 27 November");
  gtk_test_accessible_assert_property (two, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Practise, 0 of 2: planned from 30 November to 13 December; not begun");

  gtk_widget_measure (chart, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, <=, 200);
  gtk_widget_measure (chart, GTK_ORIENTATION_VERTICAL, 800, &wide, &natural, NULL, NULL);
  gtk_widget_measure (chart, GTK_ORIENTATION_VERTICAL, 300, &narrow, &natural, NULL, NULL);
  g_assert_cmpint (narrow, !=, wide); /* the names stand above the bars */

  g_signal_connect_swapped (one, "end-changed", G_CALLBACK (end_cb), &end);
  g_assert_true (gr_test_press (one, GDK_KEY_Right, 0));
  g_assert_true (gr_test_press (one, GDK_KEY_Right, 0));
  gtk_test_accessible_assert_property (one, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "R&D <b>, 1 of 4: planned from 23 November to 1 December; worked on from "
                                       "24 November to 27 November");
  g_assert_cmpint (end, ==, 0);
  while (end == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (end, ==, 20788);
  g_assert_false (gr_test_press (two, GDK_KEY_Right, 0)); /* a library that only reads */
  g_assert_finalize_object (chart);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/plan/ticker", test_ticker);
  g_test_add_func ("/plan/dialog/once", test_dialog_once);
  g_test_add_func ("/plan/timer-pill/alone", test_pill_alone);
  g_test_add_func ("/plan/timer-pill/narrow", test_pill_narrow);
  g_test_add_func ("/plan/hours-bar", test_hours_bar);
  g_test_add_func ("/plan/forecast-strip", test_forecast_strip);
  g_test_add_func ("/plan/timeline", test_timeline);
  return g_test_run ();
}
