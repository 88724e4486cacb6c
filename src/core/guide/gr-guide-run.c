/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-option.h"

#include <string.h>

#define MAX_LINE 2000
#define MAX_SKIPPED 12

static void
option_clear_func (gpointer data)
{
  gr_guide_option_clear (data);
}

static gboolean
fits (const GrOptionRun *run,
      const GrOption    *option)
{
  const GrOption *last;

  if (run->options->len == 0)
    return option->box || option->index == 0;
  last = &g_array_index (run->options, GrOption, run->options->len - 1);
  return option->style == last->style && run->options->len < GR_MAX_OPTIONS &&
         (option->box || option->index == (int) run->options->len);
}

/* Cuts "A) one B) two C) three", which is the run's last line, into options. */
static void
split_last (GrOptionRun *run,
            GArray      *lines)
{
  g_autofree char *text = g_strdup (gr_line (lines, run->end - 1)->text);
  char *rest = text;

  while (strlen (rest) <= MAX_LINE)
    {
      GrOption *last = &g_array_index (run->options, GrOption, run->options->len - 1);
      GrOption piece = { 0 };
      GrOption next = { 0 };
      char *p = strchr (rest, ' ');

      for (; p != NULL; p = strchr (p + 1, ' '))
        {
          if (gr_guide_skip_mark (p + 1) == p + 1 && gr_guide_option_read (&next, p + 1) && !next.box &&
              fits (run, &next))
            break;
          gr_guide_option_clear (&next);
        }
      if (p == NULL)
        return;
      *p = '\0';
      g_strchomp (rest);
      if (g_str_has_suffix (rest, ",") || g_str_has_suffix (rest, ";") || g_str_has_suffix (rest, "|"))
        rest[strlen (rest) - 1] = '\0';
      /* now that it ends here, its marks are its own */
      if (gr_guide_option_read (&piece, rest))
        {
          gr_guide_option_clear (last);
          *last = piece;
        }
      g_array_append_val (run->options, next);
      rest = p + 1;
    }
}

/* Whether a line that is no option may stand between two of a run, or behind the last. */
static gboolean
may_continue (GArray *lines,
              guint   option_line,
              guint   i)
{
  const GrLine *option = gr_line (lines, option_line);
  const GrLine *line = gr_line (lines, i);

  if (line->kind == GR_LINE_CODE || line->kind == GR_LINE_TABLE)
    return TRUE;
  if (line->kind != GR_LINE_TEXT && line->kind != GR_LINE_ITEM)
    return FALSE;
  if (gr_guide_label_is (&line->label))
    return FALSE;
  return line->group == option->group || line->depth > option->depth;
}

/* Adds what stands between two options, code included, to the first. */
static void
append_lines (GrOptionRun *run,
              GArray      *lines,
              GrMarkup    *markup,
              guint        first,
              guint        end)
{
  GrOption *last = &g_array_index (run->options, GrOption, run->options->len - 1);
  g_autofree char *more = gr_guide_lines_markdown (lines, markup, first, end, NULL);
  char *joined;

  if (*more == '\0')
    return;
  joined = *last->text == '\0' ? g_strdup (more) : g_strdup_printf ("%s\n%s", last->text, more);
  g_free (last->text);
  last->text = joined;
}

/* A line behind the last option that goes on with it: it starts in the middle of a sentence, or is the code that the
 * other options have as well. */
static gboolean
goes_on (GArray      *lines,
         GrOptionRun *run)
{
  const GrOption *last = &g_array_index (run->options, GrOption, run->options->len - 1);
  const GrOption *other = &g_array_index (run->options, GrOption, 0);
  const GrLine *line = run->end < lines->len ? gr_line (lines, run->end) : NULL;
  gsize len = strlen (last->text);

  if (line == NULL)
    return FALSE;
  if (line->kind == GR_LINE_CODE)
    return (len == 0 || strstr (other->text, "```") != NULL) && strstr (last->text, "```") == NULL;
  if (line->kind != GR_LINE_TEXT || line->group != gr_line (lines, run->end - 1)->group ||
      gr_guide_label_is (&line->label))
    return FALSE;
  return len == 0 || (strchr (".!?", last->text[len - 1]) == NULL && g_unichar_islower (g_utf8_get_char (line->text)));
}

/* Takes line @i if it goes on with the run; sets @ends where it does not. */
static void
take_line (GrOptionRun *run,
           GArray      *lines,
           GrMarkup    *markup,
           guint        i,
           gboolean     boxes,
           gboolean    *ends)
{
  const GrLine *line = gr_line (lines, i);
  GrOption option = { 0 };

  /* "1. B – because" is the entry of a key */
  if ((line->kind != GR_LINE_TEXT && (line->kind != GR_LINE_ITEM || line->ordered)) ||
      !gr_guide_option_read (&option, line->text) || (option.box && !boxes))
    {
      gr_guide_option_clear (&option);
      *ends = run->options->len == 0 || i - run->end >= MAX_SKIPPED || !may_continue (lines, run->end - 1, i);
      return;
    }
  /* two on each line */
  if (run->options->len > 0 && !option.box && option.index > (int) run->options->len)
    split_last (run, lines);
  if (!fits (run, &option))
    {
      if (run->options->len > 0 && option.index > 0 && !option.box &&
          option.style == g_array_index (run->options, GrOption, 0).style)
        run->gap = i;
      gr_guide_option_clear (&option);
      *ends = TRUE;
      return;
    }
  if (run->options->len > 0 && i > run->end)
    append_lines (run, lines, markup, run->end, i);
  g_array_append_val (run->options, option);
  run->end = i + 1;
}

static char *
dup_cell (const GrMarkupBlock *cell,
          const char          *letter)
{
  gboolean bold = cell->n_spans == 1 && (cell->spans[0].style & GR_MARKUP_BOLD) != 0 && cell->spans[0].start == 0 &&
                  cell->text[cell->spans[0].end] == '\0';

  return g_strdup_printf (bold ? "%s) **%s**" : "%s) %s", letter, cell->text);
}

/* Reads a table with a letter in the first cell of each row and the option in the second. */
static void
read_table (GrOptionRun *run,
            GrMarkup    *markup,
            guint        table)
{
  guint end = gr_markup_get_block (markup, table)->next;

  for (guint row = table + 1; row < end; row = gr_markup_get_block (markup, row)->next)
    {
      GrOption option = { 0 };
      g_autofree char *letter = NULL;
      g_autofree char *text = NULL;

      if (gr_markup_get_block (markup, row)->next < row + 3)
        return;
      letter = g_strdup (gr_markup_get_block (markup, row + 1)->text);
      g_strstrip (g_strdelimit (letter, "().:", ' '));
      if (strlen (letter) != 1 || !g_ascii_isalpha (*letter))
        {
          if (run->options->len > 0)
            return;
          continue;
        }
      text = dup_cell (gr_markup_get_block (markup, row + 2), letter);
      if (gr_guide_option_read (&option, text) && fits (run, &option))
        g_array_append_val (run->options, option);
      else
        gr_guide_option_clear (&option);
    }
}

/* Items without letters are options where a check mark stands at some, but not at all. */
static void
read_marked_list (GrOptionRun *run,
                  GArray      *lines)
{
  const GrLine *first = gr_line (lines, run->first);
  guint marked = 0;

  if (run->first > 0 && gr_line (lines, run->first - 1)->kind == GR_LINE_ITEM &&
      gr_line (lines, run->first - 1)->depth == first->depth)
    return;
  for (guint i = run->first;
       i < lines->len && gr_line (lines, i)->kind == GR_LINE_ITEM && gr_line (lines, i)->depth == first->depth &&
       !gr_line (lines, i)->ordered && run->options->len <= GR_MAX_OPTIONS;
       i++)
    {
      GrOption option = { .index = -1, .style = G_MAXUINT, .box = TRUE, .text = g_strdup (gr_line (lines, i)->text) };

      option.checked = gr_guide_option_cut_marks (option.text);
      marked += option.checked;
      g_array_append_val (run->options, option);
      run->end = i + 1;
    }
  if (marked == 0 || marked == run->options->len || run->options->len > GR_MAX_OPTIONS)
    g_array_set_size (run->options, 0);
}

/**
 * gr_guide_option_run_read:
 * @run: (out caller-allocates): what was read
 * @lines: (element-type GrLine): the lines
 * @markup: their text
 * @first: where to begin
 * @boxes: whether check boxes and marked items without letters count
 *
 * Reads options that start with A at line @first and go on without a gap in one
 * style.  They may be lines, items of a list, paragraphs, rows of a table, or stand
 * on one line.
 *
 * Returns: whether there are two or more
 */
gboolean
gr_guide_option_run_read (GrOptionRun *run,
                          GArray      *lines,
                          GrMarkup    *markup,
                          guint        first,
                          gboolean     boxes)
{
  const GrLine *line = gr_line (lines, first);
  gboolean ends = FALSE;

  memset (run, 0, sizeof *run);
  run->first = first;
  run->end = first + 1;
  run->options = g_array_new (FALSE, FALSE, sizeof (GrOption));
  g_array_set_clear_func (run->options, option_clear_func);
  if (line->kind == GR_LINE_TABLE)
    {
      read_table (run, markup, line->block);
      return run->options->len >= 2;
    }
  for (guint i = first; i < lines->len && !ends; i++)
    take_line (run, lines, markup, i, boxes, &ends);
  if (run->options->len == 0 && boxes && line->kind == GR_LINE_ITEM)
    read_marked_list (run, lines);
  if (run->options->len > 0 && !g_array_index (run->options, GrOption, 0).box)
    split_last (run, lines);
  if (run->options->len < 2)
    return FALSE;
  while (line->kind != GR_LINE_TABLE && goes_on (lines, run))
    {
      append_lines (run, lines, markup, run->end, run->end + 1);
      run->end++;
    }
  return TRUE;
}

/**
 * gr_guide_option_run_clear:
 * @run: a run whose options are freed
 */
void
gr_guide_option_run_clear (GrOptionRun *run)
{
  g_clear_pointer (&run->options, g_array_unref);
}
