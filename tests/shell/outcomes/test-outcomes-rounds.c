/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "gr-date-row.h"
#include "gr-day.h"
#include "gr-position-dialog.h"
#include "gr-position-row.h"
#include "gr-position-words.h"
#include "gr-round-make.h"
#include "gr-round-page.h"
#include "gr-round-row.h"
#include "gr-score-row.h"
#include "gr-suggest-entry.h"
#include "gr-tall-text.h"
#include "gr-task.h"
#include "gr-test-widgets.h"

#define DAY_MS G_GINT64_CONSTANT (86400000)

typedef struct
{
  GrTestLive live;
  GrPositions *positions;
} Fixture;

static void
setup (Fixture      *fixture,
       gconstpointer data)
{
  gr_test_live_setup (&fixture->live, NULL);
  fixture->positions = gr_positions_new (fixture->live.library);
}

static void
teardown (Fixture      *fixture,
          gconstpointer data)
{
  gr_test_settle (&fixture->live);
  g_assert_finalize_object (fixture->positions);
  gr_test_live_teardown (&fixture->live, NULL);
}

static GrOpening *
add_opening (Fixture    *fixture,
             const char *role)
{
  const char *created;
  GrChange *change = gr_positions_make_opening (fixture->positions, &created);
  g_autofree char *uid = g_strdup (created);

  gr_change_set_text (change, "opening", uid, "role", role);
  gr_test_live_commit (&fixture->live, change);
  return gr_library_lookup (fixture->live.library, "opening", uid);
}

/* At noon so many days from today; 0: without a date. */
static GrRound *
add_round (Fixture   *fixture,
           GrOpening *opening,
           int        days)
{
  const char *created;
  GrChange *change = gr_positions_make_round (fixture->positions, opening, &created);
  g_autofree char *uid = g_strdup (created);
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  gint64 noon = gr_day_to_time (gr_positions_get_today (fixture->positions) + days, zone, 12);

  gr_change_set_integer (change, "round", uid, "starts_at", days != 0 ? noon : 0);
  gr_change_set_integer (change, "round", uid, "minutes", 30);
  gr_test_live_commit (&fixture->live, change);
  return gr_library_lookup (fixture->live.library, "round", uid);
}

static GrOpening *
peek (GListModel *list,
      guint       nth)
{
  g_autoptr (GrOpening) opening = g_list_model_get_item (list, nth);

  return opening;
}

/* What happens soon stands first; an interview's number is its place in time, whenever it was written down. */
static void
test_order (Fixture      *fixture,
            gconstpointer data)
{
  GListModel *open = gr_positions_get_open (fixture->positions);
  GrOpening *late = add_opening (fixture, "Late");
  GrOpening *soon = add_opening (fixture, "Soon");
  GrOpening *never = add_opening (fixture, "Never");
  GrRound *second = add_round (fixture, soon, 2);
  GrRound *undated = add_round (fixture, soon, 0);
  GrRound *first = add_round (fixture, soon, -5);
  gboolean good = FALSE;
  g_autofree char *pill = NULL;

  add_round (fixture, late, 9);
  g_assert_cmpuint (g_list_model_get_n_items (open), ==, 3);
  g_assert_true (peek (open, 0) == soon);
  g_assert_true (peek (open, 1) == late);
  g_assert_true (peek (open, 2) == never);
  g_assert_cmpuint (gr_positions_get_number (fixture->positions, first), ==, 1);
  g_assert_cmpuint (gr_positions_get_number (fixture->positions, second), ==, 2);
  g_assert_cmpuint (gr_positions_get_number (fixture->positions, undated), ==, 3);
  g_assert_cmpint (gr_opening_get_stage (soon), ==, GR_OPENING_STAGE_INTERVIEWING);
  pill = gr_position_dup_pill (fixture->positions, soon, &good);
  g_assert_cmpstr (pill, ==, "In 2 days");
  g_assert_true (good);
}

/* It is asked once: not before, not where something was said, and not again. */
static void
test_asks (Fixture      *fixture,
           gconstpointer data)
{
  GrOpening *opening = add_opening (fixture, "R&D <b>lead</b>");
  GrRound *round = add_round (fixture, opening, 1);
  GrRound *other = add_round (fixture, opening, -3);

  g_assert_true (gr_positions_find_unwritten (fixture->positions) == other);
  gr_test_live_commit (&fixture->live, gr_positions_make_not_asked (fixture->positions, other));
  g_assert_null (gr_positions_find_unwritten (fixture->positions));

  gr_test_live_commit (&fixture->live, gr_round_make_asked (fixture->positions, round, "Why us?"));
  gr_clock_advance (fixture->live.clock,
                    gr_round_get_starts_at (round) + 30 * 60000 - gr_positions_get_now (fixture->positions));
  g_assert_true (gr_positions_find_unwritten (fixture->positions) == round); /* it was only expected */
  g_assert_cmpint (gr_positions_get_round_state (fixture->positions, round), ==, GR_ROUND_STATE_UNWRITTEN);
  gr_test_live_set_text (&fixture->live, round, "lessons", "Breathe.");
  g_assert_null (gr_positions_find_unwritten (fixture->positions));
  g_assert_cmpint (gr_positions_get_round_state (fixture->positions, round), ==, GR_ROUND_STATE_PENDING);
}

/* A no is said once; to be on the way again means there is no outcome. */
static void
test_result (Fixture      *fixture,
             gconstpointer data)
{
  GrOpening *opening = add_opening (fixture, "Lead");
  GrRound *first = add_round (fixture, opening, -9);
  GrRound *second = add_round (fixture, opening, -2);
  gboolean decides;

  gr_test_live_commit (&fixture->live,
                       gr_positions_make_result (fixture->positions, first, GR_ROUND_OUTCOME_ADVANCED, &decides));
  g_assert_false (decides);
  g_assert_cmpint (gr_opening_get_outcome (opening), ==, GR_OPENING_OUTCOME_OPEN);

  gr_test_live_commit (&fixture->live,
                       gr_positions_make_result (fixture->positions, second, GR_ROUND_OUTCOME_REJECTED, &decides));
  g_assert_true (decides);
  g_assert_cmpint (gr_opening_get_outcome (opening), ==, GR_OPENING_OUTCOME_REJECTED);
  g_assert_cmpint (gr_opening_get_stage (opening), ==, GR_OPENING_STAGE_DECIDED);
  g_assert_nonnull (gr_opening_get_decided_on (opening));
  g_assert_true (peek (gr_positions_get_decided (fixture->positions), 0) == opening);

  gr_library_undo (fixture->live.library);
  gr_test_settle (&fixture->live);
  g_assert_cmpint (gr_round_get_outcome (second), ==, GR_ROUND_OUTCOME_PENDING);
  g_assert_true (peek (gr_positions_get_open (fixture->positions), 0) == opening);

  gr_test_live_commit (&fixture->live,
                       gr_positions_make_outcome (fixture->positions, opening, GR_OPENING_OUTCOME_OFFER));
  gr_test_live_commit (&fixture->live,
                       gr_positions_make_stage (fixture->positions, opening, GR_OPENING_STAGE_INTERVIEWING));
  g_assert_cmpint (gr_opening_get_outcome (opening), ==, GR_OPENING_OUTCOME_OPEN);
  g_assert_null (gr_opening_get_decided_on (opening));
}

/* The same words are the same question, however they were typed; it is not offered twice. */
static void
test_bank (Fixture      *fixture,
           gconstpointer data)
{
  GrOpening *opening = add_opening (fixture, "Lead");
  GrRound *one = add_round (fixture, opening, -9);
  GrRound *two = add_round (fixture, opening, -2);
  GrEntityList *asked = gr_library_get_list (fixture->live.library, "round-question");
  g_auto (GStrv) none = NULL;
  g_auto (GStrv) offered = NULL;

  gr_test_live_commit (&fixture->live, gr_round_make_asked (fixture->positions, one, "Why <us>?"));
  gr_test_live_commit (&fixture->live, gr_round_make_asked (fixture->positions, two, " why  <US>? "));
  g_assert_cmpuint (gr_test_live_count (&fixture->live, "question"), ==, 1);
  g_assert_cmpuint (gr_entity_list_get_n (asked), ==, 2);
  g_assert_cmpstr (gr_round_question_get_question (gr_entity_list_peek (asked, 0)), ==,
                   gr_round_question_get_question (gr_entity_list_peek (asked, 1)));
  g_assert_cmpstr (gr_round_question_get_question_title (gr_entity_list_peek (asked, 1)), ==, "Why <us>?");
  gr_test_live_commit (&fixture->live, gr_round_make_asked (fixture->positions, two, "What then?"));
  none = gr_round_list_prompts (fixture->positions, two);
  offered = gr_round_list_prompts (fixture->positions, one);
  g_assert_cmpuint (g_strv_length (none), ==, 0);
  g_assert_cmpuint (g_strv_length (offered), ==, 1);
  g_assert_cmpstr (offered[0], ==, "What then?");
}

/* Who was in two interviews is one person; when the interview moves, so does having met. */
static void
test_met (Fixture      *fixture,
          gconstpointer data)
{
  GrOpening *opening = add_opening (fixture, "Lead");
  GrRound *one = add_round (fixture, opening, -9);
  GrRound *two = add_round (fixture, opening, -2);
  GrEntityList *met = gr_library_get_list (fixture->live.library, "interaction");
  gint64 later = gr_positions_get_now (fixture->positions) - DAY_MS;

  gr_test_live_commit (&fixture->live, gr_round_make_met (fixture->positions, one, "José"));
  gr_test_live_commit (&fixture->live, gr_round_make_met (fixture->positions, two, " JOSÉ"));
  g_assert_null (gr_round_make_met (fixture->positions, two, "José"));
  g_assert_cmpuint (gr_test_live_count (&fixture->live, "person"), ==, 1);
  g_assert_cmpuint (gr_entity_list_get_n (met), ==, 2);
  gr_test_live_commit (&fixture->live, gr_round_make_start (fixture->positions, two, later));
  for (guint i = 0; i < 2; i++)
    {
      GrInteraction *interaction = gr_entity_list_peek (met, i);
      gboolean moved = g_str_equal (gr_interaction_get_round (interaction), gr_entity_get_uid (GR_ENTITY (two)));

      g_assert_cmpint (gr_interaction_get_kind (interaction), ==, GR_INTERACTION_KIND_INTERVIEW);
      g_assert_true ((gr_interaction_get_happened_at (interaction) == later) == moved);
    }
}

static void
type_into (GrTallText *text,
           const char *words)
{
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (text)), words, -1);
}

/* Not a letter is lost although the page is gone at once; a lesson becomes a task. */
static void
test_page (Fixture      *fixture,
           gconstpointer data)
{
  GrRound *round = add_round (fixture, add_opening (fixture, "Lead"), -2);
  GtkWidget *page = g_object_ref_sink (GTK_WIDGET (gr_round_page_new (fixture->positions, round)));
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New");
  const char *project = gr_change_create (change, "project", NULL);

  gr_change_set_text (change, "phase", gr_change_create (change, "phase", NULL), "project", project);
  gr_test_live_commit (&fixture->live, change);

  type_into (gr_test_find (page, GR_TYPE_TALL_TEXT, 0), "They & <i>I</i>.");
  type_into (gr_test_find (page, GR_TYPE_TALL_TEXT, 1), "Name the number.\nBreathe.");
  gtk_widget_activate_action (page, "round.make-task", NULL);
  gr_score_row_set_score (gr_test_find (page, GR_TYPE_SCORE_ROW, 0), 4);
  g_assert_finalize_object (page);
  gr_test_settle (&fixture->live);
  g_assert_cmpstr (gr_round_get_impression (round), ==, "They & <i>I</i>.");
  g_assert_cmpstr (gr_round_get_lessons (round), ==, "Name the number.\nBreathe.");
  g_assert_cmpint (gr_round_get_rating (round), ==, 4);
  g_assert_cmpuint (gr_test_live_count (&fixture->live, "task"), ==, 1);
  g_assert_cmpstr (gr_task_get_title (gr_entity_list_peek (gr_library_get_list (fixture->live.library, "task"), 0)), ==,
                   "Name the number.");
}

static gboolean
is_in_view (GtkWidget *widget)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, viewport, &bounds));
  return bounds.origin.y >= -1 && bounds.origin.y + bounds.size.height <= (float) gtk_widget_get_height (viewport) + 1;
}

/* One question after the other: each new row pushes the entry down, and it has to be seen while one types. */
static void
test_adder (Fixture      *fixture,
            gconstpointer data)
{
  GrRound *round = add_round (fixture, add_opening (fixture, "Lead"), -2);
  GtkWidget *page = GTK_WIDGET (gr_round_page_new (fixture->positions, round));
  GtkWidget *window = adw_window_new ();
  GtkWidget *adder;

  adw_window_set_content (ADW_WINDOW (window), page);
  gtk_window_set_default_size (GTK_WINDOW (window), 360, 294);
  gtk_window_present (GTK_WINDOW (window));
  gr_test_settle (&fixture->live);
  adder = gr_test_find (page, GR_TYPE_SUGGEST_ENTRY, 1);
  gtk_widget_grab_focus (adder);
  for (guint i = 0; i < 4; i++)
    {
      g_autofree char *question = g_strdup_printf ("Why %u?", i);

      gr_test_live_commit (&fixture->live, gr_round_make_asked (fixture->positions, round, question));
      for (guint frames = 0; frames < 3; frames++)
        gr_test_live_settle (&fixture->live);
    }
  while (!is_in_view (adder))
    g_main_context_iteration (NULL, TRUE);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A day is enough to begin with; a time is read as people write it. */
static void
test_when (Fixture      *fixture,
           gconstpointer data)
{
  GrRound *round = add_round (fixture, add_opening (fixture, "Lead"), 0);
  GtkWidget *page = g_object_ref_sink (GTK_WIDGET (gr_round_page_new (fixture->positions, round)));
  AdwSpinRow *time = gr_test_find (page, ADW_TYPE_SPIN_ROW, 0);
  g_autoptr (GDateTime) start = NULL;
  g_autofree char *text = NULL;

  gr_date_row_set_date (gr_test_find (page, GR_TYPE_DATE_ROW, 0), "2031-02-03");
  gr_test_settle (&fixture->live);
  gtk_editable_set_text (GTK_EDITABLE (time), "14.30");
  adw_spin_row_update (time);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (time)), ==, "14:30");
  ADW_NAVIGATION_PAGE_GET_CLASS (page)->hidden (ADW_NAVIGATION_PAGE (page));
  gr_test_settle (&fixture->live);
  start = g_date_time_new_from_unix_local (gr_round_get_starts_at (round) / 1000);
  text = g_date_time_format (start, "%Y-%m-%d %H:%M");
  g_assert_cmpstr (text, ==, "2031-02-03 14:30");
  g_assert_finalize_object (page);
}

/* One that was begun and left without a word is not there. */
static void
test_blank (Fixture      *fixture,
            gconstpointer data)
{
  GrOpening *opening = add_opening (fixture, "");
  AdwDialog *dialog = g_object_ref_sink (gr_position_dialog_new (fixture->positions, opening));

  gtk_editable_set_text (gr_test_find (adw_dialog_get_child (dialog), ADW_TYPE_ENTRY_ROW, 1), "Harbour <b>Trust");
  ADW_DIALOG_GET_CLASS (dialog)->closed (dialog);
  g_assert_finalize_object (dialog);
  gr_test_settle (&fixture->live);
  g_assert_cmpstr (gr_opening_get_employer (opening), ==, "Harbour <b>Trust");

  dialog = g_object_ref_sink (gr_position_dialog_new (fixture->positions, add_opening (fixture, " ")));
  ADW_DIALOG_GET_CLASS (dialog)->closed (dialog);
  g_assert_finalize_object (dialog);
  gr_test_settle (&fixture->live);
  g_assert_cmpuint (gr_test_live_count (&fixture->live, "opening"), ==, 1);
}

/* A position's row follows its interviews, and shows words as they are. */
static void
test_row (Fixture      *fixture,
          gconstpointer data)
{
  GrOpening *opening = add_opening (fixture, "R&D <b>lead</b>");
  GtkWidget *row = g_object_ref_sink (gr_position_row_new (fixture->positions, opening));
  GrRound *round = add_round (fixture, opening, 3);

  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "R&D <b>lead</b>");
  g_assert_false (adw_preferences_row_get_use_markup (ADW_PREFERENCES_ROW (row)));
  g_assert_cmpstr (adw_preferences_row_get_title (gr_test_find (row, GR_TYPE_ROUND_ROW, 0)), ==, "Round 1 · in person");
  gr_test_live_set_text (&fixture->live, round, "medium", "phone");
  g_assert_cmpstr (adw_preferences_row_get_title (gr_test_find (row, GR_TYPE_ROUND_ROW, 0)), ==, "Round 1 · phone");
  g_assert_finalize_object (row);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/outcomes/rounds/order", Fixture, NULL, setup, test_order, teardown);
  g_test_add ("/outcomes/rounds/asks", Fixture, NULL, setup, test_asks, teardown);
  g_test_add ("/outcomes/rounds/result", Fixture, NULL, setup, test_result, teardown);
  g_test_add ("/outcomes/rounds/bank", Fixture, NULL, setup, test_bank, teardown);
  g_test_add ("/outcomes/rounds/met", Fixture, NULL, setup, test_met, teardown);
  g_test_add ("/outcomes/rounds/page", Fixture, NULL, setup, test_page, teardown);
  g_test_add ("/outcomes/rounds/adder", Fixture, NULL, setup, test_adder, teardown);
  g_test_add ("/outcomes/rounds/when", Fixture, NULL, setup, test_when, teardown);
  g_test_add ("/outcomes/rounds/blank", Fixture, NULL, setup, test_blank, teardown);
  g_test_add ("/outcomes/rounds/row", Fixture, NULL, setup, test_row, teardown);
  return g_test_run ();
}
