/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <stdio.h>

#include "gr-stories-page.h"
#include "gr-test-live.h"

#include "bench-page.h"

/* Times the list of 500 stories beside that of six, which is the floor, in the same run: from nothing until the page is
 * painted, and from a key in its search entry until what was found is.  On a display. */

#define N_STORIES 500
#define N_FEW 6
#define N_ROUNDS 9

static void
add_stories (GrTestLive *live,
             guint       n)
{
  static const char *const words[] = { "supplier", "fair", "charity", "mentor", "meetup", "paper", "call" };
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New");

  for (guint i = 0; i < n; i++)
    {
      const char *uid = gr_change_create (change, "story", NULL);
      g_autofree char *title = g_strdup_printf ("The %s of %u", words[i % G_N_ELEMENTS (words)], i);
      g_autoptr (GString) action = g_string_new ("I asked");

      for (guint w = 0; w < 120; w++)
        g_string_append_printf (action, " %s", words[(i + w * 3) % G_N_ELEMENTS (words)]);
      gr_change_set_text (change, "story", uid, "title", title);
      gr_change_set_text (change, "story", uid, "action", action->str);
      gr_change_set_real (change, "story", uid, "position", i);
    }
  gr_test_live_commit (live, change);
}

static void
type_keys (GtkWidget *page,
           GArray    *keys)
{
  static const char *const typed[] = { "s", "su", "sup", "sup 4", "", "of", "of 1", "" };
  GtkWidget *search = bench_find (page, GTK_TYPE_SEARCH_ENTRY);

  gtk_search_entry_set_search_delay (GTK_SEARCH_ENTRY (search), 0); /* the rest one waits for is not work */
  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      gint64 start = g_get_monotonic_time ();

      gtk_editable_set_text (GTK_EDITABLE (search), typed[i]);
      while (g_main_context_iteration (NULL, FALSE))
        ;
      bench_wait_painted (page);
      bench_add_time (keys, start);
    }
}

static void
time_page (GrTestLive *live,
           GArray     *shown,
           GArray     *keys)
{
  GtkWidget *navigation = bench_open_window (1000, 700);
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (navigation));
  gint64 start;
  GtkWidget *page;

  start = g_get_monotonic_time ();
  page = g_object_new (GR_TYPE_STORIES_PAGE, "library", live->library, NULL);
  adw_navigation_view_push (ADW_NAVIGATION_VIEW (navigation), ADW_NAVIGATION_PAGE (page));
  bench_wait_painted (window);
  bench_add_time (shown, start);
  gtk_widget_activate_action (page, "stories.find", NULL);
  bench_wait_painted (window);
  type_keys (page, keys);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int   argc,
      char *argv[])
{
  guint counts[] = { N_FEW, N_STORIES };
  double floor[2] = { 0, 0 };

  gtk_init ();
  adw_init ();
  printf ("%-44s %8s %8s\n", "stories, ms", "median", "p95");
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      g_autoptr (GArray) shown = g_array_new (FALSE, FALSE, sizeof (double));
      g_autoptr (GArray) keys = g_array_new (FALSE, FALSE, sizeof (double));
      g_autofree char *page = g_strdup_printf ("%u stories: the page is painted", counts[i]);
      g_autofree char *key = g_strdup_printf ("%u stories: a key in the search", counts[i]);
      GrTestLive live;

      gr_test_live_setup (&live, NULL);
      add_stories (&live, counts[i]);
      for (guint round = 0; round < N_ROUNDS; round++)
        time_page (&live, shown, keys);
      floor[0] = bench_report (page, shown, floor[0]);
      floor[1] = bench_report (key, keys, floor[1]);
      gr_test_live_teardown (&live, NULL);
    }
  return 0;
}
