/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <stdio.h>

#include "gr-library.h"
#include "gr-plan-page.h"

#include "bench-page.h"

/* Times the plan of the libraries that are named, each from nothing until the page is painted; the first is the floor of
 * the others.  On a display. */

#define N_ROUNDS 9

static void
open_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GError) error = NULL;

  gr_library_open_finish (GR_LIBRARY (object), result, &error);
  g_assert_no_error (error);
  *(gboolean *) data = TRUE;
}

static GrLibrary *
open_library (const char *path)
{
  g_autoptr (GrClock) clock = gr_clock_new_system ();
  GrLibrary *library = gr_library_new (path, clock);
  gboolean is_open = FALSE;

  gr_library_open_async (library, FALSE, open_cb, &is_open);
  while (!is_open)
    g_main_context_iteration (NULL, TRUE);
  return library;
}

static void
time_page (GrLibrary *library,
           GArray    *shown)
{
  GtkWidget *navigation = bench_open_window (1000, 700);
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (navigation));
  gint64 start;
  GtkWidget *page;

  start = g_get_monotonic_time ();
  page = g_object_new (GR_TYPE_PLAN_PAGE, "library", library, NULL);
  adw_navigation_view_push (ADW_NAVIGATION_VIEW (navigation), ADW_NAVIGATION_PAGE (page));
  bench_wait_painted (window);
  bench_add_time (shown, start);
  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

int
main (int   argc,
      char *argv[])
{
  double floor = 0;

  gtk_init ();
  adw_init ();
  printf ("%-44s %8s %8s\n", "plan, ms", "median", "p95");
  for (int i = 1; i < argc; i++)
    {
      g_autoptr (GArray) shown = g_array_new (FALSE, FALSE, sizeof (double));
      g_autoptr (GrLibrary) library = open_library (argv[i]);
      g_autofree char *name = g_path_get_basename (argv[i]);

      for (guint round = 0; round < N_ROUNDS; round++)
        time_page (library, shown);
      floor = bench_report (name, shown, floor);
    }
  return 0;
}
