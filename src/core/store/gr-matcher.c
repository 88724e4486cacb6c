/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-matcher.h"

#include <string.h>

#define MAX_FOLDED 64

/* The shortest beginning that two forms of one word share; "plan" and "planned". */
#define MIN_STEM 3

typedef struct
{
  gunichar chars[MAX_FOLDED];
  guint n;
  gboolean is_run; /* may stand anywhere within a word */
} Folded;

struct _GrMatcher
{
  GArray *words; /* of Folded */
  gboolean last_begins;
  gboolean has_run;
};

typedef enum { NOT, BY_STEM, WHOLE } Match;

/* Of a script that puts no spaces between words, or, as Korean, joins them freely. */
static gboolean
is_run_char (gunichar c)
{
  if (c < 0x0e00) /* Thai is the first of them */
    return FALSE;
  switch (g_unichar_get_script (c))
    {
    case G_UNICODE_SCRIPT_HAN:
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_KATAKANA:
    case G_UNICODE_SCRIPT_HANGUL:
    case G_UNICODE_SCRIPT_BOPOMOFO:
    case G_UNICODE_SCRIPT_THAI:
    case G_UNICODE_SCRIPT_LAO:
    case G_UNICODE_SCRIPT_KHMER:
    case G_UNICODE_SCRIPT_MYANMAR:
      return TRUE;

    default:
      return FALSE;
    }
}

/* As the search folds it: no case, no marks; 0 for a mark. */
static gunichar
fold (gunichar c)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];

  if (c < 0x80)
    return (gunichar) g_ascii_tolower ((char) c);
  if (g_unichar_ismark (c))
    return 0;
  g_unichar_fully_decompose (c, FALSE, parts, G_N_ELEMENTS (parts));
  return g_unichar_tolower (parts[0]);
}

/* Folds the word that @at begins, and says where it ends. */
static Folded
fold_word (const char  *at,
           const char **end)
{
  Folded folded = { .n = 0, .is_run = FALSE };

  for (; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      folded.is_run = folded.is_run || is_run_char (c);
      if (g_unichar_isalnum (c) && folded.n < MAX_FOLDED)
        folded.chars[folded.n++] = fold (c);
      else if (!g_unichar_isalnum (c) && !g_unichar_ismark (c))
        break;
    }
  *end = at;
  return folded;
}

/* What the stemmer takes off the end of an English word, as far as it is common; a doubled letter goes with it. */
static gboolean
is_ending (const Folded *word,
           guint         from)
{
  static const char *const endings[] = { "",   "s",   "es",   "e",    "ed",  "d",    "ing",  "ings", "er",   "ers",
                                         "or", "ors", "y",    "ies",  "ied", "ly",   "ion",  "ions", "ment", "ments",
                                         "al", "ful", "ness", "able", "ive", "ance", "ence", NULL };
  g_autoptr (GString) rest = g_string_new (NULL);

  for (guint i = from; i < word->n; i++)
    g_string_append_unichar (rest, word->chars[i]);
  if (g_strv_contains (endings, rest->str))
    return TRUE;
  return from > 0 && from < word->n && word->chars[from] == word->chars[from - 1] &&
         g_strv_contains (endings, g_utf8_next_char (rest->str));
}

/* How the word that was looked for stands at the start of one of the text; @letters says how many of it do. */
static Match
compare (const Folded *wanted,
         const Folded *word,
         gboolean      begins,
         guint        *letters)
{
  guint n = 0;

  while (n < wanted->n && n < word->n && wanted->chars[n] == word->chars[n])
    n++;
  *letters = n;
  if (n == wanted->n && (begins || wanted->is_run || n == word->n))
    return WHOLE;
  return n >= MIN_STEM && is_ending (wanted, n) && is_ending (word, n) ? BY_STEM : NOT;
}

static Match
compare_any (GrMatcher    *self,
             const Folded *word,
             guint        *letters)
{
  Match best = NOT;

  for (guint i = 0; i < self->words->len; i++)
    {
      guint n = 0;
      Match match =
          compare (&g_array_index (self->words, Folded, i), word, self->last_begins && i + 1 == self->words->len, &n);

      if (match > best || (match == best && match != NOT && n > *letters))
        {
          best = match;
          *letters = n;
        }
    }
  return best;
}

static const char *
skip_letters (const char *at,
              guint       letters)
{
  while (letters > 0)
    {
      letters -= g_unichar_isalnum (g_utf8_get_char (at)) ? 1 : 0;
      at = g_utf8_next_char (at);
    }
  while (*at != '\0' && g_unichar_ismark (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  return at;
}

/* The beginning of the next word, or NULL. */
static const char *
next_word (const char *at)
{
  while (*at != '\0' && !g_unichar_isalnum (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  return *at != '\0' ? at : NULL;
}

/* Where to look next: at the next word, or where words may be joined at the next letter behind what was found. */
static const char *
next_place (GrMatcher    *self,
            const char   *at,
            const char   *end,
            const Folded *word,
            guint         found)
{
  if (self->has_run && word->is_run)
    for (at = found > 0 ? skip_letters (at, found) : g_utf8_next_char (at); at < end; at = g_utf8_next_char (at))
      if (is_run_char (g_utf8_get_char (at)))
        return at;
  return next_word (end);
}

/*
 * gr_matcher_new:
 * @words: (array zero-terminated=1): what was looked for, UTF-8
 * @last_begins: whether the last one may be the beginning of a word
 */
GrMatcher *
gr_matcher_new (const char *const *words,
                gboolean           last_begins)
{
  GrMatcher *self = g_new0 (GrMatcher, 1);

  self->words = g_array_new (FALSE, FALSE, sizeof (Folded));
  self->last_begins = last_begins;
  for (; *words != NULL; words++)
    for (const char *at = next_word (*words), *end; at != NULL; at = next_word (end))
      {
        Folded word = fold_word (at, &end); /* "fragile-ish" is two */

        self->has_run = self->has_run || word.is_run;
        g_array_append_val (self->words, word);
      }
  return self;
}

/*
 * gr_matcher_is_run:
 *
 * Returns: whether the word is of a script in which it may stand within a run
 *   of letters, where an index of words does not find it
 */
gboolean
gr_matcher_is_run (const char *word)
{
  for (; *word != '\0'; word = g_utf8_next_char (word))
    if (is_run_char (g_utf8_get_char (word)))
      return TRUE;
  return FALSE;
}

void
gr_matcher_free (GrMatcher *self)
{
  g_array_unref (self->words);
  g_free (self);
}

/*
 * gr_matcher_find_place:
 *
 * Returns: where the first of the words stands in @text, rather as it was
 *   typed than in another form; the start where none does
 */
const char *
gr_matcher_find_place (GrMatcher  *self,
                       const char *text)
{
  const char *by_stem = NULL;

  for (const char *at = next_word (text), *end; at != NULL;)
    {
      Folded word = fold_word (at, &end);
      guint letters = 0;
      Match match = compare_any (self, &word, &letters);

      if (match == WHOLE)
        return at;
      if (match == BY_STEM && by_stem == NULL)
        by_stem = at;
      at = next_place (self, at, end, &word, 0);
    }
  return by_stem != NULL ? by_stem : text;
}

/*
 * gr_matcher_find_spans:
 *
 * Returns: (transfer full) (element-type GrSpan): the letters of @text that
 *   were looked for, in their order
 */
GArray *
gr_matcher_find_spans (GrMatcher  *self,
                       const char *text)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (GrSpan));

  for (const char *at = next_word (text), *end; at != NULL;)
    {
      Folded word = fold_word (at, &end);
      guint letters = 0;

      if (compare_any (self, &word, &letters) != NOT)
        {
          GrSpan span = { (guint) (at - text), (guint) (skip_letters (at, letters) - text) };

          g_array_append_val (spans, span);
        }
      at = next_place (self, at, end, &word, letters);
    }
  return spans;
}

static gboolean
holds (GrMatcher    *self,
       const Folded *wanted,
       gboolean      begins,
       const char   *text)
{
  for (const char *at = next_word (text), *end; at != NULL;)
    {
      Folded word = fold_word (at, &end);
      guint letters;

      if (compare (wanted, &word, begins, &letters) == WHOLE)
        return TRUE;
      at = next_place (self, at, end, &word, 0);
    }
  return FALSE;
}

/*
 * gr_matcher_holds_all:
 *
 * Returns: whether each of the words stands in one of the two as it was typed,
 *   none of them in another form only
 */
gboolean
gr_matcher_holds_all (GrMatcher  *self,
                      const char *title,
                      const char *body)
{
  for (guint i = 0; i < self->words->len; i++)
    {
      const Folded *word = &g_array_index (self->words, Folded, i);
      gboolean begins = self->last_begins && i + 1 == self->words->len;

      if (!holds (self, word, begins, title) && !holds (self, word, begins, body))
        return FALSE;
    }
  return TRUE;
}
