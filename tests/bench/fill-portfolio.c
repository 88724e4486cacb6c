/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-store.h"

#include "sample-folio.h"

#include <stdlib.h>

/* Usage: fill-portfolio LIBRARY STORIES.  The stories that bench-portfolio lays out, as a library of their own, so that
 * whole commands can be timed on the same text. */

static void
fill_story (GrChange           *change,
            const GrFolioStory *story,
            guint               position)
{
  const char *uid = gr_change_create (change, "story", NULL);

  gr_change_set_text (change, "story", uid, "title", story->title);
  gr_change_set_text (change, "story", uid, "situation", story->situation);
  gr_change_set_text (change, "story", uid, "task", story->task);
  gr_change_set_text (change, "story", uid, "action", story->action);
  gr_change_set_text (change, "story", uid, "result", story->result);
  gr_change_set_text (change, "story", uid, "learning", story->learning);
  gr_change_set_real (change, "story", uid, "position", position);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_CONTENT, "Fill");
  g_autoptr (GrFolio) folio = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = NULL;
  g_autoptr (GrCommit) commit = NULL;

  if (argc != 3)
    return 2;
  folio = sample_folio_big ((guint) atoi (argv[2]));
  for (guint i = 0; i < folio->stories->len; i++)
    fill_story (change, g_ptr_array_index (folio->stories, i), i);
  store = gr_store_open (argv[1], GR_STORE_WRITE, &error);
  if (store != NULL)
    commit = gr_store_apply (store, change, 1, &error);
  if (error != NULL)
    g_printerr ("%s\n", error->message);
  return error != NULL;
}
