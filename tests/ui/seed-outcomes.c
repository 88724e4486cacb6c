/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-day.h"
#include "gr-library.h"

/* usage: seed-outcomes [FILE]
 *
 * Adds to a library, mostly one by seed-today, six positions as somebody has them after some weeks: one interview in
 * 16 days, one of last Friday about which nothing is written, two that wait for an answer, an offer and a no; and who
 * was met.  For walks and pictures; all of it is written here, and some of it looks like markup. */

#define DAY_MS G_GINT64_CONSTANT (86400000)

static const struct
{
  const char *uid;
  const char *role;
  const char *employer;
  const char *stage;
  const char *outcome;
} openings[] = {
  { "partnerships", "Partnerships Manager", "Harbour Trust", "interviewing", "open" },
  { "community", "Community Lead", "Northgate Housing", "interviewing", "open" },
  { "alumni", "Alumni Relations Officer", "Fenwick College", "interviewing", "open" },
  { "supplier", "Supplier Relations", "Oakline Foods <b>& Sons</b>", "applied", "open" },
  { "volunteer", "Volunteer Coordinator", "Riverside Shelter", "decided", "offer" },
  { "membership", "Membership Manager", "Harrow Museum", "decided", "rejected" },
};

static const struct
{
  const char *uid;
  const char *opening;
  int days; /* from now */
  int hour;
  int minutes;
  const char *kind;
  const char *medium;
  const char *outcome;
  int rating;
} rounds[] = {
  { "p1", "partnerships", -21, 10, 30, "behavioural", "phone", "advanced", 3 },
  { "p2", "partnerships", -11, 14, 45, "behavioural", "video", "advanced", 4 },
  { "p3", "partnerships", 16, 11, 60, "panel", "live", "pending", 0 },
  { "c1", "community", -14, 9, 30, "behavioural", "phone", "advanced", 4 },
  { "c2", "community", -4, 15, 45, "scenario", "video", "pending", 0 },
  { "a1", "alumni", -7, 16, 30, "behavioural", "video", "pending", 4 },
  { "v1", "volunteer", -40, 10, 30, "behavioural", "live", "advanced", 4 },
  { "v2", "volunteer", -30, 10, 45, "panel", "live", "offer", 5 },
  { "m1", "membership", -35, 13, 30, "behavioural", "phone", "rejected", 2 },
};

static const struct
{
  const char *uid;
  const char *round;
  const char *prompt;
  const char *story;
  int rating;
} asked[] = {
  { "q1", "p1", "Why do you want to work with partners rather than for one?", "Charity partnership", 4 },
  { "q2", "p2", "Tell me about a partner who wanted something else than you did.", "Charity partnership", 4 },
  { "q3", "p2", "What would you do in your first month here?", NULL, 2 },
  { "q4", "p2", "Who would speak for you, and what would they say?", NULL, 3 },
};

static const struct
{
  const char *name;
  const char *role;
  const char *rounds[3];
} people[] = {
  { "Ines", "Head of partnerships", { "p1", "p2", NULL } },
  { "Tomasz", "Finance", { "p2", NULL } },
};

static void
add_openings (GrChange *change,
              gint64    now_ms)
{
  for (guint i = 0; i < G_N_ELEMENTS (openings); i++)
    {
      gr_change_create (change, "opening", openings[i].uid);
      gr_change_set_text (change, "opening", openings[i].uid, "role", openings[i].role);
      gr_change_set_text (change, "opening", openings[i].uid, "employer", openings[i].employer);
      gr_change_set_text (change, "opening", openings[i].uid, "stage", openings[i].stage);
      gr_change_set_text (change, "opening", openings[i].uid, "outcome", openings[i].outcome);
      gr_change_set_integer (change, "opening", openings[i].uid, "made_at", now_ms - 50 * DAY_MS - i);
      gr_change_set_real (change, "opening", openings[i].uid, "position", i + 1);
    }
}

static void
add_rounds (GrChange *change,
            gint64    today)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();

  for (guint i = 0; i < G_N_ELEMENTS (rounds); i++)
    {
      gr_change_create (change, "round", rounds[i].uid);
      gr_change_set_text (change, "round", rounds[i].uid, "opening", rounds[i].opening);
      gr_change_set_integer (change, "round", rounds[i].uid, "starts_at",
                             gr_day_to_time (today + rounds[i].days, zone, rounds[i].hour));
      gr_change_set_integer (change, "round", rounds[i].uid, "minutes", rounds[i].minutes);
      gr_change_set_text (change, "round", rounds[i].uid, "kind", rounds[i].kind);
      gr_change_set_text (change, "round", rounds[i].uid, "medium", rounds[i].medium);
      gr_change_set_text (change, "round", rounds[i].uid, "outcome", rounds[i].outcome);
      gr_change_set_integer (change, "round", rounds[i].uid, "rating", rounds[i].rating);
      gr_change_set_text (change, "round", rounds[i].uid, "lessons", "");
      gr_change_set_text (change, "round", rounds[i].uid, "impression", "");
    }
}

static void
add_asked (GrChange *change)
{
  for (guint i = 0; i < G_N_ELEMENTS (asked); i++)
    {
      g_autofree char *question = g_strconcat ("asked-", asked[i].uid, NULL);

      gr_change_create (change, "question", question);
      gr_change_set_text (change, "question", question, "prompt", asked[i].prompt);
      gr_change_set_text (change, "question", question, "kind", "question");
      gr_change_set_real (change, "question", question, "position", i + 1);
      gr_change_create (change, "round-question", asked[i].uid);
      gr_change_set_text (change, "round-question", asked[i].uid, "round", asked[i].round);
      gr_change_set_text (change, "round-question", asked[i].uid, "question", question);
      gr_change_set_text (change, "round-question", asked[i].uid, "question_title", asked[i].prompt);
      gr_change_set_text (change, "round-question", asked[i].uid, "story", asked[i].story != NULL ? "story" : NULL);
      gr_change_set_text (change, "round-question", asked[i].uid, "story_title", asked[i].story);
      gr_change_set_integer (change, "round-question", asked[i].uid, "rating", asked[i].rating);
      gr_change_set_text (change, "round-question", asked[i].uid, "note", "");
      gr_change_set_real (change, "round-question", asked[i].uid, "position", i + 1);
    }
}

static void
add_people (GrChange *change,
            gint64    now_ms)
{
  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    {
      gr_change_create (change, "person", people[i].name);
      gr_change_set_text (change, "person", people[i].name, "name", people[i].name);
      gr_change_set_text (change, "person", people[i].name, "role", people[i].role);
      gr_change_set_text (change, "person", people[i].name, "employer", "Harbour Trust");
      gr_change_set_integer (change, "person", people[i].name, "made_at", now_ms - 20 * DAY_MS);
      for (guint n = 0; people[i].rounds[n] != NULL; n++)
        {
          const char *uid = gr_change_create (change, "interaction", NULL);

          gr_change_set_text (change, "interaction", uid, "person", people[i].name);
          gr_change_set_text (change, "interaction", uid, "person_name", people[i].name);
          gr_change_set_text (change, "interaction", uid, "kind", "interview");
          gr_change_set_text (change, "interaction", uid, "round", people[i].rounds[n]);
          gr_change_set_integer (change, "interaction", uid, "happened_at",
                                 now_ms - (g_str_equal (people[i].rounds[n], "p1") ? 21 : 11) * DAY_MS);
        }
    }
}

/* What was promised, 41 hours ago. */
static void
add_promise (GrChange *change,
             gint64    now_ms)
{
  gr_change_create (change, "interaction", "promise");
  gr_change_set_text (change, "interaction", "promise", "person", "Ines");
  gr_change_set_text (change, "interaction", "promise", "person_name", "Ines");
  gr_change_set_text (change, "interaction", "promise", "kind", "conversation");
  gr_change_set_text (change, "interaction", "promise", "promise", "The reading list on shared kitchens");
  gr_change_set_integer (change, "interaction", "promise", "happened_at", now_ms - 41 * DAY_MS / 24);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *path = argc > 1 ? g_strdup (argv[1]) : gr_library_default_path ();
  gint64 now_ms = g_get_real_time () / 1000;
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = NULL;
  g_autoptr (GrCommit) commit = NULL;
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_CONTENT, "Prepare");

  add_openings (change, now_ms);
  add_rounds (change, gr_day_of_time (now_ms, zone, GR_DAY_START_HOUR));
  add_asked (change);
  add_people (change, now_ms);
  add_promise (change, now_ms);
  store = gr_store_open (path, GR_STORE_WRITE, &error);
  if (store != NULL)
    commit = gr_store_apply (store, change, now_ms, &error);
  if (commit == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  return 0;
}
