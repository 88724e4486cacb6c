/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "gr-test-widgets.h"
#include "gr-today-page.h"

#define HOUR_MS (3600 * G_GINT64_CONSTANT (1000))
#define PATIENCE (20 * G_USEC_PER_SEC)
#define HOSTILE "R&D <b>bold</b> </i> &nope; %s \xe2\x80\xae" /* ends in a mark that turns the text round */

typedef struct
{
  GrTestLive live;
  GtkWidget *window;
  GtkWidget *page;
} Fixture;

static void
set_up (Fixture      *self,
        gconstpointer data)
{
  gr_test_live_setup (&self->live, NULL);
  gr_clock_advance (self->live.clock, 10 * HOUR_MS); /* Monday, at ten */
}

static void
show_page (Fixture *self)
{
  self->page = g_object_new (GR_TYPE_TODAY_PAGE, "library", self->live.library, NULL);
  self->window =
      g_object_new (ADW_TYPE_WINDOW, "content", self->page, "default-width", 360, "default-height", 640, NULL);
  gtk_window_present (GTK_WINDOW (self->window));
}

static void
tear_down (Fixture      *self,
           gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  gr_test_live_teardown (&self->live, NULL);
}

static void
print_texts (GtkWidget *page)
{
  GtkLabel *label;

  for (guint i = 0; (label = gr_test_find (page, GTK_TYPE_LABEL, i)) != NULL; i++)
    if (gtk_widget_get_mapped (GTK_WIDGET (label)))
      g_test_message ("%s", gtk_label_get_text (label));
}

static void
wait_for (Fixture    *self,
          const char *text)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;

  while (!gr_test_shows (self->page, text) && g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
  if (gr_test_shows (self->page, text))
    return;
  print_texts (self->page);
  g_error ("“%s” is not shown", text);
}

static void
assert_hidden (Fixture    *self,
               const char *text)
{
  g_assert_false (gr_test_shows (self->page, text));
}

/* A story without its Result, a task, a topic with a card and tips for the day, all named to do harm. */
static GrChange *
create_preparation (void)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Prepare");

  gr_change_create (change, "profile", "profile");
  gr_change_set_text (change, "profile", "profile", "role", HOSTILE);
  gr_change_set_text (change, "profile", "profile", "interview_on", "2026-12-11");
  gr_change_set_integer (change, "profile", "profile", "minutes_a_week", 70);
  gr_change_create (change, "guide", "guide");
  gr_change_set_text (change, "guide", "guide", "title", HOSTILE);
  gr_change_create (change, "section", "section");
  gr_change_set_text (change, "section", "section", "guide", "guide");
  gr_change_set_text (change, "section", "section", "title", "Before the Interview " HOSTILE);
  gr_change_set_text (change, "section", "section", "body", "1. " HOSTILE "\n2. Breathe.\n");
  gr_change_set_text (change, "section", "section", "kind", "notes");
  gr_change_set_integer (change, "section", "section", "level", 2);
  gr_change_create (change, "card", "card");
  gr_change_set_text (change, "card", "card", "guide", "guide");
  gr_change_set_text (change, "card", "card", "front", HOSTILE);
  gr_change_set_text (change, "card", "card", "back", HOSTILE);
  gr_change_set_text (change, "card", "card", "state", "new");
  gr_change_create (change, "story", "story");
  gr_change_set_text (change, "story", "story", "title", HOSTILE);
  gr_change_set_text (change, "story", "story", "situation", "It rained.");
  gr_change_create (change, "project", "project");
  gr_change_set_text (change, "project", "project", "title", HOSTILE);
  gr_change_create (change, "phase", "phase");
  gr_change_set_text (change, "phase", "phase", "project", "project");
  gr_change_set_text (change, "phase", "phase", "title", HOSTILE);
  gr_change_create (change, "task", "task");
  gr_change_set_text (change, "task", "task", "phase", "phase");
  gr_change_set_text (change, "task", "task", "title", HOSTILE);
  return change;
}

static void
commit_work (Fixture *self,
             int      minutes)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Work");
  const char *uid = gr_change_create (change, "work", NULL);

  gr_change_set_text (change, "work", uid, "task", "task");
  gr_change_set_text (change, "work", uid, "source", "manual");
  gr_change_set_text (change, "work", uid, "zone", "UTC");
  gr_change_set_integer (change, "work", uid, "started_at", gr_clock_get_wall_ms (self->live.clock));
  gr_change_set_integer (change, "work", uid, "seconds", 60 * minutes);
  gr_test_live_commit (&self->live, change);
}

static void
test_empty (Fixture      *self,
            gconstpointer data)
{
  show_page (self);
  wait_for (self, "Nothing planned yet");
  g_assert_true (gr_test_shows (self->page, "No date yet"));
  g_assert_true (gr_test_shows (self->page, "Monday, 23 November"));
  assert_hidden (self, "Where You Stand");
}

static void
test_usual (Fixture      *self,
            gconstpointer data)
{
  gr_test_live_commit (&self->live, create_preparation ());
  show_page (self);
  wait_for (self, "Draft “" HOSTILE "”");
  g_assert_true (gr_test_shows (self->page, "Next 25 minutes"));
  g_assert_true (gr_test_shows (self->page, "Interview in 18 Days"));
  g_assert_true (gr_test_shows (self->page, "Also Today"));
  g_assert_true (gr_test_shows (self->page, "Where You Stand"));
  g_assert_true (gr_test_shows (self->page, HOSTILE)); /* as it was written */
  assert_hidden (self, "No date yet");
}

/* What is done elsewhere shows without the page being left. */
static void
test_done (Fixture      *self,
           gconstpointer data)
{
  gr_test_live_commit (&self->live, create_preparation ());
  show_page (self);
  wait_for (self, "Also Today");
  commit_work (self, 60);
  wait_for (self, "That was today");
  g_assert_true (gr_test_shows (self->page, "If You Have More Time"));
  g_assert_true (gr_test_shows (self->page, "1 h of 1 h 10 min"));
  assert_hidden (self, "Also Today");
}

/* At one in the morning it is still the day before, for what is planned and for what is done. */
static void
test_night (Fixture      *self,
            gconstpointer data)
{
  gr_test_live_commit (&self->live, create_preparation ());
  gr_clock_advance (self->live.clock, 15 * HOUR_MS);
  commit_work (self, 60);
  show_page (self);
  wait_for (self, "That was today");
  g_assert_true (gr_test_shows (self->page, "Monday, 23 November"));
}

static void
test_welcome_back (Fixture      *self,
                   gconstpointer data)
{
  gr_test_live_commit (&self->live, create_preparation ());
  gr_clock_advance (self->live.clock, 24 * 6 * HOUR_MS);
  show_page (self);
  wait_for (self, "Welcome back. Today is 10 minutes; the rest is spread out.");
  g_assert_true (gr_test_shows (self->page, "If You Have More Time"));
  g_assert_true (gr_test_shows (self->page, "Interview in 12 Days"));
}

static void
test_interview_today (Fixture      *self,
                      gconstpointer data)
{
  gr_test_live_commit (&self->live, create_preparation ());
  gr_clock_advance (self->live.clock, 24 * 18 * HOUR_MS);
  show_page (self);
  wait_for (self, "Interview Today");
  gr_clock_advance (self->live.clock, 24 * HOUR_MS);
  gtk_window_destroy (GTK_WINDOW (self->window));
  show_page (self);
  wait_for (self, "No date yet"); /* it is over */
}

/* An interview that is kept tells what it is for; a promise is there until it is kept, and then the page is shorter. */
static void
test_people (Fixture      *self,
             gconstpointer data)
{
  GrChange *change = create_preparation ();
  gint64 now = gr_clock_get_wall_ms (self->live.clock);

  gr_change_create (change, "opening", "opening");
  gr_change_set_text (change, "opening", "opening", "role", HOSTILE);
  gr_change_set_text (change, "opening", "opening", "employer", "Harbour Trust");
  gr_change_create (change, "round", "round");
  gr_change_set_text (change, "round", "round", "opening", "opening");
  gr_change_set_integer (change, "round", "round", "starts_at", now + 48 * HOUR_MS);
  gr_change_create (change, "interaction", "promise");
  gr_change_set_text (change, "interaction", "promise", "person_name", "Ines " HOSTILE);
  gr_change_set_text (change, "interaction", "promise", "promise", HOSTILE);
  gr_change_set_integer (change, "interaction", "promise", "happened_at", now - 41 * HOUR_MS);
  gr_test_live_commit (&self->live, change);
  show_page (self);
  wait_for (self, "Ines " HOSTILE);
  g_assert_true (gr_test_shows (self->page, HOSTILE " · 7 hours left"));
  g_assert_true (gr_test_shows (self->page, "Interview in 2 Days"));
  g_assert_true (gr_test_shows (self->page, HOSTILE ", Harbour Trust"));

  change = gr_change_new (GR_CHANGE_EDIT, "Keep");
  gr_change_set_integer (change, "interaction", "promise", "promise_kept_at", now);
  gr_test_live_commit (&self->live, change);
  while (gr_test_shows (self->page, "People"))
    g_main_context_iteration (NULL, TRUE);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)
  ADD ("/today/page/empty", test_empty);
  ADD ("/today/page/usual", test_usual);
  ADD ("/today/page/done", test_done);
  ADD ("/today/page/night", test_night);
  ADD ("/today/page/welcome-back", test_welcome_back);
  ADD ("/today/page/interview-today", test_interview_today);
  ADD ("/today/page/people", test_people);
#undef ADD
  return g_test_run ();
}
