/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-error.h"
#include "gr-figure.h"
#include "gr-question.h"
#include "gr-registry.h"
#include "gr-section.h"
#include "gr-test-live.h"

#define ADD(path, func) g_test_add (path, GrTestLive, NULL, gr_test_live_setup, func, gr_test_live_teardown)

static char *
add_story (GrTestLive *t,
           const char *title,
           double      position)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New Story");
  char *uid = g_strdup (gr_change_create (change, "story", NULL));

  gr_change_set_text (change, "story", uid, "title", title);
  gr_change_set_real (change, "story", uid, "position", position);
  gr_test_live_commit (t, change);
  return uid;
}

static void
rename_story (GrTestLive  *t,
              GrChangeKind kind,
              const char  *uid,
              const char  *title)
{
  GrChange *change = gr_change_new (kind, "Rename");

  gr_change_set_text (change, "story", uid, "title", title);
  gr_test_live_commit (t, change);
}

static const char *
title_of (GrTestLive *t,
          const char *uid)
{
  return gr_entity_get_title (gr_library_lookup (t->library, "story", uid));
}

static void
assert_titles (GrEntityList *list,
               const char   *expected)
{
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < gr_entity_list_get_n (list); i++)
    g_string_append_printf (out, "%s%s", i > 0 ? " " : "", gr_entity_get_title (gr_entity_list_peek (list, i)));
  g_assert_cmpstr (out->str, ==, expected);
}

typedef struct
{
  guint position;
  guint removed;
  guint added;
  guint times;
} Told;

static void
items_changed_cb (GListModel *model,
                  guint       position,
                  guint       removed,
                  guint       added,
                  gpointer    user_data)
{
  Told *told = user_data;

  *told = (Told) { position, removed, added, told->times + 1 };
}

static void
test_lists_follow (GrTestLive   *t,
                   gconstpointer data)
{
  GrEntityList *list = gr_library_get_list (t->library, "story");
  g_autofree char *b = add_story (t, "b", 2);
  g_autofree char *a = add_story (t, "a", 1);
  g_autofree char *c = add_story (t, "c", 3);
  GrChange *change;
  Told told = { 0 };

  g_assert_cmpint (gr_entity_list_get_state (list), ==, GR_LIST_READY);
  assert_titles (list, "a b c");

  g_signal_connect (list, "items-changed", G_CALLBACK (items_changed_cb), &told);
  change = gr_change_new (GR_CHANGE_EDIT, "Move");
  gr_change_set_real (change, "story", a, "position", 2.5);
  gr_test_live_commit (t, change);
  assert_titles (list, "b a c");
  g_assert_cmpuint (told.times, ==, 1);
  g_assert_cmpuint (told.position, ==, 0);
  g_assert_cmpuint (told.added, ==, 2);

  rename_story (t, GR_CHANGE_EDIT, c, "z");
  g_assert_cmpuint (told.times, ==, 1); /* a title is the row's affair, not the list's */
  g_signal_handlers_disconnect_by_data (list, &told);
  gr_test_live_reopen (t);
  assert_titles (gr_library_get_list (t->library, "story"), "b a z");
}

static void
filled_cb (GListModel *model,
           guint       position,
           guint       removed,
           guint       added,
           char      **title)
{
  g_autoptr (GrEntity) entity = added > 0 ? g_list_model_get_item (model, position) : NULL;

  g_free (*title);
  *title = g_strdup (entity != NULL ? gr_entity_get_title (entity) : NULL);
}

/* Who filters a list by what is in its rows looks once, when they come. */
static void
test_lists_tell_of_filled_rows (GrTestLive   *t,
                                gconstpointer data)
{
  GrEntityList *list = gr_library_get_list (t->library, "story");
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Add");
  const char *uid = gr_change_create (change, "story", NULL);
  g_autofree char *title = NULL;

  gr_change_create (change, "situation", NULL);
  gr_change_set_text (change, "story", uid, "title", "told in full");
  g_signal_connect (list, "items-changed", G_CALLBACK (filled_cb), &title);
  gr_test_live_commit (t, change);
  g_signal_handlers_disconnect_by_data (list, &title);
  g_assert_cmpstr (title, ==, "told in full");
}

static void
test_undo_redo (GrTestLive   *t,
                gconstpointer data)
{
  g_autofree char *uid = add_story (t, "first", 0);
  GrChange *change;
  g_autofree char *label = NULL;

  rename_story (t, GR_CHANGE_EDIT, uid, "second");
  change = gr_change_new (GR_CHANGE_EDIT, "Delete Story");
  gr_change_remove (change, "story", uid);
  gr_test_live_commit (t, change);
  g_assert_null (gr_library_lookup (t->library, "story", uid));
  g_object_get (t->library, "undo-label", &label, NULL);
  g_assert_cmpstr (label, ==, "Delete Story");

  gr_library_undo (t->library);
  gr_test_live_settle (t);
  g_assert_cmpstr (title_of (t, uid), ==, "second");
  gr_library_undo (t->library);
  gr_test_live_settle (t);
  g_assert_cmpstr (title_of (t, uid), ==, "first");
  gr_library_redo (t->library);
  gr_test_live_settle (t);
  g_assert_cmpstr (title_of (t, uid), ==, "second");
  g_assert_true (gr_library_get_can_redo (t->library));
  rename_story (t, GR_CHANGE_EDIT, uid, "third");
  g_assert_false (gr_library_get_can_redo (t->library));
}

/* Undo takes back what its own change wrote, never what came later. */
static void
test_undo_leaves_later_words (GrTestLive   *t,
                              gconstpointer data)
{
  g_autofree char *uid = add_story (t, "first", 0);

  rename_story (t, GR_CHANGE_EDIT, uid, "second");
  rename_story (t, GR_CHANGE_QUIET, uid, "later"); /* not on the undo stack, as a merge from elsewhere would be */
  gr_library_undo (t->library);
  gr_test_live_settle (t);
  g_assert_cmpstr (title_of (t, uid), ==, "later");
}

static char *
add_guide (GrTestLive *t)
{
  GrChange *change = gr_change_new (GR_CHANGE_CONTENT, "Import");
  char *guide = g_strdup (gr_change_create (change, "guide", NULL));

  for (int i = 0; i < 40; i++)
    {
      const char *uid = gr_change_create (change, "section", NULL);
      g_autofree char *title = g_strdup_printf ("s%d", i);

      gr_change_set_text (change, "section", uid, "guide", guide);
      gr_change_set_text (change, "section", uid, "title", title);
      gr_change_set_text (change, "section", uid, "body", "text");
      gr_change_set_real (change, "section", uid, "position", i);
    }
  gr_test_live_commit (t, change);
  return guide;
}

static void
test_children (GrTestLive   *t,
               gconstpointer data)
{
  g_autofree char *guide = add_guide (t);
  g_autoptr (GrEntityList) sections = gr_library_get_children (t->library, "section", guide);
  g_autoptr (GrEntityList) questions = gr_library_get_children (t->library, "question", guide);
  g_autoptr (GrSection) section = NULL;
  GrChange *change;

  g_assert_cmpint (gr_entity_list_get_state (sections), ==, GR_LIST_LOADING);
  gr_test_live_settle (t);
  g_assert_cmpint (gr_entity_list_get_state (sections), ==, GR_LIST_READY);
  g_assert_cmpuint (gr_entity_list_get_n (sections), ==, 40);
  g_assert_cmpint (gr_entity_list_get_state (questions), ==, GR_LIST_READY);

  section = g_object_ref (gr_entity_list_peek (sections, 7));
  g_assert_cmpstr (gr_section_get_body (section), ==, "text");
  g_assert_true (gr_library_lookup (t->library, "section", gr_entity_get_uid (GR_ENTITY (section))) == section);

  /* nobody uses the list: what it held is let go, but for what somebody else holds */
  g_clear_object (&sections);
  sections = gr_library_get_children (t->library, "section", guide);
  gr_test_live_settle (t);
  g_assert_true (gr_entity_list_peek (sections, 7) == section);

  change = gr_change_new (GR_CHANGE_EDIT, "Remove Guide");
  gr_change_remove (change, "guide", guide);
  gr_test_live_commit (t, change);
  g_assert_cmpuint (gr_entity_list_get_n (sections), ==, 0);
  g_assert_true (gr_entity_get_removed (GR_ENTITY (section)));

  gr_library_undo (t->library);
  gr_test_live_settle (t);
  assert_titles (sections, "s0 s1 s2 s3 s4 s5 s6 s7 s8 s9 s10 s11 s12 s13 s14 s15 s16 s17 s18 s19 s20 s21 s22 s23 s24 "
                           "s25 s26 s27 s28 s29 s30 s31 s32 s33 s34 s35 s36 s37 s38 s39");
}

static void
body_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  gr_library_load_body_finish (GR_LIBRARY (object), result, &error);
  g_assert_no_error (error);
  *(gboolean *) user_data = TRUE;
}

static void
test_lazy_body (GrTestLive   *t,
                gconstpointer data)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New Question");
  g_autofree char *uid = g_strdup (gr_change_create (change, "question", NULL));
  gboolean done = FALSE;
  GrQuestion *question;

  gr_change_set_text (change, "question", uid, "prompt", "Why?");
  gr_change_set_text (change, "question", uid, "answer", "Because.");
  gr_test_live_commit (t, change);
  gr_test_live_reopen (t);

  question = gr_library_lookup (t->library, "question", uid);
  g_assert_cmpstr (gr_question_get_prompt (question), ==, "Why?");
  g_assert_null (gr_question_get_answer (question));
  gr_library_load_body_async (t->library, GR_ENTITY (question), body_cb, &done);
  while (!done)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (gr_question_get_answer (question), ==, "Because.");
}

static gpointer
count_stories (GrStore      *store,
               gpointer      data,
               GCancellable *cancellable,
               GError      **error)
{
  g_autoptr (GPtrArray) rows = gr_store_load (store, gr_registry_find ("story"), NULL, FALSE, error);

  return rows != NULL ? g_memdup2 (&rows->len, sizeof rows->len) : NULL;
}

static void
wait_for_value (GrFigure *figure,
                guint     expected)
{
  gint64 until = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;

  while (g_get_monotonic_time () < until)
    {
      const guint *value = gr_figure_get_value (figure);

      if (value != NULL && *value == expected)
        return;
      g_main_context_iteration (NULL, FALSE);
      g_usleep (500);
    }
  g_assert_not_reached ();
}

static void
test_figure_stays_true (GrTestLive   *t,
                        gconstpointer data)
{
  static const char *types[] = { "story", NULL };
  g_autoptr (GrFigure) figure = gr_figure_new (t->library, types, count_stories, NULL, NULL, g_free);
  g_autofree char *one = NULL;
  g_autofree char *two = NULL;

  wait_for_value (figure, 0);
  one = add_story (t, "one", 0);
  two = add_story (t, "two", 0);
  wait_for_value (figure, 2);
  gr_library_undo (t->library);
  wait_for_value (figure, 1);
  g_clear_object (&figure);
  gr_test_live_settle (t);
}

static void
failed_cb (GrLibrary *library,
           GError    *error,
           GrChange  *change,
           gpointer   user_data)
{
  *(GError **) user_data = g_error_copy (error);
}

static void
test_failure_is_told (GrTestLive   *t,
                      gconstpointer data)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New Task");
  g_autoptr (GError) error = NULL;
  const char *uid = gr_change_create (change, "task", NULL);

  gr_change_set_text (change, "task", uid, "phase",
                      "0c5e9f8e-4b52-4b2e-9d9b-0e3f0b7a6f11"); /* there is no such phase */
  g_signal_connect (t->library, "failed", G_CALLBACK (failed_cb), &error);
  gr_library_commit (t->library, change);
  gr_test_live_settle (t);
  g_assert_error (error, GR_ERROR, GR_ERROR_CONSTRAINT);
  g_assert_cmpuint (gr_entity_list_get_n (gr_library_get_list (t->library, "task")), ==, 0);
  g_assert_false (gr_library_get_can_undo (t->library));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/library/lists/follow", test_lists_follow);
  ADD ("/library/lists/tell-of-filled-rows", test_lists_tell_of_filled_rows);
  ADD ("/library/lists/children", test_children);
  ADD ("/library/undo/redo", test_undo_redo);
  ADD ("/library/undo/leaves-later-words", test_undo_leaves_later_words);
  ADD ("/library/entity/lazy-body", test_lazy_body);
  ADD ("/library/figure/stays-true", test_figure_stays_true);
  ADD ("/library/commit/failure-is-told", test_failure_is_told);
  return g_test_run ();
}
