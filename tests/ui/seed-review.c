/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-library.h"
#include "gr-test-study.h"

/* Makes a library with a guide that is being studied where the window will look for it.
 *
 * usage: seed-review [INTERVIEW], the day of the interview as YYYY-MM-DD */

int
main (int   argc,
      char *argv[])
{
  gint64 now_ms = g_get_real_time () / 1000;
  g_autofree char *path = gr_library_default_path ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = NULL;
  g_autoptr (GrCommit) commit = NULL;
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_CONTENT, "Import “Networking Strategies”");

  gr_test_study_add_guide (change, now_ms);
  gr_test_study_begin (change, "auto", now_ms);
  gr_test_study_miss (change, FALSE, now_ms);
  gr_test_study_own_card (change, "own", now_ms);
  if (argc > 1)
    {
      gr_change_create (change, "profile", "me");
      gr_change_set_text (change, "profile", "me", "interview_on", argv[1]);
    }
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
