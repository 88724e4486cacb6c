/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <stdio.h>
#include <stdlib.h>

#include "gr-goto-dialog.h"
#include "gr-queries.h"

/* Times a search a key press: the query by itself, and from the press to the frame that shows what was found, each
 * beside a floor in the same run: a word that is nowhere.  Usage: bench-search LIBRARY, on a display. */

#define N_ROUNDS 3

/* Typed key by key: words that are everywhere, names that are rare, several words, a word in another form. */
static const char *const typed[] = {
  "river ecology", "supplier agrees", "the invoices",  "Corkem",
  "measuring",     "what went wrong", "handover plan", "quality of the first draft"
};
static const char nowhere[] = "qzxjq";
static const char in_a_run[] = "面试"; /* may stand within a run of letters: all texts are read */

typedef struct
{
  AdwDialog *dialog;
  GtkEditable *entry;
  GListModel *lines;
  gboolean has_changed;
  gboolean is_painted;
} View;

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
  double *all = (double *) (gpointer) ms->data;
  double p95;

  qsort (all, ms->len, sizeof *all, compare);
  p95 = all[ms->len * 95 / 100];
  printf ("%-34s %9.2f %9.2f %9.2f", what, all[ms->len / 2], p95, all[ms->len - 1]);
  if (floor > 0)
    printf ("   %.1f × floor at p95", p95 / floor);
  printf ("\n");
  return p95;
}

static void
add_time (GArray *ms,
          gint64  start)
{
  double one = (double) (g_get_monotonic_time () - start) / 1000;

  g_array_append_val (ms, one);
}

static void
query (GrStore    *store,
       const char *text,
       GArray     *ms)
{
  g_autoptr (GError) error = NULL;
  gint64 start = g_get_monotonic_time ();
  g_autoptr (GPtrArray) hits = gr_query_search (store, text, 50, &error);

  if (hits == NULL)
    g_error ("%s", error->message);
  add_time (ms, start);
}

static void
bench_query (const char *path)
{
  g_autoptr (GError) error = NULL;
  GrStore *store = gr_store_open (path, GR_STORE_READ, &error);
  g_autoptr (GArray) ms = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) floor = g_array_new (FALSE, FALSE, sizeof (double));
  double bare;

  if (store == NULL)
    g_error ("%s", error->message);
  for (guint round = 0; round < N_ROUNDS; round++)
    for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
      for (guint n = 1; typed[i][n - 1] != '\0'; n++)
        {
          g_autofree char *text = g_strndup (typed[i], n);

          query (store, text, ms);
          query (store, nowhere, floor);
        }
  bare = report ("query, nothing found (floor)", floor, 0);
  report ("query", ms, bare);
  g_array_set_size (ms, 0);
  for (guint i = 0; i < 7 * N_ROUNDS; i++)
    query (store, in_a_run, ms);
  report ("query of a script without spaces", ms, bare);
  gr_store_close (store);
}

static gpointer
find (GtkWidget *widget,
      GType      type)
{
  GtkWidget *found = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, type);
  return found;
}

static void
changed_cb (View *view)
{
  view->has_changed = TRUE;
}

static void
painted_cb (View *view)
{
  view->is_painted = view->is_painted || view->has_changed;
}

/* From the key to the end of the first frame painted after the lines have changed. */
static void
press (View       *view,
       const char *text,
       GArray     *ms)
{
  gint64 start = g_get_monotonic_time ();

  view->has_changed = view->is_painted = FALSE;
  gtk_editable_set_text (view->entry, text);
  while (!view->is_painted)
    g_main_context_iteration (NULL, TRUE);
  if (ms)
    add_time (ms, start);
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

static void
bench_painted (const char *path)
{
  g_autoptr (GrClock) clock = gr_clock_new_system ();
  g_autoptr (GrLibrary) library = gr_library_new (path, clock);
  g_autoptr (GArray) ms = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) floor = g_array_new (FALSE, FALSE, sizeof (double));
  GtkWidget *window = adw_window_new ();
  View view = { 0 };
  gboolean open = FALSE;
  double bare;

  gr_library_open_async (library, TRUE, opened_cb, &open);
  while (!open)
    g_main_context_iteration (NULL, TRUE);
  gtk_window_set_default_size (GTK_WINDOW (window), 1100, 760);
  gtk_window_present (GTK_WINDOW (window));
  view.dialog = gr_goto_dialog_new (library, NULL);
  adw_dialog_present (view.dialog, window);
  view.entry = find (GTK_WIDGET (view.dialog), GTK_TYPE_SEARCH_ENTRY);
  view.lines = G_LIST_MODEL (gtk_list_view_get_model (find (GTK_WIDGET (view.dialog), GTK_TYPE_LIST_VIEW)));
  g_signal_connect_swapped (view.lines, "items-changed", G_CALLBACK (changed_cb), &view);
  g_signal_connect_swapped (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (painted_cb), &view);
  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    for (guint n = 1; typed[i][n - 1] != '\0'; n++)
      {
        g_autofree char *text = g_strndup (typed[i], n);

        press (&view, text, ms);
        if (n % 3 == 0)
          {
            press (&view, nowhere, floor);
            press (&view, text, NULL);
          }
      }
  bare = report ("key to frame, nothing (floor)", floor, 0);
  report ("key to frame", ms, bare);
  gtk_window_destroy (GTK_WINDOW (window));
  gr_library_close (library);
}

int
main (int   argc,
      char *argv[])
{
  if (argc != 2)
    return 2;
  adw_init ();
  printf ("%-34s %9s %9s %9s   ms\n", "search", "p50", "p95", "worst");
  bench_query (argv[1]);
  bench_painted (argv[1]);
  return 0;
}
