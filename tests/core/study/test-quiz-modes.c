/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-certainty.h"
#include "gr-quiz-mix.h"
#include "gr-quiz-record.h"
#include "gr-quiz-standing.h"
#include "quiz-world.h"

#define HOUR G_GINT64_CONSTANT (3600000)

static GrQuizKeys *
keys_of (World *world)
{
  return gr_quiz_keys_new (G_LIST_MODEL (world->choices), G_LIST_MODEL (world->keys));
}

static char *
name_all (GPtrArray *items)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < items->len; i++)
    g_string_append (names, gr_entity_get_uid (items->pdata[i]) + strlen ("item-"));
  return g_strdup (names->str);
}

static void
test_mix (void)
{
  static const char *const quizzes[] = { "quiz", NULL };
  static const char *const others[] = { "other", NULL };
  g_auto (World) world = { NULL };
  g_autoptr (GrQuizKeys) keys = NULL;
  g_autoptr (GPtrArray) candidates = NULL;
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GHashTable) missed = g_hash_table_new (g_str_hash, g_str_equal);
  guint first = 0;

  world_init (&world, 8, 2);
  add_item (&world, 8, 4, 0); /* no key: never drawn */
  add_item (&world, 9, 1, 1); /* nothing to choose between */
  retire (&world, 0);
  keys = keys_of (&world);
  candidates = gr_quiz_mix_candidates (G_LIST_MODEL (world.items), keys, quizzes);
  none = gr_quiz_mix_candidates (G_LIST_MODEL (world.items), keys, others);
  g_assert_cmpuint (candidates->len, ==, 7);
  g_assert_cmpuint (none->len, ==, 0);

  g_hash_table_add (missed, (char *) "item-5");
  g_hash_table_add (missed, (char *) "item-3");
  for (gint64 seed = 0; seed < 50; seed++)
    {
      g_autoptr (GPtrArray) one = gr_quiz_mix_sample (candidates, missed, 4, seed);
      g_autoptr (GPtrArray) two = gr_quiz_mix_sample (candidates, missed, 4, seed);
      g_autoptr (GPtrArray) all = gr_quiz_mix_sample (candidates, missed, 40, seed);
      g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
      g_autofree char *a = name_all (one);
      g_autofree char *b = name_all (two);

      g_assert_cmpstr (a, ==, b); /* the seed alone decides */
      g_assert_cmpuint (one->len, ==, 4);
      g_assert_cmpuint (all->len, ==, 7);
      g_assert_true (g_str_has_prefix (a, "35") || g_str_has_prefix (a, "53"));
      for (guint i = 0; i < all->len; i++)
        g_assert_true (g_hash_table_add (seen, all->pdata[i])); /* none twice */
      first |= 1u << (a[2] - '0');
    }
  g_assert_cmphex (first, ==, 0xd6); /* each of the others came first once */
}

static void
test_retry (void)
{
  g_auto (World) world = { NULL };
  g_autoptr (GrQuizSession) session = NULL;
  g_autoptr (GrQuizSession) retry = NULL;
  g_autoptr (GPtrArray) missed = NULL;
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_QUIET, NULL);
  const GrQuizMode mode = { .kind = GR_ATTEMPT_KIND_RETRY, .feedback = GR_FEEDBACK_AT_END, .certainty = TRUE };
  g_autofree char *names = NULL;
  guint n_items = 0;

  world_init (&world, 6, 2);
  session = start (&world, 1);
  for (guint i = 0; i < 5; i++) /* the sixth is not answered: it is not missed */
    {
      GrQuizPicks right = gr_quiz_session_get_right (session, i);

      gr_quiz_session_answer (session, i, i == 1 || i == 4 ? (right == 1 ? 2 : 1) : right);
    }
  missed = gr_quiz_session_list_missed (session);
  names = name_all (missed);
  g_assert_cmpstr (names, ==, "14");

  retry = gr_quiz_session_new_of (world.quiz, missed, gr_quiz_session_get_keys (session), 2);
  gr_quiz_session_set_mode (retry, &mode);
  gr_quiz_session_answer (retry, 0, gr_quiz_session_get_right (retry, 0));
  gr_quiz_session_answer (retry, 1, gr_quiz_session_get_right (retry, 1));
  g_assert_cmpuint (gr_quiz_session_get_correct (retry), ==, 2);
  g_assert_true (gr_quiz_session_get_scored (retry));
  g_assert_cmpuint (gr_quiz_session_get_threshold (retry), ==, 0); /* two right answers do not pass a quiz of six */
  g_assert_false (gr_quiz_session_get_passed (retry));

  gr_quiz_record_start (change, retry, 1000);
  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    n_items += g_str_equal (gr_change_get_op (change, i)->type, "attempt-item");
  g_assert_cmpuint (n_items, ==, 2);
}

static const struct
{
  GrCertainty certainty;
  gboolean right;
  int mark;
} marks[] = {
  { GR_CERTAINTY_GUESSING, TRUE, 1 },  { GR_CERTAINTY_FAIRLY, TRUE, 2 },   { GR_CERTAINTY_CERTAIN, TRUE, 3 },
  { GR_CERTAINTY_GUESSING, FALSE, 0 }, { GR_CERTAINTY_FAIRLY, FALSE, -2 }, { GR_CERTAINTY_CERTAIN, FALSE, -6 },
  { GR_CERTAINTY_UNSAID, TRUE, 0 },    { GR_CERTAINTY_UNSAID, FALSE, 0 },
};

static void
test_certainty (void)
{
  g_auto (World) world = { NULL };
  g_autoptr (GrQuizSession) session = NULL;
  GrQuizCertainty sum;

  world_init (&world, G_N_ELEMENTS (marks), 2);
  session = start (&world, 1);
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      GrQuizPicks right = gr_quiz_session_get_right (session, i);

      g_assert_cmpint (gr_quiz_certainty_mark (marks[i].certainty, marks[i].right), ==, marks[i].mark);
      gr_quiz_session_answer (session, i, marks[i].right ? right : (right == 1 ? 2 : 1));
      gr_quiz_session_set_certainty (session, i, marks[i].certainty);
    }
  gr_quiz_certainty_sum (session, &sum);
  g_assert_cmpuint (sum.n, ==, 6);
  g_assert_cmpint (sum.marks, ==, -2);
  g_assert_cmpint (sum.most, ==, 18);
  g_assert_cmpuint (sum.n_said[GR_CERTAINTY_CERTAIN], ==, 2);
  g_assert_cmpuint (sum.n_right[GR_CERTAINTY_CERTAIN], ==, 1);
  g_assert_cmpuint (gr_quiz_session_get_correct (session), ==, 4); /* it counts right answers, however sure */
}

static void
add_attempt (GListStore *attempts,
             const char *kind,
             double      started_h,
             double      finished_h,
             gint64      correct)
{
  g_autofree char *uid = g_strdup_printf ("attempt-%u", g_list_model_get_n_items (G_LIST_MODEL (attempts)));
  g_autoptr (GrAttempt) attempt = make ("attempt", uid);

  if (!g_str_equal (kind, "mixed"))
    put (attempt, "quiz", gr_value_text ("quiz"));
  put (attempt, "kind", gr_value_text (kind));
  put (attempt, "started_at", gr_value_integer ((gint64) (started_h * HOUR)));
  put (attempt, "finished_at", gr_value_integer ((gint64) (finished_h * HOUR)));
  put (attempt, "total", gr_value_integer (6));
  put (attempt, "threshold", gr_value_integer (g_str_equal (kind, "quiz") ? 5 : 0));
  put (attempt, "scored", gr_value_integer (correct >= 0));
  put (attempt, "correct", gr_value_integer (MAX (correct, 0)));
  g_list_store_append (attempts, attempt);
}

static void
assert_standing (GListStore *attempts,
                 GrQuizState state,
                 double      masters_from_h)
{
  GrQuizStanding standing;

  gr_quiz_standing_init (&standing, G_LIST_MODEL (attempts), "quiz");
  g_assert_cmpint (standing.state, ==, state);
  g_assert_cmpint (standing.masters_from, ==, (gint64) (masters_from_h * HOUR));
}

static void
test_mastery (void)
{
  g_autoptr (GListStore) attempts = g_list_store_new (GR_TYPE_ATTEMPT);
  g_autoptr (GPtrArray) trend = NULL;
  GrQuizStanding standing;

  assert_standing (attempts, GR_QUIZ_STATE_NONE, 0);
  add_attempt (attempts, "quiz", 10, 10.1, 4);
  add_attempt (attempts, "quiz", 11, 11.1, -1); /* a self-check */
  assert_standing (attempts, GR_QUIZ_STATE_NONE, 0);
  add_attempt (attempts, "quiz", 19.5, 20, 5);
  assert_standing (attempts, GR_QUIZ_STATE_PASSED, 44);
  add_attempt (attempts, "quiz", 21, 21.5, 6);  /* the same evening */
  add_attempt (attempts, "retry", 50, 50.5, 1); /* practice, though a day later */
  add_attempt (attempts, "quiz", 51, 51.5, 4);  /* a bad day takes nothing away */
  assert_standing (attempts, GR_QUIZ_STATE_PASSED, 44);
  add_attempt (attempts, "quiz", 60, 61, 5);
  assert_standing (attempts, GR_QUIZ_STATE_MASTERED, 0);
  add_attempt (attempts, "retry", 70, 0, 0);
  add_attempt (attempts, "mixed", 71, 72, 3);

  gr_quiz_standing_init (&standing, G_LIST_MODEL (attempts), "quiz");
  g_assert_cmpint (gr_attempt_get_correct (standing.last), ==, 5);
  g_assert_cmpint (gr_attempt_get_started_at (standing.open), ==, 70 * HOUR);
  g_assert_cmpuint (standing.n_scored, ==, 5);
  gr_quiz_standing_init (&standing, G_LIST_MODEL (attempts), NULL);
  g_assert_cmpint (gr_attempt_get_correct (standing.last), ==, 3);
  g_assert_cmpint (standing.state, ==, GR_QUIZ_STATE_NONE); /* a mixture has no pass mark */

  trend = gr_quiz_standing_trend (G_LIST_MODEL (attempts), "quiz", 3);
  g_assert_cmpuint (trend->len, ==, 3);
  g_assert_cmpint (gr_attempt_get_correct (trend->pdata[0]), ==, 6);
  g_assert_cmpint (gr_attempt_get_correct (trend->pdata[2]), ==, 5);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/study/quiz/mix", test_mix);
  g_test_add_func ("/study/quiz/retry", test_retry);
  g_test_add_func ("/study/quiz/certainty", test_certainty);
  g_test_add_func ("/study/quiz/mastery", test_mastery);
  return g_test_run ();
}
