/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-diff.h"

#include <string.h>

/* Beyond so many differences two texts are two texts: the middle is shown as taken out and put in. */
#define MOST_EDITS 1000

/* A text as words, each with the white space after it; white space at the start is a word of its own. */
typedef struct
{
  const char *start;
  gsize length; /* with the white space */
  gsize word;   /* without */
} Token;

typedef struct
{
  const Token *from;
  const Token *to;
  int n;
  int m;
  GPtrArray *trace; /* for each number of edits, how far each diagonal got before it: int[2 * d + 1] */
} Search;

/**
 * gr_diff_run_free:
 * @run: a #GrDiffRun
 */
void
gr_diff_run_free (gpointer run)
{
  g_free (((GrDiffRun *) run)->text);
  g_free (run);
}

static GArray *
split (const char *text)
{
  GArray *tokens = g_array_new (FALSE, FALSE, sizeof (Token));

  while (*text != '\0')
    {
      Token token = { text, 0, 0 };

      while (*text != '\0' && !g_unichar_isspace (g_utf8_get_char (text)))
        text = g_utf8_next_char (text);
      token.word = (gsize) (text - token.start);
      while (*text != '\0' && g_unichar_isspace (g_utf8_get_char (text)))
        text = g_utf8_next_char (text);
      token.length = (gsize) (text - token.start);
      g_array_append_val (tokens, token);
    }
  return tokens;
}

/* Other white space after a word is no other word. */
static gboolean
same_word (const Token *a,
           const Token *b)
{
  return a->word == b->word && memcmp (a->start, b->start, a->word) == 0;
}

static void
add_run (GPtrArray   *runs,
         GrDiffKind   kind,
         const Token *tokens,
         int          n)
{
  GrDiffRun *last = runs->len > 0 ? g_ptr_array_index (runs, runs->len - 1) : NULL;
  GString *text;

  if (n == 0)
    return;
  if (last == NULL || last->kind != kind)
    {
      last = g_new0 (GrDiffRun, 1);
      last->kind = kind;
      g_ptr_array_add (runs, last);
    }
  text = g_string_new_take (last->text != NULL ? last->text : g_strdup (""));
  for (int i = 0; i < n; i++)
    g_string_append_len (text, tokens[i].start, (gssize) tokens[i].length);
  last->text = g_string_free_and_steal (text);
}

/* E. W. Myers, An O(ND) Difference Algorithm and Its Variations (1986), the greedy one: for each number of edits, how
 * far one gets on each diagonal.  FALSE if there are too many. */
static gboolean
find_path (Search *self)
{
  int most = MIN (self->n + self->m, MOST_EDITS);
  g_autofree int *reach = g_new0 (int, 2 * (gsize) most + 3);
  int *at = reach + most + 1;

  for (int d = 0; d <= most; d++)
    {
      g_ptr_array_add (self->trace, g_memdup2 (at - d - 1, sizeof (int) * (2 * (gsize) d + 3)));
      for (int k = -d; k <= d; k += 2)
        {
          int x = k == -d || (k != d && at[k - 1] < at[k + 1]) ? at[k + 1] : at[k - 1] + 1;
          int y = x - k;

          while (x < self->n && y < self->m && same_word (&self->from[x], &self->to[y]))
            {
              x++;
              y++;
            }
          at[k] = x;
          if (x >= self->n && y >= self->m)
            return TRUE;
        }
    }
  return FALSE;
}

/* Walks the path back from its end; a byte for each step, last first. */
static GByteArray *
walk_back (Search *self)
{
  GByteArray *steps = g_byte_array_new ();
  int x = self->n, y = self->m;

  for (int d = (int) self->trace->len - 1; d >= 0; d--)
    {
      const int *at = (const int *) g_ptr_array_index (self->trace, d) + d + 1;
      int k = x - y;
      int before = k == -d || (k != d && at[k - 1] < at[k + 1]) ? k + 1 : k - 1;
      int to_x = d > 0 ? at[before] : 0, to_y = d > 0 ? to_x - before : 0;
      guint8 step = GR_DIFF_SAME;

      while (x > to_x && y > to_y)
        {
          g_byte_array_append (steps, &step, 1);
          x--;
          y--;
        }
      if (d == 0)
        break;
      step = x == to_x ? GR_DIFF_ADDED : GR_DIFF_REMOVED;
      g_byte_array_append (steps, &step, 1);
      x = to_x;
      y = to_y;
    }
  return steps;
}

static void
add_middle (GPtrArray *runs,
            Search    *self)
{
  g_autoptr (GByteArray) steps = NULL;
  int x = 0, y = 0;

  if (!find_path (self))
    {
      add_run (runs, GR_DIFF_REMOVED, self->from, self->n);
      add_run (runs, GR_DIFF_ADDED, self->to, self->m);
      return;
    }
  steps = walk_back (self);
  for (guint i = steps->len; i-- > 0;)
    switch (steps->data[i])
      {
      case GR_DIFF_REMOVED:
        add_run (runs, GR_DIFF_REMOVED, &self->from[x++], 1);
        break;
      case GR_DIFF_ADDED:
        add_run (runs, GR_DIFF_ADDED, &self->to[y++], 1);
        break;
      case GR_DIFF_SAME:
      default:
        add_run (runs, GR_DIFF_SAME, &self->to[y++], 1);
        x++;
        break;
      }
}

/**
 * gr_diff_words:
 * @from: (nullable): a text
 * @to: (nullable): what it became
 *
 * Compares two texts word by word.  Of white space that differs that of @to is
 * kept.
 *
 * Returns: (transfer full) (element-type GrDiffRun): what became of the words,
 *   in their order; no two runs of a kind stand side by side
 */
GPtrArray *
gr_diff_words (const char *from,
               const char *to)
{
  GPtrArray *runs = g_ptr_array_new_with_free_func (gr_diff_run_free);
  g_autoptr (GArray) a = split (from != NULL ? from : "");
  g_autoptr (GArray) b = split (to != NULL ? to : "");
  g_autoptr (GPtrArray) trace = g_ptr_array_new_with_free_func (g_free);
  const Token *first = (const Token *) (void *) a->data, *second = (const Token *) (void *) b->data;
  int n = (int) a->len, m = (int) b->len, head = 0, tail = 0;
  Search search;

  while (head < n && head < m && same_word (&first[head], &second[head]))
    head++;
  while (tail < n - head && tail < m - head && same_word (&first[n - tail - 1], &second[m - tail - 1]))
    tail++;
  search = (Search) { first + head, second + head, n - head - tail, m - head - tail, trace };
  add_run (runs, GR_DIFF_SAME, second, head);
  add_middle (runs, &search);
  add_run (runs, GR_DIFF_SAME, second + m - tail, tail);
  return runs;
}
