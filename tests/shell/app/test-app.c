/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>

#include "gr-error.h"
#include "gr-first-run.h"
#include "gr-library-error.h"
#include "gr-page.h"
#include "gr-place.h"
#include "gr-test-widgets.h"
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
gone_cb (gpointer gone,
         GObject *window)
{
  *(gboolean *) gone = TRUE;
}

/* Closing ends the threads; what they had read is still handed out after that. */
static void
close_library (GrLibrary *library)
{
  gr_library_close (library);
  gr_test_iterate ();
  g_assert_finalize_object (library);
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
  close_library (library);
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

/* What opens as a dialog does so over the page one is on. */
static void
test_dialog_stays (void)
{
  GrLibrary *library;
  GrWindow *window = open_window (&library);

  gr_window_go (window, "portfolio");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.private-words", NULL);
  g_assert_cmpstr (gr_window_get_page_name (window), ==, "portfolio");
  g_assert_nonnull (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));
  adw_dialog_force_close (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));
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

/* A section of no guide: nothing that the library could keep. */
static GrChange *
make_impossible_change (void)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Do the Impossible");
  const char *uid = gr_change_create (change, "section", NULL);

  gr_change_set_text (change, "section", uid, "guide", "00000000-0000-4000-8000-000000000000");
  return g_steal_pointer (&change);
}

/* Waits for the question on closing and answers it by its button. */
static void
answer (GrWindow   *window,
        const char *label)
{
  AdwDialog *question;
  GtkWidget *button;

  while (!(question = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window))))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (ADW_IS_ALERT_DIALOG (question));
  button = gr_test_find_button (question, label);
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
}

/* What could not be kept is said, and holds the window open until the person decides. */
static void
test_not_kept (void)
{
  GrLibrary *library;
  GrWindow *window = open_window (&library);
  AdwBanner *banner = ADW_BANNER (gr_test_find (window, ADW_TYPE_BANNER, 0));
  gboolean gone = FALSE;

  g_assert_false (adw_banner_get_revealed (banner));
  gr_library_commit (library, make_impossible_change ());
  while (!adw_banner_get_revealed (banner))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (adw_banner_get_button_label (banner), ==, "_Retry");

  g_object_weak_ref (G_OBJECT (window), gone_cb, &gone);
  gtk_window_close (GTK_WINDOW (window));
  answer (window, "_Keep Open");
  g_assert_false (gone);
  gtk_window_close (GTK_WINDOW (window));
  answer (window, "_Retry");
  g_assert_false (gone);
  answer (window, "_Quit Without Saving");
  while (!gone)
    g_main_context_iteration (NULL, TRUE);
  close_library (library);
}

/* What is kept takes no question, and the banner goes when a retry succeeds. */
static void
test_kept (void)
{
  GrLibrary *library;
  GrWindow *window = open_window (&library);
  AdwBanner *banner = ADW_BANNER (gr_test_find (window, ADW_TYPE_BANNER, 0));
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Change Name");
  const char *uid = gr_change_create (change, "profile", NULL);

  gr_change_set_text (change, "profile", uid, "name", "Amira");
  g_signal_emit_by_name (library, "failed", g_error_new (GR_ERROR, GR_ERROR_FULL, "Change Name: the disk is full"),
                         change);
  g_assert_true (adw_banner_get_revealed (banner));
  g_assert_cmpstr (adw_banner_get_title (banner), ==, "Change Name: the disk is full");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.retry", NULL);
  while (!gr_library_get_single (library, "profile"))
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (adw_banner_get_revealed (banner));
  close_window (window, library);
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
      g_assert_cmpint (gtk_widget_get_visible (gr_test_find_button (page, "_Try Again")), ==, kinds[i].again);
      g_assert_cmpint (gtk_widget_get_visible (gr_test_find_button (page, "_Open Read-Only")), ==, kinds[i].read_only);
      g_assert_true (gtk_widget_get_visible (gr_test_find_button (page, "_Quit")));
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

/* A library in which nothing was begun asks first; what was said is kept when that is skipped; then never again. */
static void
test_first_run (void)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  GrLibrary *library;
  GrWindow *window;
  AdwDialog *dialog;

  g_settings_set_boolean (settings, "welcomed", FALSE);
  window = open_window (&library);
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
  g_assert_true (GR_IS_FIRST_RUN (dialog));
  g_assert_true (gr_first_run_is_due (library, settings));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.go", "s", "quiz"); /* not under the dialog */
  g_assert_cmpstr (gr_window_get_page_name (window), ==, "today");

  adw_dialog_force_close (dialog);
  while (!g_settings_get_boolean (settings, "welcomed"))
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (gr_first_run_is_due (library, settings));
  g_assert_null (gr_library_get_single (library, "profile")); /* nothing was said */
  close_window (window, library);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GSettings) settings = NULL;

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  folder = g_dir_make_tmp ("greenroom-app-XXXXXX", NULL);
  settings = g_settings_new (APPLICATION_ID);
  g_settings_set_boolean (settings, "welcomed", TRUE); /* the first run has a test of its own */
  app = GTK_APPLICATION (adw_application_new (APPLICATION_ID, G_APPLICATION_NON_UNIQUE));
  g_assert_true (g_application_register (G_APPLICATION (app), NULL, NULL));

  g_test_add_func ("/app/window/pages", test_window);
  g_test_add_func ("/app/window/back", test_back);
  g_test_add_func ("/app/window/show", test_show);
  g_test_add_func ("/app/window/dialog-stays", test_dialog_stays);
  g_test_add_func ("/app/window/last-page", test_last_page);
  g_test_add_func ("/app/window/not-kept", test_not_kept);
  g_test_add_func ("/app/window/kept", test_kept);
  g_test_add_func ("/app/first-run", test_first_run);
  g_test_add_func ("/app/library-error", test_library_error);
  g_test_add_func ("/app/place/badge", test_place_badge);
  return g_test_run ();
}
