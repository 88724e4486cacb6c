/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "gr-mark-dialog.h"
#include "gr-private-words.h"
#include "gr-test-live.h"

typedef struct
{
  GrTestLive live;
  GrPrivateWords *words;
} Fixture;

static void
setup (Fixture      *f,
       gconstpointer data)
{
  gr_test_live_setup (&f->live, NULL);
  f->words = gr_private_words_new (f->live.library);
}

static void
teardown (Fixture      *f,
          gconstpointer data)
{
  g_assert_finalize_object (f->words);
  gr_test_live_teardown (&f->live, NULL);
}

static void
mark (Fixture      *f,
      const char   *word,
      GrPrivateKind kind)
{
  GrChange *change = gr_private_words_make_mark (f->words, word, kind);

  g_assert_nonnull (change);
  gr_test_live_commit (&f->live, change);
}

static GrPrivateWord *
get_nth (Fixture *f,
         guint    nth)
{
  g_autoptr (GrPrivateWord) word = g_list_model_get_item (gr_private_words_get_model (f->words), nth);

  return word; /* the library has it */
}

static void
test_mark (Fixture      *f,
           gconstpointer data)
{
  mark (f, "  Anna ", GR_PRIVATE_KIND_PERSON);
  mark (f, "Acme", GR_PRIVATE_KIND_EMPLOYER);
  g_assert_cmpstr (gr_private_word_get_word (get_nth (f, 0)), ==, "Anna");
  g_assert_cmpstr (gr_private_words_find (f->words, "ANNA"), ==, "Person A");
  g_assert_cmpstr (gr_private_words_find (f->words, "acme"), ==, "Employer A");
  g_assert_null (gr_private_words_make_mark (f->words, "anna", GR_PRIVATE_KIND_OTHER)); /* once is enough */
  g_assert_null (gr_private_words_make_mark (f->words, " ", GR_PRIVATE_KIND_OTHER));

  gr_library_undo (f->live.library);
  gr_test_live_settle (&f->live);
  g_assert_null (gr_private_words_find (f->words, "Acme"));
  g_assert_cmpuint (g_list_model_get_n_items (gr_private_words_get_model (f->words)), ==, 1);
}

/* A word that was taken away by mistake comes back under the name that it had. */
static void
test_remove (Fixture      *f,
             gconstpointer data)
{
  mark (f, "Anna", GR_PRIVATE_KIND_PERSON);
  gr_clock_advance (f->live.clock, 1);
  mark (f, "Ben", GR_PRIVATE_KIND_PERSON);
  gr_test_live_commit (&f->live, gr_private_words_make_remove (f->words, get_nth (f, 0)));
  g_assert_null (gr_private_words_find (f->words, "Anna"));
  gr_library_undo (f->live.library);
  gr_test_live_settle (&f->live);
  g_assert_cmpstr (gr_private_words_find (f->words, "Anna"), ==, "Person A");
  g_assert_cmpstr (gr_private_words_find (f->words, "Ben"), ==, "Person B");
}

static void
test_count (Fixture      *f,
            gconstpointer data)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Add");
  const char *story = gr_change_create (change, "story", NULL);
  g_autofree char *uid = g_strdup (story);
  const char *version;
  g_autofree char *before = NULL, *after = NULL;

  mark (f, "Anna", GR_PRIVATE_KIND_PERSON);
  before = gr_private_words_describe (f->words, get_nth (f, 0));
  g_assert_cmpstr (before, ==, "Person · told as “Person A” · not in your stories");
  gr_change_set_text (change, "story", uid, "title", "Anna's Annual Ball");
  gr_change_set_text (change, "story", uid, "action", "I called anna.");
  version = gr_change_create (change, "story-version", uid);
  gr_change_set_text (change, "story-version", version, "kind", "bullets");
  gr_change_set_text (change, "story-version", version, "text", "Anna");
  gr_test_live_commit (&f->live, change);
  after = gr_private_words_describe (f->words, get_nth (f, 0));
  g_assert_cmpstr (after, ==, "Person · told as “Person A” · in 3 places of your stories");
}

static void
marked_cb (GrMarkDialog *dialog,
           const char   *word,
           GrPrivateKind kind,
           char        **marked)
{
  g_assert_cmpint (kind, ==, GR_PRIVATE_KIND_PERSON);
  *marked = g_strdup (word);
}

/* The dialog says what is private already, and offers only what is not. */
static void
test_dialog (Fixture      *f,
             gconstpointer data)
{
  AdwDialog *dialog, *again, *nothing;
  g_autofree char *marked = NULL;

  mark (f, "Acme", GR_PRIVATE_KIND_EMPLOYER);
  again = g_object_ref_sink (gr_mark_dialog_new (f->words, "ACME"));
  g_assert_false (adw_alert_dialog_get_response_enabled (ADW_ALERT_DIALOG (again), "mark"));
  g_assert_cmpstr (adw_alert_dialog_get_body (ADW_ALERT_DIALOG (again)), ==,
                   "“ACME” is private already. An employer reads “Employer A”.");
  nothing = g_object_ref_sink (gr_mark_dialog_new (f->words, ""));
  g_assert_false (adw_alert_dialog_get_response_enabled (ADW_ALERT_DIALOG (nothing), "mark"));

  dialog = gr_mark_dialog_new (f->words, "Anna");
  g_signal_connect (dialog, "marked", G_CALLBACK (marked_cb), &marked);
  g_assert_true (adw_alert_dialog_get_response_enabled (ADW_ALERT_DIALOG (dialog), "mark"));
  g_signal_emit_by_name (dialog, "response::mark", "mark");
  g_assert_cmpstr (marked, ==, "Anna");
  g_object_ref_sink (dialog);
  g_assert_finalize_object (dialog);
  g_assert_finalize_object (again);
  g_assert_finalize_object (nothing);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/private-words/mark", Fixture, NULL, setup, test_mark, teardown);
  g_test_add ("/private-words/remove", Fixture, NULL, setup, test_remove, teardown);
  g_test_add ("/private-words/count", Fixture, NULL, setup, test_count, teardown);
  g_test_add ("/private-words/dialog", Fixture, NULL, setup, test_dialog, teardown);
  return g_test_run ();
}
