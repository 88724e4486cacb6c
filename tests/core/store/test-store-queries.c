/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "gr-day.h"
#include "gr-queries.h"
#include "gr-random.h"
#include "gr-test-store.h"

#define NOW G_GINT64_CONSTANT (1767225600000) /* 1 January 2026, 0:00 in UTC */
#define HOUR G_GINT64_CONSTANT (3600000)

static void
apply (GrTestStore *self,
       GrChange    *change)
{
  gr_commit_free (gr_test_store_apply (self, change, NOW));
}

static void
add_work (GrChange   *change,
          const char *task,
          gint64      started_at,
          gint64      seconds,
          const char *zone)
{
  const char *uid = gr_change_create (change, "work", NULL);

  gr_change_set_text (change, "work", uid, "task", task);
  gr_change_set_integer (change, "work", uid, "started_at", started_at);
  gr_change_set_integer (change, "work", uid, "seconds", seconds);
  gr_change_set_text (change, "work", uid, "zone", zone);
}

static void
make_work (GrTestStore *self)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Work");

  gr_change_create (change, "task", "a");
  gr_change_create (change, "task", "b");
  add_work (change, "a", NOW + 3 * HOUR, 60, "UTC");                       /* before 4:00: still yesterday */
  add_work (change, "a", NOW + 5 * HOUR, 600, "UTC");
  add_work (change, "b", NOW + 6 * HOUR, 30, "UTC");
  add_work (change, "a", NOW + 7 * HOUR, 5, "America/New_York");           /* 2:00 there: yesterday */
  add_work (change, "a", NOW + 8 * HOUR, 7, "Europe/Berlin");              /* 9:00 there */
  add_work (change, "a", NOW + 24 * HOUR + 5 * HOUR, 1, "UTC");
  apply (self, change);
}

static void
test_work_totals (GrTestStore  *self,
                  gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GHashTable) totals = NULL;

  make_work (self);
  totals = gr_query_work_totals (self->store, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_hash_table_size (totals), ==, 2);
  g_assert_cmpint (((GrWorkTotal *) g_hash_table_lookup (totals, "a"))->seconds, ==, 673);
  g_assert_cmpint (((GrWorkTotal *) g_hash_table_lookup (totals, "b"))->seconds, ==, 30);
}

static void
assert_work (GPtrArray  *days,
             guint       at,
             gint64      day,
             const char *task,
             gint64      seconds)
{
  const GrWorkDay *work = days->pdata[at];

  g_assert_cmpint (work->day, ==, day);
  g_assert_cmpstr (work->task, ==, task);
  g_assert_cmpint (work->seconds, ==, seconds);
}

static void
test_work_by_day (GrTestStore  *self,
                  gconstpointer data)
{
  g_autoptr (GrChange) profile = gr_change_new (GR_CHANGE_EDIT, "Profile");
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) days = NULL;
  gint64 first = NOW / (24 * HOUR);

  make_work (self);
  days = gr_query_work_by_day (self->store, NOW, NOW + 24 * HOUR, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (days->len, ==, 3);
  assert_work (days, 0, first - 1, "a", 65);
  assert_work (days, 1, first, "a", 607);
  assert_work (days, 2, first, "b", 30);
  g_clear_pointer (&days, g_ptr_array_unref);

  /* whoever has a profile: its column, which nothing sets, once made their days begin at midnight */
  gr_change_create (profile, "profile", "p");
  apply (self, profile);
  days = gr_query_work_by_day (self->store, NOW, NOW + 48 * HOUR, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (days->len, ==, 4);
  assert_work (days, 0, first - 1, "a", 65);
  assert_work (days, 3, first + 1, "a", 1);
}

static void
test_attempts (GrTestStore  *self,
               gconstpointer data)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Attempts");
  g_autoptr (GPtrArray) one = NULL;
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (GError) error = NULL;

  for (int i = 0; i < 6; i++)
    {
      const char *uid = gr_change_create (change, "attempt", NULL);

      gr_change_set_text (change, "attempt", uid, "quiz", i % 2 ? "odd" : "even");
      gr_change_set_integer (change, "attempt", uid, "started_at", NOW + (i == 5 ? 0 : i * HOUR));
    }
  apply (self, change);
  one = gr_query_attempts (self->store, "odd", 10, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (one->len, ==, 3);
  g_assert_cmpint (gr_row_get_integer (one->pdata[0], "started_at"), ==, NOW + 3 * HOUR);
  g_assert_cmpint (gr_row_get_integer (one->pdata[2], "started_at"), ==, NOW);
  all = gr_query_attempts (self->store, NULL, 4, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (all->len, ==, 4);
  g_assert_cmpint (gr_row_get_integer (all->pdata[0], "started_at"), ==, NOW + 4 * HOUR);
}

static void
test_mentions (GrTestStore  *self,
               gconstpointer data)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Mentions");
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GError) error = NULL;

  gr_change_create (change, "mark", "m1");
  gr_change_set_text (change, "mark", "m1", "target_type", "quiz-item");
  gr_change_set_text (change, "mark", "m1", "target", "i");
  gr_change_create (change, "mark", "m2");
  gr_change_set_text (change, "mark", "m2", "target_type", "section");
  gr_change_set_text (change, "mark", "m2", "target", "i");
  gr_change_create (change, "key", "k");
  gr_change_set_text (change, "key", "k", "item", "i");
  gr_change_set_text (change, "key", "k", "choice", "i");
  apply (self, change);
  found = gr_query_mentions (self->store, "quiz-item", "i", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (found->len, ==, 2);
  g_assert_cmpstr (((GrRow *) found->pdata[0])->uid, ==, "m1");
  g_assert_cmpstr (((GrRow *) found->pdata[1])->uid, ==, "k");
  none = gr_query_mentions (self->store, "quiz-item", "other", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (none->len, ==, 0);
}

static void
test_history (GrTestStore  *self,
              gconstpointer data)
{
  g_autoptr (GPtrArray) versions = NULL;
  g_autoptr (GError) error = NULL;
  const char *const texts[] = { "one", "two", "three" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Write");

      if (i == 0)
        gr_change_create (change, "story", "s");
      gr_change_set_text (change, "story", "s", "task", texts[i]);
      apply (self, change);
    }
  versions = gr_query_history (self->store, "story", "s", "task", 2, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (versions->len, ==, 2);
  g_assert_cmpstr (((GrVersion *) versions->pdata[0])->new.text, ==, "three");
  g_assert_cmpstr (((GrVersion *) versions->pdata[1])->old.text, ==, "one");
  g_assert_cmpint (((GrVersion *) versions->pdata[1])->at, ==, NOW);
}

static void
add_section (GrChange   *change,
             const char *uid,
             const char *title,
             const char *body)
{
  gr_change_create (change, "section", uid);
  gr_change_set_text (change, "section", uid, "guide", "g");
  gr_change_set_text (change, "section", uid, "title", title);
  gr_change_set_text (change, "section", uid, "body", body);
}

static void
make_sections (GrTestStore *self)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Sections");

  gr_change_create (change, "guide", "g");
  add_section (change, "names", "Names", "A resolver asks several servers; networks cache answers.");
  add_section (change, "paths", "Networks", "Packets take paths. It's the C++ of cables: fragile-ish.");
  add_section (change, "german", "Größe", "Die Größe des Fensters. Ölförderung, naïve café.");
  add_section (change, "chinese", "面试", "网络 基础");
  add_section (change, "greek", "Κόσμε", "Ένα κείμενο");
  apply (self, change);
}

static void
assert_found (GrTestStore *self,
              const char  *text,
              const char  *uids)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) hits = gr_query_search (self->store, text, 50, &error);
  g_autoptr (GString) found = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < hits->len; i++)
    {
      const GrSearchHit *hit = hits->pdata[i];

      g_assert_cmpstr (hit->type, ==, "section");
      g_assert_nonnull (hit->excerpt);
      g_string_append_printf (found, "%s%s", i > 0 ? " " : "", hit->uid);
    }
  if (strcmp (found->str, uids) != 0)
    g_error ("“%s” finds “%s” instead of “%s”", text, found->str, uids);
}

static void
test_search (GrTestStore  *self,
             gconstpointer data)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Change");
  g_autoptr (GrCommit) commit = NULL;
  g_autoptr (GError) error = NULL;

  make_sections (self);
  assert_found (self, "network", "paths names"); /* a stem, in a title first */
  assert_found (self, "networki", "");
  assert_found (self, "netw", "paths names"); /* still being typed */
  assert_found (self, "NETWORK answ", "names");
  assert_found (self, "networking answer", "names");
  assert_found (self, "groß", "german");
  assert_found (self, "cafe", "german"); /* with or without its accent */
  assert_found (self, "κόσμ", "greek");
  assert_found (self, "c++", "paths"); /* one letter is a word, not the beginning of one */
  assert_found (self, "network c", "paths");
  assert_found (self, "network ca", "names paths");
  assert_found (self, "面", "chinese");
  assert_found (self, "fragile-ish", "paths");
  assert_found (self, "\"packets", "paths");
  assert_found (self, "it's", "paths");
  assert_found (self, "nowhere", "");
  assert_found (self, "network AND", "");

  gr_change_set_text (change, "section", "names", "body", "Entirely rewritten");
  commit = gr_store_apply (self->store, change, NOW, &error);
  g_assert_no_error (error);
  assert_found (self, "network", "paths");
  assert_found (self, "rewritten", "names");
  apply (self, commit->inverse);
  assert_found (self, "resolver", "names");
}

static void
assert_excerpt (GrTestStore *self,
                const char  *text,
                const char  *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) hits = gr_query_search (self->store, text, 1, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (hits->len, ==, 1);
  g_assert_cmpstr (((GrSearchHit *) hits->pdata[0])->excerpt, ==, expected);
}

static void
test_excerpt (GrTestStore  *self,
              gconstpointer data)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Sections");
  g_autoptr (GString) body = g_string_new (NULL);

  for (int i = 0; i < 200; i++)
    g_string_append (body, "padding ");
  g_string_append (body, "before\n\n  the Re\u0301solveur networks ");
  for (int i = 0; i < 200; i++)
    g_string_append (body, "after ");
  gr_change_create (change, "guide", "g");
  add_section (change, "long", "Found", body->str);
  add_section (change, "short", "Brief", "Only this.");
  apply (self, change);
  assert_excerpt (self, "only", "Only this.");
  assert_excerpt (self, "brief", "Only this.");
  assert_excerpt (self, "résolv",
                  "…padding padding padding padding before the Re\u0301solveur networks after after after after after "
                  "after after after after after after after after after after after…");
  assert_excerpt (
      self, "networking",
      "…padding padding padding before the Re\u0301solveur networks after after after after after after after "
      "after after after after after after after after after after…");
}

static void
assert_spans (const GrSearchHit *hit)
{
  for (guint i = 0; i < hit->excerpt_spans->len; i++)
    {
      const GrSpan *span = &g_array_index (hit->excerpt_spans, GrSpan, i);

      g_assert_cmpuint (span->start, <, span->end);
      g_assert_cmpuint (span->end, <=, strlen (hit->excerpt));
      g_assert_true (g_utf8_validate (hit->excerpt + span->start, span->end - span->start, NULL));
    }
}

static void
test_search_takes_anything (GrTestStore  *self,
                            gconstpointer data)
{
  static const char *const pieces[] = { "\"",     "\"\"",   "*",    "(",
                                        ")",      "{",      "}",    "^",
                                        ":",      "-",      "+",    "AND",
                                        "OR",     "NOT",    "NEAR", "NEAR(",
                                        "title",  "title:", "a",    "network",
                                        "é",      "\xff",   "\xc3", "🙂",
                                        "\t",     "\n",     " ",    "\xe2\x80\xaf",
                                        "'",      "\\",     "%",    "\x01",
                                        "\u0301", "½",      "Ⅷ",    "\xef\xbf\xbd",
                                        "\u200d" };
  GrRandom random;
  g_autoptr (GString) endless = g_string_new (NULL);

  make_sections (self);
  gr_random_init (&random, 5);
  for (int i = 0; i < 5000; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) hits = NULL;

      for (guint n = gr_random_below (&random, 9); n > 0; n--)
        if (gr_random_below (&random, 4))
          g_string_append (text, pieces[gr_random_below (&random, G_N_ELEMENTS (pieces))]);
        else
          g_string_append_c (text, (char) (gr_random_below (&random, 255) + 1));
      hits = gr_query_search (self->store, text->str, 50, &error);
      if (hits == NULL)
        g_error ("“%s”: %s", text->str, error->message);
      for (guint n = 0; n < hits->len; n++)
        assert_spans (hits->pdata[n]);
    }
  for (int i = 0; i < 100000; i++)
    g_string_append (endless, "network ");
  assert_found (self, endless->str, "paths names");
  for (gsize i = 0; i < endless->len; i++)
    endless->str[i] = 'x';
  assert_found (self, endless->str, "");
}

static void
add_answer (GrChange   *change,
            const char *attempt,
            const char *item,
            const char *choice,
            const char *verdict,
            gint64      at)
{
  const char *uid = gr_change_create (change, "response", NULL);

  gr_change_set_text (change, "response", uid, "attempt", attempt);
  gr_change_set_text (change, "response", uid, "item", item);
  gr_change_set_text (change, "response", uid, "choice", choice);
  gr_change_set_text (change, "response", uid, "verdict", verdict);
  gr_change_set_integer (change, "response", uid, "answered_at", at);
}

static void
test_missed (GrTestStore  *self,
             gconstpointer data)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_QUIET, NULL);
  g_autoptr (GHashTable) missed = NULL;
  g_autoptr (GError) error = NULL;

  gr_change_create (change, "attempt", "done");
  gr_change_set_integer (change, "attempt", "done", "finished_at", NOW);
  gr_change_create (change, "attempt", "open");
  add_answer (change, "done", "once", "a", "wrong", NOW);
  add_answer (change, "done", "mended", "a", "wrong", NOW);
  add_answer (change, "done", "mended", "b", "right", NOW + 1);
  add_answer (change, "done", "forgotten", "b", "right", NOW);
  add_answer (change, "done", "forgotten", "a", "wrong", NOW + 1);
  add_answer (change, "done", "unjudged", "a", "unkeyed", NOW);
  add_answer (change, "done", "begun", NULL, "wrong", NOW);
  add_answer (change, "open", "secret", "a", "wrong", NOW);
  apply (self, change);

  missed = gr_query_missed_items (self->store, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_hash_table_size (missed), ==, 2);
  g_assert_true (g_hash_table_contains (missed, "once"));
  g_assert_true (g_hash_table_contains (missed, "forgotten"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, func)                                                                                                \
  g_test_add ("/store/queries/" path, GrTestStore, NULL, gr_test_store_setup, func, gr_test_store_teardown)
  ADD ("work-totals", test_work_totals);
  ADD ("work-by-day", test_work_by_day);
  ADD ("attempts", test_attempts);
  ADD ("mentions", test_mentions);
  ADD ("history", test_history);
  ADD ("search", test_search);
  ADD ("excerpt", test_excerpt);
  ADD ("search-takes-anything", test_search_takes_anything);
  ADD ("missed", test_missed);
  return g_test_run ();
}
