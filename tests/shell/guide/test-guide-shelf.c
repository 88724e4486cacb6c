/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "gr-guide-row.h"
#include "gr-notes-dialog.h"
#include "gr-shelf-list.h"
#include "gr-test-widgets.h"

/* What may stand in a title somebody else wrote: markup, a word without end, right to left, nothing. */
static const char *const titles[] = {
  "R&D <b>bold</b> </span> &amp; \"quotes\"",
  "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaftsstatutenaenderung",
  "\327\251\327\234\327\225\327\235 \327\225\327\221\327\250\327\233\327\224",
  "",
};

static void
add_guides (GrTestLive *live,
            guint       n)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Guides");

  for (guint i = 0; i < n; i++)
    {
      const char *uid = gr_change_create (change, "guide", NULL);
      g_autofree char *plain = g_strdup_printf ("Plain guide %u", i);

      gr_change_set_text (change, "guide", uid, "title", i < G_N_ELEMENTS (titles) ? titles[i] : plain);
      gr_change_set_integer (change, "guide", uid, "built_in", i == G_N_ELEMENTS (titles));
    }
  gr_test_live_commit (live, g_steal_pointer (&change));
}

static void
settle (GtkWidget *widget)
{
  gtk_test_widget_wait_for_draw (widget);
  gr_test_iterate ();
}

/* A shelf in a window as wide as a telephone. */
static GtkWindow *
show (GrTestLive   *live,
      GrShelfList **list)
{
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());
  g_autoptr (GrMarks) marks = gr_marks_new (G_LIST_MODEL (gr_library_get_list (live->library, "mark")));

  *list = g_object_new (GR_TYPE_SHELF_LIST, NULL);
  gr_shelf_list_set_guides (*list, gr_library_get_list (live->library, "guide"), marks);
  gtk_window_set_child (window, GTK_WIDGET (*list));
  gtk_window_set_default_size (window, 360, 640);
  gtk_window_present (window);
  settle (GTK_WIDGET (window));
  return window;
}

static GListModel *
get_shown (GrShelfList *list)
{
  GtkListView *view = gr_test_find (list, GTK_TYPE_LIST_VIEW, 0);

  return G_LIST_MODEL (gtk_list_view_get_model (view));
}

static gboolean
has_title (GtkWidget    *widget,
           gconstpointer title)
{
  return GR_IS_GUIDE_ROW (widget) && g_str_equal (gr_guide_row_get_title (GR_GUIDE_ROW (widget)), title);
}

static GrGuideRow *
find_row (GrShelfList *list,
          const char  *title)
{
  return gr_test_find_matching (list, has_title, title, 0);
}

static void
test_hostile (GrTestLive   *live,
              gconstpointer data)
{
  GrShelfList *list;
  GtkWindow *window;
  int minimum;

  add_guides (live, 5);
  window = show (live, &list);
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    g_assert_nonnull (find_row (list, *titles[i] ? titles[i] : "Untitled"));
  gtk_widget_measure (GTK_WIDGET (list), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 300);
  gtk_window_destroy (window);
}

/* The built-in one first, whatever its place; the corners of a row say where its section ends. */
static void
test_sections (GrTestLive   *live,
               gconstpointer data)
{
  GrShelfList *list;
  GtkWindow *window;
  g_autoptr (GrGuide) first = NULL;

  add_guides (live, 6);
  window = show (live, &list);
  first = g_list_model_get_item (get_shown (list), 0);
  g_assert_true (gr_guide_get_built_in (first));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (find_row (list, "Plain guide 4")), "first"));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (find_row (list, "Plain guide 4")), "last"));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (find_row (list, titles[0])), "first"));
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (find_row (list, titles[0])), "last"));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (find_row (list, "Plain guide 5")), "last"));
  gtk_window_destroy (window);
}

/* Without a guide of one's own a row says how to bring one; it goes when there is one. */
static void
test_hint (GrTestLive   *live,
           gconstpointer data)
{
  GrShelfList *list;
  GtkWindow *window = show (live, &list);

  g_assert_nonnull (find_row (list, "Import a Guide"));
  g_assert_false (gr_shelf_list_can_filter (list));
  add_guides (live, 1);
  settle (GTK_WIDGET (window));
  g_assert_null (find_row (list, "Import a Guide"));
  g_assert_nonnull (find_row (list, titles[0]));
  gtk_window_destroy (window);
}

/* Among many only those with the words are shown, and few of them have a row at a time. */
static void
test_filter (GrTestLive   *live,
             gconstpointer data)
{
  GrShelfList *list;
  GtkWindow *window;
  GtkSearchEntry *entry;

  add_guides (live, 1000);
  window = show (live, &list);
  g_assert_cmpuint (g_list_model_get_n_items (get_shown (list)), ==, 1000);
  g_assert_null (gr_test_find (list, GR_TYPE_GUIDE_ROW, 500));
  g_assert_true (gr_shelf_list_can_filter (list));

  entry = gr_test_find (list, GTK_TYPE_SEARCH_ENTRY, 0);
  gtk_editable_set_text (GTK_EDITABLE (entry), "guide 77");
  g_signal_emit_by_name (entry, "search-changed");
  g_assert_true (gr_shelf_list_get_filtering (list));
  g_assert_cmpuint (g_list_model_get_n_items (get_shown (list)), ==, 11); /* 77, 770 to 779 */
  gtk_editable_set_text (GTK_EDITABLE (entry), "<b>");
  g_signal_emit_by_name (entry, "search-changed");
  g_assert_cmpuint (g_list_model_get_n_items (get_shown (list)), ==, 1);
  gtk_editable_set_text (GTK_EDITABLE (entry), "no such words");
  g_signal_emit_by_name (entry, "search-changed");
  g_assert_cmpuint (g_list_model_get_n_items (get_shown (list)), ==, 0);
  g_signal_emit_by_name (entry, "stop-search");
  g_assert_false (gr_shelf_list_get_filtering (list));
  g_assert_cmpuint (g_list_model_get_n_items (get_shown (list)), ==, 1000);
  gtk_window_destroy (window);
}

static void
add_note (GrTestLive *live,
          const char *text)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Note");
  const char *uid = gr_change_create (change, "note", NULL);

  gr_change_set_text (change, "note", uid, "target_type", "section");
  gr_change_set_text (change, "note", uid, "target", "s");
  gr_change_set_text (change, "note", uid, "text", text);
  gr_test_live_commit (live, g_steal_pointer (&change));
}

/* A section with a title nobody could wish for, that is no longer in its guide, and notes as bad at it. */
static void
test_notes (GrTestLive   *live,
            gconstpointer data)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Guide");
  g_autoptr (GrAnnotations) annotations = gr_annotations_new (live->library);
  g_autoptr (GrEntityList) sections = NULL;
  GtkWindow *window = GTK_WINDOW (adw_window_new ());
  AdwDialog *dialog;

  gr_change_create (change, "guide", "g");
  gr_change_create (change, "section", "s");
  gr_change_set_text (change, "section", "s", "guide", "g");
  gr_change_set_text (change, "section", "s", "title", titles[0]);
  gr_change_set_integer (change, "section", "s", "retired", 1);
  gr_test_live_commit (live, g_steal_pointer (&change));
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    add_note (live, titles[i]);
  sections = gr_library_get_children (live->library, "section", "g");
  while (gr_entity_list_get_state (sections) == GR_LIST_LOADING)
    g_main_context_iteration (NULL, TRUE);

  gtk_window_set_default_size (window, 360, 640);
  gtk_window_present (window);
  dialog = ADW_DIALOG (
      gr_notes_dialog_new (annotations, gr_library_lookup (live->library, "guide", "g"), G_LIST_MODEL (sections)));
  adw_dialog_present (dialog, GTK_WIDGET (window));
  settle (GTK_WIDGET (window));
  g_assert_true (gr_test_shows (dialog, "No Longer in the Guide"));
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    g_assert_true (gr_test_shows (dialog, titles[i]));
  adw_dialog_force_close (dialog);
  gtk_window_destroy (window);
  gr_test_live_settle (live);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv);
  adw_init ();
  g_test_add ("/guide/shelf/hostile", GrTestLive, NULL, gr_test_live_setup, test_hostile, gr_test_live_teardown);
  g_test_add ("/guide/shelf/sections", GrTestLive, NULL, gr_test_live_setup, test_sections, gr_test_live_teardown);
  g_test_add ("/guide/shelf/hint", GrTestLive, NULL, gr_test_live_setup, test_hint, gr_test_live_teardown);
  g_test_add ("/guide/shelf/filter", GrTestLive, NULL, gr_test_live_setup, test_filter, gr_test_live_teardown);
  g_test_add ("/guide/shelf/notes", GrTestLive, NULL, gr_test_live_setup, test_notes, gr_test_live_teardown);
  return g_test_run ();
}
