/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-day.h"
#include "gr-follow-up-text.h"
#include "gr-follow-up.h"

#include <string.h>

#define HOUR (60 * 60 * G_GINT64_CONSTANT (1000))
#define DAY (24 * HOUR)
#define NOW G_GINT64_CONSTANT (1795000000000)

static GArray *
list (const GrInteractionFact *interactions,
      guint                    n_interactions,
      const GrPersonFact      *people,
      guint                    n_people,
      const char              *zone_name,
      gint64                   now_ms)
{
  const GrTrack track = {
    .interactions = interactions, .n_interactions = n_interactions, .people = people, .n_people = n_people
  };
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (zone_name);

  return gr_follow_ups_list (&track, zone, now_ms);
}

static const GrFollowUp *
get (GArray *follow_ups,
     guint   at)
{
  g_assert_cmpuint (at, <, follow_ups->len);
  return &g_array_index (follow_ups, GrFollowUp, at);
}

/* A promise is due from a day before its time: without one 24 to 48 hours after it was made. */
static void
test_promise (void)
{
  static const struct
  {
    gint64 due_at;
    gint64 later;
    GrFollowUpState state;
  } cases[] = {
    { 0, HOUR, GR_FOLLOW_UP_WAITS },
    { 0, 24 * HOUR - 1, GR_FOLLOW_UP_WAITS },
    { 0, 24 * HOUR, GR_FOLLOW_UP_DUE },
    { 0, 48 * HOUR, GR_FOLLOW_UP_DUE },
    { 0, 48 * HOUR + 1, GR_FOLLOW_UP_PAST },
    { NOW + 7 * DAY, 6 * DAY - 1, GR_FOLLOW_UP_WAITS },
    { NOW + 7 * DAY, 6 * DAY, GR_FOLLOW_UP_DUE },
    { NOW + 7 * DAY, 8 * DAY, GR_FOLLOW_UP_PAST },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const GrInteractionFact made = {
        .person = "p", .happened_at = NOW, .promise = "send the list", .promise_due_at = cases[i].due_at
      };
      g_autoptr (GArray) follow_ups = list (&made, 1, NULL, 0, "UTC", NOW + cases[i].later);

      g_assert_cmpint (get (follow_ups, 0)->state, ==, cases[i].state);
      g_assert_cmpuint (gr_follow_ups_count (follow_ups), ==, cases[i].state != GR_FOLLOW_UP_WAITS);
    }
}

static void
test_no_promise (void)
{
  static const GrInteractionFact kept[] = {
    { .happened_at = NOW, .promise = "send the list", .promise_kept_at = NOW + HOUR },
    { .happened_at = NOW, .promise = "  " },
    { .happened_at = NOW },
  };
  g_autoptr (GArray) follow_ups = list (kept, G_N_ELEMENTS (kept), NULL, 0, "UTC", NOW + 9 * DAY);

  g_assert_cmpuint (follow_ups->len, ==, 0);
}

/* Contact resets the clock; before the first it runs from when they met; what lies ahead resets nothing. */
static void
test_cadence (void)
{
  static const GrPersonFact people[] = {
    { .uid = "a", .cadence_days = 60, .since = NOW - 500 * DAY },
    { .uid = "b", .cadence_days = 90, .since = NOW - 500 * DAY },
    { .uid = "c", .cadence_days = 60, .since = NOW - 59 * DAY },
    { .uid = "d", .cadence_days = 60, .since = NOW - 60 * DAY },
    { .uid = "e", .cadence_days = 0, .since = NOW - 500 * DAY },
    { .uid = "f", .cadence_days = G_MAXINT64, .since = NOW },
  };
  static const GrInteractionFact contacts[] = {
    { .person = "a", .happened_at = NOW - 70 * DAY },
    { .person = "a", .happened_at = NOW - 300 * DAY },
    { .person = "b", .happened_at = NOW - 70 * DAY },
    { .person = "d", .happened_at = NOW + 3 * DAY },
  };
  g_autoptr (GArray) follow_ups =
      list (contacts, G_N_ELEMENTS (contacts), people, G_N_ELEMENTS (people), "Europe/Berlin", NOW);

  g_assert_cmpuint (follow_ups->len, ==, 5);
  g_assert_cmpuint (gr_follow_ups_count (follow_ups), ==, 2);
  g_assert_cmpuint (get (follow_ups, 0)->index, ==, 0); /* a: ten days ago */
  g_assert_cmpuint (get (follow_ups, 1)->index, ==, 3); /* d: today */
  g_assert_cmpuint (get (follow_ups, 2)->index, ==, 2); /* c: tomorrow */
  g_assert_cmpint (get (follow_ups, 0)->state, ==, GR_FOLLOW_UP_DUE); /* it is never late */
}

/* Sixty days are sixty days on the calendar, also where a night in between has 23 or 25 hours, in five zones. */
static void
test_days (void)
{
  static const char *const zones[] = { "UTC", "America/New_York", "Europe/Berlin", "Australia/Lord_Howe",
                                       "Asia/Kathmandu" };

  for (guint z = 0; z < G_N_ELEMENTS (zones); z++)
    {
      g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (zones[z]);

      for (gint64 last = NOW - 400 * DAY; last < NOW + 400 * DAY; last += 5 * DAY + 7 * HOUR)
        {
          gint64 due = gr_follow_up_next_due (last, 60, zone);
          gint64 day = gr_day_of_time (last, zone, GR_DAY_START_HOUR) + 60;

          g_assert_cmpint (gr_day_of_time (due, zone, GR_DAY_START_HOUR), ==, day);
          g_assert_cmpint (gr_day_of_time (due - 1000, zone, GR_DAY_START_HOUR), ==, day - 1);
        }
    }
}

/* Promises before contacts, the older first. */
static void
test_order (void)
{
  static const GrPersonFact person = { .uid = "a", .cadence_days = 60, .since = NOW - 500 * DAY };
  static const GrInteractionFact made[] = {
    { .person = "b", .happened_at = NOW - 3 * DAY, .promise = "later" },
    { .person = "b", .happened_at = NOW - HOUR, .promise = "waits" },
    { .person = "b", .happened_at = NOW - 9 * DAY, .promise = "first" },
  };
  g_autoptr (GArray) follow_ups = list (made, G_N_ELEMENTS (made), &person, 1, "UTC", NOW);

  g_assert_cmpuint (get (follow_ups, 0)->index, ==, 2);
  g_assert_cmpuint (get (follow_ups, 1)->index, ==, 0);
  g_assert_cmpint (get (follow_ups, 2)->kind, ==, GR_FOLLOW_UP_CONTACT);
  g_assert_cmpuint (get (follow_ups, 3)->index, ==, 1);
}

static void
test_text (void)
{
  static const struct
  {
    GrFollowUpFacts facts;
    const char *text;
  } cases[] = {
    { { "Amira", GR_INTERACTION_KIND_INTERVIEW, "the night shift you built up.\n", "the shift plan of 2019.", TRUE,
        "Zainab" },
      "Hello Amira,\n\nthank you for the interview. What stayed with me: the night shift you built up.\n\n"
      "As promised: the shift plan of 2019.\n\nBest regards\nZainab\n" },
    { { "Amira", GR_INTERACTION_KIND_CONVERSATION, NULL, "the article", FALSE, NULL },
      "Hello Amira,\n\nthank you for the conversation.\n\nI have not forgotten: the article.\n" },
    { { NULL, GR_INTERACTION_KIND_EVENT, "100 % <b>bees</b> & %s", NULL, FALSE, "" },
      "Hello,\n\nit was good to meet you. What stayed with me: 100 % <b>bees</b> & %s.\n" },
    { { "Amira", GR_INTERACTION_KIND_CONVERSATION, " ", "", FALSE, "Zainab" }, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = gr_follow_up_compose (&cases[i].facts);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
test_mailto (void)
{
  g_autofree char *uri = gr_follow_up_mailto ("a+b@example.org", "50 % & ?", "Grüße,\nZ");
  g_autofree char *nobody = gr_follow_up_mailto (NULL, "", "");
  g_autoptr (GError) error = NULL;
  g_autoptr (GUri) parsed = g_uri_parse (uri, G_URI_FLAGS_ENCODED, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (uri, ==, "mailto:a%2Bb@example.org?subject=50%20%25%20%26%20%3F&body=Gr%C3%BC%C3%9Fe%2C%0D%0AZ");
  g_assert_cmpstr (nobody, ==, "mailto:?subject=&body=");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plan/follow-up/promise", test_promise);
  g_test_add_func ("/plan/follow-up/no-promise", test_no_promise);
  g_test_add_func ("/plan/follow-up/cadence", test_cadence);
  g_test_add_func ("/plan/follow-up/days", test_days);
  g_test_add_func ("/plan/follow-up/order", test_order);
  g_test_add_func ("/plan/follow-up/text", test_text);
  g_test_add_func ("/plan/follow-up/mailto", test_mailto);
  return g_test_run ();
}
