/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <stdio.h>

#include "gr-guide-page.h"
#include "gr-guide.h"
#include "gr-library.h"

/* How long the reader keeps the main loop from all else when a long guide is opened and read through, section by
 * section: the longest stretch between two waits, beside the same for the guide before it, a short one.  A frame is
 * 16.7 ms.  Usage: bench-reader LIBRARY, whose last guide is the long one, on a display. */

#define FRAME 16.7
#define STEPS 40

static gint64 woken;
static double longest;
static guint n_late;

/* The main loop waits here: what lies between two waits is work. */
static int
poll_cb (GPollFD *fds,
         guint    n_fds,
         int      timeout)
{
  double busy = (double) (g_get_monotonic_time () - woken) / 1000;
  int n;

  longest = MAX (longest, busy);
  n_late += busy > FRAME;
  n = g_poll (fds, n_fds, timeout);
  woken = g_get_monotonic_time ();
  return n;
}

static gboolean
quiet_cb (gpointer quiet)
{
  *(gboolean *) quiet = TRUE;
  return G_SOURCE_REMOVE;
}

/* Goes on until there is nothing left to do. */
static void
settle (void)
{
  gboolean quiet = FALSE;

  g_timeout_add_full (G_PRIORITY_LOW, 400, quiet_cb, &quiet, NULL);
  while (!quiet)
    g_main_context_iteration (NULL, TRUE);
}

static void
reset (void)
{
  woken = g_get_monotonic_time ();
  longest = 0;
  n_late = 0;
}

static void
read_guide (GrPage  *page,
            GrGuide *guide)
{
  double opened, stepped;
  guint late;

  reset ();
  gr_page_show_entity (page, "guide", gr_entity_get_uid (GR_ENTITY (guide)));
  settle ();
  opened = longest;
  late = n_late;
  reset ();
  for (guint i = 0; i < STEPS; i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (page), "page.next-section", NULL);
      for (guint n = 0; n < 3; n++)
        g_main_context_iteration (NULL, TRUE);
    }
  stepped = longest;
  printf ("%-40.40s %9.1f %9.1f %8u\n", gr_guide_get_title (guide), opened, stepped, late);
}

static void
opened_cb (GObject      *library,
           GAsyncResult *result,
           gpointer      open)
{
  g_autoptr (GError) error = NULL;

  if (!gr_library_open_finish (GR_LIBRARY (library), result, &error))
    g_error ("%s", error->message);
  *(gboolean *) open = TRUE;
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GrClock) clock = gr_clock_new_system ();
  g_autoptr (GrLibrary) library = NULL;
  GtkWidget *window, *navigation;
  GrPage *page;
  GrEntityList *guides;
  gboolean open = FALSE;

  if (argc != 2)
    return 2;
  adw_init ();
  library = gr_library_new (argv[1], clock);
  gr_library_open_async (library, TRUE, opened_cb, &open);
  while (!open)
    g_main_context_iteration (NULL, TRUE);
  window = adw_window_new ();
  navigation = adw_navigation_view_new ();
  page = g_object_new (GR_TYPE_GUIDE_PAGE, "library", library, NULL);
  adw_navigation_view_push (ADW_NAVIGATION_VIEW (navigation), ADW_NAVIGATION_PAGE (page));
  adw_window_set_content (ADW_WINDOW (window), navigation);
  gtk_window_set_default_size (GTK_WINDOW (window), 1100, 760);
  gtk_window_present (GTK_WINDOW (window));
  settle ();
  guides = gr_library_get_list (library, "guide");
  printf ("%-40s %9s %9s %8s   longest stretch in ms; a frame is 16.7\n", "the reader", "open", "step", "late");
  g_main_context_set_poll_func (NULL, poll_cb);
  for (guint i = MAX (gr_entity_list_get_n (guides), 2) - 2; i < gr_entity_list_get_n (guides); i++)
    read_guide (page, gr_entity_list_peek (guides, i));
  gtk_window_destroy (GTK_WINDOW (window));
  gr_library_close (library);
  return 0;
}
