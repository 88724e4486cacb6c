/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-duration.h"
#include "gr-guide-lines.h"
#include "gr-guide-words.h"

#include <math.h>
#include <string.h>

#define MAX_BRACKET 120

static const char *
skip_space (const char *p)
{
  while (*p == ' ' || *p == '\t' || g_str_has_prefix (p, "\xC2\xA0"))
    p += *p == '\xC2' ? 2 : 1;
  return p;
}

/* Reads "n", "n.n" or "n,n". */
static gboolean
read_number (const char **p,
             double      *value)
{
  const char *s = *p;
  double scale = 1;

  if (!g_ascii_isdigit (*s))
    return FALSE;
  for (*value = 0; g_ascii_isdigit (*s); s++)
    *value = *value * 10 + g_ascii_digit_value (*s);
  if ((*s == '.' || *s == ',') && g_ascii_isdigit (s[1]))
    for (s++; g_ascii_isdigit (*s); s++)
      *value += g_ascii_digit_value (*s) * (scale /= 10);
  *p = s;
  return TRUE;
}

/* Reads "n", "n-n", "n to n", "n+". */
static gboolean
read_range (const char  **p,
            GrGuideRange *range)
{
  const char *s = *p;
  const char *q;
  gsize and;

  if (!read_number (&s, &range->min))
    return FALSE;
  range->max = range->min;
  q = skip_space (s);
  and = gr_guide_word_starts (GR_WORD_AND, q);
  if (*q == '-')
    and = 1;
  else if (g_str_has_prefix (q, "–") || g_str_has_prefix (q, "—") || g_str_has_prefix (q, "‑"))
    and = strlen ("–");
  if (and> 0)
    {
      q = skip_space (q + and);
      if (read_number (&q, &range->max))
        s = q;
    }
  if (*s == '+')
    s++;
  range->max = MAX (range->max, range->min);
  *p = s;
  return TRUE;
}

/* Reads the unit behind a number; returns what one of it is in minutes, or 0. */
static double
read_unit (const char **p,
           gboolean     brackets)
{
  static const struct
  {
    GrWord word;
    double minutes;
  } units[] = { { GR_WORD_MINUTES, 1 }, { GR_WORD_HOURS, 60 } };
  const char *s = skip_space (*p);

  if (*s == '-')
    s++;
  /* elsewhere "m" may be metres or millions */
  if (brackets && *s == 'm' && !g_ascii_isalnum (s[1]))
    {
      *p = s + 1;
      return 1;
    }
  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    {
      gsize len = gr_guide_word_starts (units[i].word, s);

      if (len > 0)
        {
          *p = s + len;
          return units[i].minutes;
        }
    }
  return 0;
}

static void
read_weeks (const char   *p,
            GrGuideRange *weeks)
{
  gsize over;

  p = skip_space (p);
  over = gr_guide_word_starts (GR_WORD_OVER, p);
  if (over == 0)
    return;
  p = skip_space (p + over);
  if (!read_range (&p, weeks))
    return;
  p = skip_space (p);
  if (gr_guide_word_starts (GR_WORD_WEEKS, p) == 0)
    *weeks = (GrGuideRange) { 0 };
}

/* Reads effort at @p: "n unit", "n unit n unit". */
static gboolean
read_effort (const char     **p,
             gboolean         brackets,
             GrGuideDuration *duration)
{
  const char *s = *p;
  GrGuideRange range, more;
  double unit;

  if (!read_range (&s, &range))
    return FALSE;
  unit = read_unit (&s, brackets);
  if (unit <= 0)
    return FALSE;
  duration->minutes = (GrGuideRange) { range.min * unit, range.max * unit };
  if (unit > 1)
    {
      const char *q = skip_space (s);

      q = skip_space (q + gr_guide_word_starts (GR_WORD_AND, q));
      if (read_range (&q, &more) && read_unit (&q, brackets) == 1)
        {
          duration->minutes.min += more.min;
          duration->minutes.max += more.max;
          s = q;
        }
    }
  read_weeks (s, &duration->weeks);
  *p = s;
  return TRUE;
}

/* Looks for effort between @start and @end. */
static gboolean
search (const char      *start,
        const char      *end,
        gboolean         brackets,
        GrGuideDuration *duration)
{
  for (const char *p = start; p < end;)
    {
      const char *from = p;

      if (!g_ascii_isdigit (*p) || (p > start && (g_ascii_isalnum (p[-1]) || p[-1] == '.' || p[-1] == '$')))
        {
          p++;
          continue;
        }
      if (read_effort (&p, brackets, duration))
        {
          duration->start = from;
          duration->end = p;
          return TRUE;
        }
      while (g_ascii_isdigit (*p))
        p++;
    }
  return FALSE;
}

static gboolean
is_additional (const char *start,
               const char *end)
{
  g_autofree char *bracket = g_strndup (start, (gsize) (end - start));
  g_autofree char *normal = gr_guide_normal (bracket);

  return gr_guide_word_matches (GR_WORD_ADDITIONAL, normal);
}

/**
 * gr_guide_duration_find:
 * @text: a line
 * @brackets: whether it must stand in round brackets
 * @duration: (out caller-allocates): what was found
 *
 * Finds the first effort in a line: “(45 minutes)”, “(3-4 hours over 4-6 weeks)”,
 * “1.5 Stunden”.  Percentages are none, nor is “6 additional hours”.
 *
 * Returns: whether there is one
 */
gboolean
gr_guide_duration_find (const char      *text,
                        gboolean         brackets,
                        GrGuideDuration *duration)
{
  memset (duration, 0, sizeof *duration);
  if (text == NULL)
    return FALSE;
  if (!brackets)
    return search (text, text + strlen (text), FALSE, duration);

  for (const char *open = strchr (text, '('); open != NULL; open = strchr (open + 1, '('))
    {
      const char *close = strchr (open, ')');

      if (close == NULL || close - open > MAX_BRACKET)
        continue;
      if (is_additional (open, close) || !search (open + 1, close, TRUE, duration))
        continue;
      duration->start = open;
      duration->end = close + 1;
      return TRUE;
    }
  return FALSE;
}

/* Whether what stands before @p sets a time apart: a dash, a colon, a clock. */
static gboolean
is_set_apart (const char  *text,
              const char  *p,
              const char **start)
{
  static const char *dashes[] = { "-", "–", "—", ":", "|", "·" };
  gboolean space = FALSE;

  while (p > text && strchr (" *_~(", p[-1]) != NULL)
    space = *--p == ' ' || space;
  *start = p;
  if (p == text)
    return TRUE;
  for (guint i = 0; space && i < G_N_ELEMENTS (dashes); i++)
    {
      gsize len = strlen (dashes[i]);

      if ((gsize) (p - text) >= len && strncmp (p - len, dashes[i], len) == 0)
        {
          *start = p - len;
          return *dashes[i] == ':' || *start == text || (*start)[-1] == ' ';
        }
    }
  while (*start > text && gr_guide_skip_mark (g_utf8_prev_char (*start)) >= *start)
    *start = g_utf8_prev_char (*start);
  return *start < p;
}

/**
 * gr_guide_duration_find_mark:
 * @text: a title
 * @duration: (out caller-allocates): what was found; it includes brackets and dashes
 *
 * Finds the effort that a title states: in round or square brackets, or behind a dash,
 * colon or clock at its end.  “Sleep 8 hours well” states none.
 *
 * Returns: whether there is one
 */
gboolean
gr_guide_duration_find_mark (const char      *text,
                             GrGuideDuration *duration)
{
  if (gr_guide_duration_find (text, TRUE, duration))
    return TRUE;
  for (const char *open = strchr (text, '['); open != NULL; open = strchr (open + 1, '['))
    {
      const char *close = strchr (open, ']');

      if (close == NULL || close - open > MAX_BRACKET || close[1] == '(' || !search (open + 1, close, TRUE, duration))
        continue;
      duration->start = open;
      duration->end = close + 1;
      return TRUE;
    }
  if (search (text, text + strlen (text), FALSE, duration) && is_set_apart (text, duration->start, &duration->start))
    {
      duration->end += strspn (duration->end, " *_.)");
      if (*duration->end == '\0' || g_str_has_prefix (duration->end, ": "))
        return TRUE;
    }
  memset (duration, 0, sizeof *duration);
  return FALSE;
}

/* The first percentage that stands alone: "83-100 %" are bounds of something else. */
static int
find_percent (const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    {
      const char *start = p;
      double value;

      if (!g_ascii_isdigit (*p))
        continue;
      if (!read_number (&p, &value))
        continue;
      if ((*skip_space (p) == '%' || gr_guide_word_starts (GR_WORD_PERCENT, skip_space (p)) > 0) && value >= 1 &&
          value <= 100 &&
          (start == text || (start[-1] != '-' && !g_str_has_prefix (start - MIN (start - text, 3), "–"))))
        return (int) lround (value);
      p--;
    }
  return 0;
}

/**
 * gr_guide_fraction_find:
 * @text: a line
 * @correct: (out): n of “n/m”, “n out of m”, “n of m”; 0 where there is none
 * @total: (out): m, or 0
 * @percent: (out): the line's first percentage, or 0
 *
 * Reads a pass mark.  Only fractions with 1 ≤ n ≤ m, 2 ≤ m ≤ 200 are taken, so that
 * dates and “80/20” are none.
 *
 * Returns: whether there is a fraction or a percentage
 */
gboolean
gr_guide_fraction_find (const char *text,
                        int        *correct,
                        int        *total,
                        int        *percent)
{
  *correct = *total = 0;
  *percent = find_percent (text);

  for (const char *p = text; *p != '\0' && *total == 0; p++)
    {
      double n, m;
      const char *start = p;
      gsize of;

      if (!read_number (&p, &n))
        continue;
      p += *p == '+';
      /* "5 correct out of 6" */
      of = gr_guide_word_starts (GR_WORD_POINTS, skip_space (p));
      if (of > 0)
        p = skip_space (p) + of;
      of = gr_guide_word_starts (GR_WORD_OUT_OF, skip_space (p));
      if (*skip_space (p) == '/')
        of = 1;
      if (of > 0 && (start == text || (!g_ascii_isalnum (start[-1]) && start[-1] != '-' && start[-1] != '/')))
        {
          p = skip_space (skip_space (p) + of);
          if (read_number (&p, &m) && n >= 1 && n <= m && m >= 2 && m <= 200 && *p != '/' && *p != '%' &&
              n == floor (n) && m == floor (m))
            {
              *correct = (int) n;
              *total = (int) m;
            }
        }
      p--;
    }
  return *total > 0 || *percent > 0;
}
