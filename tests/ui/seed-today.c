/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-day.h"
#include "gr-library.h"

/* usage: seed-today [FILE [CARDS [DAYS]]]
 *
 * Makes a library as somebody has it after two weeks: a guide half read, cards, a quiz answered twice, a story without
 * its Result, a plan, some time this week and an interview in 20 days.  For walks, pictures and benches; all of it is
 * written here, and some of it looks like markup.  DAYS ago is when anything was last done. */

#define DAY_MS G_GINT64_CONSTANT (86400000)
#define N_SECTIONS 6

static const char *const headings[N_SECTIONS] = { "First words",          "Listening",
                                                  "Following up",         "R&D <b>and</b> you",
                                                  "Before the Interview", "During the Interview" };

static const char *const bodies[N_SECTIONS] = {
  "A first sentence only has to make a second one easy. A remark on something you both can see will do, and then a "
  "question that takes more than a yes.",
  "Half of a talk is the other half. What you ask next should come from what you have just heard.",
  "Within two days, one thing they said that surprised you, and what you promised.",
  "People like to explain what they do. Ask what a word means where they work.",
  "1. **Read who they work with:** partners, members, neighbours.\n2. **Say your stories aloud:** twice, with a "
  "clock.\n"
  "3. **Prepare three questions:** for example, whom you would work with most.\n",
  "1. **Take a breath before you start:** it feels long only to you.\n2. **Begin with the point:** then the story.\n",
};

static void
add_guide (GrChange *change,
           gint64    now_ms)
{
  gr_change_create (change, "guide", "guide");
  gr_change_set_text (change, "guide", "guide", "title", "Talking & listening");
  gr_change_set_integer (change, "guide", "guide", "imported_at", now_ms - 14 * DAY_MS);
  gr_change_set_real (change, "guide", "guide", "position", 1);
  for (int i = 0; i < N_SECTIONS; i++)
    {
      g_autofree char *uid = g_strdup_printf ("section-%d", i);

      gr_change_create (change, "section", uid);
      gr_change_set_text (change, "section", uid, "guide", "guide");
      gr_change_set_text (change, "section", uid, "title", headings[i]);
      gr_change_set_text (change, "section", uid, "body", bodies[i]);
      gr_change_set_text (change, "section", uid, "kind", "notes");
      gr_change_set_integer (change, "section", uid, "level", 2);
      gr_change_set_real (change, "section", uid, "position", i + 1);
    }
  gr_change_create (change, "mark", "mark");
  gr_change_set_text (change, "mark", "mark", "target_type", "section");
  gr_change_set_text (change, "mark", "mark", "target", "section-0");
  gr_change_set_text (change, "mark", "mark", "kind", "understood");
  gr_change_create (change, "reading", "reading");
  gr_change_set_text (change, "reading", "reading", "guide", "guide");
  gr_change_set_text (change, "reading", "reading", "section", "section-0");
  gr_change_set_text (change, "reading", "reading", "review", "auto");
  gr_change_set_integer (change, "reading", "reading", "read_at", now_ms);
}

static void
add_answer (GrChange   *change,
            const char *attempt,
            int         i,
            gboolean    right,
            gint64      at)
{
  g_autofree char *uid = g_strdup_printf ("%s-%d", attempt, i);
  g_autofree char *item = g_strdup_printf ("item-%d", i);

  gr_change_create (change, "response", uid);
  gr_change_set_text (change, "response", uid, "attempt", attempt);
  gr_change_set_text (change, "response", uid, "item", item);
  gr_change_set_text (change, "response", uid, "verdict", right ? "right" : "wrong");
  gr_change_set_text (change, "response", uid, "certainty", "unsaid");
  gr_change_set_integer (change, "response", uid, "answered_at", at + i);
}

static void
add_quiz (GrChange *change,
          gint64    now_ms)
{
  static const char *const attempts[] = { "attempt-one", "attempt-two" };

  gr_change_create (change, "quiz", "quiz");
  gr_change_set_text (change, "quiz", "quiz", "guide", "guide");
  gr_change_set_text (change, "quiz", "quiz", "title", "Six questions");
  gr_change_set_integer (change, "quiz", "quiz", "threshold_correct", 5);
  gr_change_set_integer (change, "quiz", "quiz", "threshold_total", 6);
  for (int i = 0; i < 24; i++)
    {
      g_autofree char *item = g_strdup_printf ("item-%d", i / 4);
      g_autofree char *choice = g_strdup_printf ("item-%d-%d", i / 4, i % 4);

      if (i % 4 == 0)
        {
          gr_change_create (change, "quiz-item", item);
          gr_change_set_text (change, "quiz-item", item, "quiz", "quiz");
          gr_change_set_text (change, "quiz-item", item, "stem", item);
        }
      gr_change_create (change, "choice", choice);
      gr_change_set_text (change, "choice", choice, "item", item);
      gr_change_set_text (change, "choice", choice, "text", choice);
      gr_change_set_integer (change, "choice", choice, "correct", i % 4 == 0);
    }
  for (int a = 0; a < 2; a++)
    {
      gint64 at = now_ms - (9 - 6 * a) * DAY_MS;

      gr_change_create (change, "attempt", attempts[a]);
      gr_change_set_text (change, "attempt", attempts[a], "quiz", "quiz");
      gr_change_set_text (change, "attempt", attempts[a], "kind", "quiz");
      gr_change_set_text (change, "attempt", attempts[a], "feedback", "at-once");
      gr_change_set_integer (change, "attempt", attempts[a], "started_at", at);
      gr_change_set_integer (change, "attempt", attempts[a], "finished_at", at + 240000);
      gr_change_set_integer (change, "attempt", attempts[a], "total", 6);
      gr_change_set_integer (change, "attempt", attempts[a], "threshold", 5);
      gr_change_set_integer (change, "attempt", attempts[a], "scored", TRUE);
      gr_change_set_integer (change, "attempt", attempts[a], "correct", 3 + a);
      for (int i = 0; i < 6; i++)
        add_answer (change, attempts[a], i, i < 3 + a, at);
    }
}

/* Most were reviewed once or more, and a third of those is due. */
static void
add_cards (GrChange *change,
           gint64    now_ms,
           int       n)
{
  for (int i = 0; i < n; i++)
    {
      g_autofree char *uid = g_strdup_printf ("card-%d", i);
      g_autofree char *front = g_strdup_printf ("What is worth asking, %d?", i);
      int days = 1 + i % 12;
      double stability = 1 + i % 8 * 2.5;

      gr_change_create (change, "card", uid);
      gr_change_set_text (change, "card", uid, "guide", "guide");
      gr_change_set_text (change, "card", uid, "front", front);
      gr_change_set_text (change, "card", uid, "back", "What they have just said.");
      gr_change_set_integer (change, "card", uid, "made_at", now_ms - 14 * DAY_MS);
      if (i % 6 == 5)
        {
          gr_change_set_text (change, "card", uid, "state", "new");
          continue;
        }
      gr_change_set_text (change, "card", uid, "state", "review");
      gr_change_set_real (change, "card", uid, "stability", stability);
      gr_change_set_real (change, "card", uid, "difficulty", 5);
      gr_change_set_integer (change, "card", uid, "reps", 2);
      gr_change_set_integer (change, "card", uid, "reviewed_at", now_ms - days * DAY_MS);
      gr_change_set_integer (change, "card", uid, "due_at", now_ms + (gint64) ((stability - days) * DAY_MS));
    }
}

static void
add_preparation (GrChange *change,
                 gint64    now_ms)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  gint64 today = gr_day_of_time (now_ms, zone, GR_DAY_START_HOUR);
  g_autofree char *interview = gr_day_format (today + 20);
  int weekday = gr_day_weekday (today);

  gr_change_create (change, "profile", "profile");
  gr_change_set_text (change, "profile", "profile", "role", "Partnerships lead, Harbour Trust");
  gr_change_set_text (change, "profile", "profile", "interview_on", interview);
  gr_change_set_integer (change, "profile", "profile", "minutes_a_week", 180);
  gr_change_create (change, "story", "story");
  gr_change_set_text (change, "story", "story", "title", "Charity partnership");
  gr_change_set_text (change, "story", "story", "situation", "The food bank had lost its van.");
  gr_change_set_text (change, "story", "story", "task", "I was to find somebody who would lend one.");
  gr_change_set_text (change, "story", "story", "action", "I asked the three firms that park in our street.");
  gr_change_create (change, "project", "project");
  gr_change_set_text (change, "project", "project", "title", "Ready for the talk");
  gr_change_create (change, "phase", "phase");
  gr_change_set_text (change, "phase", "phase", "project", "project");
  gr_change_set_text (change, "phase", "phase", "title", "Answers");
  gr_change_create (change, "task", "task");
  gr_change_set_text (change, "task", "task", "phase", "phase");
  gr_change_set_text (change, "task", "task", "title", "Prepare five more answers");
  gr_change_set_integer (change, "task", "task", "estimate_minutes", 75);
  for (int day = 0; day <= weekday; day += 2)
    {
      const char *uid = gr_change_create (change, "work", NULL);

      gr_change_set_text (change, "work", uid, "task", "task");
      gr_change_set_text (change, "work", uid, "source", "timer");
      gr_change_set_text (change, "work", uid, "zone", g_time_zone_get_identifier (zone));
      gr_change_set_integer (change, "work", uid, "started_at", now_ms - (weekday - day) * DAY_MS);
      gr_change_set_integer (change, "work", uid, "seconds", day == weekday ? 600 : 2700);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *path = argc > 1 ? g_strdup (argv[1]) : gr_library_default_path ();
  int n_cards = argc > 2 ? atoi (argv[2]) : 30;
  gint64 now_ms = g_get_real_time () / 1000 - (argc > 3 ? atoi (argv[3]) : 0) * DAY_MS;
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = NULL;
  g_autoptr (GrCommit) commit = NULL;
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_CONTENT, "Prepare");

  add_guide (change, now_ms);
  add_quiz (change, now_ms);
  add_cards (change, now_ms, n_cards);
  add_preparation (change, now_ms);
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
