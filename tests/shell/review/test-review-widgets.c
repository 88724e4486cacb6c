/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "gr-calibration-bar.h"
#include "gr-card-dialog.h"
#include "gr-card-view.h"
#include "gr-grade-bar.h"
#include "gr-point-row.h"
#include "gr-review-words.h"
#include "gr-test-study.h"
#include "gr-test-widgets.h"

#define DAY GR_DAY_MS

static void
test_point (void)
{
  g_autoptr (GtkWidget) row = g_object_ref_sink (gr_point_row_new ("2", "Ask <b>R&D</b>"));
  g_autoptr (GtkWidget) text = g_object_ref_sink (gr_point_row_new (NULL, "All of it"));

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, "2. hidden");
  gr_point_row_set_shown (GR_POINT_ROW (row), TRUE);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, "2. Ask <b>R&D</b>");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (text), GTK_ACCESSIBLE_PROPERTY_LABEL, "hidden");
}

static void
test_grades (void)
{
  g_autoptr (GtkWidget) bar = g_object_ref_sink (g_object_new (GR_TYPE_GRADE_BAR, NULL));
  GrFsrsCard next[GR_N_RATINGS] = {
    { .due_ms = 59000 },
    { .due_ms = 6 * 60000 },
    { .scheduled_days = 1, .due_ms = DAY },
    { .scheduled_days = 8, .due_ms = 8 * DAY },
  };
  int four, two;

  gr_grade_bar_set_next (GR_GRADE_BAR (bar), next, 0);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (gr_test_find_button (bar, "Again (1)")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Again, again in 1 min");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (gr_test_find_button (bar, "Good (3)")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Good, again in 1 day");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (gr_test_find_button (bar, "Easy (4)")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Easy, again in 8 days");
  gtk_widget_measure (bar, GTK_ORIENTATION_HORIZONTAL, -1, &four, NULL, NULL, NULL);
  g_object_set (bar, "tight", TRUE, NULL);
  gtk_widget_measure (bar, GTK_ORIENTATION_HORIZONTAL, -1, &two, NULL, NULL, NULL);
  g_assert_cmpint (two, <=, four / 2 + 6);
  g_assert_nonnull (gr_test_find_button (bar, "Hard (2)"));
}

static void
assert_interval (int         days,
                 const char *expected)
{
  GrFsrsCard next = { .scheduled_days = days, .due_ms = days * DAY };
  g_autofree char *words = gr_review_words_interval (&next, 0);

  g_assert_cmpstr (words, ==, expected);
}

static void
test_intervals (void)
{
  assert_interval (1, "1 day");
  assert_interval (60, "60 days");
  assert_interval (61, "2 months");
  assert_interval (364, "12 months");
  assert_interval (365, "1.0 years");
  assert_interval (36500, "99.9 years");
}

static void
test_words (void)
{
  GrReviewRow row = {
    .type = "question", .guide_title = (char *) "R&D", .state = GR_CARD_STATE_RELEARNING, .lapses = 8
  };
  g_autofree char *caption = gr_review_words_caption (&row);
  g_autofree char *leech = gr_review_words_leech (&row);

  g_assert_cmpstr (caption, ==, "Question · R&D");
  g_assert_true (g_str_has_prefix (leech, "This one slipped away 8 times."));
  row.lapses = 9;
  g_assert_null (gr_review_words_leech (&row));
  row.lapses = 12;
  row.state = GR_CARD_STATE_REVIEW; /* it was remembered since */
  g_assert_null (gr_review_words_leech (&row));
  g_assert_null (gr_review_words_task (&row));
  row.type = "confusion";
  g_assert_nonnull (gr_review_words_task (&row));
  g_assert_cmpstr (gr_review_words_reveal (0, 1, FALSE), ==, "_Show the Answer");
  g_assert_cmpstr (gr_review_words_reveal (0, 3, TRUE), ==, "_Show First Point");
  g_assert_cmpstr (gr_review_words_reveal (1, 3, TRUE), ==, "_Show Next Point");
  g_assert_cmpstr (gr_review_words_reveal (2, 3, TRUE), ==, "_Show Last Point");
}

static void
test_why (void)
{
  GrReviewCard card = { .weight = 5, .card = { .reps = 3, .memory = { 8, 5 } } };
  GrReviewDeck deck = { .cards = &card, .interview = 20799 }; /* 2026-12-12 */
  g_autofree char *detail = gr_review_words_detail (&deck);
  char *why;

  g_assert_cmpstr (detail, ==, "Reviewed 3 times. After about 8 days it would be remembered nine times in ten.");
  deck.entry = (GrReviewEntry) { .reason = GR_REVIEW_REASON_GAIN, .gain = 0.8 };
  why = gr_review_words_why (&deck);
  g_assert_cmpstr (why, ==, "Next because it adds most: +0.16 cards expected on 12 December"); /* cards, not weights */
  g_free (why);
  deck.entry = (GrReviewEntry) { .reason = GR_REVIEW_REASON_DUE, .recall = 0.874 };
  why = gr_review_words_why (&deck);
  g_assert_cmpstr (why, ==, "Due: about 87 % likely to be remembered now");
  g_free (why);
}

static void
test_next (void)
{
  GrReviewQueue queue = { 0 };
  GrReviewDeck deck = { .queue = &queue, .today = 20783 }; /* a Thursday */
  char *next;

  next = gr_review_words_next (&deck);
  g_assert_cmpstr (next, ==, "Nothing is due in the next two weeks.");
  g_free (next);
  for (guint i = 0; i < GR_REVIEW_N_DAYS; i++)
    queue.days[i].day = deck.today + i;
  queue.days[10] = (GrReviewDay) { .day = deck.today + 10, .n = 1, .seconds = 10 };
  next = gr_review_words_next (&deck);
  g_assert_cmpstr (next, ==, "Next on 6 December, about 1 minute.");
  g_free (next);
  queue.days[5] = (GrReviewDay) { .day = deck.today + 5, .n = 9, .seconds = 330 };
  next = gr_review_words_next (&deck);
  g_assert_cmpstr (next, ==, "Next on Tuesday, about 6 minutes.");
  g_free (next);
  queue.days[1] = (GrReviewDay) { .day = deck.today + 1, .n = 1, .seconds = 61 };
  next = gr_review_words_next (&deck);
  g_assert_cmpstr (next, ==, "Next tomorrow, about 2 minutes.");
  g_free (next);
}

static void
assert_points (GtkWidget  *view,
               const char *first,
               const char *second)
{
  GtkWidget *list = GTK_WIDGET (gtk_widget_get_template_child (view, GR_TYPE_CARD_VIEW, "points"));
  GtkWidget *row = gtk_widget_get_first_child (list);

  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, first);
  row = gtk_widget_get_next_sibling (row);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, second);
  g_assert_null (gtk_widget_get_next_sibling (row));
}

static void
test_card_view (void)
{
  g_autoptr (GtkWidget) view = g_object_ref_sink (g_object_new (GR_TYPE_CARD_VIEW, NULL));
  char *points[] = { (char *) "Two <i>days</i>", (char *) "Kept", NULL };
  char *choices[] = { NULL };
  GrReviewFace face = { .front = (char *) "How & when?", .choices = choices, .points = points, .numbered = TRUE };
  GrReviewCard card = { .weight = 1 };
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (GrReviewRow));
  GrReviewDeck deck = { .rows = rows, .cards = &card, .face = &face };
  int minimum;

  g_array_set_size (rows, 1);
  gr_card_view_set_card (GR_CARD_VIEW (view), &deck);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL, "How & when?");
  assert_points (view, "1. hidden", "2. hidden");
  gr_card_view_set_revealed (GR_CARD_VIEW (view), 1);
  assert_points (view, "1. Two <i>days</i>", "2. hidden");
  gr_card_view_set_revealed (GR_CARD_VIEW (view), 2);
  assert_points (view, "1. Two <i>days</i>", "2. Kept");

  /* what is asked of one that slips away has room in the narrowest window */
  g_array_index (rows, GrReviewRow, 0).state = GR_CARD_STATE_RELEARNING;
  g_array_index (rows, GrReviewRow, 0).lapses = 8;
  gr_card_view_set_card (GR_CARD_VIEW (view), &deck);
  gtk_widget_measure (view, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 336);
}

/* What is typed into a card is on disk when the dialog goes; an empty question is not taken. */
static void
test_dialog (void)
{
  GrTestLive live;
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Make Card");
  g_autoptr (AdwDialog) dialog = NULL;
  g_autofree char *front = NULL;
  g_autofree char *back = NULL;
  GtkTextBuffer *front_buffer, *back_buffer;

  gr_test_live_setup (&live, NULL);
  gr_test_study_own_card (change, "own", 1);
  gr_test_live_commit (&live, change);
  dialog = g_object_ref_sink (gr_card_dialog_new (live.library, gr_library_lookup (live.library, "card", "own")));
  front_buffer = GTK_TEXT_BUFFER (gtk_widget_get_template_child (GTK_WIDGET (dialog), GR_TYPE_CARD_DIALOG, "front"));
  back_buffer = GTK_TEXT_BUFFER (gtk_widget_get_template_child (GTK_WIDGET (dialog), GR_TYPE_CARD_DIALOG, "back"));
  gtk_text_buffer_set_text (front_buffer, "What decides?", -1);
  gtk_text_buffer_set_text (front_buffer, " ", -1);
  gtk_text_buffer_set_text (back_buffer, "The first two days.", -1);
  g_clear_object (&dialog);
  gr_test_live_settle (&live);
  front = gr_test_live_stored (&live, "card", "own", "front");
  back = gr_test_live_stored (&live, "card", "own", "back");
  g_assert_cmpstr (front, ==, "What decides?");
  g_assert_cmpstr (back, ==, "The first two days.");
  gr_test_live_teardown (&live, NULL);
}

static void
test_calibration_bar (void)
{
  GrCalibration calibration = { 0 };
  g_autoptr (GtkWidget) bar = NULL;

  gr_calibration_add (&calibration, 0.9, TRUE);
  bar = g_object_ref_sink (gr_calibration_bar_new (&calibration));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/review/widgets/point", test_point);
  g_test_add_func ("/review/widgets/grades", test_grades);
  g_test_add_func ("/review/words/intervals", test_intervals);
  g_test_add_func ("/review/words/row", test_words);
  g_test_add_func ("/review/words/why", test_why);
  g_test_add_func ("/review/words/next", test_next);
  g_test_add_func ("/review/widgets/card-view", test_card_view);
  g_test_add_func ("/review/widgets/dialog", test_dialog);
  g_test_add_func ("/review/widgets/calibration-bar", test_calibration_bar);
  return g_test_run ();
}
