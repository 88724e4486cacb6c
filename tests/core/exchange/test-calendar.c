/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "gr-calendar.h"
#include "gr-test-library.h"
#include "gr-test-store.h"

#define NOW G_GINT64_CONSTANT (1795000000000) /* 18 November 2026, 11:06:40 in UTC */
#define HOUR (60 * 60 * G_GINT64_CONSTANT (1000))

/* Another program reads the calendar and says what is in it, a line each. */
#define READER                                                                                                         \
  "import sys, icalendar\n"                                                                                            \
  "calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())\n"                                          \
  "print(calendar['VERSION'])\n"                                                                                       \
  "for event in calendar.walk('VEVENT'):\n"                                                                            \
  "    assert not event.errors, event.errors\n"                                                                        \
  "    print(event['UID'], event['DTSTART'].dt.isoformat(), event['DTEND'].dt.isoformat(),\n"                          \
  "          event['DTSTAMP'].dt.isoformat(), event['STATUS'])\n"                                                      \
  "    for name in ('SUMMARY', 'LOCATION', 'DESCRIPTION'):\n"                                                          \
  "        print(name, ascii(str(event[name])) if name in event else '-')\n"

static void
add_event (GPtrArray  *events,
           const char *uid,
           gint64      starts_at,
           gint64      minutes,
           const char *title,
           const char *place,
           const char *note,
           gboolean    cancelled)
{
  GrCalendarEvent *event = g_new0 (GrCalendarEvent, 1);

  *event = (GrCalendarEvent) {
    g_strdup (uid), starts_at, minutes, g_strdup (title), g_strdup (place), g_strdup (note), cancelled,
  };
  g_ptr_array_add (events, event);
}

static GPtrArray *
make_events (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) gr_calendar_event_free);
}

/* What the other program says, or NULL where it is not installed. */
static char *
read_back (const char *text)
{
  g_autofree char *dir = gr_test_dir_new ();
  g_autofree char *path = g_build_filename (dir, "out.ics", NULL);
  const char *argv[] = { "python3", "-c", READER, path, NULL };
  const char *probe[] = { "python3", "-c", "import icalendar", NULL };
  g_autoptr (GError) error = NULL;
  g_autofree char *errors = NULL;
  char *out = NULL;
  int status = 1;

  if (!g_spawn_sync (NULL, (char **) probe, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, NULL,
                     NULL, &status, NULL) ||
      status != 0)
    {
      gr_test_dir_remove (dir);
      g_test_skip ("python3-icalendar is not installed");
      return NULL;
    }
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &out, &errors, &status, &error);
  g_assert_no_error (error);
  if (status != 0)
    g_error ("%s\n%s", errors, text);
  gr_test_dir_remove (dir);
  return out;
}

/* Commas, line ends, quotes, what is no letter of ASCII, and what no calendar may hold. */
static void
test_read_back (void)
{
  g_autoptr (GPtrArray) events = make_events ();
  g_autofree char *text = NULL;
  g_autofree char *said = NULL;

  add_event (events, "0a1b", NOW, 45, "Drafts; first, \"second\"", "Room 1, left", "one\ntwo\r\n\001three", FALSE);
  add_event (events, "2c3d", NOW + 24 * HOUR, 90, "Interview: Bäckerei Süß & Söhne 🥐", "", NULL, TRUE);
  text = gr_calendar_write (events, NOW);
  said = read_back (text);
  if (said == NULL)
    return;
  g_assert_cmpstr (said, ==,
                   "2.0\n"
                   "0a1b 2026-11-18T11:06:40+00:00 2026-11-18T11:51:40+00:00 2026-11-18T11:06:40+00:00 CONFIRMED\n"
                   "SUMMARY 'Drafts; first, \"second\"'\n"
                   "LOCATION 'Room 1, left'\n"
                   "DESCRIPTION 'one\\ntwo\\nthree'\n"
                   "2c3d 2026-11-19T11:06:40+00:00 2026-11-19T12:36:40+00:00 2026-11-18T11:06:40+00:00 CANCELLED\n"
                   "SUMMARY 'Interview: B\\xe4ckerei S\\xfc\\xdf & S\\xf6hne \\U0001f950'\n"
                   "LOCATION -\n"
                   "DESCRIPTION -\n");
}

/* A backslash is doubled, which the other program reads as something else. */
static void
test_backslash (void)
{
  g_autoptr (GPtrArray) events = make_events ();
  g_autofree char *text = NULL;

  add_event (events, "u", NOW, 30, "C:\\new; a,b", NULL, NULL, FALSE);
  text = gr_calendar_write (events, NOW);
  g_assert_nonnull (strstr (text, "\r\nSUMMARY:C:\\\\new\\; a\\,b\r\n"));
}

/* A long text comes back whole, and no line on the way is longer than 75 bytes or ends within a letter. */
static void
test_folded (void)
{
  g_autoptr (GPtrArray) events = make_events ();
  g_autoptr (GString) long_title = g_string_new (NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GString) unfolded = g_string_new (NULL);

  for (guint i = 0; i < 300; i++)
    g_string_append_printf (long_title, "%s%u", i % 3 == 0 ? "ü" : i % 3 == 1 ? "🥐" : "x", i);
  add_event (events, "u", NOW, 30, long_title->str, NULL, NULL, FALSE);
  text = gr_calendar_write (events, NOW);
  g_assert_true (g_str_has_suffix (text, "END:VCALENDAR\r\n"));
  lines = g_strsplit (text, "\r\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_assert_cmpuint (strlen (lines[i]), <=, 75);
      g_assert_null (strchr (lines[i], '\n'));
      g_assert_true (g_utf8_validate (lines[i], -1, NULL));
      g_string_append (unfolded, lines[i][0] == ' ' ? lines[i] + 1 : lines[i]);
    }
  g_assert_nonnull (strstr (unfolded->str, long_title->str));
}

static void
test_empty (void)
{
  g_autoptr (GPtrArray) events = make_events ();
  g_autofree char *text = gr_calendar_write (events, NOW);
  g_autofree char *said = read_back (text);

  if (said != NULL)
    g_assert_cmpstr (said, ==, "2.0\n");
}

static void
add_round (GrTestStore *self,
           const char  *uid,
           gint64       starts_at,
           const char  *outcome)
{
  gr_test_store_add (self, "round", uid, "opening", "o", "title", "First talk", "outcome", outcome, NULL);
  gr_change_set_integer (self->change, "round", uid, "starts_at", starts_at);
}

static void
fill (GrTestStore *self)
{
  gr_test_store_add (self, "opening", "o", "employer", "Bakery", "role", "Manager", NULL);
  add_round (self, "r1", NOW + 48 * HOUR, "pending");
  add_round (self, "r2", NOW + 24 * HOUR, "cancelled");
  add_round (self, "r3", NOW - 24 * HOUR, "advanced");
  add_round (self, "r4", 0, "pending");
  gr_test_store_add (self, "session", "s", "task_title", "Drafts", "cue", "When the table is cleared", "response",
                     "I open the laptop", NULL);
  gr_change_set_integer (self->change, "session", "s", "starts_at", NOW + HOUR);
  gr_change_set_integer (self->change, "session", "s", "minutes", 40);
  gr_test_store_keep (self, NOW);
}

static void
test_library (GrTestStore  *self,
              gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) events = NULL;
  const GrCalendarEvent *event;

  fill (self);
  events = gr_calendar_read (self->store, NOW, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (events->len, ==, 3);
  event = events->pdata[0];
  g_assert_cmpstr (event->uid, ==, "s");
  g_assert_cmpstr (event->note, ==, "When the table is cleared\nI open the laptop");
  event = events->pdata[1];
  g_assert_cmpstr (event->uid, ==, "r2");
  g_assert_true (event->cancelled);
  event = events->pdata[2];
  g_assert_cmpstr (event->title, ==, "Interview: Bakery");
  g_assert_cmpstr (event->note, ==, "Manager\nFirst talk");
  g_assert_cmpint (event->minutes, ==, 60);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/calendar/read-back", test_read_back);
  g_test_add_func ("/exchange/calendar/backslash", test_backslash);
  g_test_add_func ("/exchange/calendar/folded", test_folded);
  g_test_add_func ("/exchange/calendar/empty", test_empty);
  g_test_add ("/exchange/calendar/library", GrTestStore, NULL, gr_test_store_setup, test_library,
              gr_test_store_teardown);
  return g_test_run ();
}
