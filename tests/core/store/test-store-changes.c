/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-error.h"
#include "gr-registry.h"
#include "gr-test-library.h"
#include "gr-test-store.h"

#define NOW G_GINT64_CONSTANT (1767225600000) /* 1 January 2026 */
#define MINUTE (60 * 1000)

static void
apply (GrTestStore *self,
       GrChange    *change)
{
  gr_commit_free (gr_test_store_apply (self, change, NOW));
}

static GrChange *
set_story (GrChangeKind kind,
           const char  *uid,
           const char  *field,
           const char  *text)
{
  GrChange *change = gr_change_new (kind, "Write");

  gr_change_set_text (change, "story", uid, field, text);
  return change;
}

static void
make_story (GrTestStore *self,
            const char  *uid)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "New story");

  gr_change_create (change, "story", uid);
  apply (self, change);
}

static char *
dup_story (GrTestStore *self,
           const char  *uid,
           const char  *field)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrRow) row = gr_store_load_one (self->store, gr_registry_find ("story"), uid, &error);

  g_assert_no_error (error);
  return g_strdup (gr_row_get_text (row, field));
}

static void
assert_story (GrTestStore *self,
              const char  *uid,
              const char  *field,
              const char  *expected)
{
  g_autofree char *text = dup_story (self, uid, field);

  g_assert_cmpstr (text, ==, expected);
}

static void
assert_values (GrStore       *store,
               GrEntityClass *klass,
               const GrOp    *create)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrRow) row = gr_store_load_one (store, klass, create->uid, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (row->uid, ==, create->uid);
  g_assert_cmpuint (row->n_values, ==, create->n_values);
  for (guint i = 0; i < row->n_values; i++)
    if (!gr_value_equal (&row->values[i], &create->values[i]))
      g_error ("%s.%s came back as something else", klass->nick, klass->fields[i].name);
}

static void
test_round_trip (GrTestStore  *self,
                 gconstpointer data)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Fill");
  GrRandom random;

  gr_random_init (&random, 1);
  gr_test_fill (change, &random, 40);
  apply (self, change);
  g_assert_cmpuint (gr_change_get_n_ops (change), ==, 40 * gr_registry_get_n_types ());
  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    {
      const GrOp *op = gr_change_get_op (change, i);

      assert_values (self->store, gr_registry_find (op->type), op);
    }
}

static void
test_set_every_field (GrTestStore  *self,
                      gconstpointer data)
{
  g_autoptr (GrChange) fill = gr_change_new (GR_CHANGE_EDIT, "Fill");
  GrRandom random;

  gr_random_init (&random, 2);
  gr_test_fill (fill, &random, 1);
  apply (self, fill);
  for (guint i = 0; i < gr_change_get_n_ops (fill); i++)
    {
      const GrOp *op = gr_change_get_op (fill, i);
      GrEntityClass *klass = gr_registry_find (op->type);

      for (guint f = 0; f < klass->n_fields; f++)
        {
          g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_QUIET, NULL);
          g_auto (GrValue) value = gr_test_random_value (&klass->fields[f], &random);
          g_autoptr (GError) error = NULL;
          g_autoptr (GrRow) row = NULL;

          if (klass->fields[f].flags & (GR_FIELD_OWNER | GR_FIELD_LINK))
            continue;
          gr_change_set (change, op->type, op->uid, klass->fields[f].name, gr_value_copy (&value));
          apply (self, change);
          row = gr_store_load_one (self->store, klass, op->uid, &error);
          g_assert_no_error (error);
          g_assert_true (gr_value_equal (&row->values[f], &value));
        }
    }
}

static void
test_remove_undo (GrTestStore  *self,
                  gconstpointer data)
{
  g_autoptr (GrChange) fill = gr_change_new (GR_CHANGE_EDIT, "Fill");
  g_autofree char *before = NULL;
  GrRandom random;

  gr_random_init (&random, 3);
  gr_test_fill (fill, &random, 6);
  apply (self, fill);
  before = gr_test_dump (self->path);
  for (guint i = 0; i < gr_registry_get_n_types (); i++)
    {
      const GrOp *op = gr_change_get_op (fill, i * 6 + gr_random_below (&random, 6));
      g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Remove");
      g_autoptr (GrCommit) removed = NULL;
      g_autoptr (GrCommit) undone = NULL;
      g_autoptr (GrCommit) redone = NULL;
      g_autofree char *without = NULL;
      g_autofree char *after = NULL;
      g_autofree char *again = NULL;

      gr_change_remove (change, op->type, op->uid);
      removed = gr_test_store_apply (self, change, NOW);
      without = gr_test_dump (self->path);
      g_assert_cmpstr (without, !=, before);
      undone = gr_test_store_apply (self, removed->inverse, NOW);
      after = gr_test_dump (self->path);
      g_assert_cmpstr (after, ==, before);
      redone = gr_test_store_apply (self, undone->inverse, NOW);
      again = gr_test_dump (self->path);
      g_assert_cmpstr (again, ==, without);
      apply (self, redone->inverse);
    }
  g_assert_cmpint (gr_test_count (self->path, "SELECT count(*) FROM pragma_foreign_key_check"), ==, 0);
}

static void
test_remove_takes_what_belongs (GrTestStore  *self,
                                gconstpointer data)
{
  g_autoptr (GrChange) make = gr_change_new (GR_CHANGE_EDIT, "Make");
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Remove");
  g_autoptr (GrCommit) commit = NULL;
  const char *project = gr_change_create (make, "project", NULL);
  const char *phase;
  const char *task;

  phase = gr_change_create (make, "phase", NULL);
  gr_change_set_text (make, "phase", phase, "project", project);
  task = gr_change_create (make, "task", NULL);
  gr_change_set_text (make, "task", task, "phase", phase);
  gr_change_create (make, "work", NULL);
  gr_change_set_text (make, "work", gr_change_get_op (make, 3)->uid, "task", task);
  apply (self, make);

  gr_change_remove (change, "project", project);
  commit = gr_test_store_apply (self, change, NOW);
  g_assert_cmpuint (gr_change_get_n_ops (commit->forward), ==, 4);
  g_assert_cmpstr (gr_change_get_op (commit->forward, 0)->type, ==, "work");
  g_assert_cmpstr (gr_change_get_op (commit->forward, 3)->type, ==, "project");
  g_assert_cmpstr (gr_change_get_op (commit->inverse, 0)->type, ==, "project");
  g_assert_cmpstr (gr_change_get_op (commit->inverse, 0)->uid, ==, project);
  g_assert_cmpint (gr_test_count (self->path, "SELECT (SELECT count(*) FROM task) + (SELECT count(*) FROM work)"), ==,
                   0);
}

static void
test_guards (GrTestStore  *self,
             gconstpointer data)
{
  g_autoptr (GrChange) first = set_story (GR_CHANGE_EDIT, "s", "title", "one");
  g_autoptr (GrChange) second = set_story (GR_CHANGE_EDIT, "s", "title", "two");
  g_autoptr (GrCommit) one = NULL;
  g_autoptr (GrCommit) two = NULL;
  g_autoptr (GrCommit) late = NULL;

  make_story (self, "s");
  one = gr_test_store_apply (self, first, NOW);
  two = gr_test_store_apply (self, second, NOW);
  late = gr_test_store_apply (self, one->inverse, NOW); /* would overwrite what came after it */
  g_assert_cmpuint (gr_change_get_n_ops (late->forward), ==, 0);
  g_assert_cmpint (late->number, ==, 0);
  assert_story (self, "s", "title", "two");
  apply (self, two->inverse);
  assert_story (self, "s", "title", "one");
  apply (self, one->inverse);
  assert_story (self, "s", "title", NULL);
}

static void
test_same_field_twice (GrTestStore  *self,
                       gconstpointer data)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Twice");
  g_autoptr (GrCommit) commit = NULL;

  make_story (self, "s");
  gr_change_set_text (change, "story", "s", "title", "one");
  gr_change_set_text (change, "story", "s", "title", "two");
  gr_change_remove (change, "story", "s");
  commit = gr_test_store_apply (self, change, NOW);
  apply (self, commit->inverse);
  assert_story (self, "s", "title", NULL);
}

static void
test_text_is_one_row (GrTestStore  *self,
                      gconstpointer data)
{
  const struct
  {
    gint64 after;
    const char *field;
    const char *text;
    int rows;
  } steps[] = {
    { 0, "situation", "a", 1 },
    { 5 * MINUTE, "situation", "ab", 1 },
    { 10 * MINUTE - 1, "situation", "abc", 1 },
    { 10 * MINUTE, "situation", "abcd", 2 },
    { 11 * MINUTE, "task", "x", 3 },
    { 12 * MINUTE, "situation", "abcde", 4 },
    { 11 * MINUTE, "situation", "abcdef", 5 }, /* the clock went back */
  };
  gint64 last = 0;

  make_story (self, "s");
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autoptr (GrChange) change = set_story (GR_CHANGE_TEXT, "s", steps[i].field, steps[i].text);
      g_autoptr (GrCommit) commit = gr_test_store_apply (self, change, NOW + steps[i].after);

      g_assert_cmpint (gr_test_count (self->path, "SELECT count(*) FROM journal_change WHERE kind = 'text'"), ==,
                       steps[i].rows);
      g_assert_cmpint (gr_test_count (self->path, "SELECT count(*) FROM journal WHERE kind = 'set'"), ==,
                       steps[i].rows);
      g_assert_cmpint (commit->number == last, ==, i == 1 || i == 2);
      last = commit->number;
    }
  g_assert_cmpint (gr_test_count (self->path, "SELECT count(*) FROM journal WHERE old IS NULL AND new = 'abc'"), ==, 1);
  g_assert_cmpint (gr_test_count (self->path, "SELECT count(*) - count (DISTINCT seq) FROM journal"), ==, 0);
}

static void
test_undone_text_stays_in_history (GrTestStore  *self,
                                   gconstpointer data)
{
  g_autoptr (GrChange) change = set_story (GR_CHANGE_TEXT, "s", "task", "typed");
  g_autoptr (GrCommit) commit = NULL;

  make_story (self, "s");
  commit = gr_test_store_apply (self, change, NOW);
  apply (self, commit->inverse);
  assert_story (self, "s", "task", NULL);
  g_assert_cmpint (gr_test_count (self->path, "SELECT count(*) FROM journal WHERE new = 'typed'"), ==, 1);
}

static void
test_kinds (GrTestStore  *self,
            gconstpointer data)
{
  g_autoptr (GrChange) quiet = set_story (GR_CHANGE_QUIET, "s", "title", "quiet");
  g_autoptr (GrChange) content = gr_change_new (GR_CHANGE_CONTENT, "Import");
  g_autoptr (GrCommit) kept = NULL;
  g_autoptr (GrCommit) imported = NULL;

  make_story (self, "s");
  kept = gr_test_store_apply (self, quiet, NOW);
  g_assert_cmpint (kept->number, ==, 0);
  assert_story (self, "s", "title", "quiet");
  gr_change_set_note (content, "networking.md sha256:12");
  gr_change_create (content, "guide", "g");
  gr_change_set_text (content, "guide", "g", "title", "Networking");
  imported = gr_test_store_apply (self, content, NOW);
  g_assert_cmpint (imported->number, ==, 2);
  g_assert_cmpint (gr_test_count (self->path, "SELECT count(*) FROM journal_change WHERE note LIKE 'networking.md%'"),
                   ==, 1);
  g_assert_cmpint (gr_test_count (self->path, "SELECT count(*) FROM journal WHERE type = 'guide' OR new = 'quiet'"), ==,
                   0);
  apply (self, imported->inverse);
  g_assert_cmpint (gr_test_count (self->path, "SELECT count(*) FROM guide"), ==, 0);
}

static void
test_gone_is_skipped (GrTestStore  *self,
                      gconstpointer data)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Both");
  g_autoptr (GrCommit) commit = NULL;

  make_story (self, "s");
  gr_change_set_text (change, "story", "gone", "title", "lost");
  gr_change_set_text (change, "story", "s", "title", "kept");
  gr_change_remove (change, "story", "gone too");
  commit = gr_test_store_apply (self, change, NOW);
  g_assert_cmpuint (gr_change_get_n_ops (commit->forward), ==, 1);
  g_assert_cmpuint (gr_change_get_n_ops (commit->inverse), ==, 1);
  g_assert_cmpint (gr_test_count (self->path, "SELECT count(*) FROM journal WHERE uid = 'gone' AND new = 'lost'"), ==,
                   1);
  g_assert_cmpint (gr_test_count (self->path, "SELECT count(*) FROM journal WHERE uid = 'gone too'"), ==, 1);
  assert_story (self, "s", "title", "kept");
}

static void
test_nothing_new_writes_nothing (GrTestStore  *self,
                                 gconstpointer data)
{
  g_autoptr (GrChange) change = set_story (GR_CHANGE_EDIT, "s", "title", "same");
  g_autoptr (GrCommit) commit = NULL;
  gint64 version;

  make_story (self, "s");
  apply (self, change);
  version = gr_test_count (self->path, "SELECT count(*) FROM journal_change");
  commit = gr_test_store_apply (self, change, NOW);
  g_assert_cmpint (commit->number, ==, 0);
  g_assert_cmpuint (gr_change_get_n_ops (commit->forward), ==, 0);
  g_assert_cmpint (gr_test_count (self->path, "SELECT count(*) FROM journal_change"), ==, version);
}

/* SQLite keeps no sign of a zero: what undo compares with is what was kept, not what was asked for. */
static void
test_negative_zero (GrTestStore  *self,
                    gconstpointer data)
{
  g_autoptr (GrChange) one = gr_change_new (GR_CHANGE_EDIT, "Move");
  g_autoptr (GrChange) zero = gr_change_new (GR_CHANGE_EDIT, "Move");
  g_autoptr (GrCommit) commit = NULL;
  g_autoptr (GrRow) row = NULL;
  g_autoptr (GError) error = NULL;

  make_story (self, "s");
  gr_change_set_real (one, "story", "s", "position", 1);
  gr_change_set_real (zero, "story", "s", "position", -0.0);
  apply (self, one);
  commit = gr_test_store_apply (self, zero, NOW);
  apply (self, commit->inverse);
  row = gr_store_load_one (self->store, gr_registry_find ("story"), "s", &error);
  g_assert_no_error (error);
  g_assert_cmpfloat (gr_row_get_real (row, "position"), ==, 1);
}

static void
assert_refused (GrTestStore *self,
                GrChange    *change)
{
  g_autofree char *before = gr_test_dump (self->path);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (gr_store_apply (self->store, change, NOW, &error));
  g_assert_error (error, GR_ERROR, GR_ERROR_CONSTRAINT);
  g_assert_true (g_str_has_prefix (error->message, "Save: "));
  after = gr_test_dump (self->path);
  g_assert_cmpstr (after, ==, before);
}

static void
test_refusals (GrTestStore  *self,
               gconstpointer data)
{
  g_autoptr (GrChange) orphan = gr_change_new (GR_CHANGE_EDIT, "Orphan");
  g_autoptr (GrChange) twin = gr_change_new (GR_CHANGE_EDIT, "Twin");
  g_autoptr (GrChange) endless = gr_change_new (GR_CHANGE_EDIT, "Endless");
  g_autoptr (GrChange) wrong = gr_change_new (GR_CHANGE_EDIT, "Wrong");
  g_autoptr (GrChange) bytes = gr_change_new (GR_CHANGE_EDIT, "Bytes");
  const char *uid;

  make_story (self, "s");
  uid = gr_change_create (orphan, "section", NULL); /* noticed by COMMIT alone: its keys are deferred */
  gr_change_set_text (orphan, "section", uid, "guide", "nowhere");
  assert_refused (self, orphan);
  gr_change_set_text (twin, "story", "s", "title", "must not stay");
  gr_change_create (twin, "story", "s");
  assert_refused (self, twin);
  gr_change_set_real (endless, "story", "s", "position", G_MAXDOUBLE * 2);
  assert_refused (self, endless);
  gr_change_set_integer (wrong, "story", "s", "title", 3);
  assert_refused (self, wrong);
  gr_change_set_text (bytes, "story", "s", "title", "\xff");
  assert_refused (self, bytes);
  make_story (self, "t"); /* and all is well afterwards */
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, func)                                                                                                \
  g_test_add ("/store/changes/" path, GrTestStore, NULL, gr_test_store_setup, func, gr_test_store_teardown)
  ADD ("round-trip", test_round_trip);
  ADD ("set-every-field", test_set_every_field);
  ADD ("remove-undo", test_remove_undo);
  ADD ("remove-takes-what-belongs", test_remove_takes_what_belongs);
  ADD ("guards", test_guards);
  ADD ("same-field-twice", test_same_field_twice);
  ADD ("text-is-one-row", test_text_is_one_row);
  ADD ("undone-text-stays-in-history", test_undone_text_stays_in_history);
  ADD ("kinds", test_kinds);
  ADD ("gone-is-skipped", test_gone_is_skipped);
  ADD ("nothing-new-writes-nothing", test_nothing_new_writes_nothing);
  ADD ("negative-zero", test_negative_zero);
  ADD ("refusals", test_refusals);
  return g_test_run ();
}
