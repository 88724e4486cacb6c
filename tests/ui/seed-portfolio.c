/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-library.h"
#include "sample-folio.h"

/* usage: seed-portfolio [FILE]
 *
 * Makes a library with the stories, answers and texts of the sample portfolio, for pictures. */

static void
set_position (GrChange   *change,
              const char *type,
              const char *uid,
              guint       nth)
{
  gr_change_set_real (change, type, uid, "position", nth + 1);
}

static void
add_person (GrChange      *change,
            const GrFolio *sample)
{
  const char *uid = gr_change_create (change, "profile", NULL);

  gr_change_set_text (change, "profile", uid, "name", sample->person.name);
  gr_change_set_text (change, "profile", uid, "role", sample->person.role);
  gr_change_set_text (change, "profile", uid, "interview_on", "2026-12-10");
}

static void
add_text (GrChange          *change,
          const GrFolioText *text,
          guint              nth)
{
  static const char *const kinds[] = {
    [GR_FOLIO_VALUE] = "value",
    [GR_FOLIO_PHILOSOPHY] = "philosophy",
    [GR_FOLIO_PITCH] = "pitch",
    [GR_FOLIO_ASK] = "ask",
  };
  const char *uid = gr_change_create (change, "profile-text", NULL);

  gr_change_set_text (change, "profile-text", uid, "kind", kinds[text->kind]);
  gr_change_set_text (change, "profile-text", uid, "text", text->text);
  set_position (change, "profile-text", uid, nth);
}

static void
add_story (GrChange           *change,
           const GrFolioStory *story,
           guint               nth)
{
  const char *uid = gr_change_create (change, "story", story->uid);

  gr_change_set_text (change, "story", uid, "title", story->title);
  gr_change_set_text (change, "story", uid, "situation", story->situation);
  gr_change_set_text (change, "story", uid, "task", story->task);
  gr_change_set_text (change, "story", uid, "action", story->action);
  gr_change_set_text (change, "story", uid, "result", story->result);
  gr_change_set_text (change, "story", uid, "learning", story->learning);
  set_position (change, "story", uid, nth);
}

static void
add_answer (GrChange            *change,
            const GrFolioAnswer *answer,
            guint                nth)
{
  const char *question = gr_change_create (change, "question", NULL);
  const char *uid = gr_change_create (change, "own-answer", NULL);

  gr_change_set_text (change, "question", question, "prompt", answer->prompt);
  gr_change_set_text (change, "question", question, "kind", "question");
  gr_change_set_text (change, "question", question, "topic", answer->group);
  set_position (change, "question", question, nth);
  gr_change_set_text (change, "own-answer", uid, "question", question);
  gr_change_set_text (change, "own-answer", uid, "text", answer->text);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *path = argc > 1 ? g_strdup (argv[1]) : gr_library_default_path ();
  g_autoptr (GrFolio) sample = sample_folio_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = NULL;
  g_autoptr (GrCommit) commit = NULL;
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_CONTENT, "Prepare");

  add_person (change, sample);
  for (guint i = 0; i < sample->texts->len; i++)
    add_text (change, g_ptr_array_index (sample->texts, i), i);
  for (guint i = 0; i < sample->stories->len; i++)
    add_story (change, g_ptr_array_index (sample->stories, i), i);
  for (guint i = 0; i < sample->answers->len; i++)
    add_answer (change, g_ptr_array_index (sample->answers, i), i);
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
