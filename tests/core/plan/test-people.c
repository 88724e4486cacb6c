/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-people.h"
#include "gr-track-words.h"

#define HOUR (60 * 60 * G_GINT64_CONSTANT (1000))
#define DAY (24 * HOUR)
#define NOW G_GINT64_CONSTANT (1795000000000) /* Wednesday, 18 November 2026, 11:06 in UTC */

static const GrPersonFact people[] = {
  { .uid = "ines", .name = "Ines", .cadence_days = 60, .since = NOW - 300 * DAY },
  { .uid = "lena", .name = "Lena", .cadence_days = 42, .since = NOW - 300 * DAY },
  { .uid = "mateo", .name = "Mateo", .cadence_days = 90, .since = NOW - 300 * DAY },
  { .uid = "jonas", .name = "Jonas", .role = "Coach", .employer = "Harbour Trust" },
  { .uid = "new", .name = " " },
  { .uid = "priya", .name = "Priya", .cadence_days = 90, .since = NOW - 300 * DAY },
};

static const GrInteractionFact between[] = {
  { .uid = "i1", .person = "ines", .happened_at = NOW - 41 * HOUR, .promise = "The reading list\non kitchens" },
  { .uid = "i2", .person = "lena", .happened_at = NOW - 49 * DAY, .detail = "The tenants’ forum" },
  { .uid = "i3", .name = "Kofi", .happened_at = NOW - 17 * HOUR, .promise = "An introduction" },
  { .uid = "i4", .person = "jonas", .happened_at = NOW - 2 * DAY, .detail = "Breathe first" },
  { .uid = "i5", .person = "priya", .happened_at = NOW - 9 * DAY, .promise = "kept", .promise_kept_at = NOW },
  { .uid = "i6", .person = "jonas", .happened_at = NOW + DAY, .detail = "Yet to come" },
};

static const GrAskerFact askers[] = { { .name = "PRIYA" } };

static const GrTrack track = {
  .people = people,
  .n_people = G_N_ELEMENTS (people),
  .interactions = between,
  .n_interactions = G_N_ELEMENTS (between),
  .askers = askers,
  .n_askers = G_N_ELEMENTS (askers),
};

static void
check_line (const GrPeopleLine *line,
            GrPeopleGroup       group,
            const char         *name,
            const char         *subtitle,
            const char         *side)
{
  g_assert_cmpint (line->group, ==, group);
  g_assert_cmpstr (line->name, ==, name);
  g_assert_cmpstr (line->subtitle, ==, subtitle);
  g_assert_cmpstr (line->side, ==, side);
}

/* Promises by when they are due, then who was left longest, then the others, the latest first; each person once. */
static void
test_list (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GArray) follow_ups = gr_follow_ups_list (&track, zone, NOW);
  g_autoptr (GPtrArray) lines = gr_people_list (&track, follow_ups, zone, NOW);

  g_assert_cmpuint (lines->len, ==, 7);
  check_line (lines->pdata[0], GR_PEOPLE_PROMISES, "Ines", "The reading list · 7 h left of 48", "");
  check_line (lines->pdata[1], GR_PEOPLE_PROMISES, "Kofi", "An introduction · 31 h left of 48", "");
  check_line (lines->pdata[2], GR_PEOPLE_WRITE, "Mateo", "you chose every 3 months", "");
  check_line (lines->pdata[3], GR_PEOPLE_WRITE, "Lena", "The tenants’ forum · you chose every 6 weeks", "7 weeks ago");
  check_line (lines->pdata[4], GR_PEOPLE_IN_TOUCH, "Jonas", "Coach · Harbour Trust · Breathe first", "2 days ago");
  check_line (lines->pdata[5], GR_PEOPLE_IN_TOUCH, "Priya", "Mock interviewer", "9 days ago");
  check_line (lines->pdata[6], GR_PEOPLE_IN_TOUCH, "No name yet", "", "");
  g_assert_null (((GrPeopleLine *) lines->pdata[1])->person);
  g_assert_cmpuint (gr_people_count_pressing (&track, follow_ups, NOW), ==, 1);
}

/* In hours what is for days, in days what is for longer; what is past is not held against anybody. */
static void
test_promise (void)
{
  static const struct
  {
    gint64 due_at;
    gint64 now;
    const char *words;
    double gone;
    const char *spoken;
  } cases[] = {
    { 0, NOW, "48 h left of 48", 0, "0 of 48 hours gone" },
    { 0, NOW + 41 * HOUR, "7 h left of 48", 41 / 48., "41 of 48 hours gone" },
    { 0, NOW + 41 * HOUR + HOUR / 2, "7 h left of 48", 41.5 / 48, "41 of 48 hours gone" },
    { 0, NOW + 48 * HOUR, "still worth keeping", 1, "All of its time gone" },
    { 0, NOW - DAY, "48 h left of 48", 0, "0 of 48 hours gone" },
    { NOW + 10 * DAY, NOW + DAY, "9 days left", .1, "1 of 10 days gone" },
    { NOW + 10 * DAY, NOW + 10 * DAY - HOUR, "1 day left", 239 / 240., "9 of 10 days gone" },
    { NOW - DAY, NOW, "still worth keeping", 0, "All of its time gone" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const GrInteractionFact fact = { .happened_at = NOW, .promise = "it", .promise_due_at = cases[i].due_at };
      g_autofree char *spoken = NULL;
      double gone = -1;
      g_autofree char *words = gr_promise_describe (&fact, cases[i].now, &gone, &spoken);

      g_assert_cmpstr (words, ==, cases[i].words);
      g_assert_cmpstr (spoken, ==, cases[i].spoken);
      if (i < G_N_ELEMENTS (cases) - 1)
        g_assert_cmpfloat_with_epsilon (gone, cases[i].gone, 1e-9);
    }
}

static void
test_ago (void)
{
  static const struct
  {
    int days;
    const char *words;
  } cases[] = {
    { 0, "today" },         { 1, "yesterday" },    { 2, "2 days ago" },    { 13, "13 days ago" },
    { 14, "2 weeks ago" },  { 59, "8 weeks ago" }, { 60, "2 months ago" }, { 92, "3 months ago" },
    { 900, "2 years ago" }, { -1, "in 1 day" },
  };
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin"); /* summer time ends in between */

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = gr_ago_describe (NOW - cases[i].days * DAY, NOW, zone);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plan/people/list", test_list);
  g_test_add_func ("/plan/people/promise", test_promise);
  g_test_add_func ("/plan/people/ago", test_ago);
  return g_test_run ();
}
