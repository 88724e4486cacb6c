/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-key-item.h"
#include "gr-quiz-run.h"
#include "gr-quiz-words.h"
#include "gr-test-live.h"

#define N_ITEMS 3

typedef struct
{
  GrTestLive live;
  GrQuizRun *run;
  guint n_failed;
} Fixture;

/* Three questions of four choices; the second of each is right, if there is a key. */
static void
add_quiz (Fixture *fixture,
          gboolean keyed)
{
  GrChange *change = gr_change_new (GR_CHANGE_CONTENT, "Import");

  gr_change_create (change, "guide", "guide");
  gr_change_set_text (change, "guide", "guide", "title", "Talking");
  gr_change_create (change, "quiz", "quiz");
  gr_change_set_text (change, "quiz", "quiz", "guide", "guide");
  gr_change_set_text (change, "quiz", "quiz", "title", "First words");
  gr_change_set_integer (change, "quiz", "quiz", "threshold_correct", 2);
  gr_change_set_integer (change, "quiz", "quiz", "threshold_total", N_ITEMS);
  for (guint i = 0; i < N_ITEMS; i++)
    {
      g_autofree char *item = g_strdup_printf ("item-%u", i);

      gr_change_create (change, "quiz-item", item);
      gr_change_set_text (change, "quiz-item", item, "quiz", "quiz");
      gr_change_set_text (change, "quiz-item", item, "stem", item);
      gr_change_set_real (change, "quiz-item", item, "position", i);
      for (guint k = 0; k < 4; k++)
        {
          g_autofree char *choice = g_strdup_printf ("%s-%c", item, 'a' + (char) k);

          gr_change_create (change, "choice", choice);
          gr_change_set_text (change, "choice", choice, "item", item);
          gr_change_set_text (change, "choice", choice, "text", choice);
          gr_change_set_integer (change, "choice", choice, "correct", keyed && k == 1);
          gr_change_set_real (change, "choice", choice, "position", k);
        }
    }
  gr_test_live_commit (&fixture->live, change);
}

static void
failed_cb (Fixture *fixture)
{
  fixture->n_failed++;
}

static void
make_run (Fixture *fixture)
{
  fixture->run = gr_quiz_run_new (fixture->live.library);
  g_signal_connect_swapped (fixture->run, "failed", G_CALLBACK (failed_cb), fixture);
}

static void
setup (Fixture      *fixture,
       gconstpointer keyed)
{
  gr_test_live_setup (&fixture->live, NULL);
  add_quiz (fixture, GPOINTER_TO_INT (keyed));
  make_run (fixture);
}

static void
teardown (Fixture      *fixture,
          gconstpointer data)
{
  g_assert_finalize_object (fixture->run);
  gr_test_live_teardown (&fixture->live, NULL);
}

static void
wait_for_stage (Fixture    *fixture,
                GrQuizStage stage)
{
  while (gr_quiz_run_get_stage (fixture->run) != stage || gr_quiz_run_get_busy (fixture->run))
    g_main_context_iteration (NULL, TRUE);
}

static void
start (Fixture *fixture)
{
  gr_quiz_run_start (fixture->run, gr_library_lookup (fixture->live.library, "quiz", "quiz"));
  wait_for_stage (fixture, GR_QUIZ_STAGE_ASK);
}

static guint
find_choice (Fixture    *fixture,
             const char *end)
{
  GrQuizSession *session = gr_quiz_run_get_session (fixture->run);
  guint index = gr_quiz_run_get_index (fixture->run);

  for (guint k = 0; k < gr_quiz_session_get_n_choices (session, index); k++)
    if (g_str_has_suffix (gr_choice_get_text (gr_quiz_session_get_choice (session, index, k)), end))
      return k;
  g_assert_not_reached ();
}

static void
answer (Fixture    *fixture,
        const char *end)
{
  gr_quiz_run_choose (fixture->run, find_choice (fixture, end));
  gr_quiz_run_check (fixture->run);
  wait_for_stage (fixture, GR_QUIZ_STAGE_FEEDBACK);
}

static GrAttempt *
only_attempt (Fixture *fixture)
{
  GrEntityList *attempts = gr_library_get_list (fixture->live.library, "attempt");

  g_assert_cmpuint (gr_entity_list_get_n (attempts), ==, 1);
  return gr_entity_list_peek (attempts, 0);
}

static void
test_whole (Fixture      *fixture,
            gconstpointer data)
{
  static const char *const ends[N_ITEMS] = { "-b", "-a", "-b" };
  g_autofree char *pass = NULL;

  g_assert_cmpstr (gr_quiz_run_get_title (fixture->run, gr_library_lookup (fixture->live.library, "quiz", "quiz")), ==,
                   "Talking"); /* the only quiz of its guide */
  start (fixture);
  gr_quiz_run_check (fixture->run); /* nothing chosen: nothing happens */
  g_assert_cmpint (gr_quiz_run_get_stage (fixture->run), ==, GR_QUIZ_STAGE_ASK);
  for (guint i = 0; i < N_ITEMS; i++)
    {
      g_assert_cmpuint (gr_quiz_run_get_index (fixture->run), ==, i);
      answer (fixture, ends[i]);
      g_assert_cmpint (gr_attempt_get_finished_at (only_attempt (fixture)) != 0, ==, i == N_ITEMS - 1);
      gr_quiz_run_go_on (fixture->run);
    }
  g_assert_cmpint (gr_quiz_run_get_stage (fixture->run), ==, GR_QUIZ_STAGE_RESULT);
  g_assert_cmpint (gr_attempt_get_correct (only_attempt (fixture)), ==, 2);
  g_assert_true (gr_attempt_get_scored (only_attempt (fixture)));
  pass = gr_quiz_words_pass (gr_quiz_run_get_session (fixture->run));
  g_assert_cmpstr (pass, ==, "Passed, the guide asks for 2");

  gr_quiz_run_look (fixture->run, 1);
  g_assert_cmpint (gr_quiz_run_get_stage (fixture->run), ==, GR_QUIZ_STAGE_LOOK);
  gr_quiz_run_go_on (fixture->run);
  g_assert_cmpint (gr_quiz_run_get_stage (fixture->run), ==, GR_QUIZ_STAGE_RESULT);

  g_assert_cmpuint (fixture->n_failed, ==, 0);
}

static void
test_resume (Fixture      *fixture,
             gconstpointer data)
{
  gint64 seed;

  start (fixture);
  seed = gr_quiz_session_get_seed (gr_quiz_run_get_session (fixture->run));
  answer (fixture, "-a");
  g_assert_finalize_object (fixture->run);

  /* As after a crash: another program, the same file. */
  gr_test_live_reopen (&fixture->live);
  make_run (fixture);
  g_assert_true (gr_quiz_run_find_open (fixture->run, "quiz") == only_attempt (fixture));
  gr_quiz_run_resume (fixture->run, only_attempt (fixture));
  wait_for_stage (fixture, GR_QUIZ_STAGE_ASK);
  g_assert_cmpuint (gr_quiz_run_get_index (fixture->run), ==, 1);
  g_assert_cmpint (gr_quiz_session_get_seed (gr_quiz_run_get_session (fixture->run)), ==, seed);
  g_assert_cmpint (gr_quiz_session_get_verdict (gr_quiz_run_get_session (fixture->run), 0), ==, GR_VERDICT_WRONG);

  gr_quiz_run_leave (fixture->run);
  g_assert_cmpint (gr_quiz_run_get_stage (fixture->run), ==, GR_QUIZ_STAGE_IDLE);
  g_assert_nonnull (gr_quiz_run_find_open (fixture->run, "quiz"));

  /* Starting over makes room: there is never more than one open attempt at a quiz. */
  start (fixture);
  g_assert_cmpuint (gr_quiz_run_get_index (fixture->run), ==, 0);
  g_assert_cmpint (gr_attempt_get_finished_at (only_attempt (fixture)), ==, 0);
}

static void
set_key (Fixture    *fixture,
         const char *end)
{
  GrLibrary *library = fixture->live.library;
  g_autoptr (GrQuizKeys) keys = gr_quiz_run_dup_keys (fixture->run);
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Set the Key");

  for (guint i = 0; i < N_ITEMS; i++)
    {
      g_autofree char *uid = g_strdup_printf ("item-%u", i);
      g_autoptr (GrKeyItem) item = gr_key_item_new (gr_library_lookup (library, "quiz-item", uid), keys);
      GListModel *choices = gr_key_item_get_choices (item);

      for (guint k = 0; k < g_list_model_get_n_items (choices); k++)
        {
          g_autoptr (GrChoice) choice = g_list_model_get_item (choices, k);

          gr_key_item_set_right (item, choice, g_str_has_suffix (gr_choice_get_text (choice), end));
        }
      gr_key_item_write (item, change, 1);
    }
  gr_test_live_commit (&fixture->live, change);
  gr_test_live_settle (&fixture->live);
}

static void
reset_key (Fixture *fixture)
{
  g_autoptr (GrQuizKeys) keys = gr_quiz_run_dup_keys (fixture->run);
  g_autoptr (GrKeyItem) item = gr_key_item_new (gr_library_lookup (fixture->live.library, "quiz-item", "item-1"), keys);
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Reset the Key");

  g_assert_true (gr_key_item_get_own (item));
  gr_key_item_reset (item);
  gr_key_item_write (item, change, 1);
  g_assert_cmpuint (gr_change_get_n_ops (change), ==, 1);
  gr_test_live_commit (&fixture->live, change);
  gr_test_live_settle (&fixture->live);
}

static void
test_key (Fixture      *fixture,
          gconstpointer data)
{
  g_autofree char *why = NULL;

  start (fixture);
  for (guint i = 0; i < N_ITEMS; i++)
    {
      answer (fixture, i == 0 ? "-a" : "-c");
      gr_quiz_run_go_on (fixture->run);
    }
  g_assert_cmpint (gr_quiz_run_get_stage (fixture->run), ==, GR_QUIZ_STAGE_RESULT);
  g_assert_false (gr_attempt_get_scored (only_attempt (fixture)));
  why = gr_quiz_words_why (gr_quiz_run_get_session (fixture->run));
  g_assert_cmpstr (why, ==, "The guide gives no answer key. Set it, and this attempt is scored.");

  set_key (fixture, "-c");
  g_assert_true (gr_quiz_session_get_scored (gr_quiz_run_get_session (fixture->run)));
  g_assert_true (gr_attempt_get_scored (only_attempt (fixture)));
  g_assert_cmpint (gr_attempt_get_correct (only_attempt (fixture)), ==, 2);

  gr_library_undo (fixture->live.library);
  gr_test_live_settle (&fixture->live);
  gr_test_live_settle (&fixture->live);
  g_assert_false (gr_attempt_get_scored (only_attempt (fixture)));

  set_key (fixture, "-c");
  reset_key (fixture);
  gr_test_live_settle (&fixture->live);
  g_assert_false (gr_attempt_get_scored (only_attempt (fixture)));
  g_assert_false (gr_quiz_session_get_scored (gr_quiz_run_get_session (fixture->run)));
}

static void
test_gone (Fixture      *fixture,
           gconstpointer data)
{
  GrChange *change = gr_change_new (GR_CHANGE_CONTENT, "Remove");

  start (fixture);
  gr_change_remove (change, "guide", "guide");
  gr_test_live_commit (&fixture->live, change);
  g_assert_cmpint (gr_quiz_run_get_stage (fixture->run), ==, GR_QUIZ_STAGE_IDLE);
  g_assert_null (gr_quiz_run_get_session (fixture->run));
}

static void
start_with (Fixture         *fixture,
            const GrQuizMode mode,
            GrQuizStage      stage)
{
  gr_quiz_run_set_mode (fixture->run, &mode);
  gr_quiz_run_start (fixture->run, gr_library_lookup (fixture->live.library, "quiz", "quiz"));
  wait_for_stage (fixture, stage);
}

static void
reopen (Fixture *fixture)
{
  g_assert_finalize_object (fixture->run);
  gr_test_live_settle (&fixture->live);
  gr_test_live_reopen (&fixture->live);
  make_run (fixture);
}

/* What is right is said after the last question, and not one word before. */
static void
test_at_end (Fixture      *fixture,
             gconstpointer data)
{
  start_with (fixture, (GrQuizMode) { .feedback = GR_FEEDBACK_AT_END }, GR_QUIZ_STAGE_ASK);
  for (guint i = 0; i < N_ITEMS; i++)
    {
      g_assert_cmpint (gr_quiz_run_get_stage (fixture->run), ==, GR_QUIZ_STAGE_ASK);
      g_assert_cmpuint (gr_quiz_run_get_index (fixture->run), ==, i);
      gr_quiz_run_choose (fixture->run, find_choice (fixture, "-b"));
      gr_quiz_run_check (fixture->run);
      while (gr_quiz_run_get_busy (fixture->run))
        {
          g_assert_cmpint (gr_quiz_run_get_stage (fixture->run), ==, GR_QUIZ_STAGE_ASK);
          g_main_context_iteration (NULL, TRUE);
        }
    }
  g_assert_cmpint (gr_quiz_run_get_stage (fixture->run), ==, GR_QUIZ_STAGE_RESULT);
  g_assert_cmpint (gr_attempt_get_correct (only_attempt (fixture)), ==, N_ITEMS);
  g_assert_cmpint (gr_attempt_get_feedback (only_attempt (fixture)), ==, GR_FEEDBACK_AT_END);
}

/* Power fails while an answer is written from memory; then again after the choices were shown. */
static void
test_recall (Fixture      *fixture,
             gconstpointer data)
{
  GrQuizSession *session;

  start_with (fixture, (GrQuizMode) { .recall_first = TRUE, .certainty = TRUE }, GR_QUIZ_STAGE_RECALL);
  gr_quiz_run_choose (fixture->run, 0); /* nothing can be chosen yet */
  g_assert_cmphex (gr_quiz_run_get_picks (fixture->run), ==, 0);
  gr_quiz_run_recall (fixture->run, "what I thou");
  reopen (fixture);

  gr_quiz_run_resume (fixture->run, only_attempt (fixture));
  wait_for_stage (fixture, GR_QUIZ_STAGE_RECALL);
  g_assert_cmpstr (gr_quiz_run_get_recalled (fixture->run), ==, "what I thou");
  gr_quiz_run_recall (fixture->run, "what I thought");
  gr_quiz_run_reveal (fixture->run);
  g_assert_cmpint (gr_quiz_run_get_stage (fixture->run), ==, GR_QUIZ_STAGE_ASK);
  reopen (fixture);

  g_assert_true (gr_quiz_run_get_mode (fixture->run)->recall_first); /* as the last time */
  gr_quiz_run_resume (fixture->run, only_attempt (fixture));
  wait_for_stage (fixture, GR_QUIZ_STAGE_RECALL);
  gr_quiz_run_reveal (fixture->run);
  gr_quiz_run_set_certainty (fixture->run, GR_CERTAINTY_CERTAIN);
  answer (fixture, "-b");
  session = gr_quiz_run_get_session (fixture->run);
  g_assert_cmpstr (gr_quiz_run_get_recalled (fixture->run), ==, "what I thought");
  g_assert_cmpint (gr_quiz_session_get_certainty (session, 0), ==, GR_CERTAINTY_CERTAIN);
  gr_quiz_run_go_on (fixture->run);
  wait_for_stage (fixture, GR_QUIZ_STAGE_RECALL);
  g_assert_cmpstr (gr_quiz_run_get_recalled (fixture->run), ==, "");
  reopen (fixture);

  /* What was said is kept with the answer: one row, not two. */
  gr_quiz_run_resume (fixture->run, only_attempt (fixture));
  wait_for_stage (fixture, GR_QUIZ_STAGE_RECALL);
  session = gr_quiz_run_get_session (fixture->run);
  g_assert_cmpuint (gr_quiz_run_get_index (fixture->run), ==, 1);
  g_assert_cmpstr (gr_quiz_session_get_recalled (session, 0), ==, "what I thought");
  g_assert_cmpint (gr_quiz_session_get_certainty (session, 0), ==, GR_CERTAINTY_CERTAIN);
  g_assert_cmpint (gr_quiz_session_get_verdict (session, 0), ==, GR_VERDICT_RIGHT);
  g_assert_cmpuint (fixture->n_failed, ==, 0);
}

/* Undo takes back what was said from memory also when the choices are there already. */
static void
test_recall_undone (Fixture      *fixture,
                    gconstpointer data)
{
  start_with (fixture, (GrQuizMode) { .recall_first = TRUE }, GR_QUIZ_STAGE_RECALL);
  gr_test_live_settle (&fixture->live);
  gr_quiz_run_recall (fixture->run, "what I thou");
  gr_test_live_settle (&fixture->live);
  gr_quiz_run_recall (fixture->run, "what I thought");
  gr_quiz_run_reveal (fixture->run);
  gr_test_live_settle (&fixture->live);
  g_assert_cmpstr (gr_quiz_run_get_recalled (fixture->run), ==, "what I thought"); /* not what was kept in between */

  gr_library_undo (fixture->live.library);
  gr_test_live_settle (&fixture->live);
  g_assert_cmpstr (gr_quiz_run_get_recalled (fixture->run), ==, "");
  answer (fixture, "-b");
  g_assert_cmpstr (gr_quiz_session_get_recalled (gr_quiz_run_get_session (fixture->run), 0) ?: "", ==, "");
  g_assert_cmpuint (fixture->n_failed, ==, 0);
}

static GrAttempt *
last_attempt (Fixture *fixture)
{
  GrEntityList *attempts = gr_library_get_list (fixture->live.library, "attempt");
  GrAttempt *last = NULL;

  for (guint i = 0; i < gr_entity_list_get_n (attempts); i++)
    if (gr_attempt_get_finished_at (gr_entity_list_peek (attempts, i)) == 0)
      last = gr_entity_list_peek (attempts, i);
  g_assert_nonnull (last);
  return last;
}

/* Only what was missed is asked again, also after a crash between its two questions. */
static void
test_missed (Fixture      *fixture,
             gconstpointer data)
{
  g_autoptr (GPtrArray) missed = NULL;
  GrQuiz *quiz = gr_library_lookup (fixture->live.library, "quiz", "quiz");

  start (fixture);
  for (guint i = 0; i < N_ITEMS; i++)
    {
      answer (fixture, i == 1 ? "-b" : "-a");
      gr_quiz_run_go_on (fixture->run);
    }
  missed = gr_quiz_session_list_missed (gr_quiz_run_get_session (fixture->run));
  g_assert_cmpuint (missed->len, ==, 2);
  gr_quiz_run_start_missed (fixture->run, quiz, missed);
  g_clear_pointer (&missed, g_ptr_array_unref);
  wait_for_stage (fixture, GR_QUIZ_STAGE_ASK);
  answer (fixture, "-b");
  reopen (fixture);

  g_assert_true (gr_quiz_run_find_open (fixture->run, "quiz") == last_attempt (fixture));
  gr_quiz_run_resume (fixture->run, last_attempt (fixture));
  wait_for_stage (fixture, GR_QUIZ_STAGE_ASK);
  g_assert_cmpuint (gr_quiz_session_get_n_items (gr_quiz_run_get_session (fixture->run)), ==, 2);
  g_assert_cmpuint (gr_quiz_run_get_index (fixture->run), ==, 1);
  answer (fixture, "-b");
  gr_quiz_run_go_on (fixture->run);
  g_assert_cmpint (gr_quiz_run_get_stage (fixture->run), ==, GR_QUIZ_STAGE_RESULT);
  g_assert_cmpint (gr_attempt_get_kind (gr_quiz_run_get_attempt (fixture->run)), ==, GR_ATTEMPT_KIND_RETRY);
  g_assert_cmpint (gr_attempt_get_correct (gr_quiz_run_get_attempt (fixture->run)), ==, 2);
  g_assert_cmpint (gr_attempt_get_threshold (gr_quiz_run_get_attempt (fixture->run)), ==, 0);
}

/* The questions drawn stay those drawn. */
static void
test_mixed (Fixture      *fixture,
            gconstpointer data)
{
  static const char *const quizzes[] = { "quiz", NULL };
  g_autofree char *second = NULL;
  GrQuizSession *session;

  gr_quiz_run_start_mixed (fixture->run, quizzes, 2);
  wait_for_stage (fixture, GR_QUIZ_STAGE_ASK);
  session = gr_quiz_run_get_session (fixture->run);
  g_assert_cmpuint (gr_quiz_session_get_n_items (session), ==, 2);
  second = g_strdup (gr_entity_get_uid (GR_ENTITY (gr_quiz_session_get_item (session, 1))));
  answer (fixture, "-b");
  reopen (fixture);

  g_assert_null (gr_quiz_run_find_open (fixture->run, "quiz"));
  gr_quiz_run_resume (fixture->run, gr_quiz_run_find_open (fixture->run, NULL));
  wait_for_stage (fixture, GR_QUIZ_STAGE_ASK);
  session = gr_quiz_run_get_session (fixture->run);
  g_assert_cmpuint (gr_quiz_run_get_index (fixture->run), ==, 1);
  g_assert_cmpstr (gr_entity_get_uid (GR_ENTITY (gr_quiz_session_get_item (session, 1))), ==, second);
  answer (fixture, "-a");
  gr_quiz_run_go_on (fixture->run);
  g_assert_cmpint (gr_attempt_get_kind (only_attempt (fixture)), ==, GR_ATTEMPT_KIND_MIXED);
  g_assert_cmpint (gr_attempt_get_correct (only_attempt (fixture)), ==, 1);

  /* Later it can be looked at again, answer by answer. */
  gr_quiz_run_leave (fixture->run);
  gr_quiz_run_resume (fixture->run, only_attempt (fixture));
  wait_for_stage (fixture, GR_QUIZ_STAGE_RESULT);
  g_assert_cmpint (gr_quiz_session_get_verdict (gr_quiz_run_get_session (fixture->run), 1), ==, GR_VERDICT_WRONG);
}

static void
test_words (void)
{
  static const struct
  {
    gint64 days;
    const char *text;
  } rows[] = {
    { 0, "today" }, { 1, "yesterday" }, { 3, "on Thursday" }, { 30, "on 13 February" }, { 400, "on 8 February 2025" },
  };
  const gint64 noon = G_GINT64_CONSTANT (1773576000000); /* Sunday, 15 March 2026, 12:00 UTC */

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      gint64 at = noon - rows[i].days * G_GINT64_CONSTANT (86400000);
      g_autofree char *text = gr_quiz_words_day (at, noon);

      g_assert_cmpstr (text, ==, rows[i].text);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/quiz/run/whole", Fixture, GINT_TO_POINTER (TRUE), setup, test_whole, teardown);
  g_test_add ("/quiz/run/resume", Fixture, GINT_TO_POINTER (TRUE), setup, test_resume, teardown);
  g_test_add ("/quiz/run/key", Fixture, GINT_TO_POINTER (FALSE), setup, test_key, teardown);
  g_test_add ("/quiz/run/gone", Fixture, GINT_TO_POINTER (TRUE), setup, test_gone, teardown);
  g_test_add ("/quiz/run/at-end", Fixture, GINT_TO_POINTER (TRUE), setup, test_at_end, teardown);
  g_test_add ("/quiz/run/recall", Fixture, GINT_TO_POINTER (TRUE), setup, test_recall, teardown);
  g_test_add ("/quiz/run/recall-undone", Fixture, GINT_TO_POINTER (TRUE), setup, test_recall_undone, teardown);
  g_test_add ("/quiz/run/missed", Fixture, GINT_TO_POINTER (TRUE), setup, test_missed, teardown);
  g_test_add ("/quiz/run/mixed", Fixture, GINT_TO_POINTER (TRUE), setup, test_mixed, teardown);
  g_test_add_func ("/quiz/words", test_words);
  return g_test_run ();
}
