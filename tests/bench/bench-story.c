/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <stdio.h>
#include <stdlib.h>

#include "gr-part-view.h"
#include "gr-story-editor.h"
#include "gr-tall-text.h"
#include "gr-test-live.h"

/* Times a key press in a story of 10,000 words, spelling and coach on: from the press until the editor has taken it
 * over, and until the frame after it is done; beside an empty story in the same run.  On a display. */

#define N_WORDS 10000
#define N_KEYS 120

static int
compare (const void *a,
         const void *b)
{
  double one = *(const double *) a;
  double other = *(const double *) b;

  return one < other ? -1 : one > other;
}

static void
report (const char *what,
        double     *ms)
{
  qsort (ms, N_KEYS, sizeof *ms, compare);
  printf ("%-44s %8.2f %8.2f %8.2f\n", what, ms[N_KEYS / 2], ms[N_KEYS * 95 / 100], ms[N_KEYS - 1]);
}

static GtkWidget *
find_text (GtkWidget  *widget,
           GrStoryPart part)
{
  GtkWidget *found = NULL;

  if (GR_IS_TALL_TEXT (widget))
    return widget;
  if (GR_IS_PART_VIEW (widget) && gr_part_view_get_part (GR_PART_VIEW (widget)) != part)
    return NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_text (child, part);
  return found;
}

static void
painted_cb (GdkFrameClock *frames,
            gboolean      *is_painted)
{
  *is_painted = TRUE;
}

static void
type_keys (GtkWidget  *text,
           const char *what)
{
  GdkFrameClock *frames = gtk_widget_get_frame_clock (text);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (text));
  g_autofree char *name = g_strconcat (what, ", taken over", NULL);
  g_autofree char *frame = g_strconcat (what, ", painted", NULL);
  double taken[N_KEYS], drawn[N_KEYS];
  gboolean is_painted = FALSE;
  gulong id = g_signal_connect (frames, "after-paint", G_CALLBACK (painted_cb), &is_painted);

  for (guint i = 0; i < N_KEYS; i++)
    {
      gint64 start = g_get_monotonic_time ();

      gtk_text_buffer_insert_interactive_at_cursor (buffer, i % 6 == 5 ? " " : "e", 1, TRUE);
      taken[i] = (double) (g_get_monotonic_time () - start) / 1000;
      is_painted = FALSE;
      while (!is_painted)
        g_main_context_iteration (NULL, TRUE);
      drawn[i] = (double) (g_get_monotonic_time () - start) / 1000;
    }
  g_signal_handler_disconnect (frames, id);
  report (name, taken);
  report (frame, drawn);
}

static char *
make_words (guint n)
{
  static const char *const words[] = {
    "we", "called", "the", "supplier", "was", "asked", "teh", "paper", "some", "it."
  };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s%s", words[(i * 7 + i / 10) % G_N_ELEMENTS (words)], i % 100 == 99 ? "\n" : " ");
  return g_string_free_and_steal (text);
}

static void
time_story (GrTestLive *live,
            const char *uid,
            guint       n_words,
            const char *what)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New");
  g_autofree char *words = make_words (n_words);
  g_autoptr (GrStoryDrafts) drafts = NULL;
  GtkWidget *navigation = adw_navigation_view_new ();
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());
  GrStoryEditor *editor;
  gint64 end;

  gr_change_create (change, "story", uid);
  gr_change_set_text (change, "story", uid, "action", words);
  gr_test_live_commit (live, change);
  drafts = gr_story_drafts_new (live->library, gr_library_lookup (live->library, "story", uid));
  editor = gr_story_editor_new (drafts);
  adw_navigation_view_push (ADW_NAVIGATION_VIEW (navigation), ADW_NAVIGATION_PAGE (editor));
  gtk_window_set_default_size (window, 1000, 700);
  gtk_window_set_child (window, navigation);
  gtk_window_present (window);
  gr_story_editor_focus_part (editor, GR_STORY_PART_ACTION);
  end = g_get_monotonic_time () + 3 * G_USEC_PER_SEC; /* the whole text is laid out and checked once */
  while (g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, FALSE);
  type_keys (find_text (GTK_WIDGET (editor), GR_STORY_PART_ACTION), what);
  gtk_window_destroy (window);
  gr_test_live_settle (live);
}

int
main (int   argc,
      char *argv[])
{
  GrTestLive live;

  gtk_init ();
  adw_init ();
  gr_test_live_setup (&live, NULL);
  printf ("%-44s %8s %8s %8s\n", "a key, ms", "median", "p95", "worst");
  time_story (&live, "short", 10, "10 words");
  time_story (&live, "long", N_WORDS, "10,000 words");
  gr_test_live_teardown (&live, NULL);
  return 0;
}
