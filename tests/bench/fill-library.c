/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-store.h"

#include <stdlib.h>

/* A library of as many items as asked for: guides of 40 questions, stories, a plan. */

static void
fill_guide (GrChange *change,
            int       n,
            int       questions)
{
  const char *guide = gr_change_create (change, "guide", NULL);
  g_autofree char *title = g_strdup_printf ("Guide %d", n);

  gr_change_set_text (change, "guide", guide, "title", title);
  for (int i = 0; i < questions; i++)
    {
      const char *uid = gr_change_create (change, "question", NULL);
      g_autofree char *prompt = g_strdup_printf ("Question %d of guide %d: how do you go about it?", i, n);

      gr_change_set_text (change, "question", uid, "guide", guide);
      gr_change_set_text (change, "question", uid, "prompt", prompt);
      gr_change_set_text (change, "question", uid, "answer",
                          "First I look, then I ask, then I try it on something small.");
      gr_change_set_real (change, "question", uid, "position", i);
    }
}

static void
fill_stories (GrChange *change,
              int       n)
{
  for (int i = 0; i < n; i++)
    {
      const char *uid = gr_change_create (change, "story", NULL);
      g_autofree char *title = g_strdup_printf ("Story %d", i);

      gr_change_set_text (change, "story", uid, "title", title);
      gr_change_set_text (change, "story", uid, "situation",
                          "In spring our office moved and nobody knew who had the keys.");
      gr_change_set_text (change, "story", uid, "action", "I asked everybody and wrote it down.");
      gr_change_set_real (change, "story", uid, "position", i);
    }
}

int
main (int   argc,
      char *argv[])
{
  int items = argc > 2 ? atoi (argv[2]) : 5000;
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = NULL;

  if (argc < 2)
    return 2;
  store = gr_store_open (argv[1], GR_STORE_WRITE, &error);
  for (int done = 0; error == NULL && done < items; done += 41)
    {
      g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_CONTENT, "Fill");
      g_autoptr (GrCommit) commit = NULL;

      fill_guide (change, done / 41, 40);
      if (done == 0)
        fill_stories (change, 20);
      commit = gr_store_apply (store, change, 1, &error);
    }
  if (error != NULL)
    g_printerr ("%s\n", error->message);
  return error != NULL;
}
