/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-enums.h"
#include "gr-queries.h"
#include "gr-test-store.h"

#define NOW G_GINT64_CONSTANT (1767225600000) /* 1 January 2026 */

static void
apply (GrTestStore *self,
       GrChange    *change)
{
  gr_commit_free (gr_test_store_apply (self, change, NOW));
}

static void
add_section (GrChange   *change,
             const char *uid,
             const char *kind,
             double      position,
             const char *body)
{
  gr_change_create (change, "section", uid);
  gr_change_set_text (change, "section", uid, "guide", "g");
  gr_change_set_text (change, "section", uid, "title", uid);
  gr_change_set_text (change, "section", uid, "kind", kind);
  gr_change_set_integer (change, "section", uid, "level", 2);
  gr_change_set_real (change, "section", uid, "position", position);
  gr_change_set_text (change, "section", uid, "body", body);
}

static void
set_up (GrTestStore  *self,
        gconstpointer data)
{
  GrChange *change;

  gr_test_store_setup (self, NULL);
  change = self->change;
  gr_change_create (change, "guide", "g");
  gr_change_create (change, "guide", "bare");
  add_section (change, "second", "quiz", 2, " \n\t");
  add_section (change, "first", "notes", 1, "Text.");
  add_section (change, "gone", "notes", 3, "Text.");
  gr_change_set_integer (change, "section", "gone", "retired", 1);
  gr_change_create (change, "question", "q");
  gr_change_set_text (change, "question", "q", "guide", "g");
  gr_change_create (change, "question", "own"); /* a person's: it is in no guide */
  gr_change_create (change, "quiz", "z");
  gr_change_set_text (change, "quiz", "z", "guide", "g");
  gr_change_create (change, "quiz", "hollow");
  gr_change_set_text (change, "quiz", "hollow", "guide", "g");
  for (int i = 0; i < 3; i++)
    {
      g_autofree char *item = g_strdup_printf ("i%d", i);

      gr_change_create (change, "quiz-item", item);
      gr_change_set_text (change, "quiz-item", item, "quiz", "z");
    }
  gr_change_create (change, "choice", "c");
  gr_change_set_text (change, "choice", "c", "item", "i0");
  gr_change_set_integer (change, "choice", "c", "correct", 1);
  gr_change_create (change, "key", "k");
  gr_change_set_text (change, "key", "k", "item", "i1");
  gr_test_store_keep (self, NOW);
}

static void
test_contents (GrTestStore  *self,
               gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GHashTable) guides = gr_query_guide_contents (self->store, &error);
  const GrGuideContents *contents;
  const GrSectionHead *head;

  g_assert_no_error (error);
  g_assert_cmpuint (g_hash_table_size (guides), ==, 1);
  contents = g_hash_table_lookup (guides, "g");
  g_assert_cmpuint (contents->n_questions, ==, 1);
  g_assert_cmpuint (contents->n_confusions, ==, 0);
  g_assert_cmpuint (contents->n_quizzes, ==, 1); /* not the one without questions */
  g_assert_cmpuint (contents->n_quiz_items, ==, 3);
  g_assert_cmpuint (contents->n_keyed, ==, 2); /* one by the guide, one by the person */

  g_assert_cmpuint (contents->heads->len, ==, 2);
  head = contents->heads->pdata[0];
  g_assert_cmpstr (head->uid, ==, "first");
  g_assert_cmpint (head->level, ==, 2);
  g_assert_cmpint (head->kind, ==, GR_SECTION_KIND_NOTES);
  g_assert_true (head->has_text);
  head = contents->heads->pdata[1];
  g_assert_cmpstr (head->title, ==, "second");
  g_assert_cmpint (head->kind, ==, GR_SECTION_KIND_QUIZ);
  g_assert_false (head->has_text);
}

/* What the guide dropped, also deep in it, with what the person made of it; not what it still holds. */
static void
test_retired (GrTestStore  *self,
              gconstpointer data)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Marks");
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) retired = NULL;
  const GrRetired *section;
  const GrRetired *item;

  gr_change_set_integer (change, "quiz-item", "i1", "retired", 1);
  gr_change_create (change, "mark", "m");
  gr_change_set_text (change, "mark", "m", "target_type", "section");
  gr_change_set_text (change, "mark", "m", "target", "gone");
  gr_change_set_text (change, "question", "q", "section", "gone"); /* the guide's own: not a person's */
  apply (self, change);
  retired = gr_query_retired (self->store, "g", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (retired->len, ==, 2);
  section = retired->pdata[0];
  item = retired->pdata[1];
  g_assert_cmpstr (section->type, ==, "section");
  g_assert_cmpstr (section->title, ==, "gone");
  g_assert_cmpuint (section->mentions->len, ==, 1);
  g_assert_cmpstr (section->mentions->pdata[0], ==, "mark");
  g_assert_cmpstr (item->uid, ==, "i1");
  g_assert_cmpuint (item->mentions->len, ==, 1);
  g_assert_cmpstr (item->mentions->pdata[0], ==, "key");
}

/* A note at a section, one on a highlight, and the highlight, of a guide that is removed; all at home again with it. */
static void
test_homeless (GrTestStore  *self,
               gconstpointer data)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Notes");
  g_autoptr (GrChange) remove = gr_change_new (GR_CHANGE_EDIT, "Remove Guide");
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) after = NULL;

  gr_change_create (change, "highlight", "h");
  gr_change_set_text (change, "highlight", "h", "section", "first");
  gr_change_create (change, "note", "on-section");
  gr_change_set_text (change, "note", "on-section", "target_type", "section");
  gr_change_set_text (change, "note", "on-section", "target", "first");
  gr_change_create (change, "note", "on-highlight");
  gr_change_set_text (change, "note", "on-highlight", "target_type", "highlight");
  gr_change_set_text (change, "note", "on-highlight", "target", "h");
  apply (self, change);
  before = gr_query_homeless (self->store, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (before->len, ==, 0);

  gr_change_remove (remove, "guide", "g");
  apply (self, remove);
  after = gr_query_homeless (self->store, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (after->len, ==, 3);
  g_assert_cmpstr (after->pdata[2], ==, "h");
}

static gboolean
was_removed (GrTestStore *self,
             const char  *uid)
{
  g_autoptr (GError) error = NULL;
  gboolean removed = FALSE;

  g_assert_true (gr_query_was_removed (self->store, "guide", uid, &removed, &error));
  g_assert_no_error (error);
  return removed;
}

static void
test_was_removed (GrTestStore  *self,
                  gconstpointer data)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Remove");

  gr_change_remove (change, "guide", "g");
  g_assert_false (was_removed (self, "g"));
  apply (self, change);
  g_assert_true (was_removed (self, "g"));
  g_assert_false (was_removed (self, "bare"));
  g_assert_false (was_removed (self, "first")); /* a section, not a guide */
}

static guint
count_hits (GrTestStore *self,
            const char  *words)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) hits = gr_query_search (self->store, words, 500, &error);

  g_assert_no_error (error);
  return hits->len;
}

/* A change that adds much is indexed at its end: as well as row by row, and so is what comes after it. */
static void
test_many (GrTestStore  *self,
           gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_CONTENT, "Import");
  g_autoptr (GrChange) one = gr_change_new (GR_CHANGE_EDIT, "One");
  g_autoptr (GrChange) refused = gr_change_new (GR_CHANGE_CONTENT, "Refused");
  g_autoptr (GPtrArray) problems = NULL;

  for (guint i = 0; i < 200; i++)
    {
      g_autofree char *uid = g_strdup_printf ("many-%u", i);

      add_section (change, uid, "notes", 10 + i, "A quokka.");
      g_free (uid);
      uid = g_strdup_printf ("refused-%u", i % 199); /* the last one comes twice */
      add_section (refused, uid, "notes", 10 + i, "A wombat.");
    }
  apply (self, change);
  g_assert_null (gr_store_apply (self->store, refused, NOW, &error));
  g_assert_nonnull (error);
  g_clear_error (&error);
  add_section (one, "one", "notes", 500, "A quokka, too.");
  gr_change_set_text (one, "section", "many-7", "body", "Something else.");
  apply (self, one);

  problems = gr_store_check (self->store, TRUE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, 0);
  g_assert_cmpuint (count_hits (self, "quokka"), ==, 200);
  g_assert_cmpuint (count_hits (self, "wombat"), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/store/guides/contents", GrTestStore, NULL, set_up, test_contents, gr_test_store_teardown);
  g_test_add ("/store/guides/homeless", GrTestStore, NULL, set_up, test_homeless, gr_test_store_teardown);
  g_test_add ("/store/guides/retired", GrTestStore, NULL, set_up, test_retired, gr_test_store_teardown);
  g_test_add ("/store/guides/was-removed", GrTestStore, NULL, set_up, test_was_removed, gr_test_store_teardown);
  g_test_add ("/store/guides/many", GrTestStore, NULL, set_up, test_many, gr_test_store_teardown);
  return g_test_run ();
}
