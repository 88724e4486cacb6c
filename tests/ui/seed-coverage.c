/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdlib.h>

#include "gr-library.h"

/* usage: seed-coverage [FILE [STORIES QUESTIONS]]
 *
 * Makes a library with six stories that answer ten of twelve questions, and two situations that wait; or with as many
 * stories and questions as are asked for.  For walks, pictures and benches. */

static const char *const stories[] = { "Charity partnership", "Silent supplier",  "Newcomers’ meetup",
                                       "Trade fair alone",    "Open <b>door</b>", "Ilse, my mentor" };

static const char *const questions[] = { "Building relationships in a new workplace",
                                         "Strategies that helped your career",
                                         "Keeping relationships over time",
                                         "Using social media",
                                         "Networking in remote work",
                                         "Networking as an introvert",
                                         "Events where you know no one",
                                         "Following up after a meeting",
                                         "Building a mentoring relationship",
                                         "Across cultures and languages",
                                         "Moving to a new industry",
                                         "In a downturn or a crisis" };

/* Rows are questions, columns stories: "W" told well, "p" could fit. */
static const char *const fits[] = { "p.W...", "....Wp", "pW..p.", "......", "..W...", "..pW..",
                                    "...W..", "WW....", ".....W", "......", "p...pp", ".W...." };

static char
fit_of (guint question,
        guint story)
{
  if (question < G_N_ELEMENTS (questions) && story < G_N_ELEMENTS (stories))
    return fits[question][story];
  return (question * 7 + story * 13) % 11 == 0 ? 'W' : (question + story * 5) % 17 == 0 ? 'p' : '.';
}

static void
add_link (GrChange *change,
          guint     question,
          guint     story)
{
  g_autofree char *uid = g_strdup_printf ("link-%u-%u", question, story);
  g_autofree char *story_uid = g_strdup_printf ("story-%u", story);
  g_autofree char *question_uid = g_strdup_printf ("question-%u", question);

  gr_change_create (change, "story-answers", uid);
  gr_change_set_text (change, "story-answers", uid, "story", story_uid);
  gr_change_set_text (change, "story-answers", uid, "question", question_uid);
  gr_change_set_text (change, "story-answers", uid, "fit", fit_of (question, story) == 'W' ? "well" : "partly");
}

static void
add_question (GrChange *change,
              guint     nth)
{
  g_autofree char *uid = g_strdup_printf ("question-%u", nth);
  g_autofree char *answer = g_strdup_printf ("answer-%u", nth);
  g_autofree char *prompt =
      g_strdup_printf ("%s, asked another way (%u)", questions[nth % G_N_ELEMENTS (questions)], nth);

  gr_change_create (change, "question", uid);
  gr_change_set_text (change, "question", uid, "prompt", nth < G_N_ELEMENTS (questions) ? questions[nth] : prompt);
  gr_change_set_text (change, "question", uid, "kind", "question");
  gr_change_set_real (change, "question", uid, "position", nth + 1);
  gr_change_create (change, "own-answer", answer);
  gr_change_set_text (change, "own-answer", answer, "question", uid);
  gr_change_set_text (change, "own-answer", answer, "text", "In my own words.");
}

static void
add_story (GrChange *change,
           guint     nth)
{
  g_autofree char *uid = g_strdup_printf ("story-%u", nth);
  g_autofree char *title = g_strdup_printf ("Story %u", nth + 1);

  gr_change_create (change, "story", uid);
  gr_change_set_text (change, "story", uid, "title", nth < G_N_ELEMENTS (stories) ? stories[nth] : title);
  gr_change_set_text (change, "story", uid, "situation", "I was new, and nobody knew why I had come.");
  gr_change_set_real (change, "story", uid, "position", nth + 1);
}

static void
add_situations (GrChange *change)
{
  static const char *const texts[] = { "The night the heating failed",
                                       "A colleague abroad, four languages, one deadline" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      const char *uid = gr_change_create (change, "situation", NULL);

      gr_change_set_text (change, "situation", uid, "text", texts[i]);
      gr_change_set_real (change, "situation", uid, "position", i + 1);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *path = argc > 1 ? g_strdup (argv[1]) : gr_library_default_path ();
  guint n_stories = argc > 3 ? (guint) atoi (argv[2]) : G_N_ELEMENTS (stories);
  guint n_questions = argc > 3 ? (guint) atoi (argv[3]) : G_N_ELEMENTS (questions);
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = NULL;
  g_autoptr (GrCommit) commit = NULL;
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_CONTENT, "Prepare");

  for (guint s = 0; s < n_stories; s++)
    add_story (change, s);
  for (guint q = 0; q < n_questions; q++)
    {
      add_question (change, q);
      for (guint s = 0; s < n_stories; s++)
        if (fit_of (q, s) != '.')
          add_link (change, q, s);
    }
  add_situations (change);
  store = gr_store_open (path, GR_STORE_WRITE, &error);
  if (store != NULL)
    commit = gr_store_apply (store, change, g_get_real_time () / 1000, &error);
  if (commit == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  return 0;
}
