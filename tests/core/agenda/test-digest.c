/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-day.h"
#include "gr-digest.h"
#include "gr-test-live.h"
#include "gr-upcoming.h"

#define HOUR_MS G_GINT64_CONSTANT (3600000)
#define DAY_MS (24 * HOUR_MS)

static void
assert_says (const GrDigest *digest,
             const char     *expected)
{
  g_auto (GStrv) lines = gr_digest_compose (digest);
  g_autofree char *text = lines != NULL ? g_strjoinv ("\n", lines) : NULL;

  g_assert_cmpstr (text, ==, expected);
}

/* Of an interview it is spoken twice; nobody is disturbed for nothing. */
static void
test_words (void)
{
  g_autoptr (GrDigest) digest = gr_digest_new ();

  assert_says (digest, NULL);
  digest->review_minutes = 1;
  assert_says (digest, "The review of today takes 1 minute.");
  g_ptr_array_add (digest->names, g_strdup ("Ines"));
  assert_says (digest, "It is time to get back to Ines.\nThe review of today takes 1 minute.");
  g_ptr_array_add (digest->names, g_strdup ("Kofi & <b>"));
  digest->review_minutes = 0;
  assert_says (digest, "It is time to get back to Ines and Kofi & <b>.");
  g_ptr_array_add (digest->names, g_strdup ("Lena"));
  assert_says (digest, "It is time to get back to 3 people.");
  g_ptr_array_set_size (digest->names, 0);

  digest->interview = g_strdup ("Lead, Harbour Trust");
  digest->n_tips = 9;
  digest->n_ticked = 8;
  for (gint64 days = 0; days < 20; days++)
    {
      digest->days_to_interview = days;
      assert_says (digest, days == 1   ? "Your interview is tomorrow: Lead, Harbour Trust.\n1 tip for it is left."
                           : days == 7 ? "Your interview is in a week: Lead, Harbour Trust.\n1 tip for it is left."
                                       : NULL);
    }
  digest->days_to_interview = 1;
  digest->n_ticked = 12; /* of another guide, too */
  assert_says (digest, "Your interview is tomorrow: Lead, Harbour Trust.");
}

static gint64
at (GTimeZone *zone,
    int        day,
    int        hour,
    int        minute)
{
  g_autoptr (GDateTime) time = g_date_time_new (zone, 2026, 10, day, hour, minute, 0);

  return g_date_time_to_unix (time) * 1000;
}

/* Once a local day, whatever the zone, the clock's change, the hour, and how often one looks. */
static void
test_once (void)
{
  const char *const zones[] = { "UTC", "America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kathmandu" };

  for (guint i = 0; i < G_N_ELEMENTS (zones); i++)
    {
      g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (zones[i]);
      gint64 told_day = GR_DIGEST_NEVER;
      guint told = 0;

      g_assert_nonnull (zone);
      for (gint64 now = at (zone, 1, 0, 0); now < at (zone, 31, 0, 0); now += 7 * 60000)
        {
          gint64 next = gr_digest_next_at (told_day, 0, now, zone);

          if (next > now)
            continue;
          told_day = gr_day_of_time (now, zone, GR_DAY_START_HOUR);
          told++;
          g_assert_cmpint (gr_digest_next_at (told_day, 0, now, zone), ==,
                           gr_day_to_time (told_day + 1, zone, GR_DIGEST_HOUR));
        }
      g_assert_cmpuint (told, ==, 31); /* thirty at nine, and that of the night before the first */
    }
}

static void
test_snooze (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");
  gint64 now = at (zone, 14, 9, 1);
  gint64 today = gr_day_of_time (now, zone, GR_DAY_START_HOUR);
  gint64 later = now + GR_DIGEST_SNOOZE_MINUTES * 60000;
  gint64 tomorrow = gr_day_to_time (today + 1, zone, GR_DIGEST_HOUR);

  g_assert_cmpint (gr_digest_next_at (today, later, now, zone), ==, later);
  g_assert_cmpint (gr_digest_next_at (today, 0, later + 1, zone), ==, tomorrow); /* told again, which clears it */
  g_assert_cmpint (gr_digest_next_at (today, tomorrow, now, zone), ==,
                   tomorrow); /* put off into tomorrow is tomorrow */
  /* What was put off yesterday and missed is told today, once, at nine. */
  g_assert_cmpint (gr_digest_next_at (today - 1, later - DAY_MS, at (zone, 14, 5, 0), zone), ==, at (zone, 14, 9, 0));
}

/* Somebody flew west, or the clock was a year ahead. */
static void
test_clock (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  gint64 now = at (zone, 14, 12, 0);
  gint64 today = gr_day_of_time (now, zone, GR_DAY_START_HOUR);

  g_assert_cmpint (gr_digest_next_at (today + 1, 0, now, zone), ==, gr_day_to_time (today + 2, zone, GR_DIGEST_HOUR));
  g_assert_cmpint (gr_digest_next_at (today + 400, 0, now, zone), <=, now);
  g_assert_cmpint (gr_digest_next_at (today - 400, 0, now, zone), <=, now);
}

static gpointer
read_digest (GrStore      *store,
             gpointer      data,
             GCancellable *cancellable,
             GError      **error)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();

  return gr_digest_read (store, *(const gint64 *) data, zone, error);
}

static void
done_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  GrDigest **digest = data;
  g_autoptr (GError) error = NULL;

  *digest = gr_library_read_finish (GR_LIBRARY (object), result, &error);
  g_assert_no_error (error);
}

static GrDigest *
look (GrTestLive *live)
{
  gint64 now = gr_clock_get_wall_ms (live->clock);
  GrDigest *digest = NULL;

  gr_library_read_async (live->library, read_digest, g_memdup2 (&now, sizeof now), g_free,
                         (GDestroyNotify) gr_digest_free, NULL, done_cb, &digest);
  while (digest == NULL)
    g_main_context_iteration (NULL, TRUE);
  return digest;
}

/* Of what is kept: an interview in a week, and a promise that is a day old. */
static void
test_library (GrTestLive   *live,
              gconstpointer data)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  gint64 now = gr_clock_get_wall_ms (live->clock);
  gint64 today = gr_day_of_time (now, zone, GR_DAY_START_HOUR);
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New");
  g_autoptr (GrDigest) digest = NULL;

  gr_change_create (change, "opening", "o");
  gr_change_set_text (change, "opening", "o", "role", "Lead");
  gr_change_create (change, "round", "r");
  gr_change_set_text (change, "round", "r", "opening", "o");
  gr_change_set_integer (change, "round", "r", "starts_at", gr_day_to_time (today + 7, zone, 12));
  gr_change_create (change, "round-tip", "t");
  gr_change_set_text (change, "round-tip", "t", "round", "r");
  gr_change_create (change, "person", "p");
  gr_change_set_text (change, "person", "p", "name", "Ines");
  for (int i = 0; i < 2; i++)
    {
      const char *uid = gr_change_create (change, "interaction", NULL);

      gr_change_set_text (change, "interaction", uid, "person", "p");
      gr_change_set_text (change, "interaction", uid, "person_name", "Ines");
      gr_change_set_text (change, "interaction", uid, "promise", "The reading list");
      gr_change_set_integer (change, "interaction", uid, "happened_at", now - 30 * HOUR_MS);
    }
  gr_test_live_commit (live, change);
  digest = look (live);
  assert_says (digest, "Your interview is in a week: Lead.\nIt is time to get back to Ines.");
  g_assert_cmpuint (digest->n_ticked, ==, 1);
}

/* What was promised is told in the person's own words, and never as a failing. */
static void
test_follow_up (void)
{
  char promise[] = "The <b>list";
  GrDueFollowUp due = { .kind = GR_FOLLOW_UP_PROMISE, .state = GR_FOLLOW_UP_DUE, .promise = promise };
  g_autofree char *hours = NULL;
  g_autofree char *minutes = NULL;
  g_autofree char *past = NULL;
  g_autofree char *contact = NULL;

  due.due_at = 7 * HOUR_MS;
  hours = gr_due_follow_up_describe (&due, HOUR_MS / 2);
  g_assert_cmpstr (hours, ==, "The <b>list · 7 hours left");
  minutes = gr_due_follow_up_describe (&due, 7 * HOUR_MS - 60000);
  g_assert_cmpstr (minutes, ==, "The <b>list · 1 hour left");
  due.state = GR_FOLLOW_UP_PAST;
  past = gr_due_follow_up_describe (&due, 9 * HOUR_MS);
  g_assert_cmpstr (past, ==, "The <b>list · promised, and still welcome");
  due.kind = GR_FOLLOW_UP_CONTACT;
  contact = gr_due_follow_up_describe (&due, 0);
  g_assert_cmpstr (contact, ==, "A good time to write");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/agenda/digest/words", test_words);
  g_test_add_func ("/agenda/digest/once", test_once);
  g_test_add_func ("/agenda/digest/snooze", test_snooze);
  g_test_add_func ("/agenda/digest/clock", test_clock);
  g_test_add_func ("/agenda/digest/follow-up", test_follow_up);
  g_test_add ("/agenda/digest/library", GrTestLive, NULL, gr_test_live_setup, test_library, gr_test_live_teardown);
  return g_test_run ();
}
