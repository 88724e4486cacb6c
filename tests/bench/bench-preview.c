/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <stdio.h>

#include "gr-portfolio-page.h"
#include "gr-sheet-view.h"
#include "gr-test-live.h"

#include "bench-page.h"

/* Times the portfolio on screen: from the moment a change of one story is on disk until its page is painted, for a usual
 * portfolio and for a huge one.  On a display. */

#define N_STORIES 1200
#define N_FEW 30
#define N_ROUNDS 15

/* The layout that is on screen, once there is one. */
static const GrLayout *
shown_layout (GtkWidget *page)
{
  GtkWidget *view = bench_find (page, GR_TYPE_SHEET_VIEW);
  GrFolioSheet *sheet = NULL;

  if (view != NULL)
    g_object_get (view, "sheet", &sheet, NULL);
  if (sheet == NULL)
    return NULL;
  g_object_unref (sheet); /* the view holds it */
  return gr_folio_sheet_get_layout (sheet);
}

static void
add_stories (GrTestLive *live,
             guint       n)
{
  static const char *const words[] = { "supplier", "fair", "charity", "mentor", "meetup", "paper", "call" };
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New");

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *uid = g_strdup_printf ("story-%u", i);
      g_autofree char *title = g_strdup_printf ("The %s of %u", words[i % G_N_ELEMENTS (words)], i);
      g_autoptr (GString) action = g_string_new ("I asked");

      for (guint w = 0; w < 120; w++)
        g_string_append_printf (action, " %s", words[(i + w * 3) % G_N_ELEMENTS (words)]);
      gr_change_create (change, "story", uid);
      gr_change_set_text (change, "story", uid, "title", title);
      gr_change_set_text (change, "story", uid, "action", action->str);
      gr_change_set_real (change, "story", uid, "position", i);
    }
  gr_test_live_commit (live, change);
}

static void
change_title (GrTestLive *live,
              guint       round)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Title");
  g_autofree char *title = g_strdup_printf ("A title of round %u", round);

  gr_change_set_text (change, "story", "story-7", "title", title);
  gr_test_live_commit (live, change);
}

/* Returns how many pages there are. */
static guint
time_page (GrTestLive *live,
           GArray     *first,
           GArray     *next)
{
  GtkWidget *navigation = bench_open_window (1100, 800);
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (navigation));
  gint64 start;
  GtkWidget *page;
  guint n_pages;

  start = g_get_monotonic_time ();
  page = g_object_new (GR_TYPE_PORTFOLIO_PAGE, "library", live->library, NULL);
  adw_navigation_view_push (ADW_NAVIGATION_VIEW (navigation), ADW_NAVIGATION_PAGE (page));
  while (shown_layout (page) == NULL)
    g_main_context_iteration (NULL, TRUE);
  bench_wait_painted (window);
  bench_add_time (first, start);
  for (guint round = 0; round < N_ROUNDS; round++)
    {
      const GrLayout *before = shown_layout (page);

      change_title (live, round);
      start = g_get_monotonic_time ();
      while (shown_layout (page) == before)
        g_main_context_iteration (NULL, TRUE);
      bench_wait_painted (window);
      bench_add_time (next, start);
    }
  n_pages = gr_layout_get_n_pages (shown_layout (page));
  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  return n_pages;
}

int
main (int   argc,
      char *argv[])
{
  guint counts[] = { N_FEW, N_STORIES };
  double floor[2] = { 0, 0 };

  gtk_init ();
  adw_init ();
  printf ("%-44s %8s %8s\n", "portfolio, ms", "median", "p95");
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      g_autoptr (GArray) first = g_array_new (FALSE, FALSE, sizeof (double));
      g_autoptr (GArray) next = g_array_new (FALSE, FALSE, sizeof (double));
      g_autofree char *opened = NULL;
      g_autofree char *changed = NULL;
      GrTestLive live;
      guint n_pages;

      gr_test_live_setup (&live, NULL);
      add_stories (&live, counts[i]);
      n_pages = time_page (&live, first, next);
      opened = g_strdup_printf ("%u pages: from nothing until painted", n_pages);
      changed = g_strdup_printf ("%u pages: a title changes until painted", n_pages);
      floor[0] = bench_report (opened, first, floor[0]);
      floor[1] = bench_report (changed, next, floor[1]);
      gr_test_live_teardown (&live, NULL);
    }
  return 0;
}
