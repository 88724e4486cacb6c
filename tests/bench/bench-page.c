/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "bench-page.h"

#include <adwaita.h>
#include <stdio.h>

static int
compare (const void *a,
         const void *b)
{
  double one = *(const double *) a;
  double other = *(const double *) b;

  return one < other ? -1 : one > other;
}

/* Prints median and 95th percentile, and the median over that of a floor, where there is one.  Returns the median. */
double
bench_report (const char *what,
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
void
bench_wait_painted (GtkWidget *widget)
{
  GdkFrameClock *frames = gtk_widget_get_frame_clock (widget);
  gboolean is_painted = FALSE;
  gulong id = g_signal_connect (frames, "after-paint", G_CALLBACK (painted_cb), &is_painted);

  gtk_widget_queue_draw (widget);
  while (!is_painted)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (frames, id);
}

/* Adds the time since a moment of the monotonic clock. */
void
bench_add_time (GArray *ms,
                gint64  start)
{
  double one = (double) (g_get_monotonic_time () - start) / 1000;

  g_array_append_val (ms, one);
}

/* The first widget of a type, the one itself among them; NULL where there is none. */
GtkWidget *
bench_find (GtkWidget *widget,
            GType      type)
{
  GtkWidget *found = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = bench_find (child, type);
  return found;
}

/* Returns the navigation view of a window that is painted already, so that the window is not counted. */
GtkWidget *
bench_open_window (int width,
                   int height)
{
  GtkWidget *navigation = adw_navigation_view_new ();
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());

  gtk_window_set_default_size (window, width, height);
  gtk_window_set_child (window, navigation);
  gtk_window_present (window);
  bench_wait_painted (GTK_WIDGET (window));
  return navigation;
}
