/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-choice.h"
#include "gr-guide.h"
#include "gr-import.h"
#include "gr-key.h"
#include "gr-question.h"
#include "gr-quiz-item.h"
#include "gr-test-live.h"

#define ADD(path, func) g_test_add (path, GrTestLive, NULL, gr_test_live_setup, func, gr_test_live_teardown)

#define TITLE "# Baking Interview Preparation\n\n"
#define BREAD "## Bread\n\nFlour, water, salt and time make a loaf that keeps for a week in a linen bag.\n\n"
#define ASKED "## Interview Questions\n\n"
#define Q_OVEN                                                                                                         \
  "### Q1: How do you know that an oven is hot enough for bread?\n\n**Answer:** I hold a hand of flour in it.\n\n"
#define Q_DOUGH "### Q2: What do you do with a dough that does not rise?\n\n**Answer:** I keep it warm and wait.\n\n"
#define QUIZ                                                                                                           \
  "## Micro-Quiz\n\n**Question 1:** What makes a dough rise in a warm kitchen?\n"                                      \
  "**A)** Salt that melts\n**B)** Yeast that breathes\n**C)** Flour that swells\n**D)** Water that boils\n\n"          \
  "**Mastery Threshold:** 1/1 correct\n"

#define WHOLE TITLE BREAD ASKED Q_OVEN Q_DOUGH QUIZ

static GrChange *
prepare (GrTestLive *t,
         const char *markdown,
         char      **guide)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrGuideDraft) draft = gr_guide_read (markdown, strlen (markdown), "baking.md", &error);
  g_autoptr (GrStore) store = NULL;
  GrChange *change;

  g_assert_no_error (error);
  store = gr_store_open (t->path, GR_STORE_READ, &error);
  g_assert_no_error (error);
  change = gr_import_prepare (store, draft, FALSE, 1000, guide, &error);
  g_assert_no_error (error);
  return change;
}

static char *
import (GrTestLive *t,
        const char *markdown)
{
  char *guide = NULL;
  GrChange *change = prepare (t, markdown, &guide);

  if (gr_change_get_n_ops (change) > 0)
    gr_test_live_commit (t, change);
  else
    gr_change_unref (change);
  return guide;
}

static guint
count (GrTestLive *t,
       const char *type)
{
  return gr_entity_list_get_n (gr_library_get_list (t->library, type));
}

static GrEntity *
find (GrTestLive *t,
      const char *type,
      const char *words)
{
  GrEntityList *list = gr_library_get_list (t->library, type);

  for (guint i = 0; i < gr_entity_list_get_n (list); i++)
    if (strstr (gr_entity_get_title (gr_entity_list_peek (list, i)), words) != NULL)
      return gr_entity_list_peek (list, i);
  return NULL;
}

static char *
dup_uid (GrEntity *entity)
{
  g_assert_nonnull (entity);
  return g_strdup (gr_entity_get_uid (entity));
}

static void
test_again (GrTestLive   *t,
            gconstpointer data)
{
  g_autofree char *guide = import (t, WHOLE);
  g_autofree char *same = NULL;
  g_autoptr (GrChange) nothing = prepare (t, WHOLE, &same);

  g_assert_cmpstr (guide, ==, same);
  g_assert_cmpuint (gr_change_get_n_ops (nothing), ==, 0);
  g_assert_cmpuint (count (t, "question"), ==, 2);
  g_assert_cmpuint (count (t, "choice"), ==, 4);
}

static void
test_inserted_on_top (GrTestLive   *t,
                      gconstpointer data)
{
  g_autofree char *guide = import (t, WHOLE);
  g_autofree char *oven = dup_uid (find (t, "question", "oven"));
  g_autofree char *again = NULL;
  GrQuestion *question;

  again =
      import (t, TITLE BREAD ASKED "### Q1: Why do you bake?\n\n**Answer:** For the smell.\n\n" Q_OVEN Q_DOUGH QUIZ);
  question = gr_library_lookup (t->library, "question", oven);
  g_assert_cmpstr (guide, ==, again);
  g_assert_cmpuint (count (t, "question"), ==, 3);
  g_assert_nonnull (question);
  g_assert_cmpfloat (gr_entity_get_position (GR_ENTITY (question)), ==, 1);
}

static void
test_typo_mended (GrTestLive   *t,
                  gconstpointer data)
{
  g_autofree char *guide = NULL;
  g_autofree char *dough = NULL;

  g_free (import (
      t, TITLE BREAD ASKED Q_OVEN
      "### Q2: What do you do with a doug that does not rise?\n\n**Answer:** I keep it warm and wait.\n\n" QUIZ));
  dough = dup_uid (find (t, "question", "doug"));
  guide = import (t, WHOLE);
  g_assert_cmpuint (count (t, "question"), ==, 2);
  g_assert_cmpstr (gr_entity_get_title (gr_library_lookup (t->library, "question", dough)), ==,
                   "What do you do with a dough that does not rise?");
}

static void
test_section_renamed (GrTestLive   *t,
                      gconstpointer data)
{
  g_autofree char *guide = import (t, WHOLE);
  g_autofree char *oven = dup_uid (find (t, "question", "oven"));
  g_autoptr (GrEntityList) sections = gr_library_get_children (t->library, "section", guide);
  g_autofree char *bread = NULL;
  guint n;

  gr_test_live_settle (t);
  n = gr_entity_list_get_n (sections);
  for (guint i = 0; i < n; i++)
    if (g_str_equal (gr_entity_get_title (gr_entity_list_peek (sections, i)), "Bread"))
      bread = dup_uid (gr_entity_list_peek (sections, i));
  g_free (import (t,
                  TITLE "## Loaves\n\nFlour, water, salt and time make a loaf that keeps for a week in a linen bag.\n\n"
                        "## Interview Questions and Answers\n\n" Q_OVEN Q_DOUGH QUIZ));
  gr_test_live_settle (t);
  g_assert_cmpuint (gr_entity_list_get_n (sections), ==, n);
  g_assert_cmpstr (gr_entity_get_title (gr_library_lookup (t->library, "section", bread)), ==, "Loaves");
  g_assert_nonnull (gr_library_lookup (t->library, "question", oven));
}

/* What a person said of a quiz question stays with it, also when the guide drops it and brings it back. */
static void
test_dropped_and_back (GrTestLive   *t,
                       gconstpointer data)
{
  g_autofree char *guide = import (t, WHOLE);
  g_autofree char *item = dup_uid (find (t, "quiz-item", "dough"));
  GrEntityList *choices = gr_library_get_list (t->library, "choice");
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Set the Key");
  const char *key = gr_change_create (change, "key", NULL);

  gr_change_set_text (change, "key", key, "item", item);
  gr_change_set_text (change, "key", key, "choice", gr_entity_get_uid (gr_entity_list_peek (choices, 1)));
  gr_test_live_commit (t, change);

  g_free (import (t, TITLE BREAD ASKED Q_OVEN));
  g_assert_cmpuint (count (t, "question"), ==, 1); /* nobody had anything to do with the other one */
  g_assert_true (gr_quiz_item_get_retired (gr_library_lookup (t->library, "quiz-item", item)));
  g_assert_cmpuint (count (t, "quiz"), ==, 1);
  g_assert_cmpuint (count (t, "choice"), ==, 1);

  g_free (import (t, WHOLE));
  g_assert_false (gr_quiz_item_get_retired (gr_library_lookup (t->library, "quiz-item", item)));
  g_assert_cmpuint (count (t, "choice"), ==, 4);
  g_assert_nonnull (gr_library_lookup (
      t->library, "choice", gr_key_get_choice (gr_entity_list_peek (gr_library_get_list (t->library, "key"), 0))));
}

/* Why an option is right or not stays with the option. */
static void
test_reasons (GrTestLive   *t,
              gconstpointer data)
{
  static const char *reasons[] = { "It slows the yeast.", "Its breath lifts the dough.", NULL, "It would be dead." };
  g_autofree char *guide = import (t, TITLE "## Micro-Quiz\n\n**Question 1:** What makes a dough rise?\n"
                                            "**A)** Salt\n**B)** Yeast\n**C)** Flour\n**D)** Boiling water\n"
                                            "**Answer:** B\n**Explanation:** Something in it is alive.\n\n"
                                            "- A) It slows the yeast.\n- B) Its breath lifts the dough.\n"
                                            "- D) It would be dead.\n");
  GrEntityList *choices = gr_library_get_list (t->library, "choice");

  g_assert_cmpuint (gr_entity_list_get_n (choices), ==, 4);
  for (guint i = 0; i < 4; i++)
    {
      GrChoice *choice = gr_entity_list_peek (choices, i);

      g_assert_cmpstr (gr_choice_get_reason (choice), ==, reasons[(int) gr_entity_get_position (GR_ENTITY (choice))]);
      g_assert_cmpint (gr_choice_get_correct (choice), ==, g_str_equal (gr_choice_get_text (choice), "Yeast"));
    }
}

static void
test_two_of_one_title (GrTestLive   *t,
                       gconstpointer data)
{
  g_autofree char *guide = import (t, WHOLE);
  g_autofree char *other = NULL;
  g_autofree char *again = NULL;
  const char *markdown = TITLE "## Cakes\n\nButter, sugar and eggs.\n\n## Interview Questions\n\n"
                               "### Q1: Which cake do you like?\n\n**Answer:** Poppy seed.\n\n"
                               "### Q2: Which cake do you dislike?\n\n**Answer:** None.\n\n";

  other = import (t, markdown);
  g_assert_cmpstr (other, !=, guide);
  g_assert_cmpuint (count (t, "guide"), ==, 2);
  g_assert_cmpuint (count (t, "question"), ==, 4);
  again = import (t, TITLE "## Cakes\n\nButter, sugar and two eggs.\n\n## Interview Questions\n\n"
                           "### Q1: Which cake do you like?\n\n**Answer:** Poppy seed.\n\n"
                           "### Q2: Which cake do you dislike?\n\n**Answer:** None.\n\n");
  g_assert_cmpstr (again, ==, other);
  g_assert_cmpuint (count (t, "guide"), ==, 2);
}

static void
test_undo (GrTestLive   *t,
           gconstpointer data)
{
  g_autofree char *guide = import (t, WHOLE);

  gr_library_undo (t->library);
  gr_test_live_settle (t);
  g_assert_cmpuint (count (t, "guide") + count (t, "question") + count (t, "choice") + count (t, "quiz-item"), ==, 0);
  gr_library_redo (t->library);
  gr_test_live_settle (t);
  g_assert_cmpuint (count (t, "choice"), ==, 4);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/import/again", test_again);
  ADD ("/import/inserted-on-top", test_inserted_on_top);
  ADD ("/import/typo-mended", test_typo_mended);
  ADD ("/import/section-renamed", test_section_renamed);
  ADD ("/import/dropped-and-back", test_dropped_and_back);
  ADD ("/import/reasons", test_reasons);
  ADD ("/import/two-of-one-title", test_two_of_one_title);
  ADD ("/import/undo", test_undo);
  return g_test_run ();
}
