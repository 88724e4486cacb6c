/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>

#include "gr-background.h"
#include "gr-digest.h"
#include "gr-reminders.h"
#include "gr-test-widgets.h"

#define HOUR_MS G_GINT64_CONSTANT (3600000)

typedef struct
{
  GrTestLive live;
  GSettings *settings;
  GrReminders *reminders;
  guint told;
  char *first; /* line of the last time */
} Fixture;

static void
due_cb (Fixture           *fixture,
        const char *const *lines)
{
  fixture->told++;
  g_set_str (&fixture->first, lines[0]);
}

static void
start (Fixture *fixture)
{
  fixture->reminders = gr_reminders_new (fixture->live.library);
  g_signal_connect_swapped (fixture->reminders, "due", G_CALLBACK (due_cb), fixture);
}

/* A promise that is a day old, at noon. */
static void
setup (Fixture      *fixture,
       gconstpointer data)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New");
  gint64 now;

  gr_test_live_setup (&fixture->live, NULL);
  gr_clock_advance (fixture->live.clock, 12 * HOUR_MS);
  now = gr_clock_get_wall_ms (fixture->live.clock);
  gr_change_create (change, "interaction", "i");
  gr_change_set_text (change, "interaction", "i", "person_name", "Ines & <b>");
  gr_change_set_text (change, "interaction", "i", "promise", "The reading list");
  gr_change_set_integer (change, "interaction", "i", "happened_at", now - 30 * HOUR_MS);
  gr_test_live_commit (&fixture->live, change);
  fixture->settings = g_settings_new (APPLICATION_ID);
  g_settings_set_boolean (fixture->settings, "reminders", TRUE);
  g_settings_set_string (fixture->settings, "reminder-day", "");
  g_settings_set_int64 (fixture->settings, "reminder-snoozed-until", 0);
}

/* Lets it look as long as it wants to. */
static void
look (Fixture *fixture)
{
  gr_reminders_check (fixture->reminders);
  for (int i = 0; i < 20; i++)
    {
      gr_test_settle (&fixture->live);
      g_usleep (5000);
    }
}

static void
teardown (Fixture      *fixture,
          gconstpointer data)
{
  look (fixture);
  g_assert_finalize_object (fixture->reminders);
  g_clear_object (&fixture->settings);
  g_free (fixture->first);
  gr_test_live_teardown (&fixture->live, NULL);
}

/* However often one looks, and starts the program. */
static void
test_once (Fixture      *fixture,
           gconstpointer data)
{
  start (fixture);
  while (fixture->told == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (fixture->first, ==, "It is time to get back to Ines & <b>.");
  look (fixture);
  g_assert_finalize_object (fixture->reminders);
  start (fixture);
  look (fixture);
  g_assert_cmpuint (fixture->told, ==, 1);
  gr_clock_advance (fixture->live.clock, 24 * HOUR_MS);
  gr_reminders_check (fixture->reminders);
  while (fixture->told == 1)
    g_main_context_iteration (NULL, TRUE);
  look (fixture);
  g_assert_cmpuint (fixture->told, ==, 2);
}

static void
test_snooze (Fixture      *fixture,
             gconstpointer data)
{
  start (fixture);
  while (fixture->told == 0)
    g_main_context_iteration (NULL, TRUE);
  gr_reminders_snooze (fixture->reminders);
  gr_clock_advance (fixture->live.clock, (GR_DIGEST_SNOOZE_MINUTES - 1) * 60000);
  look (fixture);
  g_assert_cmpuint (fixture->told, ==, 1);
  gr_clock_advance (fixture->live.clock, 60000);
  gr_reminders_check (fixture->reminders);
  while (fixture->told == 1)
    g_main_context_iteration (NULL, TRUE);
  gr_clock_advance (fixture->live.clock, 3 * HOUR_MS);
  look (fixture);
  g_assert_cmpuint (fixture->told, ==, 2);
}

/* Off is off; and a day with nothing to say is a day of silence. */
static void
test_silence (Fixture      *fixture,
              gconstpointer data)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Keep");

  g_settings_set_boolean (fixture->settings, "reminders", FALSE);
  start (fixture);
  look (fixture);
  g_assert_cmpuint (fixture->told, ==, 0);
  gr_change_set_integer (change, "interaction", "i", "promise_kept_at", 1);
  gr_test_live_commit (&fixture->live, change);
  g_settings_set_boolean (fixture->settings, "reminders", TRUE);
  look (fixture);
  g_assert_cmpuint (fixture->told, ==, 0);
}

static void
answered_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      data)
{
  GError **error = data;

  g_assert_false (gr_background_request_finish (result, error));
}

/* Where there is no such portal, that is a sentence and no more. */
static void
test_background (void)
{
  g_autoptr (GTestDBus) bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_autoptr (GError) error = NULL;

  g_test_dbus_up (bus);
  gr_background_request_async (TRUE, NULL, answered_cb, &error);
  while (error == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED);
  g_assert_true (g_str_has_suffix (error->message, "."));
  g_test_dbus_down (bus);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add ("/app/reminders/once", Fixture, NULL, setup, test_once, teardown);
  g_test_add ("/app/reminders/snooze", Fixture, NULL, setup, test_snooze, teardown);
  g_test_add ("/app/reminders/silence", Fixture, NULL, setup, test_silence, teardown);
  g_test_add_func ("/app/reminders/background", test_background);
  return g_test_run ();
}
