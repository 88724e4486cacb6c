/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-pseudonyms.h"

#include <glib/gi18n-lib.h>

/* A character as it is compared, and the bytes of the text that it stands for.  One letter may become several ("ß" is
 * "ss"), which then stand for the same bytes; a run of white space becomes one space. */
typedef struct
{
  gunichar c;
  gsize start;
  gsize end;
} Folded;

typedef struct
{
  GArray *folded; /* Folded; where it stands in the word does not matter */
  char *name;
} Word;

struct _GrPseudonyms
{
  GPtrArray *words; /* Word, in the order they were marked */
  guint n_of_kind[GR_PRIVATE_KIND_OTHER + 1];
};

static void
word_free (gpointer data)
{
  Word *word = data;

  g_array_unref (word->folded);
  g_free (word->name);
  g_free (word);
}

/* What is written above, below or into the letter before, so that both are one. */
static gboolean
continues (gunichar c)
{
  return g_unichar_ismark (c) || (c >= 0x1160 && c <= 0x11FF); /* the later parts of a Korean syllable */
}

/* Soft hyphens, joiners, directions: nobody sees them. */
static gboolean
is_unseen (gunichar c)
{
  return g_unichar_type (c) == G_UNICODE_FORMAT || g_unichar_type (c) == G_UNICODE_CONTROL;
}

static gunichar
fold_sign (gunichar c)
{
  switch (c)
    {
    case 0x2019: /* as an apostrophe is printed */
    case 0x02BC:
      return '\'';
    case 0x2010: /* hyphens */
    case 0x2011:
      return '-';
    default:
      return c;
    }
}

static void
fold_cluster (GArray     *folded,
              const char *text,
              gsize       start,
              gsize       end)
{
  g_autofree char *composed = g_utf8_normalize (text + start, (gssize) (end - start), G_NORMALIZE_NFKC);
  g_autofree char *lower = g_utf8_casefold (composed, -1);
  g_autofree char *again = g_utf8_normalize (lower, -1, G_NORMALIZE_NFKC);

  for (const char *at = again; *at != '\0'; at = g_utf8_next_char (at))
    {
      Folded one = { fold_sign (g_utf8_get_char (at)), start, end };

      g_array_append_val (folded, one);
    }
}

static void
add_space (GArray *folded,
           gsize   start,
           gsize   end)
{
  Folded space = { ' ', start, end };
  Folded *last = folded->len > 0 ? &g_array_index (folded, Folded, folded->len - 1) : NULL;

  if (last != NULL && last->c == ' ')
    last->end = end;
  else
    g_array_append_val (folded, space);
}

static GArray *
fold (const char *text)
{
  GArray *folded = g_array_new (FALSE, FALSE, sizeof (Folded));
  const char *at = text;

  while (*at != '\0')
    {
      gunichar c = g_utf8_get_char (at);
      const char *next = g_utf8_next_char (at);

      while (*next != '\0' && continues (g_utf8_get_char (next)))
        next = g_utf8_next_char (next);
      if (g_unichar_isspace (c))
        add_space (folded, (gsize) (at - text), (gsize) (next - text));
      else if (!is_unseen (c))
        fold_cluster (folded, text, (gsize) (at - text), (gsize) (next - text));
      at = next;
    }
  return folded;
}

/* Whether words of its script are written apart. */
static gboolean
is_spaced (gunichar c)
{
  switch (g_unichar_get_script (c))
    {
    case G_UNICODE_SCRIPT_HAN:
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_KATAKANA:
    case G_UNICODE_SCRIPT_THAI:
    case G_UNICODE_SCRIPT_LAO:
    case G_UNICODE_SCRIPT_KHMER:
    case G_UNICODE_SCRIPT_MYANMAR:
      return FALSE;
    default:
      return TRUE;
    }
}

static gboolean
is_within_word (gunichar a,
                gunichar b)
{
  return g_unichar_isalnum (a) && g_unichar_isalnum (b) && is_spaced (a) && is_spaced (b);
}

static gboolean
matches_at (const GArray *text,
            guint         at,
            const GArray *word)
{
  const Folded *t = (const Folded *) text->data + at;
  const Folded *w = (const Folded *) word->data;
  guint n = word->len;

  if (n == 0 || at + n > text->len)
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (t[i].c != w[i].c)
      return FALSE;
  /* not from or up to the middle of a letter that became several, nor of a word */
  if (at > 0 && (t[-1].start == t[0].start || is_within_word (t[-1].c, t[0].c)))
    return FALSE;
  return at + n == text->len || (t[n].start != t[n - 1].start && !is_within_word (t[n - 1].c, t[n].c));
}

/* The longest word there; where two are the same, the one that was marked first. */
static int
find_at (GrPseudonyms *self,
         const GArray *text,
         guint         at)
{
  int found = -1;
  guint longest = 0;

  for (guint i = 0; i < self->words->len; i++)
    {
      const Word *word = self->words->pdata[i];

      if (word->folded->len > longest && matches_at (text, at, word->folded))
        {
          longest = word->folded->len;
          found = (int) i;
        }
    }
  return found;
}

/* A, B, … Z, AA, AB, … */
static char *
make_letters (guint n)
{
  g_autoptr (GString) letters = g_string_new (NULL);

  for (n++; n > 0; n = (n - 1) / 26)
    g_string_prepend_c (letters, (char) ('A' + (n - 1) % 26));
  return g_string_free_and_steal (g_steal_pointer (&letters));
}

static char *
make_name (GrPrivateKind kind,
           guint         n)
{
  g_autofree char *letters = make_letters (n);

  switch (kind)
    {
    case GR_PRIVATE_KIND_PERSON:
      /* Translators: stands for a name that is private; %s is a letter */
      return g_strdup_printf (_("Person %s"), letters);
    case GR_PRIVATE_KIND_EMPLOYER:
      /* Translators: stands for a name that is private; %s is a letter */
      return g_strdup_printf (_("Employer %s"), letters);
    case GR_PRIVATE_KIND_PLACE:
      /* Translators: stands for a name that is private; %s is a letter */
      return g_strdup_printf (_("Place %s"), letters);
    case GR_PRIVATE_KIND_OTHER:
    default:
      /* Translators: stands for a name that is private; %s is a letter */
      return g_strdup_printf (_("Name %s"), letters);
    }
}

/**
 * gr_pseudonyms_new:
 *
 * Returns: (transfer full): no words yet
 */
GrPseudonyms *
gr_pseudonyms_new (void)
{
  GrPseudonyms *self = g_new0 (GrPseudonyms, 1);

  self->words = g_ptr_array_new_with_free_func (word_free);
  return self;
}

/**
 * gr_pseudonyms_free:
 * @self: (transfer full): words
 */
void
gr_pseudonyms_free (GrPseudonyms *self)
{
  g_ptr_array_unref (self->words);
  g_free (self);
}

static gboolean
is_same (const GArray *a,
         const GArray *b)
{
  gboolean same = a->len == b->len;

  for (guint i = 0; same && i < a->len; i++)
    same = g_array_index (a, Folded, i).c == g_array_index (b, Folded, i).c;
  return same;
}

static int
find_same (GrPseudonyms *self,
           const GArray *folded)
{
  for (guint i = 0; i < self->words->len; i++)
    if (is_same (((Word *) self->words->pdata[i])->folded, folded))
      return (int) i;
  return -1;
}

/**
 * gr_pseudonyms_add:
 * @self: words
 * @word: (nullable): what was marked
 * @kind: what it names
 *
 * Adds a word.  Words are added in the order they were marked, so that each
 * has the same pseudonym in every document, and a new one changes none of the
 * others.  The same word again gets the same pseudonym.
 *
 * Returns: whether there was something to add; a blank word is none
 */
gboolean
gr_pseudonyms_add (GrPseudonyms *self,
                   const char   *word,
                   GrPrivateKind kind)
{
  g_autofree char *valid = g_strstrip (g_utf8_make_valid (word != NULL ? word : "", -1));
  Word *added;
  GArray *folded;
  int same;

  g_return_val_if_fail (kind <= GR_PRIVATE_KIND_OTHER, FALSE);

  folded = fold (valid);
  if (folded->len == 0)
    {
      g_array_unref (folded);
      return FALSE;
    }
  same = find_same (self, folded);
  added = g_new0 (Word, 1);
  added->folded = folded;
  added->name =
      same >= 0 ? g_strdup (gr_pseudonyms_get_name (self, (guint) same)) : make_name (kind, self->n_of_kind[kind]++);
  g_ptr_array_add (self->words, added);
  return TRUE;
}

/**
 * gr_pseudonyms_find:
 * @self: words
 * @word: (nullable): what may have been marked
 *
 * Returns: which of them is the same word, however it is written; -1 if none is
 */
int
gr_pseudonyms_find (GrPseudonyms *self,
                    const char   *word)
{
  g_autofree char *valid = g_strstrip (g_utf8_make_valid (word != NULL ? word : "", -1));
  g_autoptr (GArray) folded = fold (valid);

  return find_same (self, folded);
}

/**
 * gr_pseudonyms_get_n:
 * @self: words
 *
 * Returns: how many were added
 */
guint
gr_pseudonyms_get_n (GrPseudonyms *self)
{
  return self->words->len;
}

/**
 * gr_pseudonyms_get_name:
 * @self: words
 * @index: which of them
 *
 * Returns: (transfer none): what takes its place
 */
const char *
gr_pseudonyms_get_name (GrPseudonyms *self,
                        guint         index)
{
  g_return_val_if_fail (index < self->words->len, NULL);
  return ((Word *) self->words->pdata[index])->name;
}

/**
 * gr_pseudonyms_apply:
 * @self: words
 * @text: what is to leave the computer
 *
 * Puts pseudonyms in the place of all private words, the longest first, so
 * that “Acme Foods” is not taken for “Acme”.  Everything else stays as it is,
 * byte for byte.
 *
 * Returns: (transfer full): the text without them
 */
char *
gr_pseudonyms_apply (GrPseudonyms *self,
                     const char   *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autoptr (GArray) folded = self->words->len > 0 ? fold (valid) : NULL;
  g_autoptr (GString) out = g_string_new (NULL);
  gsize done = 0;

  for (guint at = 0; folded != NULL && at < folded->len;)
    {
      int found = find_at (self, folded, at);
      const Word *word;

      if (found < 0)
        {
          at++;
          continue;
        }
      word = self->words->pdata[found];
      g_string_append_len (out, valid + done, (gssize) (g_array_index (folded, Folded, at).start - done));
      g_string_append (out, word->name);
      at += word->folded->len;
      done = g_array_index (folded, Folded, at - 1).end;
    }
  g_string_append (out, valid + done);
  return g_string_free_and_steal (g_steal_pointer (&out));
}

/**
 * gr_pseudonyms_count:
 * @self: words
 * @text: (nullable): a text
 * @places: (array): for each word how often it was found; added to
 *
 * Counts the places where a pseudonym would be put.
 */
void
gr_pseudonyms_count (GrPseudonyms *self,
                     const char   *text,
                     guint        *places)
{
  g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);
  g_autoptr (GArray) folded = fold (valid);

  for (guint at = 0; at < folded->len;)
    {
      int found = find_at (self, folded, at);

      if (found >= 0)
        places[found]++;
      at += found >= 0 ? ((Word *) self->words->pdata[found])->folded->len : 1;
    }
}
