/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "gr-option-row.h"
#include "gr-quiz-line-row.h"
#include "gr-test-widgets.h"

static void
test_option_row (void)
{
  g_autoptr (GrQuizOption) option = gr_quiz_option_new (1, "Ask <b>R&D</b>", FALSE);
  g_autoptr (GtkWidget) row = g_object_ref_sink (gr_option_row_new (option));
  GtkAccessible *accessible = GTK_ACCESSIBLE (row);

  gtk_test_accessible_assert_role (accessible, GTK_ACCESSIBLE_ROLE_RADIO);
  gtk_test_accessible_assert_state (accessible, GTK_ACCESSIBLE_STATE_CHECKED, GTK_ACCESSIBLE_TRISTATE_FALSE);
  gtk_test_accessible_assert_state (accessible, GTK_ACCESSIBLE_STATE_DISABLED, FALSE);
  gtk_test_accessible_assert_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL, "B: Ask <b>R&D</b>");

  gr_quiz_option_update (option, TRUE, TRUE, GR_QUIZ_MARK_NONE, NULL);
  gtk_test_accessible_assert_state (accessible, GTK_ACCESSIBLE_STATE_CHECKED, GTK_ACCESSIBLE_TRISTATE_TRUE);
  g_assert_true (gtk_widget_has_css_class (row, "chosen"));

  gr_quiz_option_update (option, FALSE, TRUE, GR_QUIZ_MARK_YOURS, "Not theirs.");
  gtk_test_accessible_assert_state (accessible, GTK_ACCESSIBLE_STATE_DISABLED, TRUE);
  gtk_test_accessible_assert_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "B: Ask <b>R&D</b>. Yours. Not theirs.");
  g_assert_false (gtk_widget_has_css_class (row, "error"));
}

static void
test_option_row_multiple (void)
{
  g_autoptr (GrQuizOption) option = gr_quiz_option_new (26, "The last", TRUE);
  g_autoptr (GtkWidget) row = g_object_ref_sink (gr_option_row_new (option));

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_ROLE_CHECKBOX);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, "27: The last");
}

static void
test_option_silent (void)
{
  g_autoptr (GrQuizOption) option = gr_quiz_option_new (0, "One", FALSE);
  guint n = 0;

  g_signal_connect_swapped (option, "notify", G_CALLBACK (gr_test_count_cb), &n);
  gr_quiz_option_update (option, TRUE, FALSE, GR_QUIZ_MARK_NONE, NULL);
  g_assert_cmpuint (n, ==, 0); /* the same value is silent */
  gr_quiz_option_update (option, TRUE, TRUE, GR_QUIZ_MARK_NONE, NULL);
  g_assert_cmpuint (n, ==, 1);
}

static void
test_line_row (void)
{
  g_autoptr (GrQuizLine) line = gr_quiz_line_new ("R&D?", "You chose C", "5 of 6");
  g_autoptr (GtkWidget) row = NULL;

  gr_quiz_line_set_icon (line, "view-refresh-symbolic", "Missed");
  row = g_object_ref_sink (gr_quiz_line_row_new (line, GINT_TO_POINTER (TRUE)));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Missed: R&D? You chose C. 5 of 6");
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "R&D?");
  g_assert_false (adw_preferences_row_get_use_markup (ADW_PREFERENCES_ROW (row)));
  g_assert_true (gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (row)));
}

static void
note_cb (GListModel *model,
         guint       position,
         guint       removed,
         guint       added,
         GString    *said)
{
  g_string_append_printf (said, "%u-%u+%u ", position, removed, added);
}

static void
replace (GListStore *store,
         const char *titles)
{
  g_auto (GStrv) split = g_strsplit (titles, " ", -1);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; split[i] != NULL; i++)
    g_ptr_array_add (lines, gr_quiz_line_new (split[i], NULL, NULL));
  gr_quiz_lines_replace (store, lines);
}

/* As little as can be changes, so that focus and scrolling stay. */
static void
test_lines (void)
{
  g_autoptr (GListStore) store = g_list_store_new (GR_TYPE_QUIZ_LINE);
  g_autoptr (GString) said = g_string_new (NULL);

  replace (store, "a b c d");
  g_signal_connect (store, "items-changed", G_CALLBACK (note_cb), said);
  replace (store, "a b c d");
  replace (store, "a x c d");
  replace (store, "n a x c d");
  replace (store, "n a x");
  replace (store, "n n a x");
  g_assert_cmpstr (said->str, ==, "1-1+1 0-0+1 3-2+0 1-0+1 ");
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/quiz/option-row/radio", test_option_row);
  g_test_add_func ("/quiz/option-row/check", test_option_row_multiple);
  g_test_add_func ("/quiz/option/silent", test_option_silent);
  g_test_add_func ("/quiz/line-row", test_line_row);
  g_test_add_func ("/quiz/lines", test_lines);
  return g_test_run ();
}
