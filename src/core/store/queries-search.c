/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-queries.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "gr-excerpt.h"
#include "gr-markup.h"
#include "gr-matcher.h"
#include "gr-registry.h"
#include "gr-search-home.h"
#include "gr-statement.h"

/* What is typed is a query language to FTS5, in which much is an error ("c++", "a-b", "foo AND (").  So every word
 * goes into quotes, as a phrase; what has no letter or digit is left out, and so is what no person types: more words,
 * or longer ones, than a title has. */
#define MAX_WORDS 24
#define MAX_CHARS 64

/* Some of what ranks high is said by another hit, or no longer in its guide. */
#define SPARE 2

/* A longer text is shown as it stands: reading its markup takes longer than a key press may. */
#define MAX_MARKUP (64 * 1024)

typedef struct
{
  GPtrArray *plain; /* the words, ends with NULL */
  GrMatcher *matcher;
  char *whole;      /* all of them as they stand, for the index of stems */
  char *prefix;     /* the last one as the beginning of a word, for the index of words */
  char *title;      /* the same, in titles only */
  char *others;     /* all but the last; NULL where there is only one */
  const char *run;  /* the first that may stand within a run of letters; NULL where none does */
} Words;

static void
words_clear (Words *self)
{
  g_clear_pointer (&self->plain, g_ptr_array_unref);
  g_clear_pointer (&self->matcher, gr_matcher_free);
  g_free (self->whole);
  g_free (self->prefix);
  g_free (self->title);
  g_free (self->others);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Words, words_clear)

/* A hit on the way: what it needs to be told from others, and its text, which is looked into when it is shown. */
typedef struct
{
  GrSearchHit *hit;
  char *section; /* of a guide, that has its text too */
  char *body;
} Found;

static void
found_free (gpointer data)
{
  Found *found = data;

  g_clear_pointer (&found->hit, gr_search_hit_free);
  g_free (found->section);
  g_free (found->body);
  g_free (found);
}

/* The word as a phrase of FTS5, or NULL where its tokenizer would find nothing in it. */
static char *
quote_word (const char *word)
{
  g_autoptr (GString) quoted = g_string_new ("\"");
  gboolean has_letter = FALSE;
  guint n = 0;

  for (const char *c = word; *c != '\0' && n < MAX_CHARS; c = g_utf8_next_char (c), n++)
    {
      gunichar u = g_utf8_get_char (c);

      has_letter = has_letter || g_unichar_isalnum (u);
      if (u == '"')
        g_string_append_c (quoted, '"');
      g_string_append_unichar (quoted, u);
    }
  if (!has_letter)
    return NULL;
  g_string_append_c (quoted, '"');
  return g_string_free_and_steal (g_steal_pointer (&quoted));
}

/* One letter, as in "c++", begins too much to be worth the wait; other scripts say a word with one character. */
static gboolean
may_begin_words (const char *word)
{
  guint letters = 0;

  for (; *word != '\0'; word = g_utf8_next_char (word))
    if (g_unichar_isalnum (g_utf8_get_char (word)))
      letters += (guchar) *word < 0x80 ? 1 : 2;
  return letters > 1;
}

static void
split_words (const char *text,
             GPtrArray  *plain,
             GPtrArray  *quoted)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_auto (GStrv) parts = NULL;

  for (char *c = valid; *c != '\0'; c = g_utf8_next_char (c))
    if (g_unichar_isspace (g_utf8_get_char (c)) || g_unichar_iscntrl (g_utf8_get_char (c)))
      memset (c, ' ', (gsize) (g_utf8_next_char (c) - c));
  parts = g_strsplit (valid, " ", -1);
  for (guint i = 0; parts[i] != NULL && quoted->len < MAX_WORDS; i++)
    {
      char *word = quote_word (parts[i]);

      if (word == NULL)
        continue;
      g_ptr_array_add (quoted, word);
      g_ptr_array_add (plain, g_strdup (parts[i]));
    }
}

static gboolean
read_words (const char *text,
            Words      *words)
{
  g_autoptr (GPtrArray) quoted = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *last = NULL;
  gboolean begins;

  words->plain = g_ptr_array_new_with_free_func (g_free);
  split_words (text, words->plain, quoted);
  if (quoted->len == 0)
    return FALSE;

  last = g_ptr_array_steal_index (quoted, quoted->len - 1);
  begins = may_begin_words (words->plain->pdata[words->plain->len - 1]);
  g_ptr_array_add (quoted, NULL);
  words->others = quoted->len > 1 ? g_strjoinv (" ", (char **) quoted->pdata) : NULL;
  words->prefix = g_strconcat (last, begins ? "*" : "", NULL);
  words->title = g_strdup_printf ("{title} : (%s)", words->prefix);
  words->whole = words->others != NULL ? g_strconcat (words->others, " ", last, NULL) : g_strdup (last);
  for (guint i = 0; i < words->plain->len && words->run == NULL; i++)
    if (gr_matcher_is_run (words->plain->pdata[i]))
      words->run = words->plain->pdata[i];
  g_ptr_array_add (words->plain, NULL);
  words->matcher = gr_matcher_new ((const char *const *) words->plain->pdata, begins);
  return TRUE;
}

/* A title counts for eight words of text.  bm25 () is smaller where the match is better; finding costs little, ranking
 * much.  So of what matches everywhere, such as "the", no more is ranked than tells the better from the worse, but
 * titles are asked for by themselves, that none is missed.  The plus keeps SQLite from asking the index of words once
 * for each row that has the others.  Scripts without spaces between words have no index: all texts are read for what
 * may be within a run of such letters. */
#define OTHERS "(?3 IS NULL OR +rowid IN (SELECT rowid FROM search_stem WHERE search_stem MATCH coalesce (?3, ?1)))"
#define OF_WORDS(match)                                                                                                \
  "SELECT * FROM (SELECT rowid, bm25 (search_word, 8.0, 1.0) FROM search_word WHERE search_word MATCH " match          \
  " AND " OTHERS " LIMIT 1000) "
#define OF_BEGINNINGS OF_WORDS ("?2")
#define OF_TITLES OF_WORDS ("?5")
#define OF_STEMS                                                                                                       \
  "SELECT * FROM (SELECT rowid, bm25 (search_stem, 8.0, 1.0) FROM search_stem WHERE search_stem MATCH ?1 LIMIT 1000) "
#define OF_RUNS                                                                                                        \
  "SELECT * FROM (SELECT id, -(instr (title, ?6) > 0) FROM search_doc "                                                \
  "WHERE ?6 IS NOT NULL AND (instr (title, ?6) > 0 OR instr (body, ?6) > 0) LIMIT 1000)"
#define RANKED                                                                                                         \
  "WITH hit (id, score) AS (" OF_STEMS "UNION ALL " OF_BEGINNINGS "UNION ALL " OF_TITLES "UNION ALL " OF_RUNS          \
  "), best (id, score) AS (SELECT id, min (score) FROM hit GROUP BY id ORDER BY 2, 1 LIMIT ?4) "                       \
  "SELECT d.type, d.uid, d.title, d.body FROM best JOIN search_doc AS d ON d.id = best.id ORDER BY best.score, d.id"

/* What a guide says is Markdown; what a person wrote is what it says. */
static char *
dup_plain (const char *type,
           const char *text)
{
  static const char *const written[] = { "story", "note", "card", "project", "phase", "task", NULL };
  g_autoptr (GrMarkup) markup = NULL;
  gsize len = strlen (text);

  if (len <= MAX_MARKUP && !g_strv_contains (written, type))
    markup = gr_markup_parse (text, len, NULL);
  return markup != NULL ? gr_markup_to_plain (markup) : g_strdup (text);
}

static GrSearchHit *
make_hit (GrMatcher    *matcher,
          GrSearchHome *home)
{
  GrSearchHit *hit = g_new0 (GrSearchHit, 1);
  const char *title = home->title != NULL ? home->title : "";
  const char *where = home->where != NULL ? home->where : "";

  hit->type = home->type;
  hit->kind = home->kind;
  hit->uid = g_steal_pointer (&home->uid);
  hit->title = gr_excerpt_make (title, title);
  hit->where = gr_excerpt_make (where, where);
  hit->title_spans = gr_matcher_find_spans (matcher, hit->title);
  hit->home_type = home->home_type != NULL ? home->home_type : home->type;
  hit->home = home->home != NULL ? g_steal_pointer (&home->home) : g_strdup (hit->uid);
  hit->quote = g_steal_pointer (&home->quote);
  return hit;
}

static void
add_excerpt (GrMatcher   *matcher,
             GrSearchHit *hit,
             const char  *body)
{
  g_autofree char *plain = dup_plain (hit->type, body);

  hit->excerpt = gr_excerpt_make (plain, gr_matcher_find_place (matcher, plain));
  hit->excerpt_spans = gr_matcher_find_spans (matcher, hit->excerpt);
}

static gboolean
has (GPtrArray  *all,
     const char *type,
     const char *uid)
{
  for (guint i = 0; i < all->len; i++)
    {
      const GrSearchHit *hit = ((Found *) all->pdata[i])->hit;

      if (hit->type == type && g_str_equal (hit->uid, uid))
        return TRUE;
    }
  return FALSE;
}

/* Adds the row that the statement is at, unless it is hidden, is said already, is found by an English stem only in a
 * guide that is not English, or has the one word that may stand within another but not the rest. */
static gboolean
add_found (GrStore     *store,
           const Words *words,
           GrStatement *select,
           GPtrArray   *all,
           GError     **error)
{
  g_autoptr (GrSearchHome) home = NULL;
  const char *body = gr_statement_get_text (select, 3);
  Found *found;

  if (!gr_search_home_find (store, gr_statement_get_text (select, 0), gr_statement_get_text (select, 1), &home, error))
    return FALSE;
  if (home == NULL || home->is_hidden || has (all, home->type, home->uid))
    return TRUE;
  if ((home->is_other || words->run != NULL) &&
      !gr_matcher_holds_all (words->matcher, gr_statement_get_text (select, 2), body))
    return TRUE;
  found = g_new0 (Found, 1);
  found->section = g_steal_pointer (&home->section);
  found->body = g_strdup (body);
  found->hit = make_hit (words->matcher, home);
  g_ptr_array_add (all, found);
  return TRUE;
}

/* A section holds the text of the questions, terms and so on in it.  Where such a piece is found, the section is not
 * said once more, unless its heading has what was looked for and is not just that piece, as "Question 3: …" is; nor is
 * the heading that is the guide's title. */
static gboolean
is_said (GPtrArray   *all,
         const Found *section)
{
  const GrSearchHit *hit = section->hit;

  if (hit->type != gr_registry_intern ("section"))
    return FALSE;
  for (guint i = 0; i < all->len; i++)
    {
      const Found *other = all->pdata[i];

      if (other->section != NULL && g_str_equal (other->section, hit->uid) &&
          (hit->title_spans->len == 0 || strstr (hit->title, other->hit->title) != NULL))
        return TRUE;
      if (other->hit->type == gr_registry_intern ("guide") && hit->title_spans->len > 0 &&
          g_str_equal (other->hit->title, hit->title) && g_str_equal (hit->where, hit->title))
        return TRUE;
    }
  return FALSE;
}

static GPtrArray *
take_hits (GrMatcher *matcher,
           GPtrArray *all,
           guint      limit)
{
  GPtrArray *hits = g_ptr_array_new_with_free_func (gr_search_hit_free);
  g_autoptr (GPtrArray) taken = g_ptr_array_new ();

  for (guint i = 0; i < all->len && taken->len < limit; i++)
    if (!is_said (all, all->pdata[i]))
      g_ptr_array_add (taken, all->pdata[i]);
  for (guint i = 0; i < taken->len; i++)
    {
      Found *found = taken->pdata[i];

      add_excerpt (matcher, found->hit, found->body);
      g_ptr_array_add (hits, g_steal_pointer (&found->hit));
    }
  return hits;
}

/**
 * gr_query_search:
 * @store: a store
 * @text: what a person typed, anything at all
 * @limit: at most so many
 * @error: return location; %G_IO_ERROR_CANCELLED where the store was
 *   interrupted, and what may go wrong with any file, but nothing for the text
 *
 * Finds what holds all the words, in any of their forms, the last one also as
 * the beginning of a word.  What is no longer in its guide is left out, and so
 * is a section that was found for the text of a piece of it that is there.
 *
 * Returns: (transfer full) (element-type GrSearchHit) (nullable): hits, the
 *   best first; none for a text without letters or digits
 */
GPtrArray *
gr_query_search (GrStore    *store,
                 const char *text,
                 guint       limit,
                 GError    **error)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (found_free);
  g_auto (Words) words = { 0 };
  g_autoptr (GrStatement) select = NULL;
  GrStep step;

  g_return_val_if_fail (store != NULL && text != NULL, NULL);

  if (!read_words (text, &words))
    return g_ptr_array_new_with_free_func (gr_search_hit_free);
  select = gr_statement_borrow (store, RANKED, _("Search"));
  gr_statement_bind_text (select, 1, words.whole);
  gr_statement_bind_text (select, 2, words.prefix);
  gr_statement_bind_text (select, 3, words.others);
  gr_statement_bind_integer (select, 4, (gint64) limit * SPARE);
  gr_statement_bind_text (select, 5, words.title);
  gr_statement_bind_text (select, 6, words.run);
  while ((step = gr_statement_step (select, error)) == GR_STEP_ROW)
    if (!add_found (store, &words, select, all, error))
      return NULL;
  return step == GR_STEP_DONE ? take_hits (words.matcher, all, limit) : NULL;
}

/**
 * gr_query_places:
 * @store: a store
 * @places: (array zero-terminated=1): types and uids by turns
 * @error: return location
 *
 * Says of things what a search would, but looks for nothing: no text, nothing
 * marked.
 *
 * Returns: (transfer full) (element-type GrSearchHit) (nullable): them in
 *   their order, without what is gone or has no name
 */
GPtrArray *
gr_query_places (GrStore           *store,
                 const char *const *places,
                 GError           **error)
{
  static const char *const nothing[] = { NULL };
  g_autoptr (GPtrArray) hits = g_ptr_array_new_with_free_func (gr_search_hit_free);
  g_autoptr (GrMatcher) matcher = gr_matcher_new (nothing, FALSE);

  g_return_val_if_fail (store != NULL && places != NULL, NULL);

  for (; places[0] != NULL && places[1] != NULL; places += 2)
    {
      g_autoptr (GrSearchHome) home = NULL;
      GrSearchHit *hit;

      if (!gr_search_home_find (store, places[0], places[1], &home, error))
        return NULL;
      if (home == NULL || home->is_hidden || home->title == NULL)
        continue;
      hit = make_hit (matcher, home);
      add_excerpt (matcher, hit, "");
      g_ptr_array_add (hits, hit);
    }
  return g_steal_pointer (&hits);
}

/**
 * gr_search_hit_free:
 * @hit: (transfer full) (type GrSearchHit): a hit
 *
 * Frees it.
 */
void
gr_search_hit_free (gpointer hit)
{
  GrSearchHit *self = hit;

  g_free (self->uid);
  g_free (self->title);
  g_free (self->excerpt);
  g_free (self->where);
  g_free (self->home);
  g_free (self->quote);
  g_array_unref (self->title_spans);
  g_clear_pointer (&self->excerpt_spans, g_array_unref);
  g_free (self);
}
