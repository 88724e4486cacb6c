/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-excerpt.h"

#define MAX_CHARS 160
#define CHARS_BEFORE 50
#define MAX_FOLDED 64

/* FTS5's own snippet () finds the query again for each row, and for the beginning of a word that is all words that
 * begin so: half a second a row in a large library.  Here it is one walk over the text. */

typedef struct
{
  gunichar chars[MAX_FOLDED];
  guint n;
} Folded;

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

static Folded
fold_word (const char *word)
{
  Folded folded = { .n = 0 };

  for (; *word != '\0' && folded.n < MAX_FOLDED; word = g_utf8_next_char (word))
    {
      gunichar c = g_utf8_get_char (word);

      if (g_unichar_isalnum (c))
        folded.chars[folded.n++] = fold (c);
      else if (folded.n > 0 && !g_unichar_ismark (c))
        break; /* the first piece of "fragile-ish" is enough to find the place */
    }
  return folded;
}

/* How many letters of the word begin what stands at @at. */
static guint
common_letters (const char   *at,
                const Folded *word)
{
  guint n = 0;

  for (; n < word->n && *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = fold (g_utf8_get_char (at));

      if (c == 0)
        continue;
      if (c != word->chars[n])
        break;
      n++;
    }
  return n;
}

/* A word that was found by its stem ends in another way: "networks" for "networking". */
static guint
needed_letters (const Folded *word)
{
  return word->n <= 4 ? word->n : MAX (4, word->n - 3);
}

static const char *
find_place (const char   *text,
            const Folded *words,
            guint         n_words)
{
  const char *best = text;
  guint best_letters = 0;
  gboolean in_word = FALSE;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      gboolean starts = !in_word && g_unichar_isalnum (c);

      in_word = g_unichar_isalnum (c) || (in_word && g_unichar_ismark (c));
      for (guint i = 0; starts && i < n_words; i++)
        {
          guint letters = common_letters (at, &words[i]);

          if (letters > 0 && letters == words[i].n)
            return at;
          if (letters >= needed_letters (&words[i]) && letters > best_letters)
            {
              best = at;
              best_letters = letters;
            }
        }
    }
  return best;
}

/* From a word's beginning, a few words before the place. */
static const char *
find_start (const char *text,
            const char *place)
{
  const char *start = place;
  const char *at = place;

  for (guint n = 0; n < CHARS_BEFORE && at > text; n++)
    {
      at = g_utf8_prev_char (at);
      if (g_unichar_isspace (g_utf8_get_char (at)))
        start = g_utf8_next_char (at);
    }
  return at == text ? text : start;
}

static void
trim_last_word (GString *excerpt)
{
  char *space = g_utf8_strrchr (excerpt->str, (gssize) excerpt->len, ' ');

  if (space != NULL)
    g_string_truncate (excerpt, (gsize) (space - excerpt->str));
}

/*
 * gr_excerpt_make:
 * @text: UTF-8 text
 * @words: (array zero-terminated=1): what was looked for
 *
 * Returns: (transfer full): at most a line or two around the first of the
 *   words, in one line
 */
char *
gr_excerpt_make (const char        *text,
                 const char *const *words)
{
  g_autoptr (GArray) folded = g_array_new (FALSE, FALSE, sizeof (Folded));
  g_autoptr (GString) excerpt = g_string_new (NULL);
  const char *at;
  guint n = 0;

  for (; *words != NULL; words++)
    {
      Folded word = fold_word (*words);

      if (word.n > 0)
        g_array_append_val (folded, word);
    }
  at = find_start (text, find_place (text, (const Folded *) (gpointer) folded->data, folded->len));
  if (at > text)
    g_string_append (excerpt, "…");
  for (; *at != '\0' && n < MAX_CHARS; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (!g_unichar_isspace (c))
        g_string_append_unichar (excerpt, c);
      else if (excerpt->len > 0 && excerpt->str[excerpt->len - 1] != ' ')
        g_string_append_c (excerpt, ' ');
      n++;
    }
  if (*at != '\0')
    {
      trim_last_word (excerpt);
      g_string_append (excerpt, "…");
    }
  return g_strchomp (g_string_free_and_steal (g_steal_pointer (&excerpt)));
}
