/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "quiz-world.h"

static void
test_threshold (void)
{
  static const struct
  {
    GrPassMark mark;
    guint n;
    guint threshold;
  } rows[] = {
    { { 5, 6, 80 }, 6, 5 },   /* the count, for the printed size */
    { { 5, 6, 80 }, 1, 1 },   /* ceil (0.8 × n) for others */
    { { 5, 6, 80 }, 4, 4 },  { { 5, 6, 80 }, 5, 4 },   /* exactly 4: no rounding error may make it 5 */
    { { 5, 6, 80 }, 10, 8 }, { { 5, 6, 80 }, 12, 10 }, { { 5, 6, 0 }, 12, 10 },  /* no percentage: the same share */
    { { 5, 6, 0 }, 5, 5 },   { { 0, 0, 80 }, 6, 5 },   { { 0, 0, 70 }, 10, 7 },
    { { 0, 0, 100 }, 3, 3 }, { { 5, 0, 0 }, 6, 5 },    /* "5 right answers" */
    { { 5, 0, 0 }, 3, 3 },   { { 9, 6, 0 }, 6, 6 },    /* never more than there are */
    { { 9, 6, 0 }, 3, 3 },   { { 0, 0, 250 }, 4, 4 },  { { 0, 0, 0 }, 6, 0 },
    { { 0, 6, 0 }, 6, 0 },   { { 5, 6, 80 }, 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("row %u", i);
      g_assert_cmpuint (gr_quiz_score_threshold (&rows[i].mark, rows[i].n), ==, rows[i].threshold);
    }
}

static void
test_texts (void)
{
  static const GrPassMark sixths = { 5, 6, 80 };
  static const GrPassMark odd = { 5, 6, 50 };
  static const GrPassMark tenths = { 8, 10, 80 };
  static const GrPassMark single = { 1, 2, 40 };
  g_autofree char *score = gr_quiz_score_text (5, 6);
  g_autofree char *why = gr_quiz_score_mark_text (&sixths, 6);
  g_autofree char *beside = gr_quiz_score_mark_text (&odd, 6);
  g_autofree char *one = gr_quiz_score_mark_text (&single, 2);

  g_assert_cmpstr (score, ==, "5 of 6 (83 %)");
  g_assert_cmpstr (why, ==, "The guide prints 80 %: 5 of 6 is 83 %, and 4 of 6 would be only 67 %.");
  g_assert_cmpstr (beside, ==, "The guide prints 50 % beside 5 of 6 (83 %); the count is what passes.");
  g_assert_cmpstr (one, ==, "The guide prints 40 %; 1 of 2 (50 %) is the nearest that reaches it.");
  g_assert_null (gr_quiz_score_mark_text (&tenths, 10));

  g_assert_cmpuint (gr_quiz_score_percent (199, 200), ==, 99); /* 100 % is for all of them */
  g_assert_cmpuint (gr_quiz_score_percent (1, 1000), ==, 1);
  g_assert_cmpuint (gr_quiz_score_percent (2, 3), ==, 67);
  g_assert_cmpuint (gr_quiz_score_percent (1, 8), ==, 13);
  g_assert_cmpuint (gr_quiz_score_percent (0, 6), ==, 0);
  g_assert_cmpuint (gr_quiz_score_percent (6, 6), ==, 100);
  g_assert_cmpuint (gr_quiz_score_percent (0, 0), ==, 0);
}

static void
test_override (void)
{
  g_auto (World) world = { NULL };
  g_autoptr (GrQuizSession) session = NULL;
  GrQuizKeys *keys;
  GrChoice *own;
  GrChoice *guide;

  world_init (&world, 2, 2);
  add_key (&world, "k", "item-0", "item-0-d", "because");
  add_key (&world, "gone", "item-1", "item-9-d", "of an older guide");
  session = start (&world, 1);
  keys = gr_quiz_session_get_keys (session);

  g_assert_cmphex (gr_quiz_session_get_right (session, 0), ==, pick_named (session, 0, "item-0-d"));
  g_assert_true (gr_quiz_keys_is_own (keys, "item-0"));
  g_assert_cmphex (gr_quiz_session_get_right (session, 1), ==, pick_named (session, 1, "item-1-b"));
  g_assert_false (gr_quiz_keys_is_own (keys, "item-1"));

  own = gr_quiz_keys_get_choices (keys, "item-0")->pdata[3];
  guide = gr_quiz_keys_get_choices (keys, "item-0")->pdata[1];
  g_assert_cmpstr (gr_quiz_keys_get_reason (keys, own), ==, "because");
  g_assert_null (gr_quiz_keys_get_reason (keys, guide)); /* it argues for an answer that no longer counts */
  guide = gr_quiz_keys_get_choices (keys, "item-1")->pdata[1];
  g_assert_cmpstr (gr_quiz_keys_get_reason (keys, guide), ==, "the guide's");

  /* Taking the own key away brings the guide's back, without losing the answers. */
  gr_quiz_session_answer (session, 0, pick_named (session, 0, "item-0-b"));
  g_assert_cmpint (gr_quiz_session_get_verdict (session, 0), ==, GR_VERDICT_WRONG);
  g_list_store_remove_all (world.keys);
  {
    g_autoptr (GrQuizKeys) now = gr_quiz_keys_new (G_LIST_MODEL (world.choices), G_LIST_MODEL (world.keys));

    gr_quiz_session_set_keys (session, now);
  }
  g_assert_cmpint (gr_quiz_session_get_verdict (session, 0), ==, GR_VERDICT_RIGHT);
}

/* "create: b+because, remove: k" … what setting a key writes, in one line. */
static char *
write_key (World             *world,
           const char *const *right,
           const char        *reason,
           GHashTable        *against)
{
  g_autoptr (GrQuizKeys) keys = gr_quiz_keys_new (G_LIST_MODEL (world->choices), G_LIST_MODEL (world->keys));
  g_autoptr (GrQuizItem) item = g_list_model_get_item (G_LIST_MODEL (world->items), 0);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Set a key");
  g_autoptr (GString) said = g_string_new (NULL);

  gr_quiz_keys_write (keys, change, item, right, reason, against, 77);
  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    {
      const GrOp *op = gr_change_get_op (change, i);

      if (op->kind == GR_OP_CREATE)
        {
          g_assert_cmpstr (op->values[0].text, ==, "item-0");
          g_assert_cmpstr (op->values[1].text, ==, "item-0");
          g_assert_cmpint (op->values[4].integer, ==, 77);
          g_string_append_printf (said, "%s%s:%s ", op->values[5].integer != 0 ? "!" : "+", op->values[2].text,
                                  op->values[3].text);
        }
      else if (op->kind == GR_OP_SET)
        g_string_append_printf (said, "%s.%s=%s ", op->uid, op->field, op->value.text);
      else
        g_string_append_printf (said, "-%s ", op->uid);
    }
  return g_strdup (g_strchomp (said->str));
}

static void
test_write_key (void)
{
  static const char *const none[] = { NULL };
  static const char *const b[] = { "item-0-b", NULL };
  static const char *const bd[] = { "item-0-b", "item-0-d", NULL };
  static const struct
  {
    guint guide;
    const char *own;
    const char *const *right;
    const char *reason;
    const char *said;
  } rows[] = {
    { 0, NULL, b, "  ", "+item-0-b:" },
    { 0, NULL, b, "so", "+item-0-b:so" },
    { 0, NULL, bd, "so", "+item-0-b:so +item-0-d:so" },
    { 0, NULL, none, "so", "" },
    { 0, "item-0-b", b, "why", "" },
    { 0, "item-0-b", b, "new", "k.reason=new" },
    { 0, "item-0-b", bd, "why", "+item-0-d:why" },
    { 0, "item-0-a", b, "why", "-k +item-0-b:why" },
    { 0, "item-0-a", none, NULL, "-k" },
    { 0, "gone", b, NULL, "-k +item-0-b:" },
    { 2, NULL, b, "", "" },               /* the guide says so already */
    { 2, NULL, b, "mine", "+item-0-b:mine" },
    { 2, "item-0-a", b, "", "-k" },       /* back to the guide's */
    { 1, NULL, b, "", "+item-0-b:" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (World) world = { NULL };
      g_autofree char *said = NULL;

      g_test_message ("row %u", i);
      world_init (&world, 1, rows[i].guide);
      if (rows[i].own != NULL)
        add_key (&world, "k", "item-0", rows[i].own, "why");
      said = write_key (&world, rows[i].right, rows[i].reason, NULL);
      g_assert_cmpstr (said, ==, rows[i].said);
    }
}

static void
test_against (void)
{
  static const char *const none[] = { NULL };
  static const char *const b[] = { "item-0-b", NULL };
  static const char *const d[] = { "item-0-d", NULL };
  g_autoptr (GHashTable) against = g_hash_table_new (g_str_hash, g_str_equal);
  g_auto (World) world = { NULL };
  g_auto (World) later = { NULL };
  g_autoptr (GrQuizKeys) keys = NULL;
  g_autofree char *first = NULL;
  g_autofree char *same = NULL;
  g_autofree char *other = NULL;
  g_autofree char *away = NULL;
  GPtrArray *choices;

  g_hash_table_insert (against, (char *) "item-0-a", (char *) "too soon");
  g_hash_table_insert (against, (char *) "item-0-b", (char *) "it is right");
  g_hash_table_insert (against, (char *) "item-0-d", (char *) " ");
  world_init (&world, 1, 2); /* the guide says b as well, but not why a is wrong */
  first = write_key (&world, b, "", against);
  g_assert_cmpstr (first, ==, "+item-0-b: !item-0-a:too soon");

  world_init (&later, 1, 2);
  add_key (&later, "k", "item-0", "item-0-b", "");
  add_wrong (&later, "w", "item-0", "item-0-a", "too soon");
  keys = gr_quiz_keys_new (G_LIST_MODEL (later.choices), G_LIST_MODEL (later.keys));
  choices = gr_quiz_keys_get_choices (keys, "item-0");
  g_assert_true (gr_quiz_keys_is_right (keys, choices->pdata[1]));
  g_assert_false (gr_quiz_keys_is_right (keys, choices->pdata[0])); /* a row about it is not a tick */
  g_assert_cmpstr (gr_quiz_keys_get_reason (keys, choices->pdata[0]), ==, "too soon");
  g_assert_cmpstr (gr_quiz_keys_get_against (keys, choices->pdata[0]), ==, "too soon");
  g_assert_null (gr_quiz_keys_get_against (keys, choices->pdata[1]));

  same = write_key (&later, b, "", against);
  g_assert_cmpstr (same, ==, "");
  g_hash_table_insert (against, (char *) "item-0-a", (char *) "");
  other = write_key (&later, d, "so", against);
  g_assert_cmpstr (other, ==, "-k +item-0-d:so -w !item-0-b:it is right");
  away = write_key (&later, none, NULL, against); /* no key, nothing to be against */
  g_assert_cmpstr (away, ==, "-k -w");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/study/quiz/threshold", test_threshold);
  g_test_add_func ("/study/quiz/texts", test_texts);
  g_test_add_func ("/study/quiz/override", test_override);
  g_test_add_func ("/study/quiz/write-key", test_write_key);
  g_test_add_func ("/study/quiz/against", test_against);
  return g_test_run ();
}
