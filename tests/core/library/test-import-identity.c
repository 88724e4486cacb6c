/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-draft.h"
#include "gr-import.h"
#include "gr-registry.h"
#include "gr-test-live.h"

/* What a person made stays with the item it was made for, whatever becomes of the guide's text. */

#define TITLE "# Baking Interview Preparation\n\n"
#define BREAD "## Bread\n\nFlour, water, salt and time make a loaf that keeps for a week in a linen bag.\n\n"
#define CAKE "## Cake\n\nButter, sugar and eggs are beaten until the sugar is gone.\n\n"
#define ASKED "## Interview Questions\n\n"
#define OVEN "### Q1: How do you know that an oven is hot?\n\n**Answer:** I hold a hand of flour in it.\n\n"
#define DOUGH "### Q2: What do you do with a dough that does not rise?\n\n**Answer:** I keep it warm and wait.\n\n"
#define CLAIMS "## Common Confusions\n\n"
#define CLAIM "1. **\"Networkng is for bakers\"**\n   **Explanation:** It is for all.\n\n"
#define QUIZ "## Micro-Quiz\n\n"
#define RISE(yeast)                                                                                                    \
  "**Question 1:** What makes a dough rise in a warm kitchen?\n**A)** Salt that melts\n**B)** " yeast                  \
  "\n**C)** Flour that swells\n**Answer:** B\n\n"
#define BAKE                                                                                                           \
  "**Question 2:** When is a loaf of rye bread done?\n**A)** When it sounds hollow\n**B)** When it smokes\n"           \
  "**Answer:** A\n\n"
#define YEAST "Yeast that slowly breathes out gas"
#define WHOLE                                                                                                          \
  TITLE BREAD CAKE ASKED OVEN DOUGH CLAIMS CLAIM QUIZ RISE (YEAST)                                                     \
  BAKE

typedef struct
{
  const char *type;
  const char *words; /* in what it is called */
  const char *later; /* after the import; NULL: it is no longer in the guide, but kept */
} Thing;

typedef struct
{
  const char *name;
  const char *before;
  const char *after;
  const char *file;
  Thing things[5];
} Case;

static const Case cases[] = {
  { "typo-in-prompt",
    TITLE ASKED "### Q1: How do you know that an ovn is hot?\n\n**Answer:** I hold a hand of flour in it.\n\n" DOUGH,
    TITLE ASKED OVEN DOUGH,
    "baking.md",
    { { "question", "an ovn is", "an oven is" }, { "question", "dough", "dough" } } },
  { "typo-in-claim",
    WHOLE,
    TITLE BREAD CAKE ASKED OVEN DOUGH CLAIMS
    "1. **\"Networking is for bakers\"**\n   **Explanation:** For all.\n\n" QUIZ RISE (YEAST) BAKE,
    "baking.md",
    { { "confusion", "Networkng", "Networking" } } },
  { "typo-in-stem",
    WHOLE,
    TITLE BREAD CAKE ASKED OVEN DOUGH CLAIMS CLAIM QUIZ RISE (
        YEAST) "**Question 2:** When is a loaf of rye breads done?\n**A)** When it sounds hollow\n**B)** When it "
               "smokes\n"
               "**Answer:** A\n\n",
    "baking.md",
    { { "quiz-item", "rye bread done", "rye breads done" }, { "choice", "hollow", "hollow" } } },
  { "inserted-on-top",
    WHOLE,
    TITLE BREAD CAKE ASKED
    "### Q1: Why do you bake?\n\n**Answer:** For the smell.\n\n" OVEN DOUGH CLAIMS
    "1. **\"Cake is bread\"**\n   **Explanation:** It is not.\n\n2. **\"Networkng is for bakers\"**\n"
    "   **Explanation:** It is for all.\n\n" QUIZ
    "**Question 1:** What is flour?\n**A)** Ground grain\n**B)** Sand\n**Answer:** A\n\n" RISE (YEAST) BAKE,
    "baking.md",
    { { "question", "oven", "oven" },
      { "confusion", "Networkng", "Networkng" },
      { "quiz-item", "rise", "rise" },
      { "choice", "Yeast", "Yeast" } } },
  { "section-renamed",
    WHOLE,
    TITLE "## Loaves\n\nFlour, water, salt and time make a loaf that keeps for a week in a linen bag.\n\n" CAKE
          "## Questions You May Be Asked\n\n" OVEN DOUGH "## Misconceptions\n\n" CLAIM
          "## Quiz at the End\n\n" RISE (YEAST) BAKE,
    "baking.md",
    { { "section", "Bread", "Loaves" },
      { "question", "oven", "oven" },
      { "confusion", "Networkng", "Networkng" },
      { "quiz-item", "rise", "rise" },
      { "choice", "hollow", "hollow" } } },
  { "option-reworded",
    WHOLE,
    TITLE BREAD CAKE ASKED OVEN DOUGH CLAIMS CLAIM QUIZ RISE ("Yeast that slowly breathes out some gas") BAKE,
    "baking.md",
    { { "choice", "breathes out gas", "breathes out some gas" }, { "quiz-item", "rise", "rise" } } },
  { "quiz-reordered",
    WHOLE,
    TITLE BREAD CAKE ASKED DOUGH OVEN CLAIMS CLAIM QUIZ BAKE RISE (YEAST),
    "baking.md",
    { { "quiz-item", "rise", "rise" },
      { "quiz-item", "rye", "rye" },
      { "choice", "Yeast", "Yeast" },
      { "question", "oven", "oven" } } },
  { "renamed-file",
    WHOLE,
    WHOLE,
    "another-name.md",
    { { "question", "oven", "oven" }, { "section", "Bread", "Bread" } } },
  { "removed",
    WHOLE,
    TITLE CAKE ASKED DOUGH QUIZ BAKE,
    "baking.md",
    { { "section", "Bread", NULL },
      { "question", "oven", NULL },
      { "confusion", "Networkng", NULL },
      { "quiz-item", "rise", NULL },
      { "choice", "Yeast", NULL } } },
  { "translated",
    WHOLE,
    "# Backen im Vorstellungsgespräch\n\n## Brot\n\nMehl, Wasser, Salz und Zeit sind, was das Brot braucht, und wie "
    "die "
    "Sache ist, so ist sie nicht mit Hast zu machen.\n\n",
    "backen.md",
    { { "question", "oven", "oven" }, { "section", "Bread", "Bread" }, { "quiz-item", "rise", "rise" } } },
};

static void
import (GrTestLive *t,
        const char *markdown,
        const char *file)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrGuideDraft) draft = gr_guide_read (markdown, strlen (markdown), file, &error);
  g_autoptr (GrStore) store = NULL;
  GrChange *change;

  g_assert_no_error (error);
  store = gr_store_open (t->path, GR_STORE_READ, &error);
  change = gr_import_prepare (store, draft, FALSE, 1000, NULL, &error);
  g_assert_no_error (error);
  if (gr_change_get_n_ops (change) > 0)
    gr_test_live_commit (t, change);
  else
    gr_change_unref (change);
}

/* The stored row, of any type, whose title or text holds @words. */
static char *
find_uid (GrTestLive  *t,
          const Thing *thing)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = gr_store_open (t->path, GR_STORE_READ, &error);
  GrEntityClass *klass = gr_registry_find (thing->type);
  g_autoptr (GPtrArray) rows = gr_store_load (store, klass, NULL, TRUE, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < rows->len; i++)
    for (guint f = 0; f < klass->n_fields; f++)
      {
        const GrRow *row = rows->pdata[i];

        if (row->values[f].kind == GR_VALUE_TEXT && strstr (row->values[f].text, thing->words) != NULL)
          return g_strdup (row->uid);
      }
  g_error ("no %s is called “%s”", thing->type, thing->words);
}

/* One of each that a person may have made of it. */
static void
make_something (GrTestLive  *t,
                const Thing *thing,
                const char  *uid)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Make");
  const char *note = gr_change_create (change, "note", NULL);
  const char *mark = gr_change_create (change, "mark", NULL);
  const char *card = gr_change_create (change, "card", NULL);

  gr_change_set_text (change, "note", note, "target_type", thing->type);
  gr_change_set_text (change, "note", note, "target", uid);
  gr_change_set_text (change, "note", note, "text", "mine");
  gr_change_set_text (change, "mark", mark, "target_type", thing->type);
  gr_change_set_text (change, "mark", mark, "target", uid);
  gr_change_set_text (change, "card", card, "source_type", thing->type);
  gr_change_set_text (change, "card", card, "source", uid);
  if (g_str_equal (thing->type, "section"))
    {
      const char *highlight = gr_change_create (change, "highlight", NULL);

      gr_change_set_text (change, "highlight", highlight, "section", uid);
      gr_change_set_text (change, "highlight", highlight, "quote", "Flour");
    }
  if (g_str_equal (thing->type, "quiz-item"))
    {
      const char *attempt = gr_change_create (change, "attempt", NULL);
      const char *response = gr_change_create (change, "response", NULL);

      gr_change_set_text (change, "response", response, "attempt", attempt);
      gr_change_set_text (change, "response", response, "item", uid);
    }
  gr_test_live_commit (t, change);
}

static void
check_thing (GrTestLive  *t,
             const Thing *thing,
             const char  *uid)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = gr_store_open (t->path, GR_STORE_READ, &error);
  g_autoptr (GrRow) row = gr_store_load_one (store, gr_registry_find (thing->type), uid, &error);
  gboolean said = FALSE;

  g_assert_no_error (error);
  g_assert_cmpint (gr_row_get_integer (row, "retired"), ==, thing->later == NULL);
  for (guint i = 0; i < row->n_values; i++)
    said = said || (row->values[i].kind == GR_VALUE_TEXT &&
                    strstr (row->values[i].text, thing->later != NULL ? thing->later : thing->words) != NULL);
  if (!said)
    g_test_message ("the %s called “%s” is not “%s”", thing->type, thing->words, thing->later);
  g_assert_true (said);
}

static void
test_case (GrTestLive   *t,
           gconstpointer data)
{
  const Case *c = data;
  char *uids[G_N_ELEMENTS (c->things)] = { NULL };

  import (t, c->before, "baking.md");
  for (guint i = 0; i < G_N_ELEMENTS (uids) && c->things[i].type != NULL; i++)
    {
      uids[i] = find_uid (t, &c->things[i]);
      make_something (t, &c->things[i], uids[i]);
    }
  import (t, c->after, c->file);
  for (guint i = 0; i < G_N_ELEMENTS (uids) && uids[i] != NULL; i++)
    check_thing (t, &c->things[i], uids[i]);
  /* and back: what was gone is in the guide again, as itself */
  import (t, c->before, "baking.md");
  for (guint i = 0; i < G_N_ELEMENTS (uids) && uids[i] != NULL; i++)
    {
      const Thing thing = { c->things[i].type, NULL, c->things[i].words };

      check_thing (t, &thing, uids[i]);
      g_free (uids[i]);
    }
}

/* Identities in a pack that belong to another guide are not taken from it. */
static void
test_stolen (GrTestLive   *t,
             gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrGuideDraft) draft = NULL;
  const Thing oven = { "question", "oven", "oven" };
  g_autofree char *uid = NULL;
  g_autofree char *guide = NULL;

  import (t, WHOLE, "baking.md");
  uid = find_uid (t, &oven);
  draft = gr_guide_read (TITLE ASKED DOUGH, strlen (TITLE ASKED DOUGH), "other.md", &error);
  g_assert_no_error (error);
  g_set_str (&draft->title, "Stolen");
  g_free (draft->id);
  draft->id = g_strdup ("6a5d0b86-7d0c-5b1c-9d43-3c1f2c0a9e51");
  g_set_str (&((GrGuideQuestion *) draft->questions->pdata[0])->id, uid);
  for (guint again = 0; again < 2; again++)
    {
      g_autoptr (GrStore) store = gr_store_open (t->path, GR_STORE_READ, &error);
      GrChange *change;

      g_clear_pointer (&guide, g_free);
      change = gr_import_prepare (store, draft, FALSE, 1000, &guide, &error);
      g_assert_no_error (error);
      g_assert_cmpint (gr_change_get_n_ops (change) > 0, ==, again == 0);
      if (again == 0)
        gr_test_live_commit (t, change);
      else
        gr_change_unref (change);
    }
  check_thing (t, &oven, uid);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/import-identity/%s", cases[i].name);

      g_test_add (path, GrTestLive, &cases[i], gr_test_live_setup, test_case, gr_test_live_teardown);
    }
  g_test_add ("/import-identity/stolen", GrTestLive, NULL, gr_test_live_setup, test_stolen, gr_test_live_teardown);
  return g_test_run ();
}
