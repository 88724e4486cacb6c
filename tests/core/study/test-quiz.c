/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-entity-private.h"
#include "gr-quiz-record.h"
#include "gr-response.h"
#include "quiz-world.h"

static char *
order_of (GrQuizSession *session,
          guint          index)
{
  g_autoptr (GString) order = g_string_new (NULL);

  for (guint k = 0; k < gr_quiz_session_get_n_choices (session, index); k++)
    g_string_append (order, gr_choice_get_text (gr_quiz_session_get_choice (session, index, k)));
  return g_strdup (order->str);
}

static void
test_order (void)
{
  g_auto (World) world = { NULL };
  g_autoptr (GrQuizSession) one = NULL;
  g_autoptr (GrQuizSession) two = NULL;
  g_autoptr (GrQuizSession) smaller = NULL;
  guint same = 0;

  world_init (&world, 6, 2);
  one = start (&world, 42);
  two = start (&world, 42);
  g_assert_cmpuint (gr_quiz_session_get_n_items (one), ==, 6);
  for (guint i = 0; i < 6; i++)
    {
      g_autofree char *a = order_of (one, i);
      g_autofree char *b = order_of (two, i);

      g_assert_cmpstr (a, ==, b);
    }

  /* Another seed makes other orders: 200 attempts show every choice in every place. */
  for (guint k = 0; k < 4; k++)
    {
      guint seen = 0;

      for (gint64 seed = 0; seed < 200; seed++)
        {
          g_autoptr (GrQuizSession) session = start (&world, seed);

          seen |= 1u << (gr_choice_get_text (gr_quiz_session_get_choice (session, 3, k))[7] - 'a');
        }
      g_assert_cmphex (seen, ==, 0xf);
    }

  /* Not all items of one attempt have the same order, so that "always the third" helps nobody. */
  for (guint i = 0; i < 6; i++)
    same += gr_quiz_session_get_right (one, i) == gr_quiz_session_get_right (one, 0);
  g_assert_cmpuint (same, <, 6);

  /* An item that leaves the guide does not move the choices of the others. */
  g_list_store_remove (world.items, 0);
  smaller = start (&world, 42);
  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *a = order_of (one, i + 1);
      g_autofree char *b = order_of (smaller, i);

      g_assert_cmpstr (a, ==, b);
    }
}

/* The list's own order is no order: a reload may bring the rows in another. */
static void
test_order_stable (void)
{
  g_auto (World) world = { NULL };
  g_autoptr (GrQuizSession) one = NULL;
  g_autoptr (GrQuizSession) two = NULL;
  GListStore *reversed;

  world_init (&world, 3, 1);
  one = start (&world, 7);
  reversed = g_list_store_new (GR_TYPE_CHOICE);
  for (guint i = g_list_model_get_n_items (G_LIST_MODEL (world.choices)); i > 0; i--)
    {
      g_autoptr (GrChoice) choice = g_list_model_get_item (G_LIST_MODEL (world.choices), i - 1);

      g_list_store_append (reversed, choice);
    }
  g_set_object (&world.choices, reversed);
  g_object_unref (reversed);
  two = start (&world, 7);
  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *a = order_of (one, i);
      g_autofree char *b = order_of (two, i);

      g_assert_cmpstr (a, ==, b);
    }
}

static void
test_pass (void)
{
  g_auto (World) world = { NULL };
  g_autoptr (GrQuizSession) session = NULL;

  world_init (&world, 6, 2);
  session = start (&world, 1);
  g_assert_true (gr_quiz_session_get_scored (session));
  g_assert_cmpuint (gr_quiz_session_get_threshold (session), ==, 5);
  for (guint i = 0; i < 6; i++)
    {
      GrQuizPicks right = gr_quiz_session_get_right (session, i);

      g_assert_cmpuint (gr_quiz_session_get_next (session), ==, i);
      g_assert_cmpint (gr_quiz_session_judge (session, i, right), ==, GR_VERDICT_RIGHT);
      gr_quiz_session_answer (session, i, i == 2 ? (right == 1 ? 2 : 1) : right);
      g_assert_cmpint (gr_quiz_session_get_passed (session), ==, i == 5);
    }
  g_assert_cmpint (gr_quiz_session_get_verdict (session, 2), ==, GR_VERDICT_WRONG);
  g_assert_cmpuint (gr_quiz_session_get_correct (session), ==, 5);
  g_assert_cmpuint (gr_quiz_session_get_n_answered (session), ==, 6);
  gr_quiz_session_answer (session, 3, gr_quiz_session_get_right (session, 3) == 1 ? 2 : 1);
  g_assert_false (gr_quiz_session_get_passed (session));
}

static void
test_unkeyed (void)
{
  g_auto (World) world = { NULL };
  g_autoptr (GrQuizSession) none = NULL;
  g_autoptr (GrQuizSession) some = NULL;

  world_init (&world, 6, 0);
  none = start (&world, 1);
  g_assert_false (gr_quiz_session_get_scored (none));
  g_assert_cmpuint (gr_quiz_session_get_n_unkeyed (none), ==, 6);
  for (guint i = 0; i < 6; i++)
    {
      gr_quiz_session_answer (none, i, 1);
      g_assert_cmpint (gr_quiz_session_get_verdict (none, i), ==, GR_VERDICT_UNKEYED);
    }
  g_assert_cmpuint (gr_quiz_session_get_correct (none), ==, 0);
  g_assert_false (gr_quiz_session_get_passed (none));

  /* Five keyed items and all of them right are still no result: the sixth cannot be judged. */
  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *item = g_strdup_printf ("item-%u", i);
      g_autofree char *choice = g_strdup_printf ("item-%u-c", i);

      add_key (&world, item, item, choice, "");
    }
  some = start (&world, 1);
  for (guint i = 0; i < 6; i++)
    gr_quiz_session_answer (some, i, i < 5 ? gr_quiz_session_get_right (some, i) : 1);
  g_assert_cmpuint (gr_quiz_session_get_correct (some), ==, 5);
  g_assert_cmpuint (gr_quiz_session_get_n_unkeyed (some), ==, 1);
  g_assert_false (gr_quiz_session_get_scored (some));
  g_assert_false (gr_quiz_session_get_passed (some));
}

static void
test_several_right (void)
{
  g_auto (World) world = { NULL };
  g_autoptr (GrQuizSession) session = NULL;
  GrQuizPicks right;

  world_init (&world, 1, 5);
  session = start (&world, 3);
  right = gr_quiz_session_get_right (session, 0);
  g_assert_cmphex (right, ==, pick_named (session, 0, "item-0-a") | pick_named (session, 0, "item-0-c"));
  g_assert_cmpint (gr_quiz_session_judge (session, 0, right), ==, GR_VERDICT_RIGHT);
  g_assert_cmpint (gr_quiz_session_judge (session, 0, right & (right - 1)), ==, GR_VERDICT_WRONG);
  g_assert_cmpint (gr_quiz_session_judge (session, 0, 0xf), ==, GR_VERDICT_WRONG);
}

/* Takes what a change creates of one type into a list, as the library would after a commit. */
static void
apply_creates (GrChange   *change,
               const char *type,
               GListStore *into)
{
  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    {
      const GrOp *op = gr_change_get_op (change, i);
      g_autoptr (GrEntity) entity = NULL;

      if (op->kind != GR_OP_CREATE || !g_str_equal (op->type, type))
        continue;
      entity = make (type, op->uid);
      for (guint f = 0; f < op->n_values; f++)
        gr_entity_apply (entity, f, &op->values[f]);
      g_list_store_append (into, entity);
    }
}

static const GrValue *
find_set (GrChange   *change,
          const char *type,
          const char *field)
{
  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    {
      const GrOp *op = gr_change_get_op (change, i);

      if (op->kind == GR_OP_SET && g_str_equal (op->type, type) && g_str_equal (op->field, field))
        return &op->value;
    }
  return NULL;
}

static void
test_resume (void)
{
  g_auto (World) world = { NULL };
  g_autoptr (GrQuizSession) session = NULL;
  g_autoptr (GrQuizSession) again = NULL;
  g_autoptr (GListStore) attempts = g_list_store_new (GR_TYPE_ATTEMPT);
  g_autoptr (GListStore) responses = g_list_store_new (GR_TYPE_RESPONSE);
  g_autoptr (GrChange) begin = gr_change_new (GR_CHANGE_QUIET, NULL);
  g_autoptr (GrAttempt) attempt = NULL;
  g_autofree char *uid = NULL;

  world_init (&world, 4, 0x6); /* two right choices each: two responses an answer */
  session = start (&world, -5);
  uid = g_strdup (gr_quiz_record_start (begin, session, 1000));
  apply_creates (begin, "attempt", attempts);
  attempt = g_list_model_get_item (G_LIST_MODEL (attempts), 0);
  g_assert_cmpint (gr_attempt_get_seed (attempt), ==, -5);
  g_assert_cmpint (gr_attempt_get_total (attempt), ==, 4);
  g_assert_cmpint (gr_attempt_get_threshold (attempt), ==, 4);
  g_assert_cmpint (gr_attempt_get_finished_at (attempt), ==, 0);
  g_assert_cmpstr (gr_attempt_get_quiz (attempt), ==, "quiz");
  g_assert_cmpstr (gr_attempt_get_quiz_title (attempt), ==, "Small talk");

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_QUIET, NULL);

      gr_quiz_session_answer (session, i, i == 0 ? gr_quiz_session_get_right (session, i) : 1);
      gr_quiz_record_answer (change, session, uid, i, NULL, 2000 + i);
      g_assert_null (find_set (change, "attempt", "finished_at"));
      apply_creates (change, "response", responses);
    }
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (responses)), ==, 3);

  /* The program ended here.  What is on disk is enough to go on at the third question. */
  again = start (&world, gr_attempt_get_seed (attempt));
  gr_quiz_session_restore (again, G_LIST_MODEL (responses));
  g_assert_cmpuint (gr_quiz_session_get_next (again), ==, 2);
  for (guint i = 0; i < 4; i++)
    {
      g_assert_cmphex (gr_quiz_session_get_picks (again, i), ==, gr_quiz_session_get_picks (session, i));
      g_assert_cmpint (gr_quiz_session_get_verdict (again, i), ==, gr_quiz_session_get_verdict (session, i));
    }

  for (guint i = 2; i < 4; i++)
    {
      g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_QUIET, NULL);

      gr_quiz_session_answer (again, i, gr_quiz_session_get_right (again, i));
      gr_quiz_record_answer (change, again, uid, i, NULL, 3000 + i);
      g_assert_cmpint (find_set (change, "attempt", "finished_at") != NULL, ==, i == 3);
      if (i == 3)
        {
          g_assert_cmpint (find_set (change, "attempt", "correct")->integer, ==, 3);
          g_assert_cmpint (find_set (change, "attempt", "scored")->integer, ==, TRUE);
        }
    }
}

static void
test_resume_changed_guide (void)
{
  g_auto (World) world = { NULL };
  g_autoptr (GrQuizSession) session = NULL;
  g_autoptr (GrQuizSession) again = NULL;
  g_autoptr (GListStore) responses = g_list_store_new (GR_TYPE_RESPONSE);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_QUIET, NULL);

  world_init (&world, 3, 1);
  session = start (&world, 5);
  for (guint i = 0; i < 2; i++)
    {
      gr_quiz_session_answer (session, i, gr_quiz_session_get_right (session, i));
      gr_quiz_record_answer (change, session, "attempt", i, NULL, 1);
    }
  apply_creates (change, "response", responses);

  g_list_store_remove (world.items, 0);   /* the first item is gone … */
  g_list_store_remove (world.choices, 4); /* … and the second lost the choice that was picked */
  again = start (&world, 5);
  gr_quiz_session_restore (again, G_LIST_MODEL (responses));
  g_assert_cmpuint (gr_quiz_session_get_n_items (again), ==, 2);
  g_assert_cmpuint (gr_quiz_session_get_n_answered (again), ==, 0);
  g_assert_cmpuint (gr_quiz_session_get_next (again), ==, 0);
  g_assert_cmpuint (gr_quiz_session_get_n_choices (again, 0), ==, 3);
}

static void
test_rejudge (void)
{
  g_auto (World) world = { NULL };
  g_autoptr (GrQuizSession) session = NULL;
  g_autoptr (GrQuizKeys) keys = NULL;
  g_autoptr (GListStore) responses = g_list_store_new (GR_TYPE_RESPONSE);
  g_autoptr (GrChange) answers = gr_change_new (GR_CHANGE_QUIET, NULL);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_QUIET, NULL);

  world_init (&world, 1, 0);
  session = start (&world, 5);
  gr_quiz_session_answer (session, 0, pick_named (session, 0, "item-0-c"));
  gr_quiz_record_answer (answers, session, "attempt", 0, NULL, 1);
  g_assert_cmpint (find_set (answers, "attempt", "scored")->integer, ==, FALSE);
  apply_creates (answers, "response", responses);

  add_key (&world, "k", "item-0", "item-0-c", "");
  keys = gr_quiz_keys_new (G_LIST_MODEL (world.choices), G_LIST_MODEL (world.keys));
  gr_quiz_session_set_keys (session, keys);
  gr_quiz_record_rejudge (change, session, "attempt", G_LIST_MODEL (responses));
  g_assert_cmpstr (find_set (change, "response", "verdict")->text, ==, "right");
  g_assert_cmpint (find_set (change, "attempt", "scored")->integer, ==, TRUE);
  g_assert_cmpint (find_set (change, "attempt", "correct")->integer, ==, 1);
  g_assert_null (find_set (change, "attempt", "finished_at"));
}

static void
test_empty (void)
{
  g_auto (World) world = { NULL };
  g_autoptr (GrQuizSession) session = NULL;

  world_init (&world, 1, 1);
  add_item (&world, 1, 0, 0); /* nothing to choose from: not asked */
  add_item (&world, 2, 4, 1); /* no longer in the guide: not asked either */
  retire (&world, 2);
  session = start (&world, 1);
  g_assert_cmpuint (gr_quiz_session_get_n_items (session), ==, 1);
  g_list_store_remove_all (world.items);
  g_assert_finalize_object (g_steal_pointer (&session));
  session = start (&world, 1);
  g_assert_cmpuint (gr_quiz_session_get_n_items (session), ==, 0);
  g_assert_false (gr_quiz_session_get_scored (session));
  g_assert_false (gr_quiz_session_get_passed (session));
  g_assert_null (gr_quiz_session_get_item (session, 0));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/study/quiz/order", test_order);
  g_test_add_func ("/study/quiz/order-stable", test_order_stable);
  g_test_add_func ("/study/quiz/pass", test_pass);
  g_test_add_func ("/study/quiz/unkeyed", test_unkeyed);
  g_test_add_func ("/study/quiz/several-right", test_several_right);
  g_test_add_func ("/study/quiz/resume", test_resume);
  g_test_add_func ("/study/quiz/resume-changed-guide", test_resume_changed_guide);
  g_test_add_func ("/study/quiz/rejudge", test_rejudge);
  g_test_add_func ("/study/quiz/empty", test_empty);
  return g_test_run ();
}
