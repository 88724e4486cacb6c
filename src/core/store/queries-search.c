/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-queries.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "gr-excerpt.h"
#include "gr-registry.h"
#include "gr-statement.h"

/* What is typed is a query language to FTS5, in which much is an error ("c++", "a-b", "foo AND (").  So every word
 * goes into quotes, as a phrase; what has no letter or digit is left out, and so is what no person types: more words,
 * or longer ones, than a title has. */
#define MAX_WORDS 24
#define MAX_CHARS 64

typedef struct
{
  GPtrArray *plain; /* the words, for the excerpts; ends with NULL */
  char *whole;      /* all of them as they stand, for the index of stems */
  char *prefix;     /* the last one as the beginning of a word, for the index of words */
  char *others;     /* all but the last; NULL where there is only one */
} Words;

static void
words_clear (Words *self)
{
  g_clear_pointer (&self->plain, g_ptr_array_unref);
  g_free (self->whole);
  g_free (self->prefix);
  g_free (self->others);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Words, words_clear)

static void
hit_free (gpointer data)
{
  GrSearchHit *hit = data;

  g_free (hit->uid);
  g_free (hit->title);
  g_free (hit->excerpt);
  g_free (hit);
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

  words->plain = g_ptr_array_new_with_free_func (g_free);
  split_words (text, words->plain, quoted);
  if (quoted->len == 0)
    return FALSE;

  last = g_ptr_array_steal_index (quoted, quoted->len - 1);
  g_ptr_array_add (quoted, NULL);
  words->others = quoted->len > 1 ? g_strjoinv (" ", (char **) quoted->pdata) : NULL;
  words->prefix = g_strconcat (last, may_begin_words (words->plain->pdata[words->plain->len - 1]) ? "*" : "", NULL);
  words->whole = words->others != NULL ? g_strconcat (words->others, " ", last, NULL) : g_strdup (last);
  g_ptr_array_add (words->plain, NULL);
  return TRUE;
}

/* A title counts for eight words of text.  bm25 () is smaller where the match is better. */
#define RANKED                                                                                                         \
  "WITH hit (id, score) AS ("                                                                                          \
  "SELECT rowid, bm25 (search_stem, 8.0, 1.0) FROM search_stem WHERE search_stem MATCH ?1 "                            \
  "UNION ALL SELECT rowid, bm25 (search_word, 8.0, 1.0) FROM search_word WHERE search_word MATCH ?2 "                  \
  "AND (?3 IS NULL OR rowid IN (SELECT rowid FROM search_stem WHERE search_stem MATCH coalesce (?3, ?1)))), "          \
  "best (id, score) AS (SELECT id, min (score) FROM hit GROUP BY id ORDER BY 2, 1 LIMIT ?4) "                          \
  "SELECT d.type, d.uid, d.title, d.body FROM best JOIN search_doc AS d ON d.id = best.id ORDER BY best.score, d.id"

static GrSearchHit *
read_hit (const Words *words,
          GrStatement *select)
{
  GrSearchHit *hit = g_new0 (GrSearchHit, 1);

  hit->type = gr_registry_intern (gr_statement_get_text (select, 0));
  hit->uid = g_strdup (gr_statement_get_text (select, 1));
  hit->title = g_strdup (gr_statement_get_text (select, 2));
  hit->excerpt = gr_excerpt_make (gr_statement_get_text (select, 3), (const char *const *) words->plain->pdata);
  return hit;
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
 * the beginning of a word.
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
  g_autoptr (GPtrArray) hits = g_ptr_array_new_with_free_func (hit_free);
  g_auto (Words) words = { 0 };
  g_autoptr (GrStatement) select = NULL;
  GrStep step;

  g_return_val_if_fail (store != NULL && text != NULL, NULL);

  if (!read_words (text, &words))
    return g_steal_pointer (&hits);
  select = gr_statement_borrow (store, RANKED, _("Search"));
  gr_statement_bind_text (select, 1, words.whole);
  gr_statement_bind_text (select, 2, words.prefix);
  gr_statement_bind_text (select, 3, words.others);
  gr_statement_bind_integer (select, 4, limit);
  while ((step = gr_statement_step (select, error)) == GR_STEP_ROW)
    g_ptr_array_add (hits, read_hit (&words, select));
  return step == GR_STEP_DONE ? g_steal_pointer (&hits) : NULL;
}
