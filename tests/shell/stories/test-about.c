/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "gr-about-editor.h"
#include "gr-about-group.h"
#include "gr-tall-text.h"
#include "gr-test-widgets.h"

typedef struct
{
  GrTestLive live;
  GtkWidget *group;
  AdwNavigationView *navigation;
  GtkWindow *window;
} Fixture;

static void
setup (Fixture      *f,
       gconstpointer data)
{
  AdwNavigationPage *page;

  gr_test_live_setup (&f->live, NULL);
  f->group = g_object_new (GR_TYPE_ABOUT_GROUP, "library", f->live.library, NULL);
  page = adw_navigation_page_new (f->group, "Stories");
  f->navigation = ADW_NAVIGATION_VIEW (adw_navigation_view_new ());
  adw_navigation_view_set_animate_transitions (f->navigation, FALSE);
  adw_navigation_view_push (f->navigation, page);
  f->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_default_size (f->window, 600, 700);
  gtk_window_set_child (f->window, GTK_WIDGET (f->navigation));
  gtk_window_present (f->window);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (f->window));
}

static void
teardown (Fixture      *f,
          gconstpointer data)
{
  gtk_window_destroy (f->window);
  gr_test_settle (&f->live);
  gr_test_live_teardown (&f->live, NULL);
}

static GrAboutEditor *
get_editor (Fixture *f)
{
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (f->navigation);

  return GR_IS_ABOUT_EDITOR (page) ? GR_ABOUT_EDITOR (page) : NULL;
}

static GrAboutEditor *
write_kind (Fixture          *f,
            GrProfileTextKind kind)
{
  gtk_widget_activate_action (f->group, "about.write", "i", kind);
  while (get_editor (f) == NULL)
    g_main_context_iteration (NULL, TRUE);
  return get_editor (f);
}

static void
type (Fixture    *f,
      const char *words)
{
  GtkWidget *focus = gtk_window_get_focus (f->window);

  g_assert_true (GR_IS_TALL_TEXT (focus)); /* one can write at once */
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (focus)), words, -1);
}

static void
pop (Fixture *f)
{
  adw_navigation_view_pop (f->navigation);
  while (get_editor (f) != NULL)
    g_main_context_iteration (NULL, TRUE);
  gr_test_iterate ();
  gr_test_live_settle (&f->live);
}

static void
test_write (Fixture      *f,
            gconstpointer data)
{
  GrAboutEditor *editor = write_kind (f, GR_PROFILE_TEXT_KIND_PITCH);
  g_autofree char *uid = g_strdup (gr_entity_get_uid (GR_ENTITY (gr_about_editor_get_text (editor))));
  g_autofree char *stored = NULL;

  g_assert_cmpint (gr_profile_text_get_kind (gr_about_editor_get_text (editor)), ==, GR_PROFILE_TEXT_KIND_PITCH);
  type (f, "I make things run.");
  pop (f); /* leaving keeps it */
  stored = gr_test_live_stored (&f->live, "profile-text", uid, "text");
  g_assert_cmpstr (stored, ==, "I make things run.");
  editor = write_kind (f, GR_PROFILE_TEXT_KIND_PITCH); /* there is one of a kind */
  g_assert_cmpstr (gr_entity_get_uid (GR_ENTITY (gr_about_editor_get_text (editor))), ==, uid);
  g_assert_cmpuint (gr_test_live_count (&f->live, "profile-text"), ==, 1);
}

/* To look at one leaves no trace, neither in the library nor in what can be undone. */
static void
test_empty (Fixture      *f,
            gconstpointer data)
{
  write_kind (f, GR_PROFILE_TEXT_KIND_VALUE);
  g_assert_cmpuint (gr_test_live_count (&f->live, "profile-text"), ==, 1);
  pop (f);
  g_assert_cmpuint (gr_test_live_count (&f->live, "profile-text"), ==, 0);
  g_assert_false (gr_library_get_can_undo (f->live.library));
}

static void
test_show (Fixture      *f,
           gconstpointer data)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Add");
  g_autofree char *uid = g_strdup (gr_change_create (change, "profile-text", NULL));

  gr_change_set_text (change, "profile-text", uid, "kind", "ask");
  gr_change_set_text (change, "profile-text", uid, "text", "Who left, and why?");
  gr_test_live_commit (&f->live, change);
  gr_about_group_show (GR_ABOUT_GROUP (f->group), "gone");
  g_assert_null (get_editor (f));
  gr_about_group_show (GR_ABOUT_GROUP (f->group), uid);
  g_assert_nonnull (get_editor (f));

  /* what is taken away elsewhere is left */
  gr_library_undo (f->live.library);
  gr_test_live_settle (&f->live);
  while (get_editor (f) != NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (gr_test_live_count (&f->live, "profile-text"), ==, 0);
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, setup, func, teardown)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("/stories/about/write", test_write);
  ADD ("/stories/about/empty", test_empty);
  ADD ("/stories/about/show", test_show);
  return g_test_run ();
}
