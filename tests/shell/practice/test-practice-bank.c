/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "gr-answer-draft.h"
#include "gr-bank.h"
#include "gr-question-row.h"
#include "gr-test-widgets.h"

#define DAY_MS G_GINT64_CONSTANT (86400000)
#define NOON (20000 * DAY_MS + DAY_MS / 2)

typedef struct
{
  GrTestLive live;
  GrBank *bank;
} Fixture;

static void
setup (Fixture      *fixture,
       gconstpointer data)
{
  gr_test_live_setup (&fixture->live, NULL);
  fixture->bank = gr_bank_new (fixture->live.library);
}

static void
teardown (Fixture      *fixture,
          gconstpointer data)
{
  gr_test_settle (&fixture->live);
  g_assert_finalize_object (fixture->bank);
  gr_test_live_teardown (&fixture->live, NULL);
}

static char *
add_guide (Fixture    *fixture,
           const char *title,
           const char *task)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New");
  char *uid = g_strdup (gr_change_create (change, "guide", NULL));
  const char *item;

  gr_change_set_text (change, "guide", uid, "title", title);
  item = gr_change_create (change, "plan-item", NULL);
  gr_change_set_text (change, "plan-item", item, "guide", uid);
  gr_change_set_text (change, "plan-item", item, "kind", "task");
  gr_change_set_text (change, "plan-item", item, "title", task);
  gr_test_live_commit (&fixture->live, change);
  return uid;
}

static char *
add_question (Fixture    *fixture,
              const char *guide,
              const char *topic,
              const char *prompt,
              double      position)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New");
  char *uid = g_strdup (gr_change_create (change, "question", NULL));

  if (guide != NULL)
    gr_change_set_text (change, "question", uid, "guide", guide);
  gr_change_set_text (change, "question", uid, "topic", topic);
  gr_change_set_text (change, "question", uid, "prompt", prompt);
  gr_change_set_text (change, "question", uid, "kind", "question");
  gr_change_set_real (change, "question", uid, "position", position);
  gr_test_live_commit (&fixture->live, change);
  return uid;
}

static void
add_take (Fixture    *fixture,
          const char *question,
          gint64      at,
          gint64      rating)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "New");
  const char *uid = gr_change_create (change, "take", NULL);

  gr_change_set_text (change, "take", uid, "question", question);
  gr_change_set_integer (change, "take", uid, "started_at", at);
  gr_change_set_integer (change, "take", uid, "structure", rating);
  gr_test_live_commit (&fixture->live, change);
}

static void
assert_shown (Fixture    *fixture,
              const char *expected)
{
  g_autoptr (GString) shown = g_string_new (NULL);
  GListModel *model = gr_bank_get_shown (fixture->bank);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (GrBankItem) item = g_list_model_get_item (model, i);

      g_string_append_printf (shown, "%s/%s ", gr_bank_item_get_group (item),
                              gr_question_get_prompt (gr_bank_item_get_question (item)));
    }
  g_assert_cmpstr (shown->str, ==, expected);
}

/* One's own first, then each guide's topics in one place, and what a filter leaves of them. */
static void
test_groups (Fixture      *fixture,
             gconstpointer data)
{
  g_autofree char *guide = add_guide (fixture, "G", "Write");
  g_autofree char *a = add_question (fixture, guide, "X", "a", 1);
  g_autofree char *b = add_question (fixture, guide, "Y", "b", 2);
  g_autofree char *c = add_question (fixture, guide, "X", "c", 3);
  g_autofree char *own = add_question (fixture, NULL, "", "own", 1);

  assert_shown (fixture, "My Own/own X/a X/c Y/b ");
  g_assert_cmpuint (g_list_model_get_n_items (gr_bank_get_groups (fixture->bank)), ==, 4);
  gr_bank_set_filter (fixture->bank, "X", -1, FALSE);
  assert_shown (fixture, "X/a X/c ");
  add_take (fixture, c, NOON, 0);
  gr_bank_set_filter (fixture->bank, NULL, GR_PREPARED_PRACTISED, TRUE);
  assert_shown (fixture, "X/c ");
  gr_bank_set_filter (fixture->bank, NULL, -1, FALSE);
  assert_shown (fixture, "My Own/own X/a X/c Y/b ");
}

static void
test_prepared (Fixture      *fixture,
               gconstpointer data)
{
  g_autofree char *guide = add_guide (fixture, "Net <b>& work", "Prepare responses to 50+ common questions");
  g_autofree char *a = add_question (fixture, guide, "X", "a", 1);
  GrBankItem *item = gr_bank_find (fixture->bank, a);

  g_assert_cmpstr (gr_bank_get_summary (fixture->bank), ==, "0 of 50+ prepared");
  g_assert_cmpstr (gr_bank_get_source (fixture->bank), ==, "Net <b>& work");
  g_assert_cmpstr (gr_bank_item_get_summary (item), ==, "New · no story yet");
  add_take (fixture, a, NOON, 4);
  g_assert_cmpint (gr_bank_item_get_prepared (item), ==, GR_PREPARED_PRACTISED);
  g_assert_cmpstr (gr_bank_get_summary (fixture->bank), ==, "1 of 50+ prepared");
  add_take (fixture, a, NOON + DAY_MS, 5);
  g_assert_cmpint (gr_bank_item_get_prepared (item), ==, GR_PREPARED_SOLID);
  g_assert_cmpstr (gr_bank_item_get_summary (item), ==, "Solid · no story yet · 2 takes");
}

/* Looking leaves no trace; the first word makes the row, and what is typed meanwhile is in it. */
static void
test_draft (Fixture      *fixture,
            gconstpointer data)
{
  GrEntityList *answers = gr_library_get_list (fixture->live.library, "own-answer");
  g_autofree char *uid = add_question (fixture, NULL, "", "own", 1);
  GrQuestion *question = gr_library_lookup (fixture->live.library, "question", uid);
  GrAnswerDraft *draft = gr_answer_draft_new (fixture->bank, question);
  GrOwnAnswer *answer;

  gr_answer_draft_set_text (draft, GR_ANSWER_TEXT, "");
  gr_test_live_settle (&fixture->live);
  g_assert_cmpuint (gr_entity_list_get_n (answers), ==, 0);

  gr_answer_draft_set_text (draft, GR_ANSWER_TEXT, "I");
  gr_answer_draft_set_text (draft, GR_ANSWER_TEXT, "I ask.");
  g_assert_true (gr_answer_draft_get_dirty (draft));
  while (gr_entity_list_get_n (answers) == 0)
    g_main_context_iteration (NULL, TRUE);
  gr_answer_draft_flush (draft);
  while (gr_answer_draft_get_dirty (draft))
    {
      gr_answer_draft_flush (draft);
      g_main_context_iteration (NULL, TRUE);
    }
  g_assert_cmpuint (gr_entity_list_get_n (answers), ==, 1);
  answer = gr_bank_find_answer (fixture->bank, uid);
  g_assert_cmpstr (gr_own_answer_get_text (answer), ==, "I ask.");
  g_assert_cmpint (gr_bank_item_get_prepared (gr_bank_find (fixture->bank, uid)), ==, GR_PREPARED_DRAFTED);
  g_object_unref (draft);
}

/* What looks like markup is shown as it is. */
static void
test_row (Fixture      *fixture,
          gconstpointer data)
{
  g_autofree char *uid = add_question (fixture, NULL, "", "R&D <b>or", 1);
  GtkWidget *row = g_object_ref_sink (gr_question_row_new (gr_bank_find (fixture->bank, uid)));

  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "R&D <b>or");
  g_assert_false (adw_preferences_row_get_use_markup (ADW_PREFERENCES_ROW (row)));
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "New · no story yet");
  add_take (fixture, uid, NOON, 0);
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "Practised · no story yet · 1 take");
  g_assert_finalize_object (row);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/practice/bank/groups", Fixture, NULL, setup, test_groups, teardown);
  g_test_add ("/practice/bank/prepared", Fixture, NULL, setup, test_prepared, teardown);
  g_test_add ("/practice/draft/first-word", Fixture, NULL, setup, test_draft, teardown);
  g_test_add ("/practice/row/plain", Fixture, NULL, setup, test_row, teardown);
  return g_test_run ();
}
