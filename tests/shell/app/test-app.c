/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>

#include "gr-error.h"
#include "gr-library-error.h"
#include "gr-page.h"
#include "gr-place.h"
#include "gr-window.h"

static char *folder; /* of this run */
static GtkApplication *app;

/* A window on a new library, which is open when this returns. */
static GrWindow *
open_window (GrLibrary **library)
{
  static int number;
  g_autofree char *name = g_strdup_printf ("%d.db", number++);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GrClock) clock = gr_clock_new_system ();
  GrWindow *window;

  *library = gr_library_new (path, clock);
  window = gr_window_new (app, *library);
  gtk_window_present (GTK_WINDOW (window));
  g_assert_null (gr_window_get_page_name (window)); /* it is there before the library is open */
  while (!gr_window_get_page_name (window))
    g_main_context_iteration (NULL, TRUE);
  return window;
}

static void
gone_cb (gpointer  gone,
         GObject  *window)
{
  *(gboolean *) gone = TRUE;
}

/* Closes the window as a person does, and waits until it lets itself be closed. */
static void
close_window (GrWindow  *window,
              GrLibrary *library)
{
  gboolean gone = FALSE;

  g_object_weak_ref (G_OBJECT (window), gone_cb, &gone);
  gtk_window_close (GTK_WINDOW (window));
  while (!gone)
    g_main_context_iteration (NULL, TRUE);
  gr_library_close (library);
  g_assert_finalize_object (library);
}

static void
test_window (void)
{
  GrLibrary *library;
  GrWindow *window = open_window (&library);

  g_assert_true (gr_window_get_library (window) == library);
  for (guint i = 0; i < gr_place_get_n (); i++)
    {
      g_assert_true (g_type_is_a (gr_place_get_nth_type (i), GR_TYPE_PAGE));
      gtk_widget_activate_action (GTK_WIDGET (window), "win.go", "s", gr_place_get_nth_name (i));
      g_assert_cmpstr (gr_window_get_page_name (window), ==, gr_place_get_nth_name (i));
    }
  gr_window_go (window, "a page of a later version");
  g_assert_cmpstr (gr_window_get_page_name (window), ==, "today");
  close_window (window, library);
}

static void
test_back (void)
{
  GrLibrary *library;
  GrWindow *window = open_window (&library);

  gr_window_go (window, "today");
  gr_window_go (window, "quiz");
  gr_window_go (window, "guide");
  gr_window_go (window, "guide");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.back", NULL);
  g_assert_cmpstr (gr_window_get_page_name (window), ==, "quiz");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.back", NULL);
  g_assert_cmpstr (gr_window_get_page_name (window), ==, "today");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.back", NULL);
  g_assert_cmpstr (gr_window_get_page_name (window), ==, "today");
  close_window (window, library);
}

static void
test_show (void)
{
  static const char *const homes[][2] = {
    { "win.show-guide", "guide" },   { "win.show-section", "guide" }, { "win.show-quiz", "quiz" },
    { "win.show-story", "stories" }, { "win.show-task", "plan" },
  };
  GrLibrary *library;
  GrWindow *window = open_window (&library);

  for (guint i = 0; i < G_N_ELEMENTS (homes); i++)
    {
      gr_window_go (window, "today");
      gtk_widget_activate_action (GTK_WIDGET (window), homes[i][0], "s", "00000000-0000-4000-8000-000000000000");
      g_assert_cmpstr (gr_window_get_page_name (window), ==, homes[i][1]);
    }
  close_window (window, library);
}

static void
test_last_page (void)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);

  g_settings_reset (settings, "last-page");
  for (guint i = 0; i < 2; i++)
    {
          GrLibrary *library;
      GrWindow *window = open_window (&library);

      g_assert_cmpstr (gr_window_get_page_name (window), ==, i == 0 ? "today" : "stories");
      gr_window_go (window, i == 0 ? "stories" : "today");
      close_window (window, library);
    }
}

static gboolean
shows_button (GtkWidget  *widget,
              const char *label)
{
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0)
    return gtk_widget_get_visible (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    if (shows_button (child, label))
      return TRUE;
  return FALSE;
}

/* A way out is offered only where it works. */
static void
test_library_error (void)
{
  static const struct
  {
    int code;
    gboolean again;
    gboolean read_only;
  } kinds[] = {
    { GR_ERROR_TOO_NEW, FALSE, FALSE }, { GR_ERROR_CORRUPT, FALSE, TRUE }, { GR_ERROR_BUSY, TRUE, TRUE },
    { GR_ERROR_READONLY, TRUE, TRUE },  { GR_ERROR_FULL, TRUE, TRUE },     { GR_ERROR_FAILED, TRUE, FALSE },
  };
  GtkWidget *page = g_object_ref_sink (g_object_new (GR_TYPE_LIBRARY_ERROR, NULL));

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (GError) error = g_error_new (GR_ERROR, kinds[i].code, "Open library “R&D <b>”: no");

      gr_library_error_set_error (GR_LIBRARY_ERROR (page), error, "library.db");
      g_assert_cmpint (shows_button (page, "_Try Again"), ==, kinds[i].again);
      g_assert_cmpint (shows_button (page, "_Open Read-Only"), ==, kinds[i].read_only);
      g_assert_true (shows_button (page, "_Quit"));
    }
  g_assert_finalize_object (page);
}

static void
test_place_badge (void)
{
  g_autoptr (GtkSelectionModel) places = gr_place_list_new ();
  g_autoptr (GrPlace) place = g_list_model_get_item (G_LIST_MODEL (places), 1);
  g_autofree char *label = NULL;
  g_autofree char *badge = NULL;
  gboolean has_badge;

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (places)), ==, gr_place_get_n ());
  gr_place_set_badge (place, "8 min", "8 minutes due");
  g_object_get (place, "label", &label, "badge", &badge, "has-badge", &has_badge, NULL);
  g_assert_cmpstr (label, ==, "Guide, 8 minutes due");
  g_assert_cmpstr (badge, ==, "8 min");
  g_assert_true (has_badge);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  folder = g_dir_make_tmp ("greenroom-app-XXXXXX", NULL);
  app = GTK_APPLICATION (adw_application_new (APPLICATION_ID, G_APPLICATION_NON_UNIQUE));
  g_assert_true (g_application_register (G_APPLICATION (app), NULL, NULL));

  g_test_add_func ("/app/window/pages", test_window);
  g_test_add_func ("/app/window/back", test_back);
  g_test_add_func ("/app/window/show", test_show);
  g_test_add_func ("/app/window/last-page", test_last_page);
  g_test_add_func ("/app/library-error", test_library_error);
  g_test_add_func ("/app/place/badge", test_place_badge);
  return g_test_run ();
}
