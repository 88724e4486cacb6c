/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-markup-private.h"

#include <string.h>

#define MAX_OPEN 5

/* Where a text is put: the marks needed differ. */
typedef enum {
  PLACE_PARAGRAPH,
  PLACE_LINE, /* a heading: no line breaks */
  PLACE_CELL, /* neither line breaks nor pipes */
} Place;

typedef struct
{
  GString *out;
  Place place;
  GrMarkupStyle open[MAX_OPEN]; /* outermost first */
  const char *marks[MAX_OPEN];
  guint n_open;
  const char *url;
} Writer;

static guint
longest_run (const char *text,
             gsize       len,
             char        c)
{
  guint longest = 0;
  guint run = 0;

  for (gsize i = 0; i < len; i++)
    {
      run = text[i] == c ? run + 1 : 0;
      longest = MAX (longest, run);
    }
  return longest;
}

static gboolean
at_line_start (const Writer *w)
{
  return w->out->len == 0 || w->out->str[w->out->len - 1] == '\n';
}

/* Whether the character at @p would be read as a mark. */
static gboolean
needs_escape (const Writer *w,
              const char   *text,
              const char   *p)
{
  char next = p[1];
  gboolean start = at_line_start (w);

  switch (*p)
    {
    case '\\':
      return g_ascii_ispunct (next) || next == '\0' || next == '\n';
    case '`':
    case '*':
    case '[':
    case ']':
      return TRUE;
    case '_':
      return p == text || !g_ascii_isalnum (p[-1]) || !g_ascii_isalnum (next);
    case '<':
      return g_ascii_isalpha (next) || next == '/' || next == '!' || next == '?';
    case '&':
      return g_ascii_isalpha (next) || next == '#';
    case '|':
      return w->place == PLACE_CELL;
    case '#':
      return start || next == '\0';
    case '+':
    case '-':
    case '=':
    case '~':
    case '>':
      return start;
    case '.':
      case ')': {
        const char *q = p;

        while (q > text && g_ascii_isdigit (q[-1]))
          q--;
        return q < p && p - q <= 9 && (q == text || q[-1] == '\n');
      }
    default:
      return FALSE;
    }
}

static void
append_code (Writer     *w,
             const char *text,
             gsize       len)
{
  g_autofree char *fence = g_strnfill (longest_run (text, len, '`') + 1, '`');
  gboolean pad = len > 0 && (text[0] == '`' || text[len - 1] == '`' ||
                             (text[0] == ' ' && text[len - 1] == ' ' && strspn (text, " ") < len));

  g_string_append (w->out, fence);
  g_string_append (w->out, pad ? " " : "");
  for (gsize i = 0; i < len; i++)
    {
      if (text[i] == '|' && w->place == PLACE_CELL)
        g_string_append_c (w->out, '\\');
      g_string_append_c (w->out, text[i]);
    }
  g_string_append (w->out, pad ? " " : "");
  g_string_append (w->out, fence);
}

static void
append_plain (Writer     *w,
              const char *text,
              gsize       start,
              gsize       end)
{
  for (gsize i = start; i < end; i++)
    {
      if (text[i] == '\n')
        g_string_append (w->out, w->place == PLACE_PARAGRAPH ? "\\\n" : "<br>");
      else
        {
          if (needs_escape (w, text, text + i))
            g_string_append_c (w->out, '\\');
          g_string_append_c (w->out, text[i]);
        }
    }
}

static void
close_last (Writer *w)
{
  GrMarkupStyle style = w->open[--w->n_open];

  if (style == GR_MARKUP_LINK || style == GR_MARKUP_IMAGE)
    {
      gboolean odd = strpbrk (w->url, " ()<>\\\t") != NULL || *w->url == '\0';

      g_string_append_printf (w->out, odd ? "](<%s>)" : "](%s)", w->url);
    }
  else
    g_string_append (w->out, w->marks[w->n_open]);
}

static gboolean
continues (const GrMarkupBlock *block,
           guint                n,
           GrMarkupStyle        style)
{
  return n + 1 < block->n_spans && block->spans[n + 1].start == block->spans[n].end &&
         (block->spans[n + 1].style & style) != 0 &&
         (!(style & (GR_MARKUP_LINK | GR_MARKUP_IMAGE)) || block->spans[n + 1].url == block->spans[n].url);
}

/* How many spans from @n on keep @style: what lasts longest is opened first. */
static guint
lasts (const GrMarkupBlock *block,
       guint                n,
       GrMarkupStyle        style)
{
  guint first = n;

  while (continues (block, n, style))
    n++;
  return n - first + 1;
}

/* An underscore is clearer beside asterisks, but does not work inside a word. */
static const char *
italic_mark (const Writer        *w,
             const GrMarkupBlock *block,
             guint                n)
{
  const GrMarkupSpan *last = &block->spans[n + lasts (block, n, GR_MARKUP_ITALIC) - 1];
  guchar before = w->out->len > 0 ? (guchar) w->out->str[w->out->len - 1] : ' ';
  guchar after = (guchar) block->text[last->end];

  return before >= 0x80 || g_ascii_isalnum (before) || after >= 0x80 || g_ascii_isalnum (after) ? "*" : "_";
}

static void
open_style (Writer              *w,
            const GrMarkupBlock *block,
            guint                n,
            GrMarkupStyle        style)
{
  const char *mark = style == GR_MARKUP_LINK    ? "["
                     : style == GR_MARKUP_IMAGE ? "!["
                     : style == GR_MARKUP_BOLD  ? "**"
                                                : italic_mark (w, block, n);

  if (style & (GR_MARKUP_LINK | GR_MARKUP_IMAGE))
    w->url = block->spans[n].url;
  g_string_append (w->out, mark);
  w->marks[w->n_open] = mark;
  w->open[w->n_open++] = style;
}

static void
append_span (Writer              *w,
             const GrMarkupBlock *block,
             guint                n)
{
  static const GrMarkupStyle styles[] = { GR_MARKUP_LINK, GR_MARKUP_IMAGE, GR_MARKUP_BOLD, GR_MARKUP_ITALIC };
  const GrMarkupSpan *span = &block->spans[n];
  GrMarkupStyle missing = span->style & ~(guint) GR_MARKUP_MONOSPACE;

  for (guint i = 0; i < w->n_open; i++)
    missing &= ~(guint) w->open[i];
  while (missing != 0)
    {
      GrMarkupStyle best = 0;

      for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
        if ((missing & styles[i]) && (best == 0 || lasts (block, n, styles[i]) > lasts (block, n, best)))
          best = styles[i];
      open_style (w, block, n, best);
      missing &= ~(guint) best;
    }

  if (span->style & GR_MARKUP_MONOSPACE)
    append_code (w, block->text + span->start, span->end - span->start);
  else
    append_plain (w, block->text, span->start, span->end);

  for (guint i = 0; i < w->n_open; i++)
    if (!continues (block, n, w->open[i]))
      while (w->n_open > i)
        close_last (w);
}

static char *
write_text (const GrMarkupBlock *block,
            Place                place)
{
  Writer w = { .out = g_string_new (NULL), .place = place };
  gsize at = 0;

  for (guint n = 0; n < block->n_spans; n++)
    {
      append_plain (&w, block->text, at, block->spans[n].start);
      append_span (&w, block, n);
      at = block->spans[n].end;
    }
  append_plain (&w, block->text, at, strlen (block->text));
  return g_string_free_and_steal (w.out);
}

/**
 * gr_markup_escape:
 * @text: plain text
 *
 * Returns: (transfer full): Markdown on one line that says @text, a line break in it as `<br>`
 */
char *
gr_markup_escape (const char *text)
{
  Writer w = { .out = g_string_new (NULL), .place = PLACE_LINE };

  append_plain (&w, text, 0, strlen (text));
  return g_string_free_and_steal (w.out);
}

static char *
write_table (const GrMarkup *self,
             guint           table)
{
  g_autoptr (GString) out = g_string_new (NULL);
  guint end = gr_markup_get_block (self, table)->next;

  for (guint row = table + 1; row < end; row = gr_markup_get_block (self, row)->next)
    {
      const GrMarkupBlock *cells = gr_markup_get_block (self, row);

      g_string_append (out, row == table + 1 ? "|" : "\n|");
      for (guint cell = row + 1; cell < cells->next; cell++)
        {
          g_autofree char *text = write_text (gr_markup_get_block (self, cell), PLACE_CELL);

          g_string_append_printf (out, " %s |", text);
        }
      if (row > table + 1)
        continue;
      g_string_append (out, "\n|");
      for (guint cell = row + 1; cell < cells->next; cell++)
        {
          static const char *lines[] = { " --- |", " :-- |", " :-: |", " --: |" };

          g_string_append (out, lines[gr_markup_get_block (self, cell)->align]);
        }
    }
  return g_string_free_and_steal (g_steal_pointer (&out));
}

/* A leaf's Markdown, without what its containers put before each line. */
static char *
write_leaf (const GrMarkup *self,
            guint           i)
{
  const GrMarkupBlock *block = gr_markup_get_block (self, i);
  g_autofree char *text = NULL;
  g_autofree char *fence = NULL;

  switch ((int) block->kind)
    {
    case GR_MARKUP_HEADING:
      text = write_text (block, PLACE_LINE);
      return g_strdup_printf ("%.*s %s", block->level, "######", text);
    case GR_MARKUP_PARAGRAPH:
      return write_text (block, PLACE_PARAGRAPH);
    case GR_MARKUP_TABLE:
      return write_table (self, i);
    case GR_MARKUP_CODE:
      fence = g_strnfill (MAX (longest_run (block->text, strlen (block->text), '`') + 1, 3), '`');
      return g_strdup_printf ("%s%s\n%s%s%s", fence, block->info != NULL ? block->info : "", block->text,
                              *block->text != '\0' ? "\n" : "", fence);
    case GR_MARKUP_BREAK:
      return g_strdup ("***");
    case GR_MARKUP_META:
      return g_strdup_printf ("---\n%s\n---", block->text);
    case GR_MARKUP_HTML:
      return g_strdup (block->text);
    default:
      return g_strdup ("");
    }
}

/* The mark of an item; two lists in a row would run together, so they take turns. */
static char *
item_mark (const GrMarkup      *self,
           const GrMarkupBlock *item)
{
  const GrMarkupBlock *list = gr_markup_get_block (self, item->parent);
  guint first = list->parent == GR_MARKUP_NONE ? 0 : list->parent + 1;
  gboolean other = FALSE;
  const GrMarkupBlock *before = NULL;

  for (guint i = first; i < item->parent; i = gr_markup_get_block (self, i)->next)
    {
      const GrMarkupBlock *block = gr_markup_get_block (self, i);

      other = before != NULL && before->kind == GR_MARKUP_LIST && block->kind == GR_MARKUP_LIST &&
              before->ordered == block->ordered && !other;
      before = block;
    }
  if (before != NULL && before->kind == GR_MARKUP_LIST && before->ordered == list->ordered)
    other = !other;
  else
    other = FALSE;
  return list->ordered ? g_strdup_printf ("%d%s ", item->number, other ? ")" : ".") : g_strdup (other ? "* " : "- ");
}

/* What stands before the lines of block @i: of its first line, and of the others. */
static void
write_prefix (const GrMarkup *self,
              guint           i,
              gboolean       *marked,
              GString        *first,
              GString        *rest)
{
  guint chain[2 * GR_MARKUP_MAX_NESTING + 2];
  guint n = 0;

  for (guint p = i; p != GR_MARKUP_NONE && n < G_N_ELEMENTS (chain); p = gr_markup_get_block (self, p)->parent)
    chain[n++] = p;
  while (n-- > 0)
    {
      const GrMarkupBlock *block = gr_markup_get_block (self, chain[n]);

      if (block->kind == GR_MARKUP_QUOTE)
        {
          g_string_append (first, "> ");
          g_string_append (rest, "> ");
        }
      else if (block->kind == GR_MARKUP_ITEM)
        {
          g_autofree char *mark = item_mark (self, block);

          if (marked[chain[n]])
            g_string_append_printf (first, "%*s", (int) strlen (mark), "");
          else
            g_string_append (first, mark);
          g_string_append_printf (rest, "%*s", (int) strlen (mark), "");
          marked[chain[n]] = TRUE;
        }
    }
}

/* The empty line between two blocks: it belongs to the containers that both are in. */
static void
append_blank (const GrMarkup *self,
              GString        *out,
              guint           before,
              guint           i,
              gboolean       *marked)
{
  g_autoptr (GString) first = g_string_new (NULL);
  g_autoptr (GString) rest = g_string_new (NULL);
  guint common = gr_markup_get_block (self, i)->parent;

  while (common != GR_MARKUP_NONE && gr_markup_get_block (self, common)->next <= before)
    common = gr_markup_get_block (self, common)->parent;
  while (common != GR_MARKUP_NONE && common > before)
    common = gr_markup_get_block (self, common)->parent;
  if (common != GR_MARKUP_NONE)
    write_prefix (self, common, marked, first, rest);
  while (rest->len > 0 && rest->str[rest->len - 1] == ' ')
    g_string_truncate (rest, rest->len - 1);
  g_string_append (out, rest->str);
  g_string_append_c (out, '\n');
}

static void
append_lines (GString    *out,
              const char *text,
              const char *first,
              const char *rest)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint l = 0; l == 0 || lines[l] != NULL; l++)
    {
      gsize start = out->len;

      g_string_append (out, l == 0 ? first : rest);
      if (lines[0] != NULL)
        g_string_append (out, lines[l]);
      while (out->len > start && lines[0] != NULL && *lines[l] == '\0' && out->str[out->len - 1] == ' ')
        g_string_truncate (out, out->len - 1);
      g_string_append_c (out, '\n');
      if (lines[0] == NULL)
        break;
    }
}

/**
 * gr_markup_to_markdown:
 * @self: a text
 *
 * Writes the blocks as Markdown in one notation: ATX headings, fenced code,
 * hyphens for bullets, one line a paragraph.  Read again it gives the same
 * blocks.
 *
 * Returns: (transfer full): Markdown, with a line end at its end
 */
char *
gr_markup_to_markdown (const GrMarkup *self)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (GString) first = g_string_new (NULL);
  g_autoptr (GString) rest = g_string_new (NULL);
  guint n = gr_markup_get_n_blocks (self);
  guint before = 0;
  g_autofree gboolean *marked = g_new0 (gboolean, n + 1);

  for (guint i = 0; i < n;)
    {
      const GrMarkupBlock *block = gr_markup_get_block (self, i);
      gboolean container =
          block->kind == GR_MARKUP_LIST || block->kind == GR_MARKUP_ITEM || block->kind == GR_MARKUP_QUOTE;
      g_autofree char *text = NULL;

      if (container && block->next > i + 1)
        {
          i++;
          continue;
        }
      g_string_truncate (first, 0);
      g_string_truncate (rest, 0);
      if (out->len > 0 && !gr_markup_is_tight (self, i))
        append_blank (self, out, before, i, marked);
      write_prefix (self, i, marked, first, rest);
      text = write_leaf (self, i);
      append_lines (out, text, first->str, rest->str);
      before = i;
      i = block->next;
    }
  return g_string_free_and_steal (g_steal_pointer (&out));
}
