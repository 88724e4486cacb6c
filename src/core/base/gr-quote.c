/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quote.h"

#include <string.h>

/* Where a text breaks its lines may change when it is mended: any white space is as good as any other. */
static const char *
skip_space (const char *p)
{
  while (g_unichar_isspace (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  return p;
}

/* One step through both texts where they agree, as many characters as white space makes of it; FALSE where they do not. */
static gboolean
step (const char **a,
      const char **b)
{
  gunichar c = g_utf8_get_char (*a);
  gunichar d = g_utf8_get_char (*b);

  if (c == 0 || d == 0)
    return FALSE;
  if (g_unichar_isspace (c) && g_unichar_isspace (d))
    {
      *a = skip_space (*a);
      *b = skip_space (*b);
      return TRUE;
    }
  if (c != d)
    return FALSE;
  *a = g_utf8_next_char (*a);
  *b = g_utf8_next_char (*b);
  return TRUE;
}

/* The end of @quote at the start of @text, or NULL if it is not there. */
static const char *
match_at (const char *text,
          const char *quote)
{
  while (*quote != '\0')
    if (!step (&text, &quote))
      return NULL;
  return text;
}

static guint
count_common (const char *a,
              const char *b)
{
  guint n = 0;

  while (step (&a, &b))
    n++;
  return n;
}

static guint
count_common_before (const char *text,
                     gsize       end,
                     const char *before)
{
  g_autofree char *head = g_strndup (text, end);
  g_autofree char *a = g_utf8_strreverse (head, -1);
  g_autofree char *b = g_utf8_strreverse (before, -1);

  return count_common (a, b);
}

/* How well one side fits.  Where a text begins or ends says as much as words would. */
static guint
fit_of_side (guint       n_common,
             const char *context,
             gboolean    at_edge)
{
  if (*context == '\0')
    return at_edge ? GR_QUOTE_CONTEXT : 0;
  return n_common;
}

/**
 * gr_quote_find:
 * @text: where to look
 * @quote: what to find
 * @before: (nullable): what stood before it
 * @after: (nullable): what stood after it
 * @start: (out) (optional): the first byte of it
 * @end: (out) (optional): the byte behind the last
 *
 * Finds words again in a text that may have been mended since.  They must be
 * the same but for white space; where they stand several times, it is the
 * place whose surroundings agree best, counted outwards from the quote; of
 * equals it is the first.
 *
 * Returns: 0 where @quote is not in @text; else how well the place fits, to
 *   compare it with those in other texts: 1, and one more for each character
 *   around it that agrees
 */
guint
gr_quote_find (const char *text,
               const char *quote,
               const char *before,
               const char *after,
               gsize      *start,
               gsize      *end)
{
  g_autofree char *words = g_strdup (quote);
  guint best = 0;

  g_return_val_if_fail (text != NULL && quote != NULL, 0);

  g_strstrip (words);
  before = before != NULL ? before : "";
  after = after != NULL ? after : "";
  for (const char *at = text; *words != '\0' && *at != '\0'; at = g_utf8_next_char (at))
    {
      const char *stop = match_at (at, words);
      guint fit;

      if (stop == NULL)
        continue;
      fit = 1 + fit_of_side (count_common_before (text, at - text, before), before, at == text) +
            fit_of_side (count_common (stop, after), after, *stop == '\0');
      if (fit <= best)
        continue;
      best = fit;
      if (start != NULL)
        *start = at - text;
      if (end != NULL)
        *end = stop - text;
    }
  return best;
}

/**
 * gr_quote_context:
 * @text: a text
 * @start: the first byte of a part of it
 * @end: the byte behind the last
 * @before: (out) (transfer full): up to 32 characters that stand before it
 * @after: (out) (transfer full): up to 32 characters that stand after it
 *
 * Gives what [func@quote_find] needs to find the part again.
 */
void
gr_quote_context (const char *text,
                  gsize       start,
                  gsize       end,
                  char      **before,
                  char      **after)
{
  const char *from = text + start;
  const char *to = text + end;

  g_return_if_fail (text != NULL && start <= end && end <= strlen (text));

  for (guint i = 0; i < GR_QUOTE_CONTEXT && from > text; i++)
    from = g_utf8_prev_char (from);
  for (guint i = 0; i < GR_QUOTE_CONTEXT && *to != '\0'; i++)
    to = g_utf8_next_char (to);
  *before = g_strndup (from, text + start - from);
  *after = g_strndup (text + end, to - (text + end));
}
