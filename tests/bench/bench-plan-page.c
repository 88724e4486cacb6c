/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <stdio.h>
#include <stdlib.h>

#include "gr-library.h"
#include "gr-plan-page.h"

/* Times the plan of the libraries that are named, each from nothing until the page is painted; the first is the floor of
 * the others.  On a display. */

#define N_ROUNDS 9

static int
compare (const void *a,
         const void *b)
{
  double one = *(const double *) a;
  double other = *(const double *) b;

  return one < other ? -1 : one > other;
}

static double
report (const char *what,
        GArray     *ms,
        double      floor)
{
  double median, p95;

  g_array_sort (ms, compare);
  median = g_array_index (ms, double, ms->len / 2);
  p95 = g_array_index (ms, double, ms->len * 95 / 100);
  printf ("%-44s %8.2f %8.2f", what, median, p95);
  if (floor > 0)
    printf (" %7.1f ×", median / floor);
  printf ("\n");
  return median;
}

static void
painted_cb (GdkFrameClock *frames,
            gboolean      *is_painted)
{
  *is_painted = TRUE;
}

/* Until what is under way now is on screen. */
static void
wait_painted (GtkWidget *widget)
{
  GdkFrameClock *frames = gtk_widget_get_frame_clock (widget);
  gboolean is_painted = FALSE;
  gulong id = g_signal_connect (frames, "after-paint", G_CALLBACK (painted_cb), &is_painted);

  gtk_widget_queue_draw (widget);
  while (!is_painted)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (frames, id);
}

static void
add_time (GArray *ms,
          gint64  start)
{
  double one = (double) (g_get_monotonic_time () - start) / 1000;

  g_array_append_val (ms, one);
}

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
  GtkWidget *navigation = adw_navigation_view_new ();
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());
  gint64 start;
  GtkWidget *page;

  gtk_window_set_default_size (window, 1000, 700);
  gtk_window_set_child (window, navigation);
  gtk_window_present (window);
  wait_painted (GTK_WIDGET (window));
  start = g_get_monotonic_time ();
  page = g_object_new (GR_TYPE_PLAN_PAGE, "library", library, NULL);
  adw_navigation_view_push (ADW_NAVIGATION_VIEW (navigation), ADW_NAVIGATION_PAGE (page));
  wait_painted (GTK_WIDGET (window));
  add_time (shown, start);
  gtk_window_destroy (window);
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
      floor = report (name, shown, floor);
    }
  return 0;
}
