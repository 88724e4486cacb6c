/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-sentences.h"

#include <string.h>

typedef struct
{
  GrSentences *self;
  const GrCoachWords *language;
  guint sentence_first; /* the word that begins the sentence that is being read */
  gboolean quoted;
} Reading;

static void
word_clear (gpointer data)
{
  GrWord *word = data;

  g_free (word->text);
}

static gboolean
is_apostrophe (gunichar c)
{
  return c == '\'' || c == 0x2019;
}

static gboolean
is_letter (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c);
}

static void
end_sentence (Reading *r)
{
  GrSentence sentence = { r->sentence_first, r->self->words->len - r->sentence_first };

  if (sentence.n > 0)
    g_array_append_val (r->self->sentences, sentence);
  r->sentence_first = r->self->words->len;
}

/* Reads a word, with apostrophes inside it and marks of decimals inside a number. */
static const char *
read_word (Reading    *r,
           const char *p,
           guint      *offset)
{
  const char *begin = p;
  gboolean number = g_unichar_isdigit (g_utf8_get_char (p));
  GrWord word = { NULL, *offset, 0, g_unichar_isupper (g_utf8_get_char (p)), r->quoted };
  g_autofree char *bytes = NULL;

  while (*p != '\0')
    {
      gunichar c = g_utf8_get_char (p);
      const char *next = g_utf8_next_char (p);
      gunichar after = g_utf8_get_char (next);

      if (!is_letter (c) && !(is_apostrophe (c) && is_letter (after)) &&
          !(number && (c == '.' || c == ',') && g_unichar_isdigit (after)))
        break;
      (*offset)++;
      p = next;
    }
  bytes = g_strndup (begin, (gsize) (p - begin));
  word.text = g_utf8_casefold (bytes, -1);
  for (char *apostrophe; (apostrophe = strstr (word.text, "\342\200\231")) != NULL;)
    {
      *apostrophe = '\'';
      memmove (apostrophe + 1, apostrophe + 3, strlen (apostrophe + 3) + 1);
    }
  word.end = *offset;
  g_array_append_val (r->self->words, word);
  return p;
}

static gboolean
ends_with_abbreviation (Reading *r)
{
  GrWord *last;

  if (r->self->words->len == r->sentence_first)
    return FALSE;
  last = gr_sentences_word (r->self, r->self->words->len - 1);
  if (last->end - last->start == 1 && !g_ascii_isdigit (*last->text))
    return !g_str_equal (last->text, "i"); /* an initial, or a letter of "e.g." */
  return r->language != NULL && g_strv_contains (r->language->abbreviations, last->text);
}

/* Whether a full stop ends its sentence: not that of an abbreviation, and not before a small letter. */
static gboolean
stops_here (Reading    *r,
            const char *next)
{
  gunichar c;

  if (ends_with_abbreviation (r))
    return FALSE;
  while (*next != '\0' && *next != '\n' && g_unichar_isspace (g_utf8_get_char (next)))
    next = g_utf8_next_char (next);
  c = g_utf8_get_char (next);
  return !g_unichar_islower (c);
}

static void
read_mark (Reading    *r,
           gunichar    c,
           const char *next)
{
  switch (c)
    {
    case '.':
    case 0x2026: /* … */
      if (stops_here (r, next))
        end_sentence (r);
      break;

    case '!':
    case '?':
    case '\n':
    case 0x3002: /* 。 */
      end_sentence (r);
      break;

    case '"':
      r->quoted = !r->quoted;
      break;

    case 0x201C: /* “ closes in German, where „ opens */
      r->quoted = !r->quoted;
      break;

    case 0x201E: /* „ */
    case 0x00AB: /* « */
      r->quoted = TRUE;
      break;

    case 0x201D: /* ” */
    case 0x00BB: /* » */
      r->quoted = FALSE;
      break;

    default:
      break;
    }
  if (c == '\n')
    r->quoted = FALSE; /* a mark that was never closed */
}

/**
 * gr_sentences_new:
 * @text: (nullable): UTF-8 text
 * @language: (nullable): whose abbreviations to know
 *
 * Takes a text apart into sentences and words.  A line ends a sentence.
 *
 * Returns: (transfer full): its parts
 */
GrSentences *
gr_sentences_new (const char         *text,
                  const GrCoachWords *language)
{
  GrSentences *self = g_new0 (GrSentences, 1);
  Reading r = { self, language, 0, FALSE };
  guint offset = 0;

  self->words = g_array_new (FALSE, FALSE, sizeof (GrWord));
  g_array_set_clear_func (self->words, word_clear);
  self->sentences = g_array_new (FALSE, FALSE, sizeof (GrSentence));
  for (const char *p = text != NULL ? text : ""; *p != '\0';)
    {
      gunichar c = g_utf8_get_char (p);

      if (is_letter (c))
        {
          p = read_word (&r, p, &offset);
          continue;
        }
      p = g_utf8_next_char (p);
      read_mark (&r, c, p);
      offset++;
    }
  end_sentence (&r);
  return self;
}

/**
 * gr_sentences_free:
 * @self: (transfer full): a text's parts
 */
void
gr_sentences_free (GrSentences *self)
{
  g_array_unref (self->words);
  g_array_unref (self->sentences);
  g_free (self);
}

/**
 * gr_sentences_word:
 * @self: a text's parts
 * @index: which
 *
 * Returns: (transfer none): that word
 */
GrWord *
gr_sentences_word (GrSentences *self,
                   guint        index)
{
  return &g_array_index (self->words, GrWord, index);
}

static gboolean
same_word (const char *pattern,
           gsize       length,
           const char *word)
{
  if (length > 0 && pattern[length - 1] == '*')
    return strncmp (pattern, word, length - 1) == 0;
  return strlen (word) == length && memcmp (pattern, word, length) == 0;
}

static guint
match_phrase (GrSentences      *self,
              const GrSentence *sentence,
              guint             at,
              const char       *phrase)
{
  guint end = sentence->first + sentence->n;
  guint n = 0;

  while (*phrase != '\0')
    {
      gsize length = strcspn (phrase, " ");

      if (at + n >= end || !same_word (phrase, length, gr_sentences_word (self, at + n)->text))
        return 0;
      n++;
      phrase += length;
      phrase += strspn (phrase, " ");
    }
  return n;
}

/**
 * gr_sentences_match:
 * @self: a text's parts
 * @sentence: one of its sentences
 * @at: a word of it
 * @phrases: (array zero-terminated=1): words with spaces between them; "*" at
 *   the end of a word stands for the rest of it
 *
 * Returns: how many words, from @at on, the longest phrase takes that stands
 *   there; 0: none does
 */
guint
gr_sentences_match (GrSentences       *self,
                    const GrSentence  *sentence,
                    guint              at,
                    const char *const *phrases)
{
  guint longest = 0;

  for (; *phrases != NULL; phrases++)
    longest = MAX (longest, match_phrase (self, sentence, at, *phrases));
  return longest;
}
