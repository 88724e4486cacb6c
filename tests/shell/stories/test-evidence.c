/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "gr-evidence-files.h"
#include "gr-evidence-group.h"
#include "gr-stories-state.h"
#include "gr-story-drafts.h"
#include "gr-test-widgets.h"

typedef struct
{
  GrTestLive live;
  GrStory *story;
  GrStoryDrafts *drafts;
  GtkWidget *evidence;
} Fixture;

static const char *
get_uid (gpointer entity)
{
  return gr_entity_get_uid (GR_ENTITY (entity));
}

static void
setup (Fixture      *f,
       gconstpointer data)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New");
  g_autofree char *uid = g_strdup (gr_change_create (change, "story", NULL));

  gr_test_live_setup (&f->live, NULL);
  gr_test_live_commit (&f->live, change);
  f->story = gr_library_lookup (f->live.library, "story", uid);
  f->drafts = gr_story_drafts_new (f->live.library, f->story);
  f->evidence = g_object_ref_sink (g_object_new (GR_TYPE_EVIDENCE_GROUP, "drafts", f->drafts, NULL));
}

static void
teardown (Fixture      *f,
          gconstpointer data)
{
  g_assert_finalize_object (f->evidence);
  g_clear_object (&f->drafts);
  gr_test_settle (&f->live);
  gr_test_live_teardown (&f->live, NULL);
}

static guint
count (Fixture    *f,
       const char *story)
{
  g_autoptr (GListModel) files = gr_evidence_files_new (f->live.library, story);

  return g_list_model_get_n_items (files);
}

/* Hands in files of these contents, under the name of their place, and waits until it is over. */
static void
add (Fixture           *f,
     const char *const *contents,
     guint              n)
{
  g_autoptr (GListStore) list = g_list_store_new (G_TYPE_FILE);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = g_strdup_printf ("%u.txt", i);
      g_autofree char *path = g_build_filename (f->live.folder, name, NULL);
      g_autoptr (GFile) file = g_file_new_for_path (path);

      g_assert_true (g_file_set_contents (path, contents[i], -1, NULL));
      g_list_store_append (list, file);
    }
  gr_evidence_group_add (GR_EVIDENCE_GROUP (f->evidence), G_LIST_MODEL (list));
  /* it holds the widget while it is at it */
  while (G_OBJECT (f->evidence)->ref_count > 1)
    g_main_context_iteration (NULL, TRUE);
  gr_test_live_settle (&f->live);
}

/* The good ones are there, each once; one step takes them all back. */
static void
test_add (Fixture      *f,
          gconstpointer data)
{
  static const char *const contents[] = { "thanks", "", "a figure", "thanks" };

  add (f, contents, G_N_ELEMENTS (contents));
  g_assert_cmpuint (count (f, get_uid (f->story)), ==, 2);
  add (f, contents, 1);
  g_assert_cmpuint (count (f, get_uid (f->story)), ==, 2);
  gr_library_undo (f->live.library);
  gr_test_live_settle (&f->live);
  g_assert_cmpuint (count (f, get_uid (f->story)), ==, 0);
}

static void
test_delete (Fixture      *f,
             gconstpointer data)
{
  static const char *const contents[] = { "thanks" };
  g_autoptr (GrStoriesState) state = gr_stories_state_new (f->live.library);
  g_autofree char *uid = g_strdup (get_uid (f->story));

  add (f, contents, 1);
  gr_test_live_commit (&f->live, gr_stories_state_make_delete (state, f->story));
  g_assert_cmpuint (count (f, uid), ==, 0);
  gr_library_undo (f->live.library);
  gr_test_live_settle (&f->live);
  g_assert_cmpuint (count (f, uid), ==, 1);
}

/* A copy names the same bytes, and keeps them when the first story goes. */
static void
test_duplicate (Fixture      *f,
                gconstpointer data)
{
  static const char *const contents[] = { "thanks" };
  g_autoptr (GrStoriesState) state = gr_stories_state_new (f->live.library);
  g_autoptr (GrChange) change = NULL;
  const char *copy;
  GrEntityList *files = gr_library_get_list (f->live.library, "file");

  add (f, contents, 1);
  change = gr_stories_state_make_duplicate (state, f->story);
  copy = gr_change_get_op (change, 0)->uid;
  gr_test_live_commit (&f->live, gr_change_ref (change));
  g_assert_cmpuint (count (f, copy), ==, 1);
  g_assert_cmpstr (gr_file_get_checksum (gr_entity_list_peek (files, 0)), ==,
                   gr_file_get_checksum (gr_entity_list_peek (files, 1)));
  gr_test_live_commit (&f->live, gr_stories_state_make_delete (state, f->story));
  g_assert_cmpuint (count (f, copy), ==, 1);
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, setup, func, teardown)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("/stories/evidence/add", test_add);
  ADD ("/stories/evidence/delete", test_delete);
  ADD ("/stories/evidence/duplicate", test_duplicate);
  return g_test_run ();
}
